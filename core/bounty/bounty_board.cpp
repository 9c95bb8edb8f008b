// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board: rows that fit, in an order, a page at a time.
#include "core/bounty/bounty_board.hpp"

#include "core/wallet/history/history_search.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace rustchain::bounty {
namespace {

constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();

//! The words of a search, folded.
std::vector<std::string> words_of(std::string_view text) {
    const std::string folded = wallet::fold_case(text.substr(0, kMostBountyQueryText));
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = folded.find_first_not_of(" \t\r\n", at)) != std::string::npos;) {
        const std::size_t end = std::min(folded.find_first_of(" \t\r\n", at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end;
    }
    return words;
}

//! Whether the reward, or any part of its range, lies within the bounds.
bool fits_reward(const BountyEntry& entry, const BountyQuery& query) {
    if (!query.least_reward && !query.most_reward)
        return true;
    if (!entry.reward && !entry.range)
        return false;
    const Amount least = entry.reward ? *entry.reward : entry.range->least;
    const Amount most = entry.reward ? *entry.reward : entry.range->most;
    return (!query.least_reward || most >= *query.least_reward) &&
           (!query.most_reward || least <= *query.most_reward);
}

bool fits_people(const BountyEntry& entry, const BountyQuery& query) {
    if (!query.sponsor && !query.claimant && !query.maintainer)
        return true;
    return entry.record && (!query.sponsor || entry.record->sponsor == *query.sponsor) &&
           (!query.claimant || entry.claimant() == *query.claimant) &&
           (!query.maintainer || entry.record->terms.maintainer == *query.maintainer);
}

bool fits(const BountyEntry& entry, const BountyQuery& query) {
    if (!query.states.empty() &&
        (!entry.state || std::ranges::find(query.states, *entry.state) == query.states.end()))
        return false;
    if (query.source && entry.key.source != *query.source)
        return false;
    if (!query.tag.empty() && !entry.has_tag(query.tag))
        return false;
    if (!query.repository.empty() && entry.repository != query.repository)
        return false;
    if (query.deadline_before && (entry.deadline == 0 || entry.deadline >= *query.deadline_before))
        return false;
    return fits_reward(entry, query) && fits_people(entry, query);
}

//! What an order compares first: the lowest comes first.
std::uint64_t rank_of(const BountyEntry& entry, BountySort sort) {
    switch (sort) {
    case BountySort::newest:
        return kLast - entry.created_ms;
    case BountySort::reward: {
        const Amount none;
        const Amount reward = entry.reward ? *entry.reward : entry.range ? entry.range->most : none;
        return kLast - reward.micro_rtc();
    }
    case BountySort::ends_soon:
        return entry.deadline == 0 ? kLast : entry.deadline;
    }
    return kLast;
}

//! A row's place in an order. Of equals the chain's come first, then the newer number.
struct Place {
    std::uint64_t rank = 0;
    BountySource source = BountySource::chain;
    std::uint64_t number_down = 0;

    auto operator<=>(const Place&) const = default;
};

Place place_of(std::uint64_t rank, BountyKey key) {
    return {.rank = rank, .source = key.source, .number_down = kLast - key.id};
}

} // namespace

BountyBoard::RowPtr BountyBoard::make_row(BountyEntry entry) {
    std::string searched = entry.title + "\n" + entry.repository + "\n" + entry.author + "\n#" +
                           std::to_string(entry.key.id) + "\n";
    for (const std::string& tag : entry.tags)
        searched += tag + "\n";
    auto row = std::make_shared<Row>();
    row->searched = wallet::fold_case(searched);
    row->entry = std::make_shared<const BountyEntry>(std::move(entry));
    return row;
}

BountyPage BountyBoard::find(const BountyQuery& query) const {
    const std::vector<std::string> words = words_of(query.text);
    const bool continues = query.after && query.after->sort == query.sort;
    const Place after = continues ? place_of(query.after->rank, query.after->key) : Place{};
    std::vector<std::pair<Place, BountyEntryPtr>> found;
    BountyPage page;
    const auto look_at = [&](const RowPtr& row) {
        const BountyEntry& entry = *row->entry;
        if (!fits(entry, query) || !std::ranges::all_of(words, [&](const std::string& word) {
                return row->searched.find(word) != std::string::npos;
            }))
            return;
        ++page.total;
        const Place place = place_of(rank_of(entry, query.sort), entry.key);
        if (!continues || after < place)
            found.emplace_back(place, row->entry);
    };
    std::ranges::for_each(chain_, look_at);
    std::ranges::for_each(listing_, look_at);
    const std::size_t limit = std::clamp<std::size_t>(query.limit, 1, kMostBountyPage);
    const std::size_t size = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(size), found.end(),
                      [](const auto& a, const auto& b) { return a.first < b.first; });
    page.entries.reserve(size);
    for (std::size_t i = 0; i < size; ++i)
        page.entries.push_back(found[i].second);
    if (size < found.size())
        page.next = BountyCursor{.sort = query.sort,
                                 .rank = found[size - 1].first.rank,
                                 .key = page.entries.back()->key};
    return page;
}

BountyEntryPtr BountyBoard::entry(BountyKey key) const {
    const auto& rows = key.source == BountySource::chain ? chain_ : listing_;
    const auto id_of = [](const RowPtr& row) { return row->entry->key.id; };
    const auto found = std::ranges::lower_bound(rows, key.id, {}, id_of);
    return found != rows.end() && id_of(*found) == key.id ? (*found)->entry : nullptr;
}

std::vector<TagCount> BountyBoard::tags(std::size_t most) const {
    std::map<std::string_view, std::size_t> counts;
    for (const auto* rows : {&chain_, &listing_})
        for (const RowPtr& row : *rows)
            for (const std::string& tag : row->entry->tags)
                ++counts[tag];
    std::vector<TagCount> tags;
    for (const auto& [tag, rows] : counts)
        tags.push_back({.tag = std::string(tag), .rows = rows});
    std::ranges::stable_sort(tags, std::ranges::greater(), &TagCount::rows);
    tags.resize(std::min(most, tags.size()));
    return tags;
}

BountyBoard BountyBoard::with(Height height, std::vector<BountyEntry> moved) const {
    BountyBoard next = *this;
    next.height_ = height;
    const auto id_of = [](const RowPtr& row) { return row->entry->key.id; };
    std::ranges::sort(moved, {}, [](const BountyEntry& entry) { return entry.key.id; });
    for (BountyEntry& entry : moved) {
        const std::uint64_t id = entry.key.id;
        const auto place = std::ranges::lower_bound(next.chain_, id, {}, id_of);
        RowPtr row = make_row(std::move(entry));
        if (place != next.chain_.end() && id_of(*place) == id)
            *place = std::move(row);
        else
            next.chain_.insert(place, std::move(row));
    }
    next.count_states();
    return next;
}

BountyBoard BountyBoard::with_listing(std::vector<BountyEntry> listing) const {
    BountyBoard next = *this;
    next.listing_.clear();
    next.listing_.reserve(listing.size());
    std::ranges::stable_sort(listing, {}, [](const BountyEntry& entry) { return entry.key.id; });
    for (BountyEntry& entry : listing)
        if (next.listing_.empty() || next.listing_.back()->entry->key.id != entry.key.id)
            next.listing_.push_back(make_row(std::move(entry)));
    return next;
}

void BountyBoard::count_states() {
    states_.fill(0);
    for (const RowPtr& row : chain_)
        if (row->entry->state && *row->entry->state < BountyState::kCount)
            ++states_[static_cast<std::size_t>(*row->entry->state)];
}

} // namespace rustchain::bounty
