// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bulk updates of the trie: every changed node is read, hashed and written once.
#include "core/merkle/trie_updater.hpp"

#include "core/crypto/sha256.hpp"

#include <algorithm>

namespace rustchain::merkle {
namespace {

constexpr TrieUpdater::Slot kNoSlot = static_cast<TrieUpdater::Slot>(-1);
constexpr unsigned kNoNibble = 16;

bool is_absent(ByteView item) {
    return item.empty() || item[0] == 0x80;
}
bool is_hash(ByteView item) {
    return item.size() == 33;
}

unsigned nibble_of(ByteView key, std::size_t at) {
    return at % 2 == 0 ? key[at / 2] >> 4 : key[at / 2] & 0x0FU;
}

std::string text_of(const NibblePath& path) {
    std::string text;
    for (std::size_t i = 0; i < path.size(); ++i)
        text += "0123456789abcdef"[path[i]];
    return text.empty() ? "the root" : text;
}

auto corrupt_node(const NibblePath& at, const char* why) {
    return fail(ErrorCode::corrupt, "state trie: the node at " + text_of(at) + " " + why);
}

NewNode new_leaf(const TrieChange& change, std::size_t from) {
    NewNode node;
    node.kind = NewNode::Kind::leaf;
    node.path = NibblePath::of_key(change.key);
    node.from = from;
    node.value = change.value;
    return node;
}

NewNode new_extension(const NibblePath& path, std::size_t from, const NodeReference& child) {
    NewNode node;
    node.kind = NewNode::Kind::extension;
    node.path = path;
    node.from = from;
    node.child = child;
    return node;
}

bool is_deletion(const TrieChange& change) {
    return change.value.empty();
}

TrieUpdater::Changes without_outer_deletions(TrieUpdater::Changes changes) {
    while (!changes.empty() && is_deletion(changes.front()))
        changes = changes.subspan(1);
    while (!changes.empty() && is_deletion(changes.back()))
        changes = changes.first(changes.size() - 1);
    return changes;
}

//! Takes the changes for one nibble off the front.
TrieUpdater::Changes take_group(TrieUpdater::Changes& changes, std::size_t depth, unsigned nibble) {
    std::size_t count = 0;
    while (count < changes.size() && nibble_of(changes[count].key, depth) == nibble)
        ++count;
    TrieUpdater::Changes group = changes.first(count);
    changes = changes.subspan(count);
    return group;
}

} // namespace

//! The old children of a branch. One of them may be the rest of an extension that the branch
//! splits.
struct TrieUpdater::Children {
    std::array<ByteView, 16> items{};
    OldNode* rest = nullptr;
    unsigned rest_nibble = kNoNibble;
};

Result<OldNode> TrieUpdater::load(ByteView item, const NibblePath& at) const {
    if (is_absent(item))
        return OldNode{};
    OldNode node;
    if (!is_hash(item))
        return read(item, at, std::move(node));
    auto bytes = reader_.read_node(at);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return corrupt_node(at, "is missing");
    node.bytes = std::move(**bytes);
    node.is_kept = true;
    ByteView rlp = node.bytes;
    return read(rlp, at, std::move(node));
}

Result<OldNode> TrieUpdater::load_root() const {
    auto bytes = reader_.read_node({});
    if (!bytes)
        return fail(bytes.error());
    OldNode node;
    if (!*bytes)
        return node;
    node.bytes = std::move(**bytes);
    node.is_kept = true;
    ByteView rlp = node.bytes;
    return read(rlp, {}, std::move(node));
}

Result<OldNode> TrieUpdater::read(ByteView rlp, const NibblePath& at, OldNode node) const {
    auto decoded = decode_node(rlp);
    if (!decoded)
        return corrupt_node(at, "does not decode");
    node.path = at;
    switch (decoded->kind) {
    case TrieNode::Kind::leaf:
        node.kind = OldNode::Kind::leaf;
        node.value = decoded->value;
        break;
    case TrieNode::Kind::extension:
        node.kind = OldNode::Kind::extension;
        node.child = decoded->children[0];
        break;
    case TrieNode::Kind::branch:
        node.kind = OldNode::Kind::branch;
        node.children = decoded->children;
        break;
    }
    bool is_branch = node.kind == OldNode::Kind::branch;
    bool fits = is_branch || decoded->append_path_to(node.path);
    if (key_nibbles_ > 0) // a leaf ends where the keys end, everything else before
        fits = fits && (node.kind == OldNode::Kind::leaf ? node.path.size() == key_nibbles_
                                                         : node.path.size() < key_nibbles_);
    if (!fits)
        return corrupt_node(at, "does not fit the length of the keys");
    return node;
}

NewNode TrieUpdater::renew(const OldNode& old, std::size_t from) {
    if (old.kind == OldNode::Kind::extension)
        return new_extension(old.path, from, NodeReference::from_item(old.child));
    NewNode node;
    if (old.kind != OldNode::Kind::leaf)
        return node;
    node.kind = NewNode::Kind::leaf;
    node.path = old.path;
    node.from = from;
    node.bytes.assign(old.value.begin(), old.value.end());
    node.value = node.bytes;
    return node;
}

Result<NewNode> TrieUpdater::update(const NibblePath& at, OldNode& old, Changes changes) {
    switch (old.kind) {
    case OldNode::Kind::none:
        return build(at.size(), changes);
    case OldNode::Kind::leaf:
        return update_leaf(at, old, changes);
    case OldNode::Kind::extension:
        return update_extension(at, old, changes);
    case OldNode::Kind::branch:
        return update_branch(at, Children{.items = old.children}, changes);
    }
    return NewNode{};
}

//! A subtree from nothing.
Result<NewNode> TrieUpdater::build(std::size_t depth, Changes changes) {
    changes = without_outer_deletions(changes);
    if (changes.empty())
        return NewNode{};
    if (changes.size() == 1)
        return new_leaf(changes.front(), depth);
    NibblePath first = NibblePath::of_key(changes.front().key);
    std::size_t fork = first.common_prefix(NibblePath::of_key(changes.back().key));
    NibblePath at = first.prefix(fork);
    Slot slot = fork > depth ? reserve(at) : kNoSlot;
    auto branch = update_branch(at, Children{}, changes);
    if (!branch)
        return branch;
    return lift(std::move(*branch), depth, at, slot, false);
}

Result<NewNode> TrieUpdater::update_leaf(const NibblePath& at, const OldNode& old,
                                         Changes changes) {
    ByteView key = ByteView(old.path.packed()).first(old.path.size() / 2);
    auto is_before = [](const TrieChange& change, ByteView other) {
        return std::lexicographical_compare(change.key.begin(), change.key.end(), other.begin(),
                                            other.end());
    };
    auto place = std::lower_bound(changes.begin(), changes.end(), key, is_before);
    bool is_replaced = place != changes.end() &&
                       std::equal(key.begin(), key.end(), place->key.begin(), place->key.end());
    if (is_replaced)
        return build(at.size(), changes);
    std::vector<TrieChange> all(changes.begin(), place);
    all.push_back({.key = key, .value = old.value});
    all.insert(all.end(), place, changes.end());
    auto node = build(at.size(), all);
    if (node && node->kind == NewNode::Kind::leaf && node->value.data() == old.value.data())
        return renew(old, at.size()); // it may outlive the old node
    return node;
}

Result<NewNode> TrieUpdater::update_extension(const NibblePath& at, OldNode& old, Changes changes) {
    std::size_t same = std::min(old.path.common_prefix(NibblePath::of_key(changes.front().key)),
                                old.path.common_prefix(NibblePath::of_key(changes.back().key)));
    if (same < old.path.size())
        return split_extension(at, old, same, changes);
    Slot slot = reserve(old.path);
    auto child = load(old.child, old.path);
    if (!child)
        return fail(child.error());
    if (child->kind != OldNode::Kind::branch)
        return corrupt_node(old.path, "stands below an extension and is no branch");
    auto node = update(old.path, *child, changes);
    if (!node)
        return node;
    return lift(std::move(*node), at.size(), old.path, slot, child->is_kept);
}

//! Puts a branch where changes leave the extension's path, `split` nibbles down.
Result<NewNode> TrieUpdater::split_extension(const NibblePath& at, OldNode& old, std::size_t split,
                                             Changes changes) {
    NibblePath fork = old.path.prefix(split);
    unsigned own = old.path[split];
    Children children;
    OldNode rest;
    if (split + 1 == old.path.size()) {
        children.items[own] = old.child;
    } else {
        rest.kind = OldNode::Kind::extension;
        rest.path = old.path;
        rest.child = old.child;
        children.rest = &rest;
        children.rest_nibble = own;
    }
    Slot slot = split > at.size() ? reserve(fork) : kNoSlot;
    auto node = update_branch(fork, children, changes);
    if (!node)
        return node;
    return lift(std::move(*node), at.size(), fork, slot, false);
}

//! The new children of one branch. The first waits while it may turn out to be the only one: then
//! it moves up.
class TrieUpdater::NewChildren {
public:
    NewChildren(TrieUpdater& updater, const NibblePath& at) : updater_(updater), at_(at) {}

