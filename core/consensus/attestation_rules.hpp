// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes an attestation acceptable: form, signature, work, slot and binding. Source: protocol,
// section 7.
#pragma once

#include "core/consensus/block_context.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus {

enum class AttestationFault : std::uint8_t {
    bad_miner_id,
    bad_signature,
    unbound_hardware, //!< not enrolled, lapsed, or not renewed for two days
    not_a_slot,       //!< block_height is not the first height of a slot
    too_early,        //!< its slot has not begun
    too_late,         //!< its slot is over
    duplicate,        //!< this hardware has attested in this slot
    wrong_work,       //!< the proof's hash does not follow from its parts
    work_missing,     //!< the proof's hash is above the target
    pool_full,        //!< more wait than this node keeps; no rule of the chain
};

std::string_view name_of(AttestationFault fault);
std::string_view describe(AttestationFault fault);

//! A well-formed attestation whose signature verifies under `attest_key`. Only check_attestation
//! makes one.
class CheckedAttestation {
public:
    const Attestation& attestation() const { return attestation_; }
    const crypto::PublicKey& attest_key() const { return attest_key_; }

private:
    CheckedAttestation(Attestation attestation, const crypto::PublicKey& attest_key)
        : attestation_(std::move(attestation)), attest_key_(attest_key) {}
    friend Result<CheckedAttestation, AttestationFault>
    check_attestation(Attestation attestation, const crypto::PublicKey& attest_key,
                      const ChainId& chain_id);

    Attestation attestation_;
    crypto::PublicKey attest_key_;
};

//! Checks form and signature; one signature verification.
Result<CheckedAttestation, AttestationFault> check_attestation(Attestation attestation,
                                                               const crypto::PublicKey& attest_key,
                                                               const ChainId& chain_id);

//! True while hardware renewed in `renewed` is bound in `epoch`.
bool is_bound(const HardwareRecord& hardware, EpochNumber epoch);
//! True while it may also attest.
bool may_attest(const HardwareRecord& hardware, EpochNumber epoch);
//! The first epoch that takes a renewal: a day after the last one, or the next epoch when that one
//! was in doubt, for then it earns nothing until it is measured again.
EpochNumber renewable_from(const HardwareRecord& hardware);

//! Accepts an attestation in a block: checks slot, binding and work, and adds its weight to the
//! hardware's tally.
Result<void, AttestationFault> apply_attestation(state::StateOverlay& state,
                                                 const BlockContext& context,
                                                 const CheckedAttestation& checked);

} // namespace rustchain::consensus
