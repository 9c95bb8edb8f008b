// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Merkle roots level by level; one shape for roots, proofs and the header MMR.
#include "core/merkle/merkle_tree.hpp"

#include "core/crypto/sha256.hpp"

namespace rustchain::merkle {
namespace {

const crypto::TaggedHash& leaf_tag() {
    static const crypto::TaggedHash tag{"RTC/leaf"};
    return tag;
}

const crypto::TaggedHash& node_tag() {
    static const crypto::TaggedHash tag{"RTC/node"};
    return tag;
}

std::vector<Hash256> leaves_of(std::span<const Hash256> items) {
    std::vector<Hash256> level;
    level.reserve(items.size());
    for (const Hash256& item : items)
        level.push_back(leaf_hash(item));
    return level;
}

void join_pairs(std::vector<Hash256>& level) {
    std::size_t joined = 0;
    for (std::size_t i = 0; i < level.size(); i += 2)
        level[joined++] = i + 1 < level.size() ? node_hash(level[i], level[i + 1]) : level[i];
    level.resize(joined);
}

} // namespace

Hash256 leaf_hash(const Hash256& item) {
    return leaf_tag()(item);
}

Hash256 node_hash(const Hash256& left, const Hash256& right) {
    return node_tag()({left.view(), right.view()});
}

Hash256 merkle_root(std::span<const Hash256> items) {
    if (items.empty())
        return {};
    std::vector<Hash256> level = leaves_of(items);
    while (level.size() > 1)
        join_pairs(level);
    return level.front();
}

Result<MerkleProof> prove_item(std::span<const Hash256> items, std::uint64_t index) {
    if (index >= items.size())
        return fail(ErrorCode::invalid_input, "merkle proof: there is no item " +
                                                  std::to_string(index) + " among " +
                                                  std::to_string(items.size()));
    MerkleProof proof{.index = index, .count = items.size(), .siblings = {}};
    std::vector<Hash256> level = leaves_of(items);
    for (std::size_t at = index; level.size() > 1; at /= 2) {
        std::size_t sibling = at ^ 1U;
        if (sibling < level.size())
            proof.siblings.push_back(level[sibling]);
        join_pairs(level);
    }
    return proof;
}

bool verify_item(const Hash256& root, const Hash256& item, const MerkleProof& proof) {
    if (proof.index >= proof.count)
        return false;
    Hash256 hash = leaf_hash(item);
    std::size_t used = 0;
    std::uint64_t at = proof.index;
    for (std::uint64_t last = proof.count - 1; last > 0; last /= 2, at /= 2) {
        if (at == last && at % 2 == 0)
            continue; // promoted
        if (used == proof.siblings.size())
            return false;
        const Hash256& sibling = proof.siblings[used++];
        hash = at % 2 == 0 ? node_hash(hash, sibling) : node_hash(sibling, hash);
    }
    return used == proof.siblings.size() && hash == root;
}

} // namespace rustchain::merkle