    //! A child that stays as it is.
    void keep(unsigned nibble, ByteView item) {
        references_[nibble] = NodeReference::from_item(item);
        ++count_;
        last_kept_ = nibble;
    }
    //! A child after its changes. All kept ones come before the first of these.
    void add(unsigned nibble, NewNode node, Slot slot, bool was_kept) {
        if (node.kind == NewNode::Kind::none) {
            updater_.place(node, slot, was_kept);
            return;
        }
        Waiting child{std::move(node), slot, nibble, was_kept};
        if (++count_ == 1) {
            waiting_ = std::move(child);
            return;
        }
        if (waiting_)
            place(*waiting_);
        waiting_.reset();
        place(child);
    }
    //! What the branch becomes.
    Result<NewNode> finish(const Children& old) {
        if (count_ == 0)
            return NewNode{};
        if (waiting_)
            return updater_.lift(std::move(waiting_->node), at_.size(), child_at(waiting_->nibble),
                                 waiting_->slot, waiting_->was_kept);
        if (count_ == 1)
            return updater_.collapse(child_at(last_kept_), old.items[last_kept_]);
        NewNode branch;
        branch.kind = NewNode::Kind::branch;
        branch.bytes = encode_branch(references_);
        return branch;
    }

private:
    struct Waiting {
        NewNode node;
        Slot slot = kNoSlot;
        unsigned nibble = 0;
        bool was_kept = false;
    };

