// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state trie's nodes on disk, with the inner ones in memory.
#pragma once

#include "core/merkle/patricia_trie.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! Nodes of any reader, without a cache: for proofs from a snapshot, on any thread.
class StoredNodes final : public merkle::NodeReader {
public:
    explicit StoredNodes(const KeyValueReader& reader) : reader_(reader) {}
    Result<std::optional<Bytes>> read_node(const merkle::NibblePath& path) const override;

private:
    const KeyValueReader& reader_;
};

struct TrieStoreConfig {
    //! At most so much for inner nodes; those of a million accounts take about 110 MiB.
    std::size_t cache_bytes = 256 << 20;
};

//! The newest final trie, for its one writer. read_node() may run for different shards (first
//! nibbles) at the same time, but not twice for one shard and not beside the other calls.
class TrieStore final : public merkle::NodeReader {
public:
    //! The store must outlive it; nobody else writes Column::trie.
    TrieStore(const KeyValueStore& store, const TrieStoreConfig& config);
    ~TrieStore() override;

    Result<std::optional<Bytes>> read_node(const merkle::NibblePath& path) const override;

    //! Adds the nodes to a batch. Call applied() with the same writes once the batch is written.
    static void add_to(WriteBatch& batch, const merkle::NodeWrites& writes);
    //! Brings the nodes in memory up to date with what was written.
    void applied(const merkle::NodeWrites& writes);
    //! Drops the nodes in memory: the rows are others.
    void forget();

    std::size_t cached_bytes() const;

private:
    class Cache;

    const KeyValueStore& store_;
    TrieStoreConfig config_;
    std::unique_ptr<Cache> cache_;
};

} // namespace rustchain::storage
