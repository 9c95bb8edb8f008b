// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The part of the history that was read so far.
#include "app/gui/activity/activity_pages.hpp"

#include <algorithm>
#include <map>

namespace rustchain::gui {
namespace {

//! Where an own payment's entry is looked for, while its height is not known here.
constexpr std::size_t kNewest = 256;

const wallet::HistoryCursor& place_of(const std::shared_ptr<const wallet::ActivityEntry>& each) {
    return each->entry.position;
}

} // namespace

void ActivityPages::clear() {
    entries_.clear();
    ways_.clear();
    next_.reset();
}

void ActivityPages::begin(wallet::ActivityPage page) {
    entries_.clear();
    append(std::move(page));
}

void ActivityPages::append(wallet::ActivityPage page) {
    for (wallet::ActivityEntry& each : page.entries)
        entries_.push_back(std::make_shared<const wallet::ActivityEntry>(std::move(each)));
    next_ = page.next;
}

void ActivityPages::renew(wallet::ActivityPage page, std::optional<TimestampMs> since_ms) {
    const auto is_kept = [&](const Entry& old) {
        if (since_ms)
            return old->entry.time_ms < *since_ms;
        return !page.entries.empty() && place_of(old) < page.entries.back().entry.position;
    };
    const auto kept = std::ranges::find_if(entries_, is_kept);
    // Without a line in common, something lies between that was not read.
    const bool is_gap = !since_ms && page.next && kept == entries_.begin();
    std::vector<Entry> fresh;
    for (wallet::ActivityEntry& each : page.entries) {
        const auto old = std::ranges::lower_bound(entries_, each.entry.position,
                                                  std::ranges::greater(), place_of);
        const bool is_known = old != entries_.end() && *old && **old == each;
        fresh.push_back(is_known ? *old : std::make_shared<const wallet::ActivityEntry>(each));
    }
    if (is_gap || (!since_ms && !page.next)) {
        entries_ = std::move(fresh);
        next_ = page.next;
        return;
    }
    fresh.insert(fresh.end(), std::make_move_iterator(kept),
                 std::make_move_iterator(entries_.end()));
    entries_ = std::move(fresh);
}

bool ActivityPages::set_ways(const std::vector<wallet::PaymentStatus>& payments) {
    std::vector<Way> ways;
    for (const wallet::PaymentStatus& each : payments) {
        const auto old =
            std::ranges::find(ways_, each.hash, [](const Way& way) { return way->hash; });
        ways.push_back(old != ways_.end() && **old == each
                           ? *old
                           : std::make_shared<const wallet::PaymentStatus>(each));
    }
    std::ranges::stable_sort(ways, std::ranges::greater(),
                             [](const Way& way) { return way->created_ms; });
    if (ways == ways_)
        return false;
    ways_ = std::move(ways);
    return true;
}

void ActivityPages::set_label(const TransactionHash& hash, const std::string& label) {
    for (Entry& each : entries_)
        if (each->entry.transaction == hash) {
            wallet::ActivityEntry changed = *each;
            changed.label = label;
            each = std::make_shared<const wallet::ActivityEntry>(std::move(changed));
        }
}

std::optional<TimestampMs> ActivityPages::moving_since_ms() const {
    if (entries_.empty())
        return std::nullopt;
    TimestampMs since_ms = entries_.front()->entry.time_ms;
    for (const Entry& each : entries_) {
        if (each->entry.is_final)
            break;
        since_ms = each->entry.time_ms;
    }
    return since_ms;
}

std::size_t ActivityPages::find(const wallet::PaymentStatus& payment) const {
    const auto is_it = [&](const Entry& each) { return each->entry.transaction == payment.hash; };
    const auto newest =
        entries_.begin() + static_cast<std::ptrdiff_t>(std::min(kNewest, entries_.size()));
    auto found = std::find_if(entries_.begin(), newest, is_it);
    if (found == newest && payment.height > 0) {
        const auto height = [](const Entry& each) { return each->entry.position.height; };
        const auto block =
            std::ranges::equal_range(entries_, payment.height, std::ranges::greater(), height);
        const auto within = std::ranges::find_if(block, is_it);
        found = within == block.end() ? newest : within;
        if (within == block.end())
            return entries_.size();
    } else if (found == newest) {
        return entries_.size();
    }
    return static_cast<std::size_t>(found - entries_.begin());
}

bool ActivityPages::is_wanted(const wallet::PaymentStatus& payment,
                              const wallet::HistorySearch& search,
                              const std::string& prefix) const {
    // Its entry is on a page that was not read yet.
    const bool is_below = payment.height > 0 && next_ && !entries_.empty() &&
                          payment.height <= entries_.back()->entry.position.height;
    return !is_below && line_of(payment, prefix).passes(search);
}

std::vector<ActivityRow> ActivityPages::rows(const wallet::HistorySearch& search,
                                             const std::string& prefix) const {
    std::map<std::size_t, Way> joined;
    std::vector<Way> alone;
    for (const Way& way : ways_) {
        if (const std::size_t at = find(*way); at < entries_.size())
            joined.emplace(at, way);
        else if (is_wanted(*way, search, prefix))
            alone.push_back(way);
    }
    std::vector<ActivityRow> rows;
    rows.reserve(entries_.size() + alone.size());
    auto way = alone.begin();
    auto own = joined.begin();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        for (; way != alone.end() && (*way)->created_ms > entries_[i]->entry.time_ms; ++way)
            rows.push_back({.entry = {}, .way = *way});
        const bool is_own = own != joined.end() && own->first == i;
        rows.push_back({.entry = entries_[i], .way = is_own ? (own++)->second : Way()});
    }
    for (; way != alone.end(); ++way)
        rows.push_back({.entry = {}, .way = *way});
    return rows;
}

std::optional<std::vector<ActivityRow>> ActivityPages::tail(std::size_t from) const {
    if (from == 0 || from > entries_.size())
        return std::nullopt;
    const TimestampMs border_ms = entries_[from - 1]->entry.time_ms;
    const auto is_here = [&](const Way& way) { return way->created_ms <= border_ms; };
    if (std::ranges::any_of(ways_, is_here))
        return std::nullopt;
    std::vector<ActivityRow> rows;
    for (std::size_t i = from; i < entries_.size(); ++i)
        rows.push_back({.entry = entries_[i], .way = {}});
    return rows;
}

} // namespace rustchain::gui
