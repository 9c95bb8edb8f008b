// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state root: a block's changes carried into the trie, shard by shard.
#pragma once

#include "core/merkle/patricia_trie.hpp"
#include "core/state/state_view.hpp"

#include <array>

namespace rustchain::state {

//! One block's changes on their way into the trie. The sixteen shards are independent: commit_shard
//! may run for several at once if the reader allows it; finish joins them.
class StateCommit {
public:
    //! Keeps references to both; hashes the paths and sorts them.
    StateCommit(const merkle::NodeReader& reader, const StateChanges& changes);

    Result<merkle::ShardUpdate> commit_shard(std::uint8_t first_nibble) const;
    //! The root and the node writes, from all sixteen shards in order.
    Result<merkle::TrieUpdate> finish(std::array<merkle::ShardUpdate, 16> shards) const;
    //! All of it on the calling thread.
    Result<merkle::TrieUpdate> run() const;

private:
    struct PathChange {
        Hash256 path;
        const StateChange* change;
    };
    const merkle::NodeReader& reader_;
    std::vector<PathChange> sorted_;
    std::vector<merkle::TrieChange> trie_changes_;
};

} // namespace rustchain::state
