// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What somebody wants to see of the board, and the page that answers.
#pragma once

#include "core/bounty/bounty_entry.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::bounty {

enum class BountySort : std::uint8_t {
    newest,
    reward,    //!< the highest first; a range counts by its upper end; unknown comes last
    ends_soon, //!< the nearest deadline first; what has none comes last
};

//! "newest", "reward", "ends_soon".
std::string_view name_of(BountySort sort);
std::optional<BountySort> bounty_sort_of(std::string_view name);
//! "chain", "listing".
std::string_view name_of(BountySource source);
std::optional<BountySource> bounty_source_of(std::string_view name);

//! The place after one row in one order. It stays good when rows come or go.
struct BountyCursor {
    BountySort sort = BountySort::newest;
    std::uint64_t rank = 0; //!< what the order compares first, the lowest first
    BountyKey key;

    bool operator==(const BountyCursor&) const = default;
};

//! "newest.17.chain.4"
std::string to_text(const BountyCursor& cursor);
std::optional<BountyCursor> parse_bounty_cursor(std::string_view text);

inline constexpr std::size_t kMostBountyPage = 200;
inline constexpr std::size_t kMostBountyQueryText = 200;

//! Everything that is named must hold.
struct BountyQuery {
    std::vector<BountyState> states; //!< any of these; empty: all, and listings too
    std::optional<BountySource> source;
    std::string tag;        //!< lower case; empty: any
    std::string repository; //!< lower case; empty: any
    std::optional<Address> sponsor;
    std::optional<Address> claimant;
    std::optional<Address> maintainer;
    std::optional<Amount> least_reward; //!< unknown rewards fail both; a range need only touch it
    std::optional<Amount> most_reward;
    std::optional<Height> deadline_before; //!< open ones whose deadline is lower
    std::string text; //!< every word is in the title, repository, tags, author, or is "#number"
    BountySort sort = BountySort::newest;
    std::optional<BountyCursor> after; //!< of the page before, in the same order
    std::size_t limit = 50;            //!< 1 to kMostBountyPage; others are brought into it
};

struct BountyPage {
    std::vector<BountyEntryPtr> entries;
    std::size_t total = 0;            //!< rows that fit, on all pages
    std::optional<BountyCursor> next; //!< nothing: this was the last page
};

} // namespace rustchain::bounty
