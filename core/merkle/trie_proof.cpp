// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One walk down the trie for all keys: it gathers the nodes of a proof, or checks them one after
// the other.
#include "core/merkle/trie_proof.hpp"

#include "core/crypto/sha256.hpp"

#include <algorithm>

namespace rustchain::merkle {
namespace {

//! Where the walk gets a node that is not inline: from a reader, or as the next one of a proof.
class NodeSource {
public:
    virtual ~NodeSource() = default;
    //! Valid until the source goes.
    virtual Result<ByteView, ProofFault> next_node(const NibblePath& at, ByteView hash) = 0;
};

bool is_sorted_and_even(std::span<const ByteView> keys) {
    if (keys.empty() || keys[0].empty() || keys[0].size() > NibblePath::kMaxSize / 2)
        return false;
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (keys[i].size() != keys[0].size() ||
            !std::lexicographical_compare(keys[i - 1].begin(), keys[i - 1].end(), keys[i].begin(),
                                          keys[i].end()))
            return false;
    return true;
}

class Walk {
public:
    Walk(NodeSource& source, std::span<const ByteView> keys)
        : source_(source), values_(keys.size()) {
        paths_.reserve(keys.size());
        for (ByteView key : keys)
            paths_.push_back(NibblePath::of_key(key));
    }

    Result<TrieValues, ProofFault> run(const Hash256& root) {
        if (root == empty_trie_root())
            return std::move(values_);
        auto node = source_.next_node({}, root);
        if (!node)
            return fail(node.error());
        auto walked = descend(*node, {}, 0, paths_.size());
        if (!walked)
            return fail(walked.error());
        return std::move(values_);
    }

private:
    using Walked = Result<void, ProofFault>;

    //! Decides paths_[begin … end), which all lead to this node.
    Walked descend(ByteView rlp, const NibblePath& at, std::size_t begin, std::size_t end) {
        auto node = decode_node(rlp);
        NibblePath down = at;
        if (!node)
            return fail(ProofFault::malformed_node);
        bool is_branch = node->kind == TrieNode::Kind::branch;
        bool is_leaf = node->kind == TrieNode::Kind::leaf;
        if (!is_branch && !node->append_path_to(down))
            return fail(ProofFault::malformed_node);
        std::size_t length = paths_[begin].size();
        if (is_leaf ? down.size() != length : down.size() >= length)
            return fail(ProofFault::malformed_node);
        if (is_branch)
            return descend_branch(*node, at, begin, end);

        auto leads_down = [&](const NibblePath& path) {
            return path.common_prefix(down) == down.size();
        };
        auto first = paths_.begin() + static_cast<std::ptrdiff_t>(begin);
        auto last = paths_.begin() + static_cast<std::ptrdiff_t>(end);
        first = std::find_if(first, last, leads_down);
        last = std::find_if_not(first, last, leads_down);
        if (first == last)
            return {};
        auto place = static_cast<std::size_t>(first - paths_.begin());
        if (!is_leaf)
            return follow(node->children[0], down, place,
                          static_cast<std::size_t>(last - paths_.begin()));
        values_[place] = Bytes(node->value.begin(), node->value.end());
        return {};
    }

    Walked descend_branch(const TrieNode& node, const NibblePath& at, std::size_t begin,
                          std::size_t end) {
        while (begin < end) {
            std::uint8_t nibble = paths_[begin][at.size()];
            std::size_t next = begin;
            while (next < end && paths_[next][at.size()] == nibble)
                ++next;
            ByteView item = node.children[nibble];
            if (item[0] != 0x80) {
                auto walked = follow(item, at.child(nibble), begin, next);
                if (!walked)
                    return walked;
            }
            begin = next;
        }
        return {};
    }

    Walked follow(ByteView item, const NibblePath& at, std::size_t begin, std::size_t end) {
        if (item[0] != 0xA0)
            return descend(item, at, begin, end);
        auto node = source_.next_node(at, item.subspan(1));
        if (!node)
            return fail(node.error());
        return descend(*node, at, begin, end);
    }

    NodeSource& source_;
    std::vector<NibblePath> paths_;
    TrieValues values_;
};

class ProofSource final : public NodeSource {
public:
    explicit ProofSource(const TrieProof& proof) : nodes_(proof.nodes) {}

    Result<ByteView, ProofFault> next_node(const NibblePath&, ByteView hash) override {
        if (used_ == nodes_.size())
            return fail(ProofFault::missing_node);
        ByteView rlp = nodes_[used_++].rlp;
        if (Hash256::from(hash) != crypto::sha256(rlp))
            return fail(ProofFault::wrong_hash);
        return rlp;
    }
    bool is_used_up() const { return used_ == nodes_.size(); }

private:
    const std::vector<TrieProof::Node>& nodes_;
    std::size_t used_ = 0;
};

class ReaderSource final : public NodeSource {
public:
    explicit ReaderSource(const NodeReader& reader) : reader_(reader) {}

    Result<ByteView, ProofFault> next_node(const NibblePath& at, ByteView) override {
        auto node = reader_.read_node(at);
        if (!node) {
            error_ = node.error();
            return fail(ProofFault::missing_node);
        }
        if (!*node)
            return fail(ProofFault::missing_node);
        proof_.nodes.push_back({std::move(**node)});
        return ByteView(
            proof_.nodes.back().rlp); // the bytes stay where they are when the list grows
    }
    const std::optional<Error>& error() const { return error_; }
    TrieProof take_proof() { return std::move(proof_); }

private:
    const NodeReader& reader_;
    TrieProof proof_;
    std::optional<Error> error_;
};

} // namespace

std::string_view describe(ProofFault fault) {
    switch (fault) {
    case ProofFault::bad_keys:
        return "the keys are not in order or not of one length";
    case ProofFault::missing_node:
        return "a node is missing";
    case ProofFault::wrong_hash:
        return "a node does not have the hash that is named above it";
    case ProofFault::malformed_node:
        return "a node is not well-formed";
    case ProofFault::unused_node:
        return "there are nodes that prove nothing";
    }
    return "unknown proof fault";
}

Result<ProvedValues> prove_keys(const NodeReader& reader, std::span<const ByteView> keys) {
    if (!is_sorted_and_even(keys))
        return fail(ErrorCode::invalid_input,
                    "trie proof: " + std::string(describe(ProofFault::bad_keys)));
    auto root = read_trie_root(reader);
    if (!root)
        return fail(root.error());
    ReaderSource source(reader);
    auto values = Walk(source, keys).run(*root);
    if (!values && source.error())
        return fail(*source.error());
    if (!values)
        return fail(ErrorCode::corrupt, "state trie: " + std::string(describe(values.error())));
    return ProvedValues{source.take_proof(), std::move(*values)};
}

Result<TrieValues, ProofFault> verify_keys(const Hash256& root, std::span<const ByteView> keys,
                                           const TrieProof& proof) {
    if (!is_sorted_and_even(keys))
        return fail(ProofFault::bad_keys);
    ProofSource source(proof);
    auto values = Walk(source, keys).run(root);
    if (values && !source.is_used_up())
        return fail(ProofFault::unused_node);
    return values;
}

Result<std::optional<Bytes>, ProofFault> verify_key(const Hash256& root, ByteView key,
                                                    const TrieProof& proof) {
    auto values = verify_keys(root, std::span(&key, 1), proof);
    if (!values)
        return fail(values.error());
    return std::move(values->front());
}

} // namespace rustchain::merkle
