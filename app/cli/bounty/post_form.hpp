// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a person types to post a bounty, and the terms that it makes.
#pragma once

#include "core/chain/bounty.hpp"
#include "core/primitives/result.hpp"

#include <string>

namespace rustchain::cli {

//! As typed.
struct PostForm {
    std::string reward;
    std::string deadline; //!< "30d" or a height
    std::uint64_t claim_days = 7;
    std::string maintainer;  //!< an address
    std::string release_key; //!< 64 hex digits; empty: none
    std::string repository;
    std::string url;
    std::string title;
    std::string terms_file; //!< empty: the terms are not fixed
};

//! Checks all that needs no chain; the deadline is left out. Fails with invalid_input and a
//! sentence that names the field and what to do.
Result<BountyPost> read_post_form(const PostForm& form, std::string_view address_prefix);

//! The last height that is meant, for a chain whose newest block has this height. Fails with
//! invalid_input.
Result<Height> read_deadline(std::string_view text, const ChainParams& params, Height height);

//! So many days of the chain, in blocks.
std::uint64_t blocks_of_days(std::uint64_t days, const ChainParams& params);

//! Whether the link is that of an issue of this repository: what GitHub's messages are matched by.
bool is_issue_of(std::string_view url, std::string_view repository);

} // namespace rustchain::cli
