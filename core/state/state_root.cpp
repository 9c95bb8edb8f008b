// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state root: a block's changes carried into the trie.
#include "core/state/state_root.hpp"

#include <algorithm>

namespace rustchain::state {

StateCommit::StateCommit(const merkle::NodeReader& reader, const StateChanges& changes)
    : reader_(reader) {
    sorted_.reserve(changes.size());
    for (const StateChange& change : changes)
        sorted_.push_back({change.key.path(), &change});
    std::sort(sorted_.begin(), sorted_.end(),
              [](const PathChange& a, const PathChange& b) { return a.path < b.path; });
    trie_changes_.reserve(sorted_.size());
    for (const PathChange& entry : sorted_)
        trie_changes_.push_back({.key = entry.path.view(),
                                 .value = entry.change->record,
                                 .previous = entry.change->previous});
}

Result<merkle::ShardUpdate> StateCommit::commit_shard(std::uint8_t first_nibble) const {
    return merkle::update_shard(reader_, first_nibble,
                                merkle::changes_of_shard(trie_changes_, first_nibble));
}

Result<merkle::TrieUpdate> StateCommit::finish(std::array<merkle::ShardUpdate, 16> shards) const {
    return merkle::combine_shards(reader_, std::move(shards));
}

Result<merkle::TrieUpdate> StateCommit::run() const {
    return merkle::update_trie(reader_, trie_changes_);
}

} // namespace rustchain::state
