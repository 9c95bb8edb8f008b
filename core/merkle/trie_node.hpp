// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One node of the Merkle Patricia trie: its RLP form, read strictly, and the reference its parent
// holds.
#pragma once

#include "core/merkle/nibble_path.hpp"
#include "core/primitives/fixed_bytes.hpp"

#include <span>

namespace rustchain::merkle {

//! What a parent holds for a child: nothing, the hash of the child's RLP, or that RLP itself if
//! under 32 bytes.
class NodeReference {
public:
    NodeReference() = default; //!< no child
    //! For a node in RLP form.
    static NodeReference to_node(ByteView rlp);
    //! From the RLP item of a parent; the item comes from a decoded node.
    static NodeReference from_item(ByteView item);

    bool is_empty() const { return bytes_[0] == 0x80; }
    bool is_hash() const { return bytes_[0] == 0xA0; }
    bool is_inline() const { return !is_empty() && !is_hash(); }
    //! The RLP item as it stands in the parent: 0x80, 0xA0 and the hash, or the child itself.
    ByteView item() const { return {bytes_.data(), size_}; }

    bool operator==(const NodeReference&) const = default;

private:
    std::array<std::uint8_t, 33> bytes_{0x80};
    std::uint8_t size_ = 1;
};

//! A node taken apart; all views point into the bytes it was read from.
struct TrieNode {
    enum class Kind : std::uint8_t { leaf, extension, branch };

    Kind kind = Kind::leaf;
    ByteView hex_prefix;                 //!< leaf, extension: the path, hex-prefix encoded
    ByteView value;                      //!< leaf
    std::array<ByteView, 16> children{}; //!< branch: RLP items; extension: the first is its child

    //! Puts the node's own nibbles behind `path`; false when it would grow beyond
    //! NibblePath::kMaxSize.
    bool append_path_to(NibblePath& path) const;
};

//! Reads one node. Nothing for anything but the one canonical form: RLP lengths minimal, hex-prefix
//! flags right, extensions with a path, branches of at least two children without a value (keys
//! have one length).
std::optional<TrieNode> decode_node(ByteView rlp);

//! Whether RLP bytes that a trie update wrote are a leaf.
bool is_leaf_node(ByteView rlp);

//! RLP of the leaf for `key` whose parent stands `from` nibbles down; value is not empty.
Bytes encode_leaf(const NibblePath& key, std::size_t from, ByteView value);
//! RLP of the extension that covers the nibbles of `path` behind the first `from`.
Bytes encode_extension(const NibblePath& path, std::size_t from, const NodeReference& child);
Bytes encode_branch(std::span<const NodeReference, 16> children);

} // namespace rustchain::merkle
