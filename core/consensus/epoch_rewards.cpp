// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How an epoch's reward is divided: largest remainder in 128 bits.
#include "core/consensus/epoch_rewards.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace rustchain::consensus {
namespace {

__extension__ using Wide = unsigned __int128;

} // namespace

Result<std::vector<Reward>, RewardFault> split_epoch_reward(const std::vector<EarnedWeight>& earned,
                                                            Amount pot) {
    std::uint64_t total = 0;
    for (const EarnedWeight& entry : earned) {
        if (entry.weight > std::numeric_limits<std::uint64_t>::max() - total)
            return fail(RewardFault::overflow);
        total += entry.weight;
    }
    if (total == 0)
        return fail(RewardFault::no_weight);
    std::vector<Reward> rewards;
    std::vector<std::uint64_t> remainders;
    std::uint64_t given = 0;
    for (const EarnedWeight& entry : earned) {
        if (entry.weight == 0)
            continue;
        Wide product = Wide{pot.micro_rtc()} * entry.weight;
        auto share = static_cast<std::uint64_t>(product / total);
        remainders.push_back(static_cast<std::uint64_t>(product % total));
        given += share;
        rewards.push_back({.hardware_hash = entry.hardware_hash,
                           .owner = entry.owner,
                           .weight = entry.weight,
                           .amount = Amount::from_micro_rtc(share)});
    }
    std::vector<std::size_t> order(rewards.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Entries ascend by hardware and owner, so a stable sort breaks ties as the rule says.
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::uint64_t i = 0; i < pot.micro_rtc() - given; ++i) {
        Amount& amount = rewards[order[i]].amount;
        amount = Amount::from_micro_rtc(amount.micro_rtc() + 1);
    }
    return rewards;
}

} // namespace rustchain::consensus
