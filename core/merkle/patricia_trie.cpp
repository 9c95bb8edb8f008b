// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The trie's doors: shards, their joining into a root, and reading through writes not kept yet.
#include "core/merkle/patricia_trie.hpp"

#include "core/crypto/sha256.hpp"
#include "core/merkle/trie_updater.hpp"

#include <algorithm>

namespace rustchain::merkle {
namespace {

bool is_key_before(ByteView a, ByteView b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

std::uint8_t first_nibble_of(const TrieChange& change) {
    return change.key.empty() ? 0 : change.key[0] >> 4;
}

Result<void> check_changes(std::span<const TrieChange> changes) {
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ByteView key = changes[i].key;
        if (key.empty() || key.size() > NibblePath::kMaxSize / 2)
            return fail(ErrorCode::invalid_input, "state trie: a key is empty or over 32 bytes");
        if (i == 0)
            continue;
        ByteView before = changes[i - 1].key;
        if (key.size() != before.size() || !is_key_before(before, key))
            return fail(ErrorCode::invalid_input,
                        "state trie: keys must ascend and have one length");
    }
    return {};
}

NibblePath shard_path(std::size_t nibble) {
    return NibblePath().child(static_cast<std::uint8_t>(nibble));
}

Result<ShardUpdate> update_checked_shard(const NodeReader& reader, std::uint8_t first_nibble,
                                         std::span<const TrieChange> changes) {
    TrieUpdater updater(reader, changes.empty() ? 0 : 2 * changes.front().key.size());
    auto root = updater.load_root();
    if (!root)
        return fail(root.error());
    NibblePath at = shard_path(first_nibble);
    ByteView item;
    OldNode old;
    if (root->kind == OldNode::Kind::branch) {
        item = root->children[first_nibble];
    } else if (root->kind != OldNode::Kind::none && root->path[0] == first_nibble) {
        // The root covers this nibble itself: below it stands the rest of the root.
        if (root->kind == OldNode::Kind::extension && root->path.size() == 1)
            item = root->child;
        else
            old = std::move(*root);
        old.is_kept = false;
    }
    if (changes.empty() && !item.empty())
        return ShardUpdate{NodeReference::from_item(item), {}};
    if (!item.empty()) {
        auto loaded = updater.load(item, at);
        if (!loaded)
            return fail(loaded.error());
        old = std::move(*loaded);
    }
    updater.expect(changes.size());
    TrieUpdater::Slot slot = updater.reserve(at);
    Result<NewNode> node =
        changes.empty() ? TrieUpdater::renew(old, at.size()) : updater.update(at, old, changes);
    if (!node)
        return fail(node.error());
    NodeReference reference = updater.place(*node, slot, old.is_kept);
    return ShardUpdate{reference, updater.take_writes()};
}

//! The root's RLP when only one shard has keys: that shard's node moves up and leaves its place.
Result<Bytes> lift_only_shard(const NodeReader& reader, std::size_t nibble, ShardUpdate& shard) {
    NibblePath at = shard_path(nibble);
    Bytes rlp;
    auto kept = reader.read_node(at);
    if (!kept)
        return fail(kept.error());
    bool is_written = !shard.writes.empty() && shard.writes.front().path == at;
    if (shard.reference.is_inline()) {
        ByteView item = shard.reference.item();
        rlp.assign(item.begin(), item.end());
    } else if (is_written && shard.writes.front().node) {
        rlp = *shard.writes.front().node;
    } else if (*kept) {
        rlp = **kept;
    }
    auto node = decode_node(rlp);
    NibblePath path = at;
    if (!node || (node->kind != TrieNode::Kind::branch && !node->append_path_to(path)))
        return fail(ErrorCode::corrupt, "state trie: the only shard's node is missing or damaged");
    if (node->kind == TrieNode::Kind::branch)
        return encode_extension(at, 0, shard.reference);

    if (is_written)
        shard.writes.erase(shard.writes.begin());
    if (*kept)
        shard.writes.insert(shard.writes.begin(), NodeWrite{at, std::nullopt});
    return node->kind == TrieNode::Kind::leaf
               ? encode_leaf(path, 0, node->value)
               : encode_extension(path, 0, NodeReference::from_item(node->children[0]));
}

} // namespace

const Hash256& empty_trie_root() {
    static const Hash256 root = crypto::sha256(Bytes{0x80});
    return root;
}

Result<ShardUpdate> update_shard(const NodeReader& reader, std::uint8_t first_nibble,
                                 std::span<const TrieChange> changes) {
    auto checked = check_changes(changes);
    if (!checked)
        return fail(checked.error());
    bool is_ours = changes.empty() || (first_nibble_of(changes.front()) == first_nibble &&
                                       first_nibble_of(changes.back()) == first_nibble);
    if (first_nibble > 15 || !is_ours)
        return fail(ErrorCode::invalid_input, "state trie: a key belongs to another shard");
    return update_checked_shard(reader, first_nibble, changes);
}

Result<TrieUpdate> combine_shards(const NodeReader& reader, std::array<ShardUpdate, 16> shards) {
    auto kept_root = reader.read_node({});
    if (!kept_root)
        return fail(kept_root.error());
    std::array<NodeReference, 16> references;
    std::size_t count = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        references[i] = shards[i].reference;
        if (references[i].is_empty())
            continue;
        ++count;
        last = i;
    }
    TrieUpdate update{.root = empty_trie_root(), .writes = {}};
    if (count == 0 && *kept_root)
        update.writes.push_back({NibblePath(), std::nullopt});
    if (count > 0) {
        Result<Bytes> root =
            count == 1 ? lift_only_shard(reader, last, shards[last]) : encode_branch(references);
        if (!root)
            return fail(root.error());
        update.root = crypto::sha256(*root);
        update.writes.push_back({NibblePath(), std::move(*root)});
    }
    std::size_t total = update.writes.size();
    for (const ShardUpdate& shard : shards)
        total += shard.writes.size();
    update.writes.reserve(total);
    for (ShardUpdate& shard : shards)
        std::move(shard.writes.begin(), shard.writes.end(), std::back_inserter(update.writes));
    return update;
}

