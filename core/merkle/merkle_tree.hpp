// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Binary Merkle trees over item hashes, and proofs that an item is in one.
#pragma once

#include "core/primitives/borsh.hpp"

#include <span>

namespace rustchain::merkle {

//! H(RTC/leaf, item hash).
Hash256 leaf_hash(const Hash256& item);
//! H(RTC/node, left ‖ right).
Hash256 node_hash(const Hash256& left, const Hash256& right);

//! The root over items in order: pairs are joined level by level, an odd node is promoted as it is.
//! No items: zeros. Source: protocol, section 5.
Hash256 merkle_root(std::span<const Hash256> items);

//! The way from an item up to the root. A header MMR has the same shape and uses the same proofs.
struct MerkleProof {
    static constexpr std::size_t kMostSiblings = 64;

    std::uint64_t index = 0;       //!< the item's place, counted from 0
    std::uint64_t count = 0;       //!< items in the tree
    std::vector<Hash256> siblings; //!< bottom up; a level where the node was promoted has none

    bool operator==(const MerkleProof&) const = default;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.index, self.count);
        codec.list(self.siblings, 0, kMostSiblings);
    }
};

//! The proof for items[index]. Fails with invalid_input when there is no such item.
Result<MerkleProof> prove_item(std::span<const Hash256> items, std::uint64_t index);

//! Whether the item is under the root by exactly this proof. index and count are the prover's
//! words: what is proved is that the item is in the tree.
bool verify_item(const Hash256& root, const Hash256& item, const MerkleProof& proof);

} // namespace rustchain::merkle
