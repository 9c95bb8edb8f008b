// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proofs of a trie: any bytes as a proof, and honest proofs that were tampered with.
#include "core/crypto/sha256.hpp"
#include "core/merkle/trie_proof.hpp"
#include "tests/fuzz/fuzz_input.hpp"

#include <map>
#include <set>

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

constexpr std::size_t kKeyBytes = 2;

using Entries = std::map<Bytes, Bytes>;

class KeptNodes final : public NodeReader {
public:
    explicit KeptNodes(const NodeWrites& writes) {
        for (const auto& write : writes) {
            if (write.node) {
                nodes_.emplace(write.path, *write.node);
            }
        }
    }
    Result<std::optional<Bytes>> read_node(const NibblePath& path) const override {
        const auto found = nodes_.find(path);
        return found == nodes_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<NibblePath, Bytes> nodes_;
};

Bytes take_key(fuzz::FuzzInput& input) {
    const auto view = input.take(kKeyBytes);
    Bytes key(view.begin(), view.end());
    key.resize(kKeyBytes);
    return key;
}

std::set<Bytes> take_keys(fuzz::FuzzInput& input) {
    std::set<Bytes> keys;
    for (int left = 1 + input.byte() % 4; left > 0; --left) {
        keys.insert(take_key(input));
    }
    return keys;
}

// Any bytes as a proof, against a root that its first node really has.
void verify_anything(fuzz::FuzzInput input) {
    const auto keys = take_keys(input);
    const std::vector<ByteView> views(keys.begin(), keys.end());
    auto proof = fuzz::decode_canonically<TrieProof>(input.rest());
    if (!proof) {
        return;
    }
    const auto root =
        proof->nodes.empty() ? empty_trie_root() : crypto::sha256(proof->nodes.front().rlp);
    if (!verify_keys(root, views, *proof) || proof->nodes.empty()) {
        return;
    }
    proof->nodes.pop_back();
    fuzz::require(!verify_keys(root, views, *proof), "each node of a proof is needed");
}

// A proof of a real trie, changed in places that the input names: it may only prove the truth.
void tamper(fuzz::FuzzInput input) {
    Entries entries;
    for (int left = input.byte() % 24; left > 0; --left) {
        auto key = take_key(input);
        const auto value = input.take(1 + input.byte() % 48U);
        if (!value.empty()) {
            entries.insert_or_assign(std::move(key), Bytes(value.begin(), value.end()));
        }
    }
    std::vector<TrieChange> changes;
    for (const auto& [key, value] : entries) {
        changes.push_back({.key = key, .value = value});
    }
    const auto update = update_trie(KeptNodes({}), changes);
    fuzz::require(update.has_value(), "a trie can be made of ordered keys");

    const auto keys = take_keys(input);
    const std::vector<ByteView> views(keys.begin(), keys.end());
    TrieValues truth;
    for (const auto& key : keys) {
        const auto found = entries.find(key);
        truth.push_back(found == entries.end() ? std::nullopt : std::optional(found->second));
    }
    auto proved = prove_keys(KeptNodes(update->writes), views);
    fuzz::require(proved && proved->values == truth, "a trie proves what it holds");
    const auto verified = verify_keys(update->root, views, proved->proof);
    fuzz::require(verified && *verified == truth, "an honest proof is accepted");

    auto& nodes = proved->proof.nodes;
    while (!input.empty() && !nodes.empty()) {
        auto& rlp = nodes[input.byte() % nodes.size()].rlp;
        const auto place = input.byte();
        const auto change = input.byte();
        if (change == 0 || rlp.empty()) {
            rlp.resize(place);
        } else {
            rlp[place % rlp.size()] ^= change;
        }
    }
    const auto tampered = verify_keys(update->root, views, proved->proof);
    fuzz::require(!tampered || *tampered == truth, "a proof cannot prove what is not so");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::FuzzInput input({data, size});
    if (input.byte() % 2 == 0) {
        verify_anything(input);
    } else {
        tamper(input);
    }
    return 0;
}
