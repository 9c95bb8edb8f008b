// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Trie nodes on disk behind a cache of inner nodes in sixteen independent parts.
#include "core/storage/trie_store.hpp"

#include <cstring>
#include <unordered_map>

namespace rustchain::storage {
namespace {

struct PathHash {
    std::size_t operator()(const merkle::NibblePath& path) const {
        // The first 16 nibbles of a path are as even as the hashed keys they come from.
        std::uint64_t head = 0;
        std::memcpy(&head, path.packed().data(), sizeof head);
        return static_cast<std::size_t>((head ^ path.size()) * 0x9E37'79B9'7F4A'7C15ULL);
    }
};

//! Nodes used lately: when the young half is full it becomes the old half, and the old half goes.
class CachePart {
public:
    explicit CachePart(std::size_t most_bytes) : most_bytes_(most_bytes / 2) {}

    const Bytes* find(const merkle::NibblePath& path) {
        if (auto node = young_.find(path); node != young_.end())
            return &node->second;
        auto node = old_.find(path);
        if (node == old_.end())
            return nullptr;
        Bytes bytes = std::move(node->second);
        old_.erase(node);
        return put(path, std::move(bytes));
    }

    const Bytes* put(const merkle::NibblePath& path, Bytes node) {
        if (young_bytes_ > most_bytes_) {
            old_ = std::move(young_);
            young_ = {};
            old_bytes_ = std::exchange(young_bytes_, 0);
        }
        auto [place, is_new] = young_.try_emplace(path);
        young_bytes_ += node.size() + (is_new ? kRowBytes : 0) - place->second.size();
        place->second = std::move(node);
        return &place->second;
    }

    void drop(const merkle::NibblePath& path) {
        old_.erase(path);
        auto node = young_.find(path);
        if (node == young_.end())
            return;
        young_bytes_ -= node->second.size() + kRowBytes;
        young_.erase(node);
    }

    std::size_t bytes() const { return young_bytes_ + old_bytes_; }

private:
    // A table row, its hash chain and two allocations' heads.
    static constexpr std::size_t kRowBytes = sizeof(merkle::NibblePath) + sizeof(Bytes) + 48;

    using Nodes = std::unordered_map<merkle::NibblePath, Bytes, PathHash>;
    std::size_t most_bytes_;
    Nodes young_;
    Nodes old_;
    std::size_t young_bytes_ = 0;
    std::size_t old_bytes_ = 0; // an upper bound: nodes that move to the young half stay counted
};

} // namespace

class TrieStore::Cache {
public:
    explicit Cache(std::size_t most_bytes)
        : parts_{filled(most_bytes / 16, std::make_index_sequence<16>())} {}

    //! The part for a node below the root.
    CachePart& part(const merkle::NibblePath& path) { return parts_[path[0]]; }
    const std::array<CachePart, 16>& parts() const { return parts_; }

private:
    template <std::size_t... I>
    static std::array<CachePart, 16> filled(std::size_t most_bytes, std::index_sequence<I...>) {
        return {((void)I, CachePart(most_bytes))...};
    }

    std::array<CachePart, 16> parts_;
};

Result<std::optional<Bytes>> StoredNodes::read_node(const merkle::NibblePath& path) const {
    return reader_.get(Column::trie, merkle::PathKey(path));
}

TrieStore::TrieStore(const KeyValueStore& store, const TrieStoreConfig& config)
    : store_(store), config_(config), cache_(std::make_unique<Cache>(config.cache_bytes)) {}
TrieStore::~TrieStore() = default;

Result<std::optional<Bytes>> TrieStore::read_node(const merkle::NibblePath& path) const {
    if (path.empty()) // all shards read the root: it has no part of its own
        return StoredNodes(store_).read_node(path);
    CachePart& part = cache_->part(path);
    if (const Bytes* node = part.find(path))
        return *node;
    auto node = StoredNodes(store_).read_node(path);
    if (node && *node && !merkle::is_leaf_node(**node))
        part.put(path, **node);
    return node;
}

void TrieStore::add_to(WriteBatch& batch, const merkle::NodeWrites& writes) {
    for (const merkle::NodeWrite& write : writes) {
        merkle::PathKey key(write.path);
        if (write.node)
            batch.put(Column::trie, key, *write.node);
        else
            batch.erase(Column::trie, key);
    }
}

void TrieStore::applied(const merkle::NodeWrites& writes) {
    for (const merkle::NodeWrite& write : writes) {
        if (write.path.empty())
            continue;
        CachePart& part = cache_->part(write.path);
        if (write.node && !merkle::is_leaf_node(*write.node))
            part.put(write.path, *write.node);
        else
            part.drop(write.path);
    }
}

void TrieStore::forget() {
    cache_ = std::make_unique<Cache>(config_.cache_bytes);
}

std::size_t TrieStore::cached_bytes() const {
    std::size_t bytes = 0;
    for (const CachePart& part : cache_->parts())
        bytes += part.bytes();
    return bytes;
}

} // namespace rustchain::storage
