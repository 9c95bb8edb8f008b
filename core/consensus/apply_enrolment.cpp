// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hardware on the chain: commit, enrol, renew.
#include "core/consensus/apply_enrolment.hpp"

#include "core/attestation/hardware_hash.hpp"
#include "core/chain/system_records.hpp"
#include "core/consensus/attestation_rules.hpp"
#include "core/crypto/signature.hpp"

namespace rustchain::consensus {
namespace {

using state::StateKey;
using Applied = Result<void, TransactionFault>;

//! A report that the chain takes: it names a machine and nothing in it contradicts the rest.
std::optional<JudgedReport> judge(const BlockContext& context, const Bytes& encoded_report) {
    auto judged = judge_report(context.network, encoded_report);
    if (judged && judged->verdict.grade == attestation::ReportGrade::refused)
        return std::nullopt;
    return judged;
}

void note_verdict(HardwareRecord& hardware, const BlockContext& context,
                  const attestation::Verdict& verdict) {
    hardware.renewed_epoch = context.epoch;
    hardware.rules_version = verdict.rules_version;
    hardware.class_id = verdict.class_id;
    hardware.multiplier = verdict.multiplier_thousandths;
    hardware.is_virtual = verdict.is_virtual;
    hardware.faults = verdict.fault_bits();
    hardware.signs = verdict.sign_bits();
}

//! True when the key validates, or attests for live hardware other than this.
bool serves_other(state::StateOverlay& state, const BlockContext& context,
                  const crypto::PublicKey& attest_key, const HardwareHash& hardware_hash) {
    if (state.read<ConsensusKeyRecord>(StateKey::consensus_key(attest_key)))
        return true;
    auto used = state.read<AttestKeyRecord>(StateKey::attest_key(attest_key));
    if (!used || used->hardware_hash == hardware_hash)
        return false;
    auto other = state.read<HardwareRecord>(StateKey::hardware(used->hardware_hash));
    return other && other->attest_key == attest_key && is_bound(*other, context.epoch);
}

//! Takes the key from this hardware; one that serves other hardware by now stays there.
void release_key(state::StateOverlay& state, const crypto::PublicKey& attest_key,
                 const HardwareHash& hardware_hash) {
    auto key = StateKey::attest_key(attest_key);
    auto used = state.read<AttestKeyRecord>(key);
    if (used && used->hardware_hash == hardware_hash)
        state.erase(key);
}

Applied apply(state::StateOverlay& state, const BlockContext&, ChainPosition position,
              const CheckedTransaction&, const EnrolCommit& commit) {
    auto key = StateKey::commit(commit.commit);
    if (state.read<CommitRecord>(key))
        return fail(TransactionFault::commit_exists);
    state.write(key, CommitRecord{.position = position});
    return {};
}

Applied apply(state::StateOverlay& state, const BlockContext& context, ChainPosition,
              const CheckedTransaction& checked, const EnrolHardware& enrol) {
    const Address& owner = checked.sender();
    auto judged = judge(context, enrol.report);
    if (!judged)
        return fail(TransactionFault::report_refused);
    auto commit_key = StateKey::commit(commit_hash(owner, judged->hardware_hash, enrol.salt));
    auto commit = state.read<CommitRecord>(commit_key);
    bool alive = commit && commit->position.height < context.height &&
                 commit->position.height + kCommitLifetime >= context.height;
    if (!alive)
        return fail(TransactionFault::commit_unknown);
    if (!crypto::verify_schnorr(
            enrol.attest_key, possession_digest(context.network.chain_id, owner), enrol.possession))
        return fail(TransactionFault::possession_missing);
    auto hardware_key = StateKey::hardware(judged->hardware_hash);
    auto bound = state.read<HardwareRecord>(hardware_key);
    if (bound && is_bound(*bound, context.epoch) && bound->commit <= commit->position)
        return fail(TransactionFault::bound_by_earlier_commit);
    if (serves_other(state, context, enrol.attest_key, judged->hardware_hash))
        return fail(TransactionFault::key_in_use);
    if (bound)
        release_key(state, bound->attest_key, judged->hardware_hash);
    // Slots and weight earned before belong to those who earned them.
    HardwareRecord hardware = bound.value_or(HardwareRecord{});
    hardware.owner = owner;
    hardware.attest_key = enrol.attest_key;
    hardware.commit = commit->position;
    hardware.enrolled_height = context.height;
    hardware.is_released = false;
    note_verdict(hardware, context, judged->verdict);
    state.write(hardware_key, hardware);
    state.write(StateKey::attest_key(enrol.attest_key),
                AttestKeyRecord{.hardware_hash = judged->hardware_hash});
    state.erase(commit_key);
    return {};
}

Applied apply(state::StateOverlay& state, const BlockContext& context, ChainPosition,
              const CheckedTransaction& checked, const RenewHardware& renew) {
    auto key = StateKey::hardware(renew.hardware_hash);
    auto hardware = state.read<HardwareRecord>(key);
    if (!hardware || !is_bound(*hardware, context.epoch) ||
        hardware->attest_key != checked.transaction().key)
        return fail(TransactionFault::hardware_unbound);
    if (context.epoch < renewable_from(*hardware))
        return fail(TransactionFault::renewed_too_soon);
    auto judged = judge(context, renew.report);
    if (!judged || judged->hardware_hash != renew.hardware_hash)
        return fail(TransactionFault::report_refused);
    note_verdict(*hardware, context, judged->verdict);
    state.write(key, *hardware);
    return {};
}

//! The kinds that pay by gas are not for here.
template <class Kind>
Applied apply(state::StateOverlay&, const BlockContext&, ChainPosition, const CheckedTransaction&,
              const Kind&) {
    return fail(TransactionFault::malformed);
}

} // namespace

std::optional<JudgedReport> judge_report(const Network& network, const Bytes& encoded_report) {
    auto report = decode<attestation::HardwareReport>(encoded_report);
    if (!report)
        return std::nullopt;
    auto hash = attestation::hardware_hash(*report);
    if (!hash)
        return std::nullopt;
    return JudgedReport{.hardware_hash = *hash,
                        .verdict = attestation::judge_report(
                            *report, network.antiquity,
                            {.virtual_machine_weight = network.params.virtual_machine_weight})};
}

const Bytes* report_of(const Payload& payload) {
    if (const auto* enrol = std::get_if<EnrolHardware>(&payload))
        return &enrol->report;
    const auto* renew = std::get_if<RenewHardware>(&payload);
    return renew ? &renew->report : nullptr;
}

Applied apply_enrolment(state::StateOverlay& state, const BlockContext& context,
                        ChainPosition position, const CheckedTransaction& checked) {
    return std::visit(
        [&](const auto& kind) { return apply(state, context, position, checked, kind); },
        checked.transaction().payload);
}

} // namespace rustchain::consensus
