// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board of bounties under the clock.
#include "tests/bench/bounty_run.hpp"

#include "core/bounty/bounty_board.hpp"
#include "core/bounty/github_listing.hpp"
#include "core/json/write.hpp"
#include "tests/bench/percentile.hpp"

#include <chrono>
#include <iostream>

namespace rustchain::bench {
namespace {

using bounty::BountyBoard;
using bounty::BountyEntry;

template <class Work>
double milliseconds_of(Work work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

std::vector<BountyEntry> repeated(const std::vector<BountyEntry>& rows, std::size_t copies) {
    std::vector<BountyEntry> all;
    std::uint64_t id = 0;
    for (std::size_t i = 0; i < copies; ++i)
        for (BountyEntry row : rows) {
            row.key.id = ++id;
            all.push_back(std::move(row));
        }
    return all;
}

//! Each letter of a title's first 24 bytes is a keystroke that asks for the first page.
std::vector<double> time_keystrokes(const BountyBoard& board, const std::vector<BountyEntry>& rows,
                                    std::size_t searches) {
    std::vector<double> times;
    for (std::size_t i = 0; i < searches && !rows.empty(); ++i) {
        const std::string& title = rows[i % rows.size()].title;
        bounty::BountyQuery query;
        query.sort = i % 2 == 0 ? bounty::BountySort::newest : bounty::BountySort::reward;
        for (std::size_t size = 1; size <= std::min<std::size_t>(title.size(), 24); ++size) {
            query.text = title.substr(0, size);
            bounty::BountyPage page;
            times.push_back(milliseconds_of([&] { page = board.find(query); }));
        }
    }
    return times;
}

json::Object summary_of(const std::vector<double>& times) {
    return {{"count", times.size()},
            {"median_ms", percentile(times, 0.5)},
            {"p99_ms", percentile(times, 0.99)},
            {"max_ms", percentile(times, 1.0)}};
}

} // namespace

int run_bounties(const BountyRunConfig& config) {
    std::vector<double> loads;
    Result<bounty::GithubListing> listing = fail(ErrorCode::invalid_input, "no rounds");
    BountyBoard board;
    for (std::size_t i = 0; i < config.rounds; ++i) {
        loads.push_back(milliseconds_of([&] {
            listing = bounty::read_github_listing(config.listing);
            if (listing)
                board = BountyBoard().with_listing(listing->bounties);
        }));
        if (!listing) {
            std::cerr << listing.error().message << std::endl;
            return 1;
        }
    }
    if (config.copies > 1)
        board = BountyBoard().with_listing(repeated(listing->bounties, config.copies));
    const std::size_t rows = listing->bounties.size() + listing->claims + listing->others;
    std::cout << json::write_pretty(json::Object{
                     {"listing_rows", rows},
                     {"bounties", listing->bounties.size()},
                     {"board_rows", board.size()},
                     {"load", summary_of(loads)},
                     {"keystroke",
                      summary_of(time_keystrokes(board, listing->bounties, config.searches))}})
              << std::endl;
    return 0;
}

} // namespace rustchain::bench
