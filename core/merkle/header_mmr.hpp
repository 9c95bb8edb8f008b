// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The Merkle mountain range over all block hashes: one root in state proves every older header.
#pragma once

#include "core/merkle/merkle_tree.hpp"

#include <optional>

namespace rustchain::merkle {

//! A node's place in the order in which appending creates nodes, counted from 0.
using MmrPosition = std::uint64_t;

struct MmrNode {
    MmrPosition position = 0;
    Hash256 hash;

    bool operator==(const MmrNode&) const = default;
};

//! Where kept nodes come from.
class MmrReader {
public:
    virtual ~MmrReader() = default;
    //! The node at this position, if it is kept.
    virtual Result<std::optional<Hash256>> read_mmr_node(MmrPosition position) const = 0;
};

//! A range's peaks: all that appending and the root need, at most 64 hashes.
class HeaderMmr {
public:
    HeaderMmr() = default;
    //! The range over the first `leaf_count` blocks, its peaks read back. Fails with corrupt when
    //! one is missing.
    static Result<HeaderMmr> read(const MmrReader& reader, std::uint64_t leaf_count);

    //! The range over the first `leaf_count` blocks with these peaks, the highest first. Fails with
    //! corrupt when their number does not fit the count.
    static Result<HeaderMmr> from_peaks(std::uint64_t leaf_count, std::vector<Hash256> peaks);

    //! Adds the hash of the block at height leaf_count(); gives the new nodes, ascending by
    //! position.
    std::vector<MmrNode> append(const Hash256& block_hash);
    //! Peaks bagged right to left, acc = H(RTC/node, peak ‖ acc); zeros without leaves. It equals
    //! merkle_root() of the block hashes.
    Hash256 root() const;

    std::uint64_t leaf_count() const { return leaf_count_; }
    const std::vector<Hash256>& peaks() const { return peaks_; } //!< the highest first
    //! The peaks with their places, for a range whose lower nodes are not kept: later blocks can
    //! be proved from them and what append() gives.
    std::vector<MmrNode> peak_nodes() const;

    bool operator==(const HeaderMmr&) const = default;

private:
    std::uint64_t leaf_count_ = 0;
    std::vector<Hash256> peaks_;
};

//! Shows that the block at height `leaf` is in the range over the first `leaf_count` blocks;
//! verify_item() checks it. Fails with invalid_input when leaf >= leaf_count, with corrupt when a
//! node is missing.
Result<MerkleProof> prove_block(const MmrReader& reader, std::uint64_t leaf,
                                std::uint64_t leaf_count);

} // namespace rustchain::merkle
