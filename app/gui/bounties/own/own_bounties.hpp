// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties that a wallet takes part in: as sponsor, as maintainer or as claimant.
#pragma once

#include "app/gui/bounties/bounty_door.hpp"

#include <set>

namespace rustchain::gui {

struct OwnBounty {
    BountyId id = 0;
    BountyRecord record;
    std::vector<node::BountyStep> steps; //!< the oldest first; empty while they are not read
    bool is_sponsor = false;
    bool is_maintainer = false;
    bool is_claimant = false;

    bool operator==(const OwnBounty&) const = default;
};

struct OwnBounties {
    std::vector<OwnBounty> all; //!< ascending by number
    ChainParams params;
    Height height = 0;
    TimestampMs time_ms = 0; //!< of that block

    const OwnBounty* find(BountyId id) const;
    //! Held for bounties that these addresses sponsor; nothing: more than there can be.
    std::optional<Amount> escrow() const;
    //! When the block of this height comes, or came, at the block time.
    TimestampMs time_of(Height at) const;
    //! When the newest step of this kind was; at the block time from `at` while it is not read.
    TimestampMs time_of(const OwnBounty& bounty, node::BountyStepKind kind, Height at) const;

    bool operator==(const OwnBounties&) const = default;
};

//! Those of the board that one of the addresses takes part in, with the steps of `before` where
//! nothing moved. A claim of `before` that ran out stays until somebody else claims.
std::vector<OwnBounty> own_of(const bounty::BountyBoard& board, const std::set<Address>& addresses,
                              const std::vector<OwnBounty>& before);

//! Whether the next move is expected of this wallet.
bool needs_owner(const OwnBounty& bounty, Height height);

} // namespace rustchain::gui
