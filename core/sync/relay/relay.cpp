// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What goes out to peers.
#include "core/sync/relay/relay.hpp"

#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::sync {

namespace simplex = consensus::simplex;
using p2p::make_outgoing;
using p2p::Offence;
using runtime::Task;

namespace {

constexpr std::size_t kMostMemberships = 4'096;
constexpr std::size_t kMostSpoken = 1'024;
constexpr std::size_t kMostProposed = 4;
constexpr std::size_t kMostProved = 1'024;
constexpr std::size_t kMostWanted = 512;
constexpr std::size_t kAsked = 3;            //!< peers that are asked for one thing
constexpr std::uint64_t kWanted_ms = 60'000; //!< late answers are no offence
constexpr std::uint64_t kTick_ms = 100;
constexpr std::uint64_t kHeartbeat_ms = 1'000;
//! Requests of the relay and of the sync must not be taken for each other.
constexpr std::uint32_t kFirstRequest = 1u << 31;

} // namespace

Relay::Relay(const RelayParts& parts, BlockSync& sync, p2p::PeerListener* others)
    : parts_(parts), sync_(sync), others_(others), mesh_(parts_.random),
      sets_(parts_.ledger, parts_.verify_signature), transactions_(parts_, mesh_),
      attestations_(parts_, mesh_), proposals_(parts_, mesh_, transactions_.recent(), sets_),
      desk_(parts_, [this](const BlockHash& hash) { return proposals_.find(hash); }),
      next_request_(kFirstRequest), salt_(parts_.random.next()), proved_(kMostProved),
      memberships_(kMostMemberships, runtime::WhenFull::refuse),
      spoken_(kMostSpoken, runtime::WhenFull::drop_oldest),
      proposed_(kMostProposed, runtime::WhenFull::drop_oldest),
      heads_(1, runtime::WhenFull::refuse) {
    proposals_.set_ask_block(
        [this](PeerId peer, const BlockHash& hash) { ask_block_of(peer, hash); });
    subscription_ = parts_.ledger.final_blocks().subscribe(
        [this](const ledger::LedgerSnapshotPtr&) { heads_.try_send(true); });
}

Task<Result<void>> Relay::run() {
    std::vector<Task<void>> loops;
    loops.push_back(speak_out());
    loops.push_back(propose_out());
    loops.push_back(tick());
    loops.push_back(tell_heads());
    loops.push_back(attestations_.check_arrivals());
    for (int worker = 0; worker < 2; ++worker) {
        loops.push_back(transactions_.check_arrivals());
        loops.push_back(desk_.answer());
    }
    co_await runtime::race_all(std::move(loops));
    co_return Result<void>{};
}

void Relay::speak(Spoken spoken) {
    spoken_.try_send(std::move(spoken));
}

void Relay::answer(PeerId peer, const Certificate& certificate) {
    speak(simplex::Answer{peer, certificate});
}

void Relay::ask_certificate(EpochNumber epoch, View view) {
    speak(simplex::AskCertificate{epoch, view});
}

void Relay::ask_block(const BlockHash& hash) {
    speak(simplex::AskBlock{hash});
}

void Relay::blame(PeerId peer, std::string_view reason) {
    if (peer == simplex::kNobody)
        return;
    // Who lags may pass on, in good faith, what is wrong by now; a signature is wrong for ever.
    const bool is_forged = reason.find("signature") != std::string_view::npos;
    parts_.network.punish(peer, is_forged ? Offence::bad_signature : Offence::malformed_message,
                          reason);
}

Task<void> Relay::speak_out() {
    while (auto spoken = co_await spoken_.receive()) {
        take_memberships();
        say(*spoken);
    }
}

//! Making a full block compact takes a while, for which votes do not wait.
Task<void> Relay::propose_out() {
    while (auto proposal = co_await proposed_.receive()) {
        take_memberships();
        co_await proposals_.broadcast(std::move(*proposal), everyone());
    }
}

