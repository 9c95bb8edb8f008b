// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties to put on a board.
#pragma once

#include "core/bounty/bounty_board.hpp"

namespace rustchain::bounty {

inline BountyRecord a_bounty(std::uint64_t rtc, std::string title,
                             std::string repository = "oxide-labs/attest-probe") {
    BountyPost terms{.reward = Amount::from_rtc(rtc),
                     .deadline = 1000,
                     .claim_blocks = 100,
                     .maintainer = Address({7}),
                     .release_key = {},
                     .repository = std::move(repository),
                     .url = "https://github.com/oxide-labs/attest-probe/issues/1",
                     .title = std::move(title),
                     .terms_hash = {}};
    return {.sponsor = Address({1}),
            .terms = terms,
            .escrow = terms.reward,
            .posted_height = 10,
            .claimant = {},
            .merge_commit = {}};
}

inline BountyRecord claimed(BountyRecord record, const Address& claimant, Height height) {
    record.state = BountyState::claimed;
    record.claimant = claimant;
    record.claimed_height = height;
    record.claim_end = height + record.terms.claim_blocks;
    return record;
}

} // namespace rustchain::bounty
