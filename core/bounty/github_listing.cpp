// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Imports a listing of bounties; everything in it was written by strangers.
#include "core/bounty/github_listing.hpp"

#include "core/bounty/reward_text.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/history/history_search.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace rustchain::bounty {
namespace {

constexpr std::size_t kLongestListedTitle = 300; // GitHub takes 256 characters
constexpr std::size_t kLongestAuthor = 64;
constexpr std::size_t kLongestLabel = 50;
constexpr std::size_t kMostLabels = 32;
constexpr std::string_view kBountyLabel = "bounty";
constexpr std::size_t kRowValues = 64; // of one row, its labels included

//! The digits of a text as a number; nothing when there is anything else.
std::optional<int> digits_at(std::string_view text, std::size_t at, std::size_t size) {
    int number = 0;
    const std::string_view part = text.substr(at, size);
    const auto [end, status] = std::from_chars(part.data(), part.data() + part.size(), number);
    const bool is_whole = status == std::errc{} && end == part.data() + part.size();
    return is_whole && part.size() == size && part[0] != '-' ? std::optional(number) : std::nullopt;
}

//! "2026-08-22T12:15:13Z"
std::optional<TimestampMs> time_of(std::string_view text) {
    constexpr std::string_view kPattern = "0000-00-00T00:00:00Z";
    if (text.size() != kPattern.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (kPattern[i] != '0' && kPattern[i] != text[i])
            return std::nullopt;
    const auto year = digits_at(text, 0, 4);
    const auto month = digits_at(text, 5, 2);
    const auto day = digits_at(text, 8, 2);
    const auto hour = digits_at(text, 11, 2);
    const auto minute = digits_at(text, 14, 2);
    const auto second = digits_at(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok() || *year < 1970 || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    const std::chrono::milliseconds time =
        std::chrono::sys_days(date).time_since_epoch() + std::chrono::hours(*hour) +
        std::chrono::minutes(*minute) + std::chrono::seconds(*second);
    return static_cast<TimestampMs>(time.count());
}

Result<TimestampMs> read_time(const json::Field& field) {
    auto text = field.text();
    if (!text)
        return fail(text.error());
    const auto time = time_of(*text);
    if (!time)
        return fail(field.wrong("a time like 2026-08-22T12:15:13Z"));
    return *time;
}

Result<std::vector<std::string>> read_labels(const json::Field& field) {
    std::vector<std::string> labels;
    if (!field)
        return labels;
    auto items = field.items(kMostLabels);
    if (!items)
        return fail(items.error());
    for (const json::Field& item : *items) {
        auto text = item.text();
        if (!text)
            return fail(text.error());
        std::string label = wallet::fold_case(wallet::plain_line(*text, kLongestLabel));
        if (!label.empty())
            labels.push_back(std::move(label));
    }
    return labels;
}

//! A web address without anything that hides; empty when it is not one.
std::string safe_link(std::string_view text) {
    const bool is_link = text.starts_with("https://") && text.size() <= kMaxBountyUrlBytes &&
                         std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
    return is_link ? std::string(text) : std::string();
}

//! The labels, and what the title says; "bounty" is on all of them and tells nothing.
std::vector<std::string> all_tags(std::vector<std::string> labels, std::string_view title,
                                  std::string_view repository) {
    for (std::string& tag : tags_of(title, repository))
        labels.push_back(std::move(tag));
    std::erase(labels, kBountyLabel);
    std::ranges::sort(labels);
    const auto repeated = std::ranges::unique(labels);
    labels.erase(repeated.begin(), repeated.end());
    return labels;
}

//! Puts one row where it belongs in the listing.
Result<void> add_row(const json::Field& row, GithubListing& listing) {
    auto id = row.at("id").u64(1);
    auto title = row.at("title").text();
    auto url = row.at("url").text();
    auto state = row.at("state").text();
    auto labels = read_labels(row.at("labels"));
    if (!id || !title || !url)
        return fail(!id ? id.error() : !title ? title.error() : url.error());
    if (!state || !labels)
        return fail(!state ? state.error() : labels.error());
    auto created = read_time(row.at("created_at"));
    auto updated = read_time(row.at("updated_at"));
    auto author = row.at("author") ? row.at("author").text() : Result<std::string>(std::string());
    if (!created || !updated || !author)
        return fail(!created ? created.error() : !updated ? updated.error() : author.error());
    std::string line = wallet::plain_line(*title, kLongestListedTitle);
    const bool is_labelled = std::ranges::find(*labels, kBountyLabel) != labels->end();
    const TitleKind kind = kind_of_title(line, is_labelled);
    if (kind != TitleKind::offer || *state != "open") {
        ++(kind == TitleKind::claim ? listing.claims : listing.others);
        return {};
    }
    const TitleReward reward = reward_in_title(line);
    listing.bounties.push_back({.key = {.source = BountySource::listing, .id = *id},
                                .record = {},
                                .state = {},
                                .title = line,
                                .repository = listing.repository,
                                .url = safe_link(*url),
                                .tags = all_tags(std::move(*labels), line, listing.repository),
                                .reward = reward.reward,
                                .range = reward.range,
                                .author = wallet::plain_line(*author, kLongestAuthor),
                                .created_ms = *created,
                                .updated_ms = *updated,
                                .deadline = 0});
    return {};
}

} // namespace

Result<GithubListing> parse_github_listing(std::string_view text) {
    auto value = json::parse(text, {.max_bytes = kLargestListing,
                                    .max_depth = 8,
                                    .max_values = kMostListingRows * kRowValues});
    if (!value)
        return fail(value.error());
    const json::Field root(*value);
    GithubListing listing;
    auto repository = root.at("repo").text();
    if (!repository)
        return fail(repository.error());
    listing.repository = wallet::fold_case(*repository);
    if (!is_repository(listing.repository))
        return fail(root.at("repo").wrong("\"owner/name\" of a repository"));
    auto updated = read_time(root.at("updated_at"));
    if (!updated)
        return fail(updated.error());
    listing.updated_ms = *updated;
    auto rows = root.at("bounties").items(kMostListingRows);
    if (!rows)
        return fail(rows.error());
    for (const json::Field& row : *rows)
        if (auto added = add_row(row, listing); !added)
            return fail(added.error());
    const auto id_of = [](const BountyEntry& entry) { return entry.key.id; };
    std::ranges::stable_sort(listing.bounties, {}, id_of);
    const auto repeated = std::ranges::unique(listing.bounties, {}, id_of);
    listing.bounties.erase(repeated.begin(), repeated.end());
    return listing;
}

Result<GithubListing> read_github_listing(const std::filesystem::path& path) {
    auto text = runtime::read_text_file(path, kLargestListing);
    if (!text)
        return fail(text.error());
    auto listing = parse_github_listing(*text);
    if (!listing)
        return fail(listing.error().code, path.string() + ": " + listing.error().message);
    return listing;
}

} // namespace rustchain::bounty
