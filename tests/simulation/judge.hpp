// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sees all that is signed and all that becomes final, and says what must not be.
#pragma once

#include "core/ledger/ledger.hpp"
#include "tests/simulation/cast.hpp"
#include "tests/simulation/message.hpp"

#include <map>
#include <set>

namespace rustchain::simulation {

//! A block that a node made final.
struct FinalEvent {
    NodeIndex node = 0;
    Height height = 0;
    std::uint64_t delay_ms = 0; //!< from the block's timestamp
    std::uint64_t at_ms = 0;
};

class Judge {
public:
    Judge(const Cast& cast, std::set<NodeIndex> byzantine)
        : cast_(cast), byzantine_(std::move(byzantine)), last_(cast.size()) {}

    bool is_byzantine(NodeIndex node) const { return byzantine_.contains(node); }
    const std::set<NodeIndex>& byzantine() const { return byzantine_; }

    //! A validator says this to others: votes and proposals are what it signs.
    void see(NodeIndex signer, const Body& body);
    //! The node's store has new final blocks; `at_ms` is chain time since genesis.
    void see_final(NodeIndex node, const ledger::LedgerSnapshot& snapshot, std::uint64_t at_ms);
    //! The node's store was put back to an older copy, which is no reversal by consensus.
    void forget(NodeIndex node) { last_[node] = {}; }
    void complain(std::string what);

    const std::vector<std::string>& violations() const { return violations_; }
    //! Keys against which there is evidence.
    const std::set<NodeIndex>& convicted() const { return convicted_; }
    bool has_forked() const { return has_forked_; }
    const std::vector<FinalEvent>& finals() const { return finals_; }
    Height highest() const { return blocks_.empty() ? 0 : blocks_.rbegin()->first; }
    //! Of a final block that was seen, or genesis.
    View view_of(Height height) const { return blocks_.at(height).view; }
    const BlockHash& hash_of(Height height) const {
        return height == 0 ? cast_.genesis_hash : blocks_.at(height).hash;
    }

private:
    //! All that one key said in one view.
    struct Said {
        std::optional<BlockHash> proposed;
        std::optional<BlockHash> notarized;
        std::optional<BlockHash> finalized;
        bool has_nullified = false;
    };
    struct FinalBlock {
        BlockHash hash;
        Hash256 state_root;
        View view = 0;
    };
    struct Last {
        Height height = 0;
        std::vector<std::uint64_t> nonces;
    };

    void see_vote(const Vote& vote);
    void see_proposal(NodeIndex leader, const SharedProposal& proposal);
    Said& said(NodeIndex node, EpochNumber epoch, View view) { return said_[{node, epoch, view}]; }
    void convict(NodeIndex node, std::string_view what, View view);
    void note(std::optional<BlockHash>& slot, const BlockHash& hash, NodeIndex node,
              std::string_view what, View view);
    void check_block(NodeIndex node, const storage::StoredHeader& block);
    void check_state(NodeIndex node, const ledger::LedgerSnapshot& snapshot, bool is_first);

    const Cast& cast_;
    std::set<NodeIndex> byzantine_;
    std::map<std::tuple<NodeIndex, EpochNumber, View>, Said> said_;
    std::map<Height, FinalBlock> blocks_;
    std::vector<Last> last_;
    std::set<NodeIndex> convicted_;
    bool has_forked_ = false;
    std::vector<FinalEvent> finals_;
    std::vector<std::string> violations_;
};

} // namespace rustchain::simulation
