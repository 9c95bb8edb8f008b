// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asking for announced transactions, one peer after the other.
#include "core/p2p/gossip/transaction_fetcher.hpp"

#include <algorithm>

namespace rustchain::p2p::gossip {

void TransactionFetcher::add(PeerId peer) {
    peers_.try_emplace(peer);
}

void TransactionFetcher::remove(PeerId peer) {
    peers_.erase(peer);
    broken_.erase(peer);
    std::vector<std::uint64_t> orphans;
    for (auto& [id, entry] : entries_) {
        if (entry.asked == peer)
            orphans.push_back(id);
    }
    std::ranges::sort(orphans); // the same order on every machine
    for (std::uint64_t id : orphans) {
        Entry& entry = entries_.at(id);
        entry.asked = 0;
        pass_on(id, entry);
    }
}

bool TransactionFetcher::announced(PeerId peer, const std::vector<std::uint64_t>& ids) {
    auto found = peers_.find(peer);
    if (found == peers_.end())
        return true;
    for (std::uint64_t id : ids) {
        auto known = entries_.find(id);
        if (known != entries_.end()) {
            auto& announcers = known->second.announcers;
            if (announcers.size() < config_.most_announcers &&
                std::ranges::find(announcers, peer) == announcers.end())
                announcers.push_back(peer);
            continue;
        }
        if (found->second.brought >= config_.most_of_peer)
            return false;
        if (entries_.size() >= config_.most)
            return true; // others filled it; not this peer's fault
        entries_.emplace(id, Entry{.announcers = {peer}});
        ++found->second.brought;
        waiting_.push_back(id);
    }
    return true;
}

std::optional<std::vector<PeerId>> TransactionFetcher::arrived(PeerId from, std::uint64_t id) {
    auto peer = peers_.find(from);
    if (peer == peers_.end() || !peer->second.was_asked.contains(id))
        return std::nullopt;
    auto found = entries_.find(id);
    if (found == entries_.end())
        return std::vector<PeerId>{};
    std::vector<PeerId> announcers = std::move(found->second.announcers);
    // The count of what it brought needs the first of them.
    found->second.announcers = {announcers.front()};
    erase(id);
    return announcers;
}

void TransactionFetcher::settle(std::uint64_t id) {
    if (entries_.contains(id))
        erase(id);
}

void TransactionFetcher::erase(std::uint64_t id) {
    auto found = entries_.find(id);
    release(found->second);
    if (auto first = peers_.find(found->second.announcers.front()); first != peers_.end())
        --first->second.brought;
    entries_.erase(found);
}

void TransactionFetcher::release(const Entry& entry) {
    if (auto asked = peers_.find(entry.asked); asked != peers_.end())
        --asked->second.asked;
}

void TransactionFetcher::pass_on(std::uint64_t id, Entry& entry) {
    if (entry.next < entry.announcers.size())
        waiting_.push_back(id);
    else
        erase(id);
}

void TransactionFetcher::expire(std::uint64_t now_ms) {
    while (!limits_.empty() && limits_.front().at_ms <= now_ms) {
        const Limit limit = limits_.front();
        limits_.pop_front();
        auto found = entries_.find(limit.id);
        if (found == entries_.end() || found->second.asked != limit.peer)
            continue;
        broken_.insert(limit.peer);
        release(found->second);
        found->second.asked = 0;
        pass_on(limit.id, found->second);
    }
}

std::vector<FetchQuestion> TransactionFetcher::due(std::uint64_t now_ms) {
    expire(now_ms);
    std::map<PeerId, std::vector<std::uint64_t>> by_peer;
    for (std::size_t left = waiting_.size(); left > 0; --left) {
        const std::uint64_t id = waiting_.front();
        waiting_.pop_front();
        if (ask(id, now_ms, by_peer))
            waiting_.push_back(id);
    }
    std::vector<FetchQuestion> questions;
    for (const auto& [peer, ids] : by_peer) {
        for (std::size_t first = 0; first < ids.size(); first += config_.most_in_question) {
            const std::size_t last = std::min(ids.size(), first + config_.most_in_question);
            questions.push_back({peer,
                                 {ids.begin() + static_cast<std::ptrdiff_t>(first),
                                  ids.begin() + static_cast<std::ptrdiff_t>(last)}});
        }
    }
    return questions;
}

//! True when the id has to wait longer.
bool TransactionFetcher::ask(std::uint64_t id, std::uint64_t now_ms,
                             std::map<PeerId, std::vector<std::uint64_t>>& by_peer) {
    auto found = entries_.find(id);
    if (found == entries_.end() || found->second.asked != 0)
        return false;
    Entry& entry = found->second;
    while (entry.next < entry.announcers.size()) {
        const PeerId id_of_peer = entry.announcers[entry.next];
        auto peer = peers_.find(id_of_peer);
        if (peer == peers_.end()) {
            ++entry.next;
            continue;
        }
        if (peer->second.asked >= config_.most_asked)
            return true;
        ++entry.next;
        ++peer->second.asked;
        peer->second.was_asked.insert(id);
        entry.asked = id_of_peer;
        limits_.push_back({now_ms + config_.limit_ms, id, id_of_peer});
        by_peer[id_of_peer].push_back(id);
        return false;
    }
    erase(id);
    return false;
}

} // namespace rustchain::p2p::gossip
