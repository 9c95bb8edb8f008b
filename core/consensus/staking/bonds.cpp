// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bonds made, added to and taken back; machines given free.
#include "core/consensus/staking/bonds.hpp"

#include "core/chain/system_records.hpp"

#include <algorithm>

namespace rustchain::consensus::staking {
namespace {

using state::StateKey;
using state::StateOverlay;

//! When a part is paid whose clock starts at the end of the next epoch but one.
EpochNumber due_of_part(const StakingContext& context) {
    return context.epoch + 3 + context.params.unbonding_epochs;
}

//! True when the key attests for a machine that is bound.
bool attests(StateOverlay& state, const StakingContext& context, const crypto::PublicKey& key) {
    auto used = state.read<AttestKeyRecord>(StateKey::attest_key(key));
    if (!used)
        return false;
    auto hardware = state.read<HardwareRecord>(StateKey::hardware(used->hardware_hash));
    return hardware && hardware->attest_key == key && hardware->is_bound(context.epoch);
}

//! Why the key cannot be the sender's consensus key.
ReceiptStatus judge_key(StateOverlay& state, const StakingContext& context, const Address& sender,
                        const std::optional<ValidatorRecord>& record,
                        const crypto::PublicKey& key) {
    if (record && record->consensus_key != key)
        return ReceiptStatus::wrong_key;
    auto used = state.read<ConsensusKeyRecord>(StateKey::consensus_key(key));
    if (used && used->is_banned)
        return ReceiptStatus::key_jailed;
    const bool serves_other = used ? used->owner != sender : attests(state, context, key);
    return serves_other ? ReceiptStatus::key_in_use : ReceiptStatus::success;
}

//! Why the machine cannot be the sender's. What the record names already is not asked again: its
//! binding is judged when a set is fixed.
ReceiptStatus judge_hardware(StateOverlay& state, const StakingContext& context,
                             const Address& sender, const std::optional<ValidatorRecord>& record,
                             const HardwareHash& hash) {
    if (record && record->hardware_hash == hash)
        return ReceiptStatus::success;
    auto hardware = state.read<HardwareRecord>(StateKey::hardware(hash));
    if (!hardware || hardware->owner != sender || !hardware->is_bound(context.epoch))
        return ReceiptStatus::hardware_unbound;
    auto named = state.read<BondHardwareRecord>(StateKey::bond_hardware(hash));
    if (!named || named->owner == sender)
        return ReceiptStatus::success;
    auto other = state.read<ValidatorRecord>(StateKey::validator(named->owner));
    return other && other->is_in_use(context.epoch) ? ReceiptStatus::hardware_in_use
                                                    : ReceiptStatus::success;
}

//! Takes the index entry of a machine away, unless it names another validator by now.
void forget_hardware(StateOverlay& state, const Address& owner, const HardwareHash& hash) {
    auto key = StateKey::bond_hardware(hash);
    auto named = state.read<BondHardwareRecord>(key);
    if (named && named->owner == owner)
        state.erase(key);
}

//! The name of a machine goes from a validator that is not in use any more.
void take_hardware(StateOverlay& state, const Address& sender, const HardwareHash& hash) {
    auto key = StateKey::bond_hardware(hash);
    auto named = state.read<BondHardwareRecord>(key);
    if (named && named->owner != sender) {
        auto other = state.read<ValidatorRecord>(StateKey::validator(named->owner));
        if (other && other->hardware_hash == hash) {
            other->hardware_hash = {};
            state.write(StateKey::validator(named->owner), *other);
        }
    }
    state.write(key, BondHardwareRecord{.owner = sender});
}

//! A whole that was on its way out goes on as a part: the validator stays.
bool stay(ValidatorRecord& record, const StakingContext& context) {
    if (!record.is_unbonding())
        return true;
    record.unbonding_since = 0;
    auto waiting = std::ranges::find(record.unbonding, kNever, &UnbondingPart::due);
    if (waiting == record.unbonding.end())
        return true;
    const Amount amount = waiting->amount;
    record.unbonding.erase(waiting);
    return amount.is_zero() || add_part(record.unbonding, amount, due_of_part(context));
}

} // namespace

bool add_part(std::vector<UnbondingPart>& parts, Amount amount, EpochNumber due) {
    auto place = std::ranges::lower_bound(parts, due, {}, &UnbondingPart::due);
    if (place != parts.end() && place->due == due) {
        // Both came out of one supply, which is far below 2^64.
        place->amount = *place->amount.plus(amount);
        return true;
    }
    // The last place is the whole's: parts cannot keep a validator from leaving.
    if (parts.size() >= kMaxUnbondingParts - (due == kNever ? 0 : 1))
        return false;
    parts.insert(place, UnbondingPart{.amount = amount, .due = due});
    return true;
}

ReceiptStatus apply(StateOverlay& state, const StakingContext& context, const Address& sender,
                    const Bond& bond) {
    const StateKey validator_key = StateKey::validator(sender);
    auto before = state.read<ValidatorRecord>(validator_key);
    ReceiptStatus status = judge_key(state, context, sender, before, bond.consensus_key);
    if (status == ReceiptStatus::success)
        status = judge_hardware(state, context, sender, before, bond.hardware_hash);
    if (status != ReceiptStatus::success)
        return status;
    ValidatorRecord record = before.value_or(ValidatorRecord{.consensus_key = bond.consensus_key});
    auto bonded = record.bond.plus(bond.amount);
    auto rest = state.account(sender).balance.minus(bond.amount);
    if (!rest || !bonded)
        return ReceiptStatus::balance_too_low;
    if (*bonded < context.params.minimum_bond)
        return ReceiptStatus::below_minimum;
    if (!stay(record, context))
        return ReceiptStatus::too_many_parts;
    state.account(sender).balance = *rest;
    record.bond = *bonded;
    record.name = bond.name;
    if (record.hardware_hash != bond.hardware_hash) {
        forget_hardware(state, sender, record.hardware_hash);
        record.hardware_hash = bond.hardware_hash;
        take_hardware(state, sender, bond.hardware_hash);
    }
    state.write(validator_key, record);
    state.write(StateKey::consensus_key(record.consensus_key), ConsensusKeyRecord{.owner = sender});
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const StakingContext& context, const Address& sender,
                    const Unbond& unbond) {
    const StateKey key = StateKey::validator(sender);
    auto record = state.read<ValidatorRecord>(key);
    if (!record)
        return ReceiptStatus::no_validator;
    const bool takes_nothing = unbond.amount.is_zero() && !record->bond.is_zero();
    if (record->is_unbonding() || takes_nothing)
        return ReceiptStatus::nothing_bonded;
    auto rest = record->bond.minus(unbond.amount);
    if (!rest)
        return ReceiptStatus::above_bond;
    const bool is_whole = rest->is_zero();
    if (!is_whole && *rest < context.params.minimum_bond)
        return ReceiptStatus::below_minimum;
    if (!add_part(record->unbonding, unbond.amount, is_whole ? kNever : due_of_part(context)))
        return ReceiptStatus::too_many_parts;
    record->bond = *rest;
    record->unbonding_since = is_whole ? context.height : 0;
    state.write(key, *record);
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const StakingContext& context, const Address& sender,
                    const ReleaseHardware& release) {
    const StateKey key = StateKey::hardware(release.hardware_hash);
    auto hardware = state.read<HardwareRecord>(key);
    if (!hardware || hardware->owner != sender || !hardware->is_bound(context.epoch))
        return ReceiptStatus::hardware_unbound;
    const StateKey named_key = StateKey::bond_hardware(release.hardware_hash);
    if (auto named = state.read<BondHardwareRecord>(named_key)) {
        const StateKey validator_key = StateKey::validator(named->owner);
        auto validator = state.read<ValidatorRecord>(validator_key);
        if (validator && validator->is_in_use(context.epoch))
            return ReceiptStatus::hardware_in_use;
        if (validator && validator->hardware_hash == release.hardware_hash) {
            validator->hardware_hash = {};
            state.write(validator_key, *validator);
        }
        state.erase(named_key);
    }
    const StateKey attest_key = StateKey::attest_key(hardware->attest_key);
    auto used = state.read<AttestKeyRecord>(attest_key);
    if (used && used->hardware_hash == release.hardware_hash)
        state.erase(attest_key);
    hardware->is_released = true; // what it earned in this epoch is still paid
    state.write(key, *hardware);
    return ReceiptStatus::success;
}

} // namespace rustchain::consensus::staking
