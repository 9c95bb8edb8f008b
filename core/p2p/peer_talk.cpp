// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the manager says to peers, and what it makes of what they say.
#include "core/p2p/peer_manager.hpp"

#include "core/p2p/peers/network_group.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

namespace rustchain::p2p {

using runtime::Task;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kBanTime = 1h;
constexpr std::chrono::milliseconds kAnswerPause = 50s;
constexpr std::size_t kPeersTold = 2; //!< of a newcomer's address

} // namespace

Hello PeerManager::greeting() {
    const ChainFacts facts = config_.chain_facts ? config_.chain_facts() : ChainFacts{};
    return {.protocol = config_.protocol,
            .agent = config_.agent,
            .listen_port = mapping_ ? mapping_->port : listening_.port,
            .services = config_.services,
            .final_height = facts.final_height,
            .final_hash = facts.final_hash,
            .now_ms = clock_.now_ms()};
}

Height PeerManager::final_height() {
    return config_.chain_facts ? config_.chain_facts().final_height : 0;
}

std::optional<std::string> PeerManager::introduced(PeerSession& session) {
    const TimestampMs now = clock_.now_ms();
    const auto listening = session.listening();
    if (session.identity() == identity_.public_key())
        return "it is this node itself";
    if (session.facts().hello.protocol < config_.protocol)
        return "it speaks an older version of the protocol";
    if (memory_.bans().is_banned(session.identity(), now) ||
        memory_.bans().is_banned(session.facts().host, now))
        return "it is banned";
    if (session.facts().is_outbound && listening)
        memory_.book.mark_answered(*listening, now);
    if (session.kind() == SlotKind::feeler) {
        session.is_settled = true;
        return "the visit is over";
    }
    if (const Session twin = table_.find(session.identity())) {
        if (!newer_one_stays(*twin, session, identity_.public_key()))
            return "it is connected already";
        twin->close("another connection to the same node stays");
        part(*twin);
    }
    if (auto refused = make_room(session))
        return refused;
    settle(session.shared_from_this());
    return std::nullopt;
}

std::optional<std::string> PeerManager::make_room(PeerSession& session) {
    if (session.kind() != SlotKind::inbound)
        return std::nullopt;
    const std::vector<SlotPeer> slots = table_.slot_peers();
    if (count_kind(slots, SlotKind::inbound) < config_.limits.inbound)
        return std::nullopt;
    const auto victim = choose_victim(slots, session.facts().group);
    const Session leaving = victim ? table_.find(*victim) : nullptr;
    if (!leaving)
        return "all places are taken";
    leaving->close("its place was given to another peer");
    part(*leaving);
    return std::nullopt;
}

void PeerManager::settle(const Session& session) {
    session->is_settled = true;
    const PeerFacts& facts = session->facts();
    if (const auto guest = guests_.find(facts.id); guest != guests_.end())
        leave_door(guest->second);
    table_.add(session);
    log::debug("p2p", "peer {} joined from {}", facts.id, to_text({facts.host, facts.port}),
               log::field("agent", facts.hello.agent));
    if (facts.is_outbound && !first_outbound_)
        first_outbound_ = clock_.monotonic();
    listener_.joined(facts);
    if (facts.is_outbound) {
        session->send(make_outgoing(PeerList{.wants_answer = true, .addresses = {}}));
        return;
    }
    was_reached_ = true;
    if (const auto listening = session->listening()) {
        memory_.book.add(*listening, facts.group, clock_.now_ms());
        tell_others_of(*session);
    }
}

//! One hop only: whoever hears of it visits it before telling anyone.
void PeerManager::tell_others_of(const PeerSession& session) {
    const PeerAddress address = *session.listening();
    const Outgoing news = make_outgoing(PeerList{.wants_answer = false, .addresses = {address}});
    const auto may_hear = [&](const PeerSession& peer) {
        return peer.id() != session.id() && may_speak_of(peer.facts().host, address.host);
    };
    for (const Session& peer : table_.choose(kPeersTold, random_, may_hear))
        peer->send(news);
}

void PeerManager::told(PeerSession& session, const PeerList& list) {
    const runtime::MonotonicTime now = clock_.monotonic();
    const PeerFacts& facts = session.facts();
    if (list.wants_answer && (!session.answered || now - *session.answered >= kAnswerPause)) {
        session.answered = now;
        const auto listening = session.listening();
        const auto may_hear = [&](const PeerAddress& address) {
            return address != listening && may_speak_of(facts.host, address.host);
        };
        session.send(make_outgoing(
            PeerList{.wants_answer = false,
                     .addresses = memory_.book.sample(kMostAddresses, clock_.now_ms(), may_hear)}));
    }
    for (const PeerAddress& address : list.addresses) {
        if (!session.addresses.take(1, now))
            return;
        const auto normal = normal_address(address.host, address.port);
        if (normal && may_speak_of(facts.host, normal->host) && !own_.contains(*normal) &&
            *normal != listening_)
            memory_.book.add(*normal, facts.group, clock_.now_ms());
    }
}

Task<void> PeerManager::heard(PeerSession& session, WireMessage message) {
    const PeerId id = session.id();
    if (table_.find(id))
        co_await listener_.received(id, std::move(message));
}

void PeerManager::offended(PeerSession& session, Offence offence, std::string_view reason) {
    const int left = session.score.punish(offence, reason, clock_.monotonic());
    log::debug("p2p", "peer {}: {}: {}", session.id(), name_of(offence), reason,
               log::field("score", left));
    if (left == 0)
        ban_peer(session, name_of(offence));
}

void PeerManager::ban_peer(PeerSession& session, std::string_view reason) {
    const TimestampMs now = clock_.now_ms();
    log::info("p2p", "peer {} at {} is banned for an hour: {}", session.id(), session.facts().host,
              reason);
    memory_.ban({.host = session.facts().host,
                 .identity = session.identity(),
                 .reason = std::string(reason),
                 .since_ms = now,
                 .until_ms = now + static_cast<TimestampMs>(kBanTime / 1ms)});
    session.close("banned");
    close_banned();
}

void PeerManager::close_banned() {
    const TimestampMs now = clock_.now_ms();
    for (const auto& [id, session] : table_.all()) {
        if (memory_.bans().is_banned(session->facts().host, now) ||
            memory_.bans().is_banned(session->identity(), now))
            session->close("banned");
    }
}

} // namespace rustchain::p2p