Result<TrieUpdate> update_trie(const NodeReader& reader, std::span<const TrieChange> changes) {
    auto checked = check_changes(changes);
    if (!checked)
        return fail(checked.error());
    std::array<ShardUpdate, 16> shards;
    for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
        auto shard = update_checked_shard(reader, nibble, changes_of_shard(changes, nibble));
        if (!shard)
            return fail(shard.error());
        shards[nibble] = std::move(*shard);
    }
    return combine_shards(reader, std::move(shards));
}

std::span<const TrieChange> changes_of_shard(std::span<const TrieChange> changes,
                                             std::uint8_t first_nibble) {
    auto begin =
        std::partition_point(changes.begin(), changes.end(), [&](const TrieChange& change) {
            return first_nibble_of(change) < first_nibble;
        });
    auto end = std::partition_point(begin, changes.end(), [&](const TrieChange& change) {
        return first_nibble_of(change) == first_nibble;
    });
    return {begin, end};
}

Result<Hash256> read_trie_root(const NodeReader& reader) {
    auto root = reader.read_node({});
    if (!root)
        return fail(root.error());
    return *root ? crypto::sha256(**root) : empty_trie_root();
}

Result<std::optional<Bytes>> NodeOverlay::read_node(const NibblePath& path) const {
    auto is_before = [](const NodeWrite& write, const NibblePath& at) { return write.path < at; };
    auto place = std::lower_bound(writes_.begin(), writes_.end(), path, is_before);
    if (place != writes_.end() && place->path == path)
        return place->node;
    return below_.read_node(path);
}

} // namespace rustchain::merkle
