// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch does to validators.
#include "core/consensus/staking/epoch_close.hpp"

#include "core/chain/system_records.hpp"

#include <algorithm>

namespace rustchain::consensus::staking {
namespace {

using state::Domain;
using state::StateKey;
using state::StateOverlay;

struct OwnedRecord {
    Address owner;
    ValidatorRecord record;
};

//! Every validator, ascending by owner.
std::vector<OwnedRecord> all_validators(StateOverlay& state) {
    std::vector<OwnedRecord> validators;
    state.each(Domain::validator, [&](ByteView id, ByteView bytes) {
        auto owner = Address::from(id);
        auto record = decode<ValidatorRecord>(bytes);
        if (owner && record)
            validators.push_back({*owner, std::move(*record)});
    });
    return validators;
}

void pay_due_parts(StateOverlay& state, const Address& owner, ValidatorRecord& record,
                   EpochNumber opening) {
    std::erase_if(record.unbonding, [&](const UnbondingPart& part) {
        if (part.due > opening)
            return false;
        Account& account = state.account(owner);
        account.balance = *account.balance.plus(part.amount);
        return true;
    });
}

void drop_validator(StateOverlay& state, const Address& owner, const ValidatorRecord& record) {
    state.erase(StateKey::validator(owner));
    const StateKey key = StateKey::consensus_key(record.consensus_key);
    auto used = state.read<ConsensusKeyRecord>(key);
    if (used && !used->is_banned)
        state.erase(key);
    const StateKey named_key = StateKey::bond_hardware(record.hardware_hash);
    auto named = state.read<BondHardwareRecord>(named_key);
    if (named && named->owner == owner)
        state.erase(named_key);
}

//! Whether the machine attested for this owner in the epoch.
bool has_attested(const HardwareRecord* hardware, const Address& owner, EpochNumber epoch) {
    return hardware != nullptr && hardware->tally_epoch == epoch && hardware->slot_bits != 0 &&
           std::ranges::any_of(hardware->tally,
                               [&](const TallyEntry& entry) { return entry.owner == owner; });
}

bool is_in_grace(const ValidatorRecord& record, const StakingContext& context) {
    return record.is_genesis && context.epoch <= kGenesisGrace;
}

std::vector<ValidatorMember> members_of(StateOverlay& state, EpochNumber epoch) {
    return state.read<EpochRecord>(StateKey::epoch(epoch)).value_or(EpochRecord{}).members;
}

void write_next_set(StateOverlay& state, const StakingContext& context,
                    const std::vector<ValidatorMember>& current,
                    const std::vector<ValidatorMember>& next) {
    EpochRecord epoch;
    epoch.members = next;
    state.write(StateKey::epoch(context.epoch + 1), epoch);
    state.write(
        StateKey::system(state::system_names::kValidatorSets),
        ValidatorSetsRecord{.closed = validator_set_root(members_of(state, context.epoch - 1)),
                            .current = validator_set_root(current),
                            .next = validator_set_root(next)});
}

//! A whole's clock starts when the last set with the key has ended.
void start_clock(ValidatorRecord& record, const StakingContext& context) {
    if (!record.is_unbonding() || record.is_in_use(context.epoch))
        return;
    auto waiting = std::ranges::find(record.unbonding, kNever, &UnbondingPart::due);
    if (waiting == record.unbonding.end())
        return;
    // It began with the epoch that opens here.
    const EpochNumber due = context.epoch + context.params.unbonding_epochs;
    const Amount amount = waiting->amount;
    record.unbonding.erase(waiting);
    auto place = std::ranges::lower_bound(record.unbonding, due, {}, &UnbondingPart::due);
    if (place != record.unbonding.end() && place->due == due)
        place->amount = *place->amount.plus(amount);
    else
        record.unbonding.insert(place, UnbondingPart{.amount = amount, .due = due});
}

} // namespace

void pay_unbondings(StateOverlay& state, const StakingContext& context) {
    for (auto& [owner, record] : all_validators(state)) {
        const std::size_t parts = record.unbonding.size();
        pay_due_parts(state, owner, record, context.epoch);
        if (record.unbonding.size() == parts)
            continue;
        const bool is_gone = record.is_unbonding() && record.unbonding.empty();
        if (is_gone)
            drop_validator(state, owner, record);
        else
            state.write(StateKey::validator(owner), record);
    }
}

void judge_turns(StateOverlay& state, const StakingContext& context) {
    if (context.epoch % kEpochsPerDay != 0)
        return;
    for (auto& [owner, record] : all_validators(state)) {
        if (record.led_turns + record.missed_turns >= kTurnsToJudge &&
            record.missed_turns > record.led_turns)
            record.jailed_until = std::max(record.jailed_until, context.epoch + kJailEpochs);
        record.led_turns = 0;
        record.missed_turns = 0;
        state.write(StateKey::validator(owner), record);
    }
}

Standing standing_of(const Address& owner, const ValidatorRecord& record,
                     const HardwareRecord* hardware, const StakingContext& context) {
    const bool is_trusted = is_in_grace(record, context);
    const bool has_bond = is_trusted || record.bond >= context.params.minimum_bond;
    const bool is_enrolled = is_trusted || (hardware != nullptr && hardware->owner == owner &&
                                            hardware->is_bound(context.epoch));
    const bool is_jailed = record.is_jailed(context.epoch);
    const bool is_bonded = has_bond && !record.is_unbonding();
    const bool attested_last = record.attested_end == context.epoch;
    Standing standing{
        .member = {.owner = owner, .consensus_key = record.consensus_key, .bond = record.bond},
        .may_enter = is_bonded && is_enrolled && attested_last && !is_jailed,
        .leave = std::nullopt};
    if (record.jailed_until == kNever) {
        standing.leave = LeaveReason::equivocation;
    } else if (!is_bonded) {
        standing.leave = LeaveReason::unbonding;
        standing.since = record.unbonding_since;
    } else if (is_jailed) {
        standing.leave = LeaveReason::jail;
    } else if (context.epoch >= record.attested_end + kSilenceAllowed) {
        standing.leave = LeaveReason::silence;
        standing.since = record.attested_end;
    }
    return standing;
}

void fix_next_set(StateOverlay& state, const StakingContext& context) {
    auto validators = all_validators(state);
    std::vector<Standing> standings;
    standings.reserve(validators.size());
    for (auto& [owner, record] : validators) {
        auto hardware = record.hardware_hash.is_zero()
                            ? std::nullopt
                            : state.read<HardwareRecord>(StateKey::hardware(record.hardware_hash));
        const HardwareRecord* machine = hardware ? &*hardware : nullptr;
        if (is_in_grace(record, context) || has_attested(machine, owner, context.epoch - 1))
            record.attested_end = context.epoch;
        standings.push_back(standing_of(owner, record, machine, context));
    }
    const auto current = members_of(state, context.epoch);
    const auto next = next_set(current, standings);
    write_next_set(state, context, current, next);
    for (auto& [owner, record] : validators) {
        if (std::ranges::binary_search(next, owner, {}, &ValidatorMember::owner))
            record.sets_end = context.epoch + 2;
        start_clock(record, context);
        state.write(StateKey::validator(owner), record);
    }
}

} // namespace rustchain::consensus::staking
