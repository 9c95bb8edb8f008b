// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the miner shows of itself: one immutable picture, made anew at each change.
#pragma once

#include "core/attestation/entropy.hpp"
#include "core/attestation/fingerprint.hpp"
#include "core/attestation/hardware/timing_probe.hpp"
#include "core/consensus/attestation_rules.hpp"
#include "core/ledger/submission.hpp"
#include "core/mining/mining_rules.hpp"

#include <memory>

namespace rustchain::mining {

enum class MiningState : std::uint8_t {
    off,
    measuring,        //!< the scan runs
    unregistered,     //!< on, but this machine is not bound to this node's key: enrol it
    waiting_for_slot, //!< on; the slot's first block is not final yet, or the slot is done
    searching,        //!< looking for the slot's proof
    sent,             //!< this slot's attestation waits for a block
    accepted,         //!< this slot's attestation is in a final block
    refused,          //!< this slot's attestation was not taken; see `refusal`
    failed,           //!< this machine cannot be measured or identified; see `problem`
    paused,           //!< on, but a rule or a person holds it; see `pause`
};

//! The stable name, for RPC: "waiting_for_slot".
std::string_view name_of(MiningState state);

struct MiningStatus {
    bool is_enabled = false;
    MiningState state = MiningState::off;
    attestation::hardware::ScanStep scan_step = attestation::hardware::ScanStep::identity;
    std::shared_ptr<const attestation::HardwareReport> report; //!< null before the first scan
    std::optional<attestation::Verdict> verdict;
    std::optional<HardwareHash> hardware_hash;
    TimestampMs measured_ms = 0;
    std::string problem;                //!< why the state is failed
    attestation::EntropyHealth entropy; //!< of the last proof: what its randomness came from

    bool is_registered = false;           //!< bound on the chain, to this node's key
    bool is_registered_elsewhere = false; //!< bound on the chain, to another key
    std::optional<Address> owner;         //!< who this machine earns for
    std::uint64_t multiplier = 0;         //!< thousandths, as enrolled, after decay
    EpochNumber epoch = 0;                //!< that slot_bits are about
    std::uint8_t slot_bits = 0;           //!< bit i: slot i is accepted, in a final block
    Height last_sent_slot = 0;            //!< first height of the slot last attested; 0: none
    std::optional<std::string> refusal;   //!< the fault's name, when refused
    TimestampMs last_sent_ms = 0;         //!< when that slot's attestation was sent; 0: never

    MiningRules rules;
    PauseReason pause = PauseReason::none;
    TimestampMs paused_until_ms = 0; //!< 0: no pause was asked for
    MachineCondition condition;

    bool operator==(const MiningStatus&) const = default;
};

using MiningStatusPtr = std::shared_ptr<const MiningStatus>;

//! What a wallet needs to enrol this machine for an owner.
struct EnrolmentOffer {
    HardwareHash hardware_hash;
    Bytes report;
    crypto::PublicKey attest_key;
    crypto::Signature possession; //!< attest_key over H(RTC/possession, chain_id ‖ owner)
    Height anchor_height = 0;     //!< the newest final block
    BlockHash anchor_hash;

    bool operator==(const EnrolmentOffer&) const = default;
};

} // namespace rustchain::mining
