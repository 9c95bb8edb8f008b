// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One bulk update of a subtree: from the old nodes and the sorted changes to the writes. Used by
// patricia_trie.
#pragma once

#include "core/merkle/patricia_trie.hpp"

namespace rustchain::merkle {

//! A node as it was. Views point into `bytes`, or for an inline node into those of the node above.
struct OldNode {
    enum class Kind : std::uint8_t { none, leaf, extension, branch };

    Kind kind = Kind::none;
    bool is_kept = false;                //!< under its own path
    NibblePath path;                     //!< leaf: the whole key; extension: where its child stands
    ByteView value;                      //!< leaf
    ByteView child;                      //!< extension: its child's item
    std::array<ByteView, 16> children{}; //!< branch: their items
    Bytes bytes;
};

//! A node that has no place yet: what is above decides how much of the path it covers.
struct NewNode {
    enum class Kind : std::uint8_t { none, leaf, extension, branch };

    Kind kind = Kind::none;
    NibblePath path; //!< leaf: the whole key; extension: where its child stands
    std::size_t from =
        0; //!< leaf, extension: its own nibbles are those of `path` behind the first `from`
    ByteView value;      //!< leaf: points into a change, or into `bytes`
    NodeReference child; //!< extension
    Bytes bytes;         //!< branch: its RLP; leaf: the value when it is an old one
};

//! Goes down once through everything that changes and gathers the writes, in path order.
class TrieUpdater {
public:
    using Changes = std::span<const TrieChange>;
    using Slot = std::size_t;

    //! All keys have so many nibbles; 0 when there are no changes.
    TrieUpdater(const NodeReader& reader, std::size_t key_nibbles)
        : reader_(reader), key_nibbles_(key_nibbles) {}

    //! The node that a parent's item stands for. Fails with corrupt when it does not read.
    Result<OldNode> load(ByteView item, const NibblePath& at) const;
    //! The root; Kind::none for an empty trie.
    Result<OldNode> load_root() const;

    //! What becomes of the node at this place by changes to keys below it (at least one).
    Result<NewNode> update(const NibblePath& at, OldNode& old, Changes changes);
    //! An unchanged leaf or extension, to be placed `from` nibbles down.
    static NewNode renew(const OldNode& old, std::size_t from);

    //! Makes room for the writes of so many changes.
    void expect(std::size_t changes) { writes_.reserve(2 * changes + NibblePath::kMaxSize); }
    //! Takes the next place in the order of writes, to be filled or left.
    Slot reserve(const NibblePath& at);
    //! Writes a node to its place, or erases what was kept there; gives what the parent holds.
    NodeReference place(const NewNode& node, Slot slot, bool was_kept);

    NodeWrites take_writes();

private:
    struct Children;
    class NewChildren;

    Result<OldNode> read(ByteView rlp, const NibblePath& at, OldNode node) const;
    Result<NewNode> build(std::size_t depth, Changes changes);
    Result<NewNode> update_leaf(const NibblePath& at, const OldNode& old, Changes changes);
    Result<NewNode> update_extension(const NibblePath& at, OldNode& old, Changes changes);
    Result<NewNode> split_extension(const NibblePath& at, OldNode& old, std::size_t split,
                                    Changes changes);
    Result<NewNode> update_branch(const NibblePath& at, const Children& old, Changes changes);
    Result<NewNode> update_child(const NibblePath& at, const Children& old, unsigned nibble,
                                 Changes changes);
    Result<NewNode> collapse(const NibblePath& at, ByteView item);
    NewNode lift(NewNode node, std::size_t depth, const NibblePath& at, Slot slot, bool was_kept);
    bool is_known_leaf(const TrieChange& change, std::size_t depth, ByteView item) const;

    const NodeReader& reader_;
    std::size_t key_nibbles_;
    NodeWrites writes_;
    std::vector<bool> is_filled_; // for each write
};

} // namespace rustchain::merkle