    NibblePath child_at(unsigned nibble) const {
        return at_.child(static_cast<std::uint8_t>(nibble));
    }
    void place(const Waiting& child) {
        references_[child.nibble] = updater_.place(child.node, child.slot, child.was_kept);
    }

    TrieUpdater& updater_;
    const NibblePath& at_;
    std::array<NodeReference, 16> references_;
    std::size_t count_ = 0;
    unsigned last_kept_ = 0;
    std::optional<Waiting> waiting_;
};

Result<NewNode> TrieUpdater::update_branch(const NibblePath& at, const Children& old,
                                           Changes changes) {
    NewChildren children(*this, at);
    std::array<Changes, 16> groups;
    for (unsigned nibble = 0; nibble < 16; ++nibble) {
        groups[nibble] = take_group(changes, at.size(), nibble);
        if (groups[nibble].empty() && !is_absent(old.items[nibble]))
            children.keep(nibble, old.items[nibble]);
    }
    for (unsigned nibble = 0; nibble < 16; ++nibble) {
        if (groups[nibble].empty() && nibble != old.rest_nibble)
            continue;
        NibblePath child = at.child(static_cast<std::uint8_t>(nibble));
        Slot slot = reserve(child);
        auto node = update_child(child, old, nibble, groups[nibble]);
        if (!node)
            return node;
        children.add(nibble, std::move(*node), slot, is_hash(old.items[nibble]));
    }
    return children.finish(old);
}

Result<NewNode> TrieUpdater::update_child(const NibblePath& at, const Children& old,
                                          unsigned nibble, Changes changes) {
    if (nibble == old.rest_nibble)
        return changes.empty() ? renew(*old.rest, at.size()) : update(at, *old.rest, changes);
    ByteView item = old.items[nibble];
    if (changes.size() == 1 && is_known_leaf(changes.front(), at.size(), item))
        return build(at.size(), changes);
    auto node = load(item, at);
    if (!node)
        return fail(node.error());
    return update(at, *node, changes);
}

//! Whether the item is the leaf of the change's key with its previous value: then it need not be
//! read.
bool TrieUpdater::is_known_leaf(const TrieChange& change, std::size_t depth, ByteView item) const {
    if (change.previous.empty() || !is_hash(item))
        return false;
    Bytes rlp = encode_leaf(NibblePath::of_key(change.key), depth, change.previous);
    const NodeReference made = NodeReference::to_node(rlp);
    ByteView reference = made.item();
    return std::equal(item.begin(), item.end(), reference.begin(), reference.end());
}

//! The only child left takes the place of its branch, which stood one nibble above `at`.
Result<NewNode> TrieUpdater::collapse(const NibblePath& at, ByteView item) {
    auto child = load(item, at);
    if (!child)
        return fail(child.error());
    if (child->kind == OldNode::Kind::branch)
        return new_extension(at, at.size() - 1, NodeReference::from_item(item));
    place(NewNode{}, reserve(at), child->is_kept);
    return renew(*child, at.size() - 1);
}

//! Moves a node that was built for `at` up, to cover the path from `depth` on.
NewNode TrieUpdater::lift(NewNode node, std::size_t depth, const NibblePath& at, Slot slot,
                          bool was_kept) {
    if (depth == at.size())
        return node;
    if (node.kind == NewNode::Kind::branch)
        return new_extension(at, depth, place(node, slot, was_kept));
    place(NewNode{}, slot, was_kept);
    node.from = depth;
    return node;
}

TrieUpdater::Slot TrieUpdater::reserve(const NibblePath& at) {
    writes_.push_back({at, std::nullopt});
    is_filled_.push_back(false);
    return writes_.size() - 1;
}

NodeReference TrieUpdater::place(const NewNode& node, Slot slot, bool was_kept) {
    Bytes rlp;
    switch (node.kind) {
    case NewNode::Kind::none:
        is_filled_[slot] = was_kept;
        return {};
    case NewNode::Kind::leaf:
        rlp = encode_leaf(node.path, node.from, node.value);
        break;
    case NewNode::Kind::extension:
        rlp = encode_extension(node.path, node.from, node.child);
        break;
    case NewNode::Kind::branch:
        rlp = node.bytes;
        break;
    }
    NodeReference reference = NodeReference::to_node(rlp);
    is_filled_[slot] = was_kept || reference.is_hash();
    if (reference.is_hash())
        writes_[slot].node = std::move(rlp);
    return reference;
}

NodeWrites TrieUpdater::take_writes() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < writes_.size(); ++i) {
        if (!is_filled_[i])
            continue;
        if (kept != i)
            writes_[kept] = std::move(writes_[i]);
        ++kept;
    }
    writes_.resize(kept);
    auto is_before = [](const NodeWrite& a, const NodeWrite& b) { return a.path < b.path; };
    if (!std::is_sorted(writes_.begin(), writes_.end(), is_before)) // a collapse looked sideways
        std::sort(writes_.begin(), writes_.end(), is_before);
    is_filled_.clear();
    return std::move(writes_);
}

} // namespace rustchain::merkle
