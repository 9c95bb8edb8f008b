// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board brought from one final block to another, reading no more than what moved.
#pragma once

#include "core/bounty/bounty_board.hpp"
#include "core/ledger/ledger_snapshot.hpp"

#include <set>

namespace rustchain::node {

//! Belongs to one caller at a time.
class BoardBook {
public:
    //! Brings the board to the snapshot, and gives what changed since the one before, in the
    //! chain's order. The first time everything is read and nothing has changed. Reads the disk;
    //! when that fails the board stays.
    Result<std::vector<bounty::BountyChange>> follow(const ledger::LedgerSnapshot& snapshot);
    void set_listing(std::vector<bounty::BountyEntry> listing);

    const bounty::BountyBoard& board() const { return board_; }

private:
    using Changes = std::vector<bounty::BountyChange>;
    //! A successful transaction of a bounty, in a final block.
    struct Move;

    static Result<std::optional<std::vector<Move>>>
    read_moves(const ledger::LedgerSnapshot& snapshot, Height after, BountyId newest);
    Result<Changes> read_again(const ledger::LedgerSnapshot& snapshot);
    Result<Changes> read_moved(const ledger::LedgerSnapshot& snapshot,
                               const std::vector<Move>& moves);
    //! What led to an entry that stands elsewhere than on the board.
    Result<bounty::BountyChange> change_to(const ledger::LedgerSnapshot& snapshot,
                                           const bounty::BountyEntry& entry) const;
    Result<bounty::BountyEntry> read_entry(const ledger::LedgerSnapshot& snapshot,
                                           BountyId id) const;
    Result<bounty::BountyEntry> make_entry(const ledger::LedgerSnapshot& snapshot, BountyId id,
                                           const BountyRecord& record) const;
    void set_alarms(const bounty::BountyEntry& entry, const ChainParams& params, Height height);

    bounty::BountyBoard board_;
    bool is_read_ = false;
    //! Heights from which on time may have moved a bounty.
    std::set<std::pair<Height, BountyId>> alarms_;
};

} // namespace rustchain::node