//! Own words go to all, so that a node whom no mesh holds is heard as well.
void Relay::say(const Spoken& spoken) {
    const auto send_all = [this](const p2p::Outgoing& message) {
        for (const auto& [peer, facts] : peers_)
            parts_.network.send(peer, message);
    };
    if (const auto* vote = std::get_if<Vote>(&spoken))
        send_all(make_outgoing(p2p::VoteMessage{*vote}));
    else if (const auto* certificate = std::get_if<Certificate>(&spoken))
        send_all(make_outgoing(p2p::CertificateMessage{*certificate}));
    else if (const auto* forward = std::get_if<simplex::Forward>(&spoken))
        forward_out(*forward);
    else if (const auto* answered = std::get_if<simplex::Answer>(&spoken))
        parts_.network.send(answered->peer,
                            make_outgoing(p2p::CertificateMessage{answered->certificate}));
    else if (const auto* asked = std::get_if<simplex::AskCertificate>(&spoken))
        ask_some(make_outgoing(p2p::GetCertificate{asked->epoch, asked->view}));
    else if (const auto* block = std::get_if<simplex::AskBlock>(&spoken)) {
        for (PeerId peer : some(kAsked))
            ask_block_of(peer, block->hash);
    }
}

void Relay::forward_out(const simplex::Forward& forward) {
    if (const auto* proposal = std::get_if<SharedProposal>(&forward.message))
        return proposals_.forward(*proposal, forward.from);
    mesh_.credit(forward.from);
    const auto message = make_outgoing(p2p::VoteMessage{std::get<Vote>(forward.message)});
    for (PeerId peer : mesh_.members(p2p::gossip::kVotes)) {
        if (peer != forward.from)
            parts_.network.send(peer, message);
    }
}

void Relay::ask_some(const p2p::Outgoing& question) {
    for (PeerId peer : some(kAsked))
        parts_.network.send(peer, question);
}

void Relay::ask_block_of(PeerId peer, const BlockHash& hash) {
    if (wanted_.size() >= kMostWanted)
        wanted_.erase(wanted_.begin());
    const std::uint32_t request = next_request_++;
    if (next_request_ < kFirstRequest)
        next_request_ = kFirstRequest;
    wanted_[request] = {hash, peer, parts_.monotonic_ms() + kWanted_ms};
    parts_.network.send(peer, make_outgoing(p2p::GetBlocks{
                                  .request = request, .first = 0, .count = 0, .hash = hash}));
}

std::vector<PeerId> Relay::everyone() const {
    std::vector<PeerId> all;
    for (const auto& [peer, facts] : peers_)
        all.push_back(peer);
    return all;
}

std::vector<PeerId> Relay::some(std::size_t count) {
    std::vector<PeerId> chosen = everyone();
    parts_.random.shuffle(chosen);
    chosen.resize(std::min(count, chosen.size()));
    return chosen;
}

//! Header and certificate of the newest final block; nothing for genesis.
Task<std::optional<p2p::NewBlock>> Relay::newest() {
    auto read = [this]() -> std::optional<p2p::NewBlock> {
        const auto snapshot = parts_.ledger.snapshot();
        auto certificate = snapshot->blocks().certificate(snapshot->final.header.height);
        if (!certificate || !*certificate)
            return std::nullopt;
        return p2p::NewBlock{snapshot->final.header, std::move(**certificate)};
    };
    co_return co_await runtime::run_on(parts_.verify, read);
}

//! Tells those who do not have it yet; while catching up only the newest.
Task<void> Relay::tell_heads() {
    while (co_await heads_.receive()) {
        const auto news = co_await newest();
        if (!news)
            continue;
        take_memberships();
        const auto message = make_outgoing(*news);
        for (auto& [peer, facts] : peers_) {
            if (facts.final_height < news->header.height)
                parts_.network.send(peer, message);
        }
    }
}

Task<void> Relay::tick() {
    for (;;) {
        take_memberships();
        const std::uint64_t now_ms = parts_.monotonic_ms();
        transactions_.tick();
        co_await proposals_.tick();
        if (now_ms >= heartbeat_ms_) {
            heartbeat_ms_ = now_ms + kHeartbeat_ms;
            send_orders(mesh_.heartbeat(now_ms));
            std::erase_if(wanted_,
                          [now_ms](const auto& entry) { return entry.second.until_ms <= now_ms; });
        }
        co_await parts_.clock.sleep_for(std::chrono::milliseconds(kTick_ms));
    }
}

void Relay::send_orders(const p2p::gossip::MeshOrders& orders) {
    for (const auto& order : orders)
        parts_.network.send(order.peer, make_outgoing(order.change));
}

} // namespace rustchain::sync
