// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One row of the board.
#include "core/bounty/bounty_entry.hpp"

#include "core/wallet/history/history_search.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>

namespace rustchain::bounty {
namespace {

constexpr std::size_t kMostTitleTags = 8;
constexpr std::size_t kLongestTag = 40;

//! What stands in brackets up to a colon, without the word that is on all of them:
//! "[EASY BOUNTY: 2 RTC]" says "easy". A number is an amount or a reference, not a kind of work.
std::string tag_in(std::string_view brackets) {
    constexpr std::string_view kEveryones = "bounty";
    std::string tag =
        wallet::fold_case(wallet::plain_line(brackets.substr(0, brackets.find(':')), kLongestTag));
    if (tag.ends_with(kEveryones))
        tag.resize(tag.size() - kEveryones.size());
    tag.resize(tag.find_last_not_of(" -") + 1);
    return tag.find_first_of("0123456789") == std::string::npos ? tag : std::string();
}

} // namespace

bool BountyEntry::has_tag(std::string_view tag) const {
    return std::ranges::binary_search(tags, tag);
}

std::optional<Address> BountyEntry::claimant() const {
    const bool holds_none = !state || *state == BountyState::funded ||
                            *state == BountyState::cancelled || *state == BountyState::expired;
    const bool is_free = holds_none || !record || record->claimant.is_zero();
    return is_free ? std::nullopt : std::optional(record->claimant);
}

std::vector<std::string> tags_of(std::string_view title, std::string_view repository) {
    std::vector<std::string> tags;
    for (std::size_t open = title.find('['); open != std::string_view::npos;
         open = title.find('[', open + 1)) {
        const std::size_t close = title.find(']', open);
        if (close == std::string_view::npos || tags.size() == kMostTitleTags)
            break;
        std::string tag = tag_in(title.substr(open + 1, close - open - 1));
        if (!tag.empty())
            tags.push_back(std::move(tag));
    }
    if (const std::size_t slash = repository.find('/'); slash != std::string_view::npos)
        tags.emplace_back(repository.substr(slash + 1));
    std::ranges::sort(tags);
    const auto repeated = std::ranges::unique(tags);
    tags.erase(repeated.begin(), repeated.end());
    return tags;
}

BountyEntry make_entry(BountyId id, const BountyRecord& record, const ChainParams& params,
                       Height height, TimestampMs posted_ms) {
    std::string title = wallet::plain_line(record.terms.title, kMaxBountyTitleBytes);
    std::vector<std::string> tags = tags_of(title, record.terms.repository);
    return {.key = {.source = BountySource::chain, .id = id},
            .record = record,
            .state = record.stands_at(height),
            .title = std::move(title),
            .repository = record.terms.repository,
            .url = record.terms.url,
            .tags = std::move(tags),
            .reward = record.terms.reward,
            .range = {},
            .author = {},
            .created_ms = posted_ms,
            .updated_ms = 0,
            .deadline = record.is_closed() ? 0 : record.last_height(params)};
}

} // namespace rustchain::bounty
