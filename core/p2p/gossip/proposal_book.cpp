// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asking for the missing parts of proposals.
#include "core/p2p/gossip/proposal_book.hpp"

#include <algorithm>

namespace rustchain::p2p::gossip {
namespace {

constexpr std::size_t kMostLate = 64;
constexpr std::size_t kMostSources = 8;
constexpr std::size_t kPlacesPerMs = 10;    //!< some 2 MiB a second
constexpr std::size_t kWholeBlock = 50'000; //!< as many places

} // namespace

bool ProposalBook::is_under_way(PeerId from, const CompactProposal& proposal,
                                const BlockHash& hash) {
    auto found = entries_.find({proposal.epoch, proposal.view, hash});
    if (found == entries_.end())
        return false;
    auto& sources = found->second.sources;
    if (sources.size() < kMostSources && std::ranges::find(sources, from) == sources.end())
        sources.push_back(from);
    return true;
}

ProposalBook::Outcome ProposalBook::begin(PeerId from, ProposalRebuild rebuild,
                                          std::uint64_t now_ms) {
    Outcome outcome;
    const CompactProposal& compact = rebuild.compact();
    const Key key{compact.epoch, compact.view, rebuild.hash()};
    if (rebuild.is_complete()) {
        outcome.complete.push_back({std::move(rebuild), from, false});
        return outcome;
    }
    make_room(compact.header.validator);
    auto [entry, is_new] =
        entries_.emplace(key, Entry{.rebuild = std::move(rebuild), .sources = {from}});
    if (!is_new)
        return outcome;
    entry->second.ends_ms = now_ms + config_.life_ms;
    ask_next(entry->second, now_ms, outcome);
    return outcome;
}

ProposalBook::Outcome ProposalBook::collided(Complete complete, std::uint64_t now_ms) {
    Outcome outcome;
    const CompactProposal& compact = complete.rebuild.compact();
    const Key key{compact.epoch, compact.view, complete.rebuild.hash()};
    make_room(compact.header.validator);
    auto [entry, is_new] = entries_.emplace(key, Entry{.rebuild = std::move(complete.rebuild),
                                                       .sources = {complete.from},
                                                       .is_whole = true});
    if (!is_new)
        return outcome;
    entry->second.ends_ms = now_ms + config_.life_ms;
    ask_next(entry->second, now_ms, outcome);
    return outcome;
}

//! Room for one more: the leader's own others go first, then the proposal that is furthest ahead.
void ProposalBook::make_room(const Address& leader) {
    const auto is_leaders = [&](const auto& entry) {
        return entry.second.rebuild.compact().header.validator == leader;
    };
    if (static_cast<std::size_t>(std::ranges::count_if(entries_, is_leaders)) >=
        config_.most_of_leader) {
        auto last = std::find_if(entries_.rbegin(), entries_.rend(), is_leaders);
        entries_.erase(std::prev(last.base()));
    }
    if (entries_.size() >= config_.most)
        entries_.erase(std::prev(entries_.end()));
}

void ProposalBook::ask_next(Entry& entry, std::uint64_t now_ms, Outcome& outcome) {
    entry.asked = 0;
    // After the last source the first gets another chance: it may have been busy.
    if (entry.next >= entry.sources.size())
        entry.next = 0;
    entry.places = entry.is_whole ? std::vector<std::uint32_t>{} : entry.rebuild.missing();
    const std::size_t wanted = entry.is_whole ? kWholeBlock : entry.places.size();
    entry.limit_ms = now_ms + config_.limit_ms + wanted / kPlacesPerMs;
    if (entry.sources.empty())
        return;
    entry.asked = entry.sources[entry.next++];
    if (late_.size() >= kMostLate)
        late_.erase(late_.begin());
    late_[entry.rebuild.hash()].insert(entry.asked);
    outcome.questions.push_back({entry.asked, entry.rebuild.hash(), entry.places});
}

void ProposalBook::complete(Entries::iterator entry, Outcome& outcome) {
    Entry& done = entry->second;
    const PeerId from = done.sources.empty() ? done.asked : done.sources.front();
    outcome.complete.push_back({std::move(done.rebuild), from, done.is_whole});
    entries_.erase(entry);
}

ProposalBook::Outcome ProposalBook::take(PeerId from, const BlockHash& block,
                                         std::vector<Transaction> transactions,
                                         std::uint64_t now_ms, bool& was_asked) {
    Outcome outcome;
    auto late = late_.find(block);
    was_asked = late != late_.end() && late->second.contains(from);
    for (auto entry = entries_.begin(); was_asked && entry != entries_.end(); ++entry) {
        Entry& candidate = entry->second;
        if (candidate.asked != from || candidate.rebuild.hash() != block || candidate.is_whole)
            continue;
        // An empty answer says that the peer has it no more.
        const bool is_empty = transactions.empty();
        if (!is_empty && candidate.rebuild.fill(candidate.places, std::move(transactions))) {
            complete(entry, outcome);
            return outcome;
        }
        if (!is_empty)
            outcome.wrong.insert(from);
        std::erase(candidate.sources, from);
        ask_next(candidate, now_ms, outcome);
        return outcome;
    }
    return outcome;
}

bool ProposalBook::take_whole(PeerId from, Block& block, const BlockHash& hash, Outcome& outcome) {
    for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
        Entry& candidate = entry->second;
        if (candidate.asked != from || candidate.rebuild.hash() != hash || !candidate.is_whole)
            continue;
        if (candidate.rebuild.fill_all(std::move(block.transactions)))
            complete(entry, outcome);
        else
            outcome.wrong.insert(from);
        return true;
    }
    return false;
}

ProposalBook::Outcome ProposalBook::tick(std::uint64_t now_ms) {
    Outcome outcome;
    std::erase_if(entries_, [now_ms](const auto& entry) { return entry.second.ends_ms <= now_ms; });
    for (auto& [key, entry] : entries_) {
        if (entry.limit_ms > now_ms)
            continue;
        if (entry.asked != 0)
            outcome.broken.insert(entry.asked);
        ask_next(entry, now_ms, outcome);
    }
    return outcome;
}

void ProposalBook::forget(const BlockHash& block) {
    std::erase_if(entries_, [&](const auto& entry) { return std::get<2>(entry.first) == block; });
}

void ProposalBook::remove(PeerId peer) {
    for (auto& [key, entry] : entries_) {
        std::erase(entry.sources, peer);
        if (entry.asked == peer) {
            entry.asked = 0;
            entry.limit_ms = 0;
        }
    }
    for (auto& [hash, peers] : late_)
        peers.erase(peer);
}

} // namespace rustchain::p2p::gossip
