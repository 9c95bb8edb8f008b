// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Attestations of the running slot that wait for a block.
#include "core/ledger/attestation_pool.hpp"

namespace rustchain::ledger {

Result<void, consensus::AttestationFault>
AttestationPool::admit(consensus::CheckedAttestation attestation,
                       const consensus::BlockContext& next, const state::StateView& state) {
    const Attestation& inner = attestation.attestation();
    Key key{inner.block_height, inner.hardware_hash};
    if (waiting_.contains(key))
        return fail(consensus::AttestationFault::duplicate);
    if (waiting_.size() >= most_)
        return fail(consensus::AttestationFault::pool_full);
    state::StateOverlay trial(state);
    if (auto applied = consensus::apply_attestation(trial, next, attestation); !applied)
        return applied;
    waiting_.emplace(key, std::move(attestation));
    return {};
}

std::vector<consensus::CheckedAttestation> AttestationPool::select() const {
    std::vector<consensus::CheckedAttestation> selected;
    for (const auto& [key, attestation] : waiting_) {
        if (selected.size() == kMaxAttestationsPerBlock)
            break;
        selected.push_back(attestation);
    }
    return selected;
}

void AttestationPool::on_final(const std::vector<consensus::CheckedAttestation>& included,
                               Height slot_start) {
    for (const auto& attestation : included)
        waiting_.erase(
            {attestation.attestation().block_height, attestation.attestation().hardware_hash});
    waiting_.erase(waiting_.begin(), waiting_.lower_bound({slot_start, HardwareHash{}}));
}

bool AttestationPool::contains(Height slot_start, const HardwareHash& hardware_hash) const {
    return waiting_.contains({slot_start, hardware_hash});
}

} // namespace rustchain::ledger
