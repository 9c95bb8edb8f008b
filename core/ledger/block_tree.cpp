// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Executed blocks above the final one.
#include "core/ledger/block_tree.hpp"

#include <algorithm>

namespace rustchain::ledger {

void StackedState::push(ExecutedBlockPtr block) {
    const auto& outcome = block->outcome();
    views_.push_back(std::make_unique<state::StackedView>(*state_, outcome.changes,
                                                          block->header().height, block->hash()));
    overlays_.push_back(std::make_unique<merkle::NodeOverlay>(*trie_, outcome.trie.writes));
    state_ = views_.back().get();
    trie_ = overlays_.back().get();
    blocks_.push_back(std::move(block));
}

ExecutedBlockPtr BlockTree::find(const BlockHash& hash) const {
    auto found = blocks_.find(hash);
    return found == blocks_.end() ? nullptr : found->second;
}

bool BlockTree::insert(ExecutedBlockPtr block) {
    if (blocks_.size() >= kMostBlocks)
        return false;
    blocks_.emplace(block->hash(), std::move(block));
    return true;
}

std::optional<std::vector<ExecutedBlockPtr>> BlockTree::path(const BlockHash& final_hash,
                                                             const BlockHash& tip) const {
    std::vector<ExecutedBlockPtr> blocks;
    for (BlockHash at = tip; at != final_hash;) {
        auto block = find(at);
        if (!block)
            return std::nullopt;
        at = block->header().prev_block;
        blocks.push_back(std::move(block));
    }
    std::reverse(blocks.begin(), blocks.end());
    return blocks;
}

void BlockTree::prune(Height final_height) {
    std::erase_if(blocks_, [final_height](const auto& entry) {
        return entry.second->header().height <= final_height;
    });
}

} // namespace rustchain::ledger
