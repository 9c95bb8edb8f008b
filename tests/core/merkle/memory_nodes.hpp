// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Trie nodes in a map, for tests.
#pragma once

#include "core/merkle/patricia_trie.hpp"

#include <map>

namespace rustchain::merkle {

class MemoryNodes final : public NodeReader {
public:
    Result<std::optional<Bytes>> read_node(const NibblePath& path) const override {
        auto node = nodes.find(path);
        return node == nodes.end() ? std::nullopt : std::optional(node->second);
    }
    void apply(const NodeWrites& writes) {
        for (const NodeWrite& write : writes) {
            if (write.node)
                nodes[write.path] = *write.node;
            else
                nodes.erase(write.path);
        }
    }

    std::map<NibblePath, Bytes> nodes;
};

//! What a trie should hold; an empty value stands for a deletion.
using Model = std::map<Bytes, Bytes>;

inline std::vector<TrieChange> changes_of(const Model& model) {
    std::vector<TrieChange> changes;
    for (const auto& [key, value] : model)
        changes.push_back({.key = key, .value = value});
    return changes;
}

} // namespace rustchain::merkle
