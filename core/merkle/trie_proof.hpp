// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proofs that keys have values in a trie, or have none; one form for one key and for many.
#pragma once

#include "core/merkle/patricia_trie.hpp"
#include "core/primitives/borsh.hpp"

namespace rustchain::merkle {

//! The nodes on the ways to the proved keys, each once, in the order of their paths (the root
//! first). Nodes that their parent holds inline are not listed; the empty trie has none.
struct TrieProof {
    static constexpr std::size_t kMostNodes = 65'536;
    static constexpr std::size_t kMostNodeBytes = 65'536;

    struct Node {
        Bytes rlp;

        bool operator==(const Node&) const = default;

        template <class Codec, class Self>
        static void code(Codec& codec, Self& self) {
            codec.blob(self.rlp, kMostNodeBytes);
        }
    };

    std::vector<Node> nodes;

    bool operator==(const TrieProof&) const = default;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.nodes, 0, kMostNodes);
    }
};

enum class ProofFault : std::uint8_t {
    bad_keys,       //!< not ascending, not distinct, of unequal length, or none
    missing_node,   //!< the list ends before all keys are decided
    wrong_hash,     //!< a node is not the one that the root or its parent names
    malformed_node, //!< a node is not a trie node in canonical form, or its path does not fit the
                    //!< keys
    unused_node,    //!< there are nodes that no key needs
};

//! The fault in words for people.
std::string_view describe(ProofFault fault);

//! What a trie holds for keys, in their order; nothing = the key is absent.
using TrieValues = std::vector<std::optional<Bytes>>;

struct ProvedValues {
    TrieProof proof;
    TrieValues values;
};

//! Proof and values for keys, ascending and distinct. Fails with invalid_input for other keys, with
//! corrupt when a kept node does not read.
Result<ProvedValues> prove_keys(const NodeReader& reader, std::span<const ByteView> keys);

//! The values that this root gives to the keys, if the proof shows exactly that. For bytes from
//! anywhere.
Result<TrieValues, ProofFault> verify_keys(const Hash256& root, std::span<const ByteView> keys,
                                           const TrieProof& proof);

//! verify_keys for one key: its value, or nothing when it is proved absent.
Result<std::optional<Bytes>, ProofFault> verify_key(const Hash256& root, ByteView key,
                                                    const TrieProof& proof);

} // namespace rustchain::merkle
