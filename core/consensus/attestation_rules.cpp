// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes an attestation acceptable.
#include "core/consensus/attestation_rules.hpp"

#include "core/attestation/fingerprint.hpp"
#include "core/attestation/work_proof.hpp"
#include "core/consensus/fault_words.hpp"
#include "core/crypto/signature.hpp"

#include <algorithm>
#include <array>

namespace rustchain::consensus {
namespace {

//! In the order of the enum.
constexpr std::array kAttestationFaults{
    FaultWords{"bad_miner_id", "The miner id must be 1 to 64 of A-Z a-z 0-9 . _ : -"},
    FaultWords{"bad_signature", "The signature does not fit the attestation and its key."},
    FaultWords{"unbound_hardware", "This hardware is not registered, or was not renewed."},
    FaultWords{"not_a_slot", "block_height is not the first height of a slot."},
    FaultWords{"too_early", "Sent too early: the slot has not begun."},
    FaultWords{"too_late", "Sent too late: the slot is over."},
    FaultWords{"duplicate", "This hardware has already attested in this slot."},
    FaultWords{"wrong_work", "The proof's hash does not follow from its parts."},
    FaultWords{"work_missing", "The proof does not meet the work target."},
    FaultWords{"pool_full", "Too many attestations wait here. Send it again after the next block."},
};
static_assert(kAttestationFaults.size() ==
              static_cast<std::size_t>(AttestationFault::pool_full) + 1);

std::optional<AttestationFault> fault_of_slot(const Attestation& attestation,
                                              const BlockContext& context) {
    const ChainParams& params = context.network.params;
    Height slot = params.slot_start(context.height);
    if (attestation.block_height == 0 ||
        params.slot_start(attestation.block_height) != attestation.block_height)
        return AttestationFault::not_a_slot;
    if (attestation.block_height < slot)
        return AttestationFault::too_late;
    if (attestation.block_height > slot || context.height == slot)
        return AttestationFault::too_early;
    return std::nullopt;
}

std::optional<AttestationFault> fault_of_work(state::StateOverlay& state,
                                              const BlockContext& context,
                                              const Attestation& attestation) {
    auto slot_hash = state.block_hash(attestation.block_height);
    if (!slot_hash)
        return AttestationFault::too_early;
    attestation::SlotWork slot{.hardware_hash = attestation.hardware_hash,
                               .prev_block_hash = *slot_hash};
    auto work = attestation::check_work_proof(slot, attestation.nonce, attestation.proof,
                                              context.network.params.work_target);
    if (work)
        return std::nullopt;
    return work.error() == attestation::WorkFault::wrong_hash ? AttestationFault::wrong_work
                                                              : AttestationFault::work_missing;
}

void add_weight(HardwareRecord& hardware, std::uint64_t weight) {
    for (TallyEntry& entry : hardware.tally) {
        if (entry.owner == hardware.owner) {
            entry.weight += weight;
            return;
        }
    }
    hardware.tally.push_back({.owner = hardware.owner, .weight = weight});
}

} // namespace

std::string_view name_of(AttestationFault fault) {
    return kAttestationFaults[static_cast<std::size_t>(fault)].name;
}

std::string_view describe(AttestationFault fault) {
    return kAttestationFaults[static_cast<std::size_t>(fault)].sentence;
}

Result<CheckedAttestation, AttestationFault> check_attestation(Attestation attestation,
                                                               const crypto::PublicKey& attest_key,
                                                               const ChainId& chain_id) {
    if (!is_miner_id(attestation.miner_id))
        return fail(AttestationFault::bad_miner_id);
    if (!crypto::verify_schnorr(attest_key, signing_digest(attestation, chain_id),
                                attestation.signature))
        return fail(AttestationFault::bad_signature);
    return CheckedAttestation(std::move(attestation), attest_key);
}

bool is_bound(const HardwareRecord& hardware, EpochNumber epoch) {
    return hardware.is_bound(epoch);
}

bool may_attest(const HardwareRecord& hardware, EpochNumber epoch) {
    return hardware.is_bound(epoch) && epoch <= hardware.renewed_epoch + kBindingAttests;
}

EpochNumber renewable_from(const HardwareRecord& hardware) {
    using attestation::ConsistencyFault;
    const auto faults = attestation::from_bits<ConsistencyFault>(hardware.faults);
    bool is_doubtful = std::ranges::any_of(faults, [](ConsistencyFault fault) {
        return attestation::grade_of(fault) == attestation::ReportGrade::doubtful;
    });
    return hardware.renewed_epoch + (is_doubtful ? 1 : kRenewalInterval);
}

Result<void, AttestationFault> apply_attestation(state::StateOverlay& state,
                                                 const BlockContext& context,
                                                 const CheckedAttestation& checked) {
    const Attestation& attestation = checked.attestation();
    if (auto fault = fault_of_slot(attestation, context))
        return fail(*fault);
    auto key = state::StateKey::hardware(attestation.hardware_hash);
    auto hardware = state.read<HardwareRecord>(key);
    if (!hardware || !may_attest(*hardware, context.epoch) ||
        hardware->attest_key != checked.attest_key())
        return fail(AttestationFault::unbound_hardware);
    if (hardware->tally_epoch != context.epoch) {
        hardware->tally_epoch = context.epoch;
        hardware->slot_bits = 0;
        hardware->tally.clear();
    }
    auto slot_bit = static_cast<std::uint8_t>(1U << context.network.params.slot_of(context.height));
    if ((hardware->slot_bits & slot_bit) != 0)
        return fail(AttestationFault::duplicate);
    if (auto fault = fault_of_work(state, context, attestation))
        return fail(*fault);
    hardware->slot_bits = static_cast<std::uint8_t>(hardware->slot_bits | slot_bit);
    hardware->miner_id = attestation.miner_id;
    add_weight(*hardware, attestation::decayed_multiplier(
                              static_cast<std::uint32_t>(hardware->multiplier), context.epoch));
    state.write(key, *hardware);
    return {};
}

} // namespace rustchain::consensus
