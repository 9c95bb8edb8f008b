// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Attestations between peers and the pool: checked, then sent onward.
#pragma once

#include "core/p2p/gossip/mesh.hpp"
#include "core/p2p/gossip/seen_cache.hpp"
#include "core/runtime/channel.hpp"
#include "core/sync/relay/relay_parts.hpp"

#include <deque>

namespace rustchain::sync {

//! Lives on the relay's strand.
class AttestationRelay {
public:
    static constexpr std::size_t kMostQueued = 4'096;
    static constexpr std::size_t kMostQueuedOfPeer = 512;
    static constexpr std::size_t kMostTold = 64;

    AttestationRelay(const RelayParts& parts, p2p::gossip::Mesh& mesh);

    //! Tells the peer of the running slot: what was sent before it was here does not come again.
    void joined(PeerId peer);
    void left(PeerId peer) { queued_.erase(peer); }
    void take(PeerId from, Attestation attestation);
    //! A worker that checks what came. Runs until cancelled.
    runtime::Task<void> check_arrivals();

private:
    struct Arrival {
        PeerId from = 0;
        std::uint64_t id = 0;
        Attestation attestation;
    };

    std::uint64_t id_of(const Attestation& attestation) const;
    void keep_telling(Height slot, const p2p::Outgoing& message);
    void admitted(const Attestation& attestation);
    void judge(const Arrival& arrival, const Result<void, consensus::AttestationFault>& result);

    const RelayParts& parts_;
    p2p::gossip::Mesh& mesh_;
    std::uint64_t salt_;
    p2p::gossip::SeenCache seen_;
    std::deque<p2p::Outgoing> told_; //!< the newest attestations of the newest slot
    Height told_slot_ = 0;
    std::map<std::uint64_t, PeerId> sources_; //!< of what is being checked
    std::map<PeerId, std::size_t> queued_;
    runtime::Channel<Arrival> arrivals_;
    runtime::Subscription subscription_;
};

} // namespace rustchain::sync
