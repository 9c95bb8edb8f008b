// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long a listing takes to load, and a keystroke in the board's search.
#pragma once

#include <cstddef>
#include <string>

namespace rustchain::bench {

struct BountyRunConfig {
    std::string listing;        //!< a file
    std::size_t rounds = 20;    //!< of loading
    std::size_t copies = 1;     //!< of each row, to see how it grows
    std::size_t searches = 200; //!< typed letter by letter, each title's own words
};

//! Prints one JSON object with the times in milliseconds; gives the exit status.
int run_bounties(const BountyRunConfig& config);

} // namespace rustchain::bench
