// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ranges asked for and blocks held.
#include "core/sync/block_window.hpp"

#include <algorithm>

namespace rustchain::sync {

void BlockWindow::set_final(Height height) {
    final_ = height;
    while (!held_.empty() && held_.begin()->first <= height) {
        bytes_ -= held_.begin()->second.bytes;
        held_.erase(held_.begin());
    }
}

void BlockWindow::reset() {
    held_.clear();
    bytes_ = 0;
    while (!asked_.empty())
        close(asked_.begin());
}

void BlockWindow::set_peer(PeerId peer, Height best) {
    auto [entry, is_new] = peers_.try_emplace(peer);
    entry->second.best = best;
    if (is_new)
        entry->second.most_in_question =
            std::min(config_.first_in_question, config_.most_in_question);
}

void BlockWindow::remove(PeerId peer) {
    for (auto question = asked_.begin(); question != asked_.end();) {
        auto candidate = question++;
        if (candidate->second.peer == peer)
            close(candidate);
    }
    peers_.erase(peer);
    late_.erase(peer);
}

Height BlockWindow::best() const {
    Height best = 0;
    for (const auto& [id, peer] : peers_)
        best = std::max(best, peer.best);
    return best;
}

std::size_t BlockWindow::sources() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(peers_, [](const auto& entry) { return entry.second.asked > 0; }));
}

void BlockWindow::close(std::map<std::uint32_t, Asked>::iterator question) {
    past_.insert(question->first);
    if (auto peer = peers_.find(question->second.peer); peer != peers_.end())
        --peer->second.asked;
    asked_.erase(question);
}

void BlockWindow::expire(std::uint64_t now_ms) {
    for (auto question = asked_.begin(); question != asked_.end();) {
        auto candidate = question++;
        const Asked& asked = candidate->second;
        const bool holds_all_up = asked.first <= final_ + 1;
        const std::uint64_t limit_ms = holds_all_up ? config_.first_limit_ms : config_.limit_ms;
        if (now_ms < asked.asked_ms + limit_ms)
            continue;
        late_.insert(asked.peer);
        if (auto peer = peers_.find(asked.peer); peer != peers_.end()) {
            peer->second.rests_until_ms = now_ms + config_.rest_ms;
            peer->second.most_in_question =
                std::max<std::size_t>(1, peer->second.most_in_question / 2);
        }
        close(candidate);
    }
}

std::pair<Height, std::size_t> BlockWindow::gap(Height from) const {
    Height first = from;
    const auto asked_end = [this](Height height) -> Height {
        for (const auto& [request, asked] : asked_) {
            if (height >= asked.first && height < asked.first + asked.count)
                return asked.first + asked.count;
        }
        return height;
    };
    for (;;) {
        const Height before = first;
        while (held_.contains(first))
            ++first;
        first = asked_end(first);
        if (first == before)
            break;
    }
    Height end = first + config_.most_in_question;
    if (auto next = held_.lower_bound(first); next != held_.end())
        end = std::min(end, next->first);
    for (const auto& [request, asked] : asked_) {
        if (asked.first > first)
            end = std::min(end, asked.first);
    }
    return {first, static_cast<std::size_t>(end - first)};
}

//! Of the peers that have it and are free: the least busy, then the one with the most answers.
BlockWindow::Peer* BlockWindow::pick(Height first, std::uint64_t now_ms, PeerId& id) {
    Peer* best = nullptr;
    for (auto& [candidate, peer] : peers_) {
        if (peer.best < first || peer.asked >= config_.most_questions_of_peer ||
            now_ms < peer.rests_until_ms)
            continue;
        const bool is_better = best == nullptr || std::pair(best->asked, peer.answers) >
                                                      std::pair(peer.asked, best->answers);
        if (is_better) {
            best = &peer;
            id = candidate;
        }
    }
    return best;
}

std::vector<RangeQuestion> BlockWindow::due(std::uint64_t now_ms) {
    expire(now_ms);
    std::vector<RangeQuestion> questions;
    Height from = final_ + 1;
    for (;;) {
        const auto [first, room] = gap(from);
        const std::size_t expected = asked_.size() * config_.bytes_of_question;
        const bool is_full = bytes_ + expected + config_.bytes_of_question > config_.most_bytes;
        // What all others wait for is asked for even when memory is short.
        if (first > final_ + config_.most_ahead || (is_full && !asked_.empty()))
            return questions;
        PeerId id = 0;
        Peer* peer = pick(first, now_ms, id);
        if (peer == nullptr)
            return questions;
        const std::size_t count = std::min(
            {room, peer->most_in_question, static_cast<std::size_t>(peer->best - first + 1)});
        const std::uint32_t request = next_request_++;
        asked_[request] = {id, first, count, now_ms};
        ++peer->asked;
        questions.push_back({id,
                             {.request = request,
                              .first = first,
                              .count = static_cast<std::uint16_t>(count),
                              .hash = std::nullopt}});
        from = first + count;
    }
}

BlockWindow::Taken BlockWindow::take(PeerId from, p2p::Blocks answer, std::size_t bytes) {
    auto question = asked_.find(answer.request);
    if (question == asked_.end() || question->second.peer != from)
        return past_.contains(answer.request) ? Taken::late : Taken::unknown;
    const Asked asked = question->second;
    close(question);
    Peer& peer = peers_.at(from);
    if (answer.blocks.empty()) {
        peer.best = std::min(peer.best, asked.first - 1);
        return Taken::nothing;
    }
    if (!hold(from, asked, answer, bytes))
        return Taken::wrong;
    ++peer.answers;
    peer.most_in_question =
        std::min<std::size_t>(config_.most_in_question, peer.most_in_question * 2);
    return Taken::kept;
}

bool BlockWindow::hold(PeerId from, const Asked& asked, p2p::Blocks& answer, std::size_t bytes) {
    if (answer.blocks.size() > asked.count)
        return false;
    const std::size_t each = bytes / answer.blocks.size();
    std::vector<HeldBlock> fresh;
    for (p2p::SentBlock& sent : answer.blocks) {
        const BlockHeader& header = sent.block.header;
        const bool follows = fresh.empty() || header.prev_block == fresh.back().hash;
        if (header.height != asked.first + fresh.size() || !follows)
            return false;
        const BlockHash hash = block_hash(header);
        fresh.push_back({std::make_shared<const Block>(std::move(sent.block)), hash,
                         std::move(sent.certificate), from, each});
    }
    for (HeldBlock& block : fresh) {
        const Height height = block.block->header.height;
        if (height > final_ && held_.emplace(height, std::move(block)).second)
            bytes_ += each;
    }
    return true;
}

std::vector<HeldBlock> BlockWindow::next(std::size_t count) const {
    std::vector<HeldBlock> blocks;
    Height height = final_ + 1;
    for (auto held = held_.find(height); held != held_.end() && blocks.size() < count;
         held = held_.find(++height))
        blocks.push_back(held->second);
    return blocks;
}

void BlockWindow::discard(PeerId id, std::uint64_t now_ms) {
    std::erase_if(held_, [&](const auto& entry) {
        if (entry.second.from != id)
            return false;
        bytes_ -= entry.second.bytes;
        return true;
    });
    for (auto question = asked_.begin(); question != asked_.end();) {
        auto candidate = question++;
        if (candidate->second.peer == id)
            close(candidate);
    }
    if (auto peer = peers_.find(id); peer != peers_.end())
        peer->second.rests_until_ms = now_ms + config_.rest_ms;
}

} // namespace rustchain::sync
