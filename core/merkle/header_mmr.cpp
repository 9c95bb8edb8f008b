// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The header MMR: nodes in the order of their making, peaks in memory.
#include "core/merkle/header_mmr.hpp"

#include <bit>

namespace rustchain::merkle {
namespace {

//! Where the leaf stands: before it are 2·leaf − popcount(leaf) nodes.
MmrPosition position_of_leaf(std::uint64_t leaf) {
    return 2 * leaf - static_cast<std::uint64_t>(std::popcount(leaf));
}

//! Where the node stands that covers 2^level leaves from `first` on: behind all nodes below it.
MmrPosition position_of_node(std::uint64_t first, unsigned level) {
    return position_of_leaf(first) + (std::uint64_t{2} << level) - 2;
}

struct Peak {
    std::uint64_t first = 0; // its first leaf
    unsigned level = 0;
};

//! The perfect trees over so many leaves, the largest first.
std::vector<Peak> peaks_over(std::uint64_t leaf_count) {
    std::vector<Peak> peaks;
    std::uint64_t first = 0;
    for (unsigned level = 64; level-- > 0;) {
        if ((leaf_count >> level & 1) == 0)
            continue;
        peaks.push_back({first, level});
        first += std::uint64_t{1} << level;
    }
    return peaks;
}

Hash256 bag(std::span<const Hash256> peaks) {
    if (peaks.empty())
        return {};
    Hash256 bagged = peaks.back();
    for (std::size_t i = peaks.size() - 1; i-- > 0;)
        bagged = node_hash(peaks[i], bagged);
    return bagged;
}

Result<Hash256> read_kept(const MmrReader& reader, std::uint64_t first, unsigned level) {
    MmrPosition position = position_of_node(first, level);
    auto node = reader.read_mmr_node(position);
    if (!node)
        return fail(node.error());
    if (!*node)
        return fail(ErrorCode::corrupt,
                    "header MMR: node " + std::to_string(position) + " is missing");
    return **node;
}

} // namespace

Result<HeaderMmr> HeaderMmr::read(const MmrReader& reader, std::uint64_t leaf_count) {
    HeaderMmr range;
    range.leaf_count_ = leaf_count;
    for (const Peak& peak : peaks_over(leaf_count)) {
        auto hash = read_kept(reader, peak.first, peak.level);
        if (!hash)
            return fail(hash.error());
        range.peaks_.push_back(*hash);
    }
    return range;
}

Result<HeaderMmr> HeaderMmr::from_peaks(std::uint64_t leaf_count, std::vector<Hash256> peaks) {
    if (peaks.size() != static_cast<std::size_t>(std::popcount(leaf_count)))
        return fail(ErrorCode::corrupt, "header range: its peaks do not fit its size");
    HeaderMmr range;
    range.leaf_count_ = leaf_count;
    range.peaks_ = std::move(peaks);
    return range;
}

std::vector<MmrNode> HeaderMmr::append(const Hash256& block_hash) {
    Hash256 hash = leaf_hash(block_hash);
    MmrPosition position = position_of_leaf(leaf_count_);
    std::vector<MmrNode> made{{position, hash}};
    // Each low one bit of the count is a peak that the new node closes a pair with.
    for (int closed = std::countr_one(leaf_count_); closed > 0; --closed) {
        hash = node_hash(peaks_.back(), hash);
        peaks_.pop_back();
        made.push_back({++position, hash});
    }
    peaks_.push_back(hash);
    ++leaf_count_;
    return made;
}

std::vector<MmrNode> HeaderMmr::peak_nodes() const {
    std::vector<MmrNode> nodes;
    auto hash = peaks_.begin();
    for (const Peak& peak : peaks_over(leaf_count_))
        nodes.push_back({position_of_node(peak.first, peak.level), *hash++});
    return nodes;
}

Hash256 HeaderMmr::root() const {
    return bag(peaks_);
}

Result<MerkleProof> prove_block(const MmrReader& reader, std::uint64_t leaf,
                                std::uint64_t leaf_count) {
    if (leaf >= leaf_count)
        return fail(ErrorCode::invalid_input, "header MMR: block " + std::to_string(leaf) +
                                                  " is not among the first " +
                                                  std::to_string(leaf_count));
    auto range = HeaderMmr::read(reader, leaf_count);
    if (!range)
        return fail(range.error());
    std::vector<Peak> peaks = peaks_over(leaf_count);
    std::size_t own = 0;
    while (leaf - peaks[own].first >= std::uint64_t{1} << peaks[own].level)
        ++own;

    MerkleProof proof{.index = leaf, .count = leaf_count, .siblings = {}};
    for (unsigned level = 0; level < peaks[own].level; ++level) {
        std::uint64_t sibling = ((leaf >> level) ^ 1U) << level;
        auto hash = read_kept(reader, sibling, level);
        if (!hash)
            return fail(hash.error());
        proof.siblings.push_back(*hash);
    }
    std::span<const Hash256> hashes(range->peaks());
    if (own + 1 < peaks.size())
        proof.siblings.push_back(bag(hashes.subspan(own + 1)));
    for (std::size_t i = own; i-- > 0;)
        proof.siblings.push_back(hashes[i]);
    return proof;
}

} // namespace rustchain::merkle
