// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the rules of bonds need to know about the network and the block they judge.
#pragma once

#include "core/chain/chain_params.hpp"

namespace rustchain::consensus::staking {

struct StakingContext {
    const ChainParams& params;
    Height height = 0;
    EpochNumber epoch = 0; //!< that the block is in
};

} // namespace rustchain::consensus::staking
