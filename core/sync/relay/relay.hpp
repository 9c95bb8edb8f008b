// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The actor between peers and node: what comes goes to ledger and finality, their news goes out.
#pragma once

#include "core/p2p/gossip/seen_cache.hpp"
#include "core/sync/block_sync.hpp"
#include "core/sync/relay/answer_desk.hpp"
#include "core/sync/relay/attestation_relay.hpp"
#include "core/sync/relay/proposal_relay.hpp"
#include "core/sync/relay/transaction_relay.hpp"

namespace rustchain::sync {

//! What the finality engine says; for the relay's loop.
using Spoken =
    std::variant<Vote, Certificate, consensus::simplex::Forward, consensus::simplex::Answer,
                 consensus::simplex::AskCertificate, consensus::simplex::AskBlock>;

//! Hears peers on the network's strand and the engine on the engine's; works on its own. Its state
//! is bounded whatever peers send.
class Relay final : public p2p::PeerListener {
public:
    //! `sync` lives on the same strand. `others`, where there is one, hears what is nobody's here:
    //! questions and answers about state, filters and snapshots; called on the network's strand.
    Relay(const RelayParts& parts, BlockSync& sync, p2p::PeerListener* others = nullptr);

    //! Runs until cancelled, on the strand of its parts.
    runtime::Task<Result<void>> run();

    void joined(const p2p::PeerFacts& peer) override;
    void left(PeerId peer) override;
    runtime::Task<void> received(PeerId from, p2p::WireMessage message) override;

    // What a VoteTransport calls: never blocks, may lose what does not fit.
    void broadcast(const Vote& vote) { speak(vote); }
    void broadcast(const SharedProposal& proposal) { proposed_.try_send(proposal); }
    void broadcast(const Certificate& certificate) { speak(certificate); }
    void forward(const consensus::simplex::Forward& forward) { speak(forward); }
    void answer(PeerId peer, const Certificate& certificate);
    void ask_certificate(EpochNumber epoch, View view);
    void ask_block(const BlockHash& hash);
    void blame(PeerId peer, std::string_view reason);

private:
    struct Peer {
        Height final_height = 0; //!< as it says
        std::uint64_t told_head_ms = 0;
    };
    struct Joined {
        PeerId id = 0;
        std::string group;
        Height final_height = 0;
    };
    using Membership = std::variant<Joined, PeerId>;
    //! A whole block that a peer was asked for.
    struct Wanted {
        BlockHash hash;
        PeerId peer = 0;
        std::uint64_t until_ms = 0;
    };

    // What comes, in relay_receive.cpp.
    void take_memberships();
    runtime::Task<void> handle(PeerId from, p2p::WireMessage message);
    runtime::Task<void> take(PeerId from, p2p::NewBlock news);
    runtime::Task<void> take(PeerId from, p2p::Blocks answer);
    void take(PeerId from, const p2p::MeshChange& change);
    runtime::Task<void> take(PeerId from, p2p::GetCertificate asked);
    bool is_ours(const p2p::WireMessage& message) const;

    // What goes out.
    void speak(Spoken spoken);
    runtime::Task<void> speak_out();
    runtime::Task<void> propose_out();
    void say(const Spoken& spoken);
    void forward_out(const consensus::simplex::Forward& forward);
    void ask_some(const p2p::Outgoing& question);
    void ask_block_of(PeerId peer, const BlockHash& hash);
    runtime::Task<void> tell_heads();
    runtime::Task<std::optional<p2p::NewBlock>> newest();
    runtime::Task<void> tick();
    void send_orders(const p2p::gossip::MeshOrders& orders);
    std::vector<PeerId> everyone() const;
    std::vector<PeerId> some(std::size_t count);

    RelayParts parts_;
    BlockSync& sync_;
    p2p::PeerListener* others_;
    p2p::gossip::Mesh mesh_;
    EpochSets sets_;
    TransactionRelay transactions_;
    AttestationRelay attestations_;
    ProposalRelay proposals_;
    AnswerDesk desk_;

    std::map<PeerId, Peer> peers_;
    std::map<std::uint32_t, Wanted> wanted_; //!< by request
    std::uint32_t next_request_;
    std::uint64_t salt_;
    p2p::gossip::SeenCache proved_; //!< final blocks whose certificate was verified
    std::uint64_t heartbeat_ms_ = 0;
    runtime::Channel<Membership> memberships_;
    runtime::Channel<Spoken> spoken_;
    runtime::Channel<SharedProposal> proposed_; //!< own ones
    runtime::Channel<bool> heads_;
    runtime::Subscription subscription_;
};

} // namespace rustchain::sync
