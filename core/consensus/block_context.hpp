// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the rules need to know about the network and the block they judge.
#pragma once

#include "core/attestation/antiquity_table.hpp"
#include "core/chain/block.hpp"
#include "core/crypto/signature.hpp"

namespace rustchain::consensus {

//! The network's fixed facts; one object for a node's life.
struct Network {
    ChainParams params;
    ChainId chain_id;
    const attestation::AntiquityTable& antiquity;
    crypto::VerifySignature verify_header = crypto::verify_schnorr; //!< of headers by their leaders
};

//! One block's place.
struct BlockContext {
    const Network& network;
    Height height = 0;
    EpochNumber epoch = 0;
    std::uint64_t base_price = 0;
};

} // namespace rustchain::consensus
