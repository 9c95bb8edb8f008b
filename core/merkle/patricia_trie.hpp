// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The Merkle Patricia trie of the state: Ethereum's yellow paper with SHA-256; nodes are kept by
// path.
#pragma once

#include "core/merkle/trie_node.hpp"
#include "core/primitives/result.hpp"

#include <vector>

namespace rustchain::merkle {

//! Where nodes come from. A trie keeps each node of 32 bytes or more, and its root, under the
//! node's path.
class NodeReader {
public:
    virtual ~NodeReader() = default;
    //! The RLP of the node at this path, if one is kept there.
    virtual Result<std::optional<Bytes>> read_node(const NibblePath& path) const = 0;
};

//! A key's new value. The views must outlive the call they are passed to.
struct TrieChange {
    ByteView key;   //!< at most 32 bytes; all keys of one trie have the same length
    ByteView value; //!< empty: the key goes
    //! The value before, if it is at hand: a hint that saves reading the leaf. A wrong one does no
    //! harm.
    ByteView previous = {};
};

//! A node to keep at its path, or (no node) to drop from it.
struct NodeWrite {
    NibblePath path;
    std::optional<Bytes> node;

    bool operator==(const NodeWrite&) const = default;
};

//! Ascending by path, each path once.
using NodeWrites = std::vector<NodeWrite>;

//! One of the sixteen top branches after its changes.
struct ShardUpdate {
    NodeReference reference; //!< as it stands in the root when that is a branch
    NodeWrites writes;
};

struct TrieUpdate {
    Hash256 root;
    NodeWrites writes;
};

//! The root of a trie without keys: SHA-256 of 0x80.
const Hash256& empty_trie_root();

//! Applies changes (ascending by key, each key once) to the trie behind `reader`, which stays as it
//! is. Fails with invalid_input for unordered or unequally long keys, with corrupt when a kept node
//! does not read.
Result<TrieUpdate> update_trie(const NodeReader& reader, std::span<const TrieChange> changes);

//! The part of update_trie for the keys that begin with one nibble; `changes` holds only such keys,
//! or none. The sixteen shards touch different paths: they may run at the same time if `reader`
//! allows it.
Result<ShardUpdate> update_shard(const NodeReader& reader, std::uint8_t first_nibble,
                                 std::span<const TrieChange> changes);

//! Joins all sixteen shards, in the order of their nibbles, into what update_trie gives.
Result<TrieUpdate> combine_shards(const NodeReader& reader, std::array<ShardUpdate, 16> shards);

//! The changes whose key begins with this nibble, out of all in ascending order.
std::span<const TrieChange> changes_of_shard(std::span<const TrieChange> changes,
                                             std::uint8_t first_nibble);

//! The root of the trie behind `reader`.
Result<Hash256> read_trie_root(const NodeReader& reader);

//! Nodes as they are after writes that are not kept yet. Refers to both; they must outlive it.
class NodeOverlay final : public NodeReader {
public:
    NodeOverlay(const NodeReader& below, const NodeWrites& writes)
        : below_(below), writes_(writes) {}
    Result<std::optional<Bytes>> read_node(const NibblePath& path) const override;

private:
    const NodeReader& below_;
    const NodeWrites& writes_;
};

} // namespace rustchain::merkle
