// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch settles of the one before.
#include "core/consensus/settlement.hpp"

#include "core/chain/system_records.hpp"
#include "core/consensus/epoch_rewards.hpp"

#include <algorithm>

namespace rustchain::consensus {
namespace {

using state::Domain;
using state::StateKey;

constexpr std::uint64_t kTurnsToJudge = 10;
constexpr EpochNumber kJailEpochs = kEpochsPerHour;

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

void judge_turns(state::StateOverlay& state, const std::vector<ValidatorMember>& members,
                 EpochNumber opening) {
    for (const ValidatorMember& member : members) {
        auto key = StateKey::validator(member.owner);
        auto record = state.read<ValidatorRecord>(key);
        if (!record)
            continue;
        if (record->led_turns + record->missed_turns >= kTurnsToJudge &&
            record->missed_turns > record->led_turns)
            record->jailed_until = std::max(record->jailed_until, opening + kJailEpochs);
        record->led_turns = 0;
        record->missed_turns = 0;
        state.write(key, *record);
    }
}

//! The set of the next epoch is the running one: members enter and leave by bonds, which no
//! transaction moves here.
void fix_next_set(state::StateOverlay& state, EpochNumber opening) {
    auto members_of = [&](EpochNumber epoch) {
        return state.read<EpochRecord>(StateKey::epoch(epoch)).value_or(EpochRecord{}).members;
    };
    std::vector<ValidatorMember> current = members_of(opening);
    EpochRecord next;
    next.members = current;
    state.write(StateKey::epoch(opening + 1), next);
    state.write(StateKey::system(state::system_names::kValidatorSets),
                ValidatorSetsRecord{.closed = validator_set_root(members_of(opening - 1)),
                                    .current = validator_set_root(current),
                                    .next = validator_set_root(next.members)});
}

} // namespace

std::vector<Reward> settle_epoch(state::StateOverlay& state, const BlockContext& context) {
    EpochNumber closed = context.epoch - 1;
    drop_stale_commits(state, context.height);
    std::vector<Reward> rewards = pay_rewards(state, context, closed);
    if (closed % kEpochsPerDay == kEpochsPerDay - 1) {
        auto record = state.read<EpochRecord>(StateKey::epoch(closed));
        judge_turns(state, record.value_or(EpochRecord{}).members, context.epoch);
    }
    fix_next_set(state, context.epoch);
    return rewards;
}

} // namespace rustchain::consensus
