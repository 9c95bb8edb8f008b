// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch settles of the one before.
#include "core/consensus/settlement.hpp"

#include "core/chain/system_records.hpp"
#include "core/consensus/bounties/bounty_moves.hpp"
#include "core/consensus/epoch_rewards.hpp"
#include "core/consensus/staking/epoch_close.hpp"

#include <algorithm>

namespace rustchain::consensus {
namespace {

using state::Domain;
using state::StateKey;

void drop_stale_commits(state::StateOverlay& state, Height height) {
    std::vector<Hash256> stale;
    state.each(Domain::commit, [&](ByteView id, ByteView record) {
        auto commit = decode<CommitRecord>(record);
        auto hash = Hash256::from(id);
        if (commit && hash && commit->position.height + kCommitLifetime < height)
            stale.push_back(*hash);
    });
    for (const Hash256& hash : stale)
        state.erase(StateKey::commit(hash));
}

std::vector<EarnedWeight> earned_in(state::StateOverlay& state, EpochNumber epoch) {
    std::vector<EarnedWeight> earned;
    state.each(Domain::hardware, [&](ByteView id, ByteView record) {
        auto hardware = decode<HardwareRecord>(record);
        auto hash = HardwareHash::from(id);
        if (!hardware || !hash || hardware->tally_epoch != epoch || hardware->slot_bits == 0)
            return;
        std::sort(hardware->tally.begin(), hardware->tally.end(),
                  [](const TallyEntry& a, const TallyEntry& b) { return a.owner < b.owner; });
        for (const TallyEntry& entry : hardware->tally)
            earned.push_back(
                {.hardware_hash = *hash, .owner = entry.owner, .weight = entry.weight});
    });
    return earned;
}

std::uint32_t count_machines(const std::vector<EarnedWeight>& earned) {
    std::uint32_t machines = 0;
    for (std::size_t i = 0; i < earned.size(); ++i)
        if (i == 0 || earned[i].hardware_hash != earned[i - 1].hardware_hash)
            ++machines;
    return machines;
}

std::vector<Reward> pay_rewards(state::StateOverlay& state, const BlockContext& context,
                                EpochNumber closed) {
    auto earned = earned_in(state, closed);
    auto pool_key = StateKey::system(state::system_names::kPool);
    AmountRecord pool = state.read<AmountRecord>(pool_key).value_or(AmountRecord{});
    Amount pot = std::min(context.network.params.epoch_reward, pool.amount);
    auto rewards = split_epoch_reward(earned, pot).value_or(std::vector<Reward>{});

    EpochRecord epoch = state.read<EpochRecord>(StateKey::epoch(closed)).value_or(EpochRecord{});
    epoch.is_closed = true;
    epoch.miners = count_machines(earned);
    for (const EarnedWeight& entry : earned)
        epoch.total_weight += entry.weight;
    for (const Reward& reward : rewards) {
        Account& owner = state.account(reward.owner);
        owner.balance = *owner.balance.plus(reward.amount);
        pool.amount = *pool.amount.minus(reward.amount);
        epoch.reward_paid = *epoch.reward_paid.plus(reward.amount);
    }
    state.write(pool_key, pool);
    state.write(StateKey::epoch(closed), epoch);
    std::erase_if(rewards, [](const Reward& reward) { return reward.amount.is_zero(); });
    return rewards;
}

} // namespace

std::vector<Reward> settle_epoch(state::StateOverlay& state, const BlockContext& context) {
    const staking::StakingContext place{
        .params = context.network.params, .height = context.height, .epoch = context.epoch};
    drop_stale_commits(state, context.height);
    staking::pay_unbondings(state, place);
    bounties::expire(state, context.network.params, context.height);
    std::vector<Reward> rewards = pay_rewards(state, context, context.epoch - 1);
    staking::judge_turns(state, place);
    staking::fix_next_set(state, place);
    return rewards;
}

} // namespace rustchain::consensus
