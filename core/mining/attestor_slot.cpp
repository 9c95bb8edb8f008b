// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's slot: registration, renewal, the search for a proof, sending it.
#include "core/mining/attestor.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/mining/enrolment_work.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::mining {
namespace {

//! A miner's public name: says nothing that the hardware hash does not say.
std::string miner_id_of(const HardwareHash& hardware_hash) {
    return "rtc-" + to_hex(hardware_hash).substr(0, 16);
}

//! The newest block that waits for finality is about this far ahead of the final one; what is sent
//! later in a slot finds no block of it.
constexpr Height kBlocksToLand = 2;

bool is_free(const MiningStatus& status) {
    return status.is_enabled && status.pause == PauseReason::none;
}

} // namespace

void Attestor::mine(const std::stop_token& stop) {
    auto hash = status_.get()->hardware_hash;
    if (!hash)
        return;
    auto snapshot = parts_.ledger.snapshot();
    auto record =
        state::read_record<HardwareRecord>(snapshot->state(), state::StateKey::hardware(*hash));
    if (!record) {
        log::error("miner", "reading the registration failed: {}", record.error().message);
        return;
    }
    follow_registration(*snapshot, *record);
    const Height slot = snapshot->network->params.slot_start(snapshot->final.header.height + 1);
    const bool joins = joins_slot(*snapshot, slot);
    if (!status_.get()->is_registered)
        return set_state(MiningState::unregistered);
    auto slot_bit = 1U << snapshot->slot;
    const bool is_accepted = (status_.get()->slot_bits & slot_bit) != 0;
    const bool is_sent = status_.get()->last_sent_slot == slot;
    set_state(is_accepted ? MiningState::accepted
              : is_sent   ? sent_state_
                          : MiningState::waiting_for_slot);
    const bool attests = joins && !is_accepted && !is_sent;
    const bool renews =
        snapshot->epoch >= consensus::renewable_from(**record) && renewal_sent_ != snapshot->epoch;
    if ((!attests && !renews) || !is_free(*status_.get()))
        return;
    look(); // what was seen last may be ten seconds old
    if (renews && is_free(*status_.get())) {
        // The report that was in doubt would be so again.
        const bool was_doubted = snapshot->epoch < (*record)->renewed_epoch + kRenewalInterval;
        if (was_doubted && measured_epoch_ != snapshot->epoch) {
            measured_epoch_ = snapshot->epoch;
            measure_now(stop);
            set_state(MiningState::waiting_for_slot);
        }
        if (status_.get()->hardware_hash == hash && !stop.stop_requested())
            renew(stop, *snapshot);
    }
    if (attests && is_free(*status_.get()) && !stop.stop_requested())
        attest(stop, *snapshot, slot);
}

bool Attestor::joins_slot(const ledger::LedgerSnapshot& snapshot, Height slot) {
    bool has_slept = false;
    wake([&] { has_slept = std::exchange(has_slept_, false); });
    if (has_slept)
        pace_.slept();
    const ChainParams& params = snapshot.network->params;
    const BlockHeader& final = snapshot.final.header;
    pace_.saw(final.height, parts_.clock.monotonic());
    const Height left = slot + params.slot_blocks - 1 - final.height;
    return final.height >= slot && left >= std::min(kBlocksToLand, params.slot_blocks - 1) &&
           pace_.is_current(final.timestamp, parts_.clock.now_ms());
}

void Attestor::follow_registration(const ledger::LedgerSnapshot& snapshot,
                                   const std::optional<HardwareRecord>& record) {
    update([&](MiningStatus& status) {
        bool is_bound = record && consensus::is_bound(*record, snapshot.epoch);
        bool is_own = is_bound && record->attest_key == key_.public_key();
        status.is_registered = is_own;
        status.is_registered_elsewhere = is_bound && !is_own;
        status.owner = is_own ? std::optional<Address>(record->owner) : std::nullopt;
        status.multiplier =
            is_own ? attestation::decayed_multiplier(static_cast<std::uint32_t>(record->multiplier),
                                                     snapshot.epoch)
                   : 0;
        status.epoch = snapshot.epoch;
        status.slot_bits =
            is_own && record->tally_epoch == snapshot.epoch ? record->slot_bits : std::uint8_t{0};
    });
}

void Attestor::attest(const std::stop_token& stop, const ledger::LedgerSnapshot& snapshot,
                      Height slot) {
    HardwareHash hardware = *status_.get()->hardware_hash;
    auto slot_hash = snapshot.state().block_hash(slot);
    auto entropy = parts_.entropy.collect();
    if (!entropy) {
        log::error("miner", "no entropy: {}", entropy.error().message);
        return update([&](MiningStatus& status) {
            status.state = MiningState::failed;
            status.problem = entropy.error().message;
        });
    }
    if (!slot_hash || !*slot_hash)
        return;
    update([health = parts_.entropy.health()](MiningStatus& status) {
        status.entropy = health;
        status.state = MiningState::searching;
        status.problem.clear();
    });
    attestation::SlotWork work{.hardware_hash = hardware, .prev_block_hash = **slot_hash};
    auto found = attestation::search_work_proof(work, *entropy,
                                                snapshot.network->params.work_target, 0, stop);
    if (!found)
        return;
    Attestation attestation{.miner_id = miner_id_of(hardware),
                            .block_height = slot,
                            .hardware_hash = hardware,
                            .nonce = found->nonce,
                            .proof = found->proof,
                            .timestamp = parts_.clock.now_ms(),
                            .signature = {}};
    attestation.signature = key_.sign(signing_digest(attestation, snapshot.network->chain_id));
    auto sent =
        runtime::block_on(parts_.executor, parts_.submission.attestation(std::move(attestation)));
    sent_state_ = sent ? MiningState::sent : MiningState::refused;
    update([&](MiningStatus& status) {
        status.last_sent_slot = slot;
        status.last_sent_ms = parts_.clock.now_ms();
        status.state = sent_state_;
        status.refusal.reset();
        if (!sent)
            status.refusal = std::string(consensus::name_of(sent.error()));
    });
    if (!sent)
        log::warning("miner", "attestation refused: {}",
                     std::string(consensus::describe(sent.error())));
}

void Attestor::renew(const std::stop_token& stop, const ledger::LedgerSnapshot& snapshot) {
    auto status = status_.get();
    Transaction renewal{.key = key_.public_key(),
                        .valid_until = snapshot.final.header.height + kAnchorWindow,
                        .payload = RenewHardware{.hardware_hash = *status->hardware_hash,
                                                 .report = encode(*status->report),
                                                 .anchor_height = snapshot.final.header.height,
                                                 .work_nonce = 0},
                        .signature = {}};
    const consensus::Network& network = *snapshot.network;
    if (!solve_work(renewal, network.chain_id, snapshot.final.hash, network.params.work_target,
                    stop))
        return;
    renewal.signature = key_.sign(signing_digest(renewal, network.chain_id));
    auto sent = runtime::block_on(parts_.executor, parts_.submission.transaction(encode(renewal)));
    renewal_sent_ = snapshot.epoch;
    if (!sent)
        log::warning("miner", "renewal refused: {}", std::string(ledger::describe(sent.error())));
}

} // namespace rustchain::mining
