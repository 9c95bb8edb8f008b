// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All bounties at one height, to be looked through from any thread.
#pragma once

#include "core/bounty/bounty_query.hpp"
#include "core/chain/transaction.hpp"

#include <array>

namespace rustchain::bounty {

//! One bounty on the chain that stands elsewhere than on the board before.
struct BountyChange {
    BountyId id = 0;
    std::optional<BountyState> before; //!< nothing: it is new
    BountyState after = BountyState::funded;
    Height height = 0; //!< of the block
    //! Nothing: time did it; a claim lapsed, or the settlement gave the escrow back.
    std::optional<TransactionHash> transaction;

    bool operator==(const BountyChange&) const = default;
};

struct TagCount {
    std::string tag;
    std::size_t rows = 0;

    bool operator==(const TagCount&) const = default;
};

//! A value that never changes; the next board shares the rows that stay.
class BountyBoard {
public:
    BountyBoard() = default;

    //! The rows that fit, a page of them. Takes part of a millisecond for a thousand rows.
    BountyPage find(const BountyQuery& query) const;
    //! nullptr when there is none.
    BountyEntryPtr entry(BountyKey key) const;

    Height height() const { return height_; }
    std::size_t size() const { return chain_.size() + listing_.size(); }
    std::size_t on_chain() const { return chain_.size(); }
    std::size_t in_state(BountyState state) const {
        return states_[static_cast<std::size_t>(state)];
    }
    //! The tags of all rows, the most frequent first; at most `most`.
    std::vector<TagCount> tags(std::size_t most) const;

    //! The board of a later height: these rows of the chain are new or take the place of their
    //! older ones.
    BountyBoard with(Height height, std::vector<BountyEntry> moved) const;
    //! The same chain with another listing.
    BountyBoard with_listing(std::vector<BountyEntry> listing) const;

private:
    struct Row {
        BountyEntryPtr entry;
        std::string searched; //!< what a search looks through, folded
    };
    using RowPtr = std::shared_ptr<const Row>;

    static RowPtr make_row(BountyEntry entry);
    void count_states();

    Height height_ = 0;
    std::vector<RowPtr> chain_;   //!< ascending by number
    std::vector<RowPtr> listing_; //!< ascending by number
    std::array<std::size_t, static_cast<std::size_t>(BountyState::kCount)> states_{};
};

using BountyBoardPtr = std::shared_ptr<const BountyBoard>;

//! What a board's owner tells after each change.
struct BoardNews {
    BountyBoardPtr board;
    std::vector<BountyChange> changes; //!< the order of the chain; empty: the listing changed
};

} // namespace rustchain::bounty
