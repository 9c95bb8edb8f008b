// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How an epoch's reward is divided: the only place where RTC leaves the pool for miners.
#pragma once

#include "core/chain/records.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::consensus {

//! What one machine earned for one owner in the epoch that closes.
struct EarnedWeight {
    HardwareHash hardware_hash;
    Address owner;
    std::uint64_t weight = 0; //!< thousandths, summed over accepted slots

    bool operator==(const EarnedWeight&) const = default;
};

enum class RewardFault : std::uint8_t {
    no_weight, //!< nobody earned weight: the pot stays in the pool
    overflow,  //!< weights whose sum does not fit
};

//! Splits the pot by weight: share = ⌊pot·w/W⌋ in 128 bits; units left over go by largest pot·w mod
//! W, ties by ascending hardware hash, then owner. Entries without weight get no line. The result
//! is in the order of the entries, which ascend by (hardware_hash, owner), and its amounts add up
//! to the pot. Source: RIP-200, Reward Distribution.
Result<std::vector<Reward>, RewardFault> split_epoch_reward(const std::vector<EarnedWeight>& earned,
                                                            Amount pot);

} // namespace rustchain::consensus
