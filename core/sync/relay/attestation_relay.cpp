// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way of attestations.
#include "core/sync/relay/attestation_relay.hpp"

#include "core/p2p/gossip/short_ids.hpp"

namespace rustchain::sync {

using namespace p2p::gossip;
using consensus::AttestationFault;
using p2p::Offence;

namespace {

constexpr std::size_t kMostSeen = 65'536;

//! Faults that may be gone when the own head has moved on.
bool may_pass(AttestationFault fault) {
    return fault == AttestationFault::too_early || fault == AttestationFault::unbound_hardware;
}

//! Faults that show in the attestation itself. A signature is judged by the key that is bound here:
//! a node that is behind the slot may not know yet that another key has taken the machine over.
bool is_senders(AttestationFault fault, bool is_known_slot) {
    return fault == AttestationFault::bad_miner_id || fault == AttestationFault::not_a_slot ||
           (fault == AttestationFault::bad_signature && is_known_slot);
}

} // namespace

AttestationRelay::AttestationRelay(const RelayParts& parts, Mesh& mesh)
    : parts_(parts), mesh_(mesh), salt_(parts.random.next()), seen_(kMostSeen),
      arrivals_(kMostQueued, runtime::WhenFull::refuse) {
    subscription_ = parts_.ledger.admitted_attestations().subscribe_on(
        parts_.strand,
        [this](const ledger::AttestationAdmitted& news) { admitted(news.attestation); },
        kMostQueued);
}

std::uint64_t AttestationRelay::id_of(const Attestation& attestation) const {
    return announced_id(salt_, attestation_hash(attestation));
}

void AttestationRelay::joined(PeerId peer) {
    for (const p2p::Outgoing& message : told_)
        parts_.network.send(peer, message);
}

void AttestationRelay::take(PeerId from, Attestation attestation) {
    const std::uint64_t id = id_of(attestation);
    if (seen_.contains(id))
        return;
    if (queued_[from] >= kMostQueuedOfPeer)
        return parts_.network.punish(from, Offence::flooding, "too many attestations");
    const Arrival arrival{.from = from, .id = id, .attestation = std::move(attestation)};
    if (arrivals_.try_send(arrival) != runtime::Sent::yes)
        return;
    seen_.insert(id);
    ++queued_[from];
    if (sources_.size() >= kMostQueued)
        sources_.clear();
    sources_[id] = from;
}

runtime::Task<void> AttestationRelay::check_arrivals() {
    while (auto arrival = co_await arrivals_.receive()) {
        const auto result = co_await parts_.submission.attestation(arrival->attestation);
        if (auto queued = queued_.find(arrival->from); queued != queued_.end() && queued->second)
            --queued->second;
        judge(*arrival, result);
    }
}

void AttestationRelay::judge(const Arrival& arrival, const Result<void, AttestationFault>& result) {
    if (result) {
        mesh_.credit(arrival.from);
        return;
    }
    sources_.erase(arrival.id);
    const bool is_known_slot =
        arrival.attestation.block_height <= parts_.ledger.snapshot()->final.header.height;
    if (may_pass(result.error()) || !is_known_slot)
        seen_.forget(arrival.id);
    if (is_senders(result.error(), is_known_slot))
        parts_.network.punish(arrival.from, Offence::bad_signature, describe(result.error()));
}

void AttestationRelay::keep_telling(Height slot, const p2p::Outgoing& message) {
    if (slot < told_slot_)
        return;
    if (slot > told_slot_)
        told_.clear();
    told_slot_ = slot;
    told_.push_back(message);
    if (told_.size() > kMostTold)
        told_.pop_front();
}

void AttestationRelay::admitted(const Attestation& attestation) {
    const std::uint64_t id = id_of(attestation);
    seen_.insert(id);
    PeerId source = consensus::simplex::kNobody;
    if (auto entry = sources_.extract(id))
        source = entry.mapped();
    const auto message = p2p::make_outgoing(p2p::AttestationMessage{attestation});
    keep_telling(attestation.block_height, message);
    for (PeerId peer : mesh_.members(attestation_subnet(attestation.hardware_hash))) {
        if (peer != source)
            parts_.network.send(peer, message);
    }
}

} // namespace rustchain::sync
