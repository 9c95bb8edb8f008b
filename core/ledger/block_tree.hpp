// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Executed blocks above the final one, and the state after each of them.
#pragma once

#include "core/consensus/execute_block.hpp"

#include <memory>
#include <unordered_map>

namespace rustchain::ledger {

using ExecutedBlockPtr = std::shared_ptr<const consensus::ExecutedBlock>;

//! State and trie after an executed block: its ancestors' changes stacked on the final state. Holds
//! the blocks it needs.
class StackedState {
public:
    StackedState(const state::StateView& final_state, const merkle::NodeReader& final_trie)
        : state_(&final_state), trie_(&final_trie) {}
    void push(ExecutedBlockPtr block);

    const state::StateView& state() const { return *state_; }
    const merkle::NodeReader& trie() const { return *trie_; }

private:
    std::vector<ExecutedBlockPtr> blocks_;
    std::vector<std::unique_ptr<state::StackedView>> views_;
    std::vector<std::unique_ptr<merkle::NodeOverlay>> overlays_;
    const state::StateView* state_;
    const merkle::NodeReader* trie_;
};

//! Owned by the ledger's strand. Its root is the final block.
class BlockTree {
public:
    //! How many blocks may wait for finality; more than the epoch's views can pile up is an attack.
    static constexpr std::size_t kMostBlocks = 1024;

    bool contains(const BlockHash& hash) const { return blocks_.contains(hash); }
    ExecutedBlockPtr find(const BlockHash& hash) const;
    //! False when the tree is full.
    bool insert(ExecutedBlockPtr block);
    //! From just above `final_hash` up to `tip`, ascending; nothing when tip does not descend from
    //! it.
    std::optional<std::vector<ExecutedBlockPtr>> path(const BlockHash& final_hash,
                                                      const BlockHash& tip) const;
    //! Drops everything at or below a final height.
    void prune(Height final_height);
    std::size_t size() const { return blocks_.size(); }

private:
    std::unordered_map<BlockHash, ExecutedBlockPtr> blocks_;
};

} // namespace rustchain::ledger
