// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A listing of bounties kept as GitHub issues, as a file: {"repo": "owner/name", "updated_at": …,
// "bounties": [{"id", "title", "url", "state", "created_at", "updated_at", "author", "labels"}]}.
#pragma once

#include "core/bounty/bounty_entry.hpp"
#include "core/primitives/result.hpp"

#include <filesystem>

namespace rustchain::bounty {

inline constexpr std::size_t kLargestListing = 8 * 1024 * 1024;
inline constexpr std::size_t kMostListingRows = 20'000;

struct GithubListing {
    std::string repository;
    TimestampMs updated_ms = 0;
    std::vector<BountyEntry> bounties; //!< open ones, ascending by number
    std::size_t claims = 0;            //!< rows left out: claims of bounties and reports of payouts
    std::size_t others = 0;            //!< rows left out: closed, or neither
};

//! Fails with invalid_input, naming the row and field, when the text is no listing; unknown members
//! are passed over. A link that is not https is left out.
Result<GithubListing> parse_github_listing(std::string_view text);

//! The same from a file; errors name it.
Result<GithubListing> read_github_listing(const std::filesystem::path& path);

} // namespace rustchain::bounty
