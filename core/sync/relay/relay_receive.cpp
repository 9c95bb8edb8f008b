// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What comes from peers.
#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/p2p/gossip/short_ids.hpp"
#include "core/runtime/task.hpp"
#include "core/sync/relay/relay.hpp"

namespace rustchain::sync {

namespace simplex = consensus::simplex;
using p2p::Offence;
using runtime::Task;

namespace {

//! Between two times that a peer is told the newest block because it asked for old certificates.
constexpr std::uint64_t kTellAgain_ms = 2'000;

} // namespace

void Relay::joined(const p2p::PeerFacts& peer) {
    memberships_.try_send(Joined{peer.id, peer.group, peer.hello.final_height});
    if (others_ != nullptr)
        others_->joined(peer);
}

void Relay::left(PeerId peer) {
    memberships_.try_send(peer);
    if (others_ != nullptr)
        others_->left(peer);
}

//! Comings and goings are told on another strand; they are taken in before anything else is done.
void Relay::take_memberships() {
    while (auto change = memberships_.try_receive()) {
        if (const auto* joined = std::get_if<Joined>(&*change)) {
            peers_[joined->id] = {.final_height = joined->final_height};
            transactions_.joined(joined->id);
            attestations_.joined(joined->id);
            sync_.joined(joined->id, joined->final_height);
            send_orders(mesh_.add(joined->id, joined->group, parts_.monotonic_ms()));
            continue;
        }
        const PeerId gone = std::get<PeerId>(*change);
        peers_.erase(gone);
        mesh_.remove(gone);
        transactions_.left(gone);
        attestations_.left(gone);
        proposals_.left(gone);
        desk_.left(gone);
        sync_.left(gone);
    }
}

bool Relay::is_ours(const p2p::WireMessage& message) const {
    return !std::holds_alternative<p2p::GetState>(message) &&
           !std::holds_alternative<p2p::State>(message) &&
           !std::holds_alternative<p2p::GetFilters>(message) &&
           !std::holds_alternative<p2p::Filters>(message) &&
           !std::holds_alternative<p2p::GetSnapshot>(message) &&
           !std::holds_alternative<p2p::SnapshotPart>(message);
}

Task<void> Relay::received(PeerId from, p2p::WireMessage message) {
    // Votes and certificates wait for nothing.
    if (auto* vote = std::get_if<p2p::VoteMessage>(&message)) {
        parts_.consensus.receive(std::move(vote->vote), from);
        co_return;
    }
    if (auto* certificate = std::get_if<p2p::CertificateMessage>(&message)) {
        parts_.consensus.receive(std::move(certificate->certificate), from);
        co_return;
    }
    if (!is_ours(message)) {
        if (others_ != nullptr)
            co_await others_->received(from, std::move(message));
        co_return;
    }
    auto work = [&] { return handle(from, std::move(message)); };
    co_await runtime::run_on(parts_.strand, work);
}

Task<void> Relay::handle(PeerId from, p2p::WireMessage message) {
    take_memberships();
    if (!peers_.contains(from))
        co_return;
    if (auto* inventory = std::get_if<p2p::Inventory>(&message)) {
        transactions_.take(from, *inventory);
    } else if (auto* transactions = std::get_if<p2p::Transactions>(&message)) {
        if (transactions->block)
            co_await proposals_.take(from, *transactions->block,
                                     std::move(transactions->transactions));
        else
            transactions_.take(from, std::move(transactions->transactions));
    } else if (auto* asked = std::get_if<p2p::GetTransactions>(&message)) {
        if (asked->block)
            desk_.take(from, std::move(*asked));
        else
            transactions_.answer(from, *asked);
    } else if (auto* attestation = std::get_if<p2p::AttestationMessage>(&message)) {
        attestations_.take(from, std::move(attestation->attestation));
    } else if (auto* compact = std::get_if<p2p::CompactProposal>(&message)) {
        co_await proposals_.take(from, std::move(*compact));
    } else if (auto* question = std::get_if<p2p::GetBlocks>(&message)) {
        desk_.take(from, std::move(*question));
    } else if (auto* blocks = std::get_if<p2p::Blocks>(&message)) {
        co_await take(from, std::move(*blocks));
    } else if (auto* news = std::get_if<p2p::NewBlock>(&message)) {
        co_await take(from, std::move(*news));
    } else if (auto* change = std::get_if<p2p::MeshChange>(&message)) {
        take(from, *change);
    } else if (auto* request = std::get_if<p2p::GetCertificate>(&message)) {
        co_await take(from, std::move(*request));
    }
}

void Relay::take(PeerId from, const p2p::MeshChange& change) {
    send_orders(mesh_.take(from, change, parts_.monotonic_ms()));
}

//! Finality answers for its own epoch and the one before.
Task<void> Relay::take(PeerId from, p2p::GetCertificate asked) {
    const EpochNumber epoch = parts_.ledger.snapshot()->epoch;
    if (asked.epoch + 1 >= epoch) {
        parts_.consensus.receive_request(asked.epoch, asked.view, from);
        co_return;
    }
    // So far behind, a peer needs blocks: it is told how far the chain is.
    const std::uint64_t now_ms = parts_.monotonic_ms();
    Peer& peer = peers_.at(from);
    if (now_ms < peer.told_head_ms + kTellAgain_ms)
        co_return;
    peer.told_head_ms = now_ms;
    if (const auto news = co_await newest())
        parts_.network.send(from, p2p::make_outgoing(*news));
}

Task<void> Relay::take(PeerId from, p2p::NewBlock news) {
    const ChainParams& params = parts_.ledger.network().params;
    const Height height = news.header.height;
    const BlockHash hash = block_hash(news.header);
    const Certificate& certificate = news.certificate;
    if (height == 0 || certificate.kind != VoteKind::finalize || certificate.hash != hash ||
        certificate.epoch != params.epoch_of(height)) {
        parts_.network.punish(from, Offence::malformed_message, "a block that is not final");
        co_return;
    }
    const std::uint64_t id = p2p::gossip::announced_id(salt_, hash);
    const bool is_news = height > parts_.ledger.snapshot()->final.header.height;
    const Members members =
        is_news && !proved_.contains(id) ? sets_.members(certificate.epoch) : nullptr;
    if (members != nullptr) {
        auto work = [&] {
            return simplex::check_certificate(certificate, certificate.epoch, *members,
                                              parts_.ledger.network().chain_id,
                                              parts_.verify_signature);
        };
        if (auto checked = co_await runtime::run_on(parts_.verify, work); !checked) {
            parts_.network.punish(from, Offence::bad_signature, describe(checked.error()));
            co_return;
        }
        proved_.insert(id);
        parts_.consensus.receive(certificate, from);
    }
    auto peer = peers_.find(from);
    if (peer == peers_.end())
        co_return;
    peer->second.final_height = std::max(peer->second.final_height, height);
    sync_.claimed(from, height);
}

Task<void> Relay::take(PeerId from, p2p::Blocks answer) {
    auto wanted = wanted_.find(answer.request);
    if (wanted == wanted_.end() || wanted->second.peer != from) {
        if (!sync_.received(from, answer))
            parts_.network.punish(from, Offence::unrequested_bulk, "blocks that nobody asked for");
        co_return;
    }
    const BlockHash hash = wanted->second.hash;
    wanted_.erase(wanted);
    if (answer.blocks.empty())
        co_return; // it does not have it
    Block& block = answer.blocks.front().block;
    if (answer.blocks.size() != 1 || block_hash(block.header) != hash) {
        parts_.network.punish(from, Offence::invalid_block, "another block than asked for");
        co_return;
    }
    const bool is_taken = co_await proposals_.take_block(from, block);
    if (!is_taken)
        parts_.consensus.receive(std::move(block), from);
}

} // namespace rustchain::sync
