// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a snapshot holds, in short: whom to believe it, and the hashes of its chunks.
#pragma once

#include "core/snapshot/certified_epoch.hpp"

namespace rustchain::snapshot {

inline constexpr std::size_t kMostChunks = 65'536;
inline constexpr std::size_t kMostAncestors = 8192;
inline constexpr std::size_t kMostSummaryBytes = 5u << 20;

//! The state after the last block of an epoch. Besides its rows a node needs the headers below to
//! go on: the leaders of an epoch are drawn by the last block of the epoch before the previous one
//! (and the closing epoch's are still asked for), work is anchored on the newest 200 blocks,
//! attestations on their slot's first. The header range's peaks,
//! the next sets, pool and price are rows of the state.
struct SnapshotSummary {
    CertifiedEpoch end;
    std::vector<BlockHeader> ancestors; //!< ascending, up to the parent of the end
    std::vector<Hash256> chunks;        //!< SHA-256 of each as it travels
    std::uint64_t bytes = 0;            //!< of all chunks as they travel
    std::uint64_t rows = 0;

    Height height() const { return end.height(); }
    const Hash256& state_root() const { return end.header.state_root; }

    bool operator==(const SnapshotSummary&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.end);
        codec.list(self.ancestors, 0, kMostAncestors);
        codec.list(self.chunks, 1, kMostChunks);
        codec.value(self.bytes, self.rows);
    }
};

//! The lowest header that a node whose newest block is this epoch's last can ask for.
Height first_needed_header(const ChainParams& params, Height height);

enum class SummaryFault : std::uint8_t {
    wrong_height,    //!< not the last block of an epoch
    wrong_ancestors, //!< not exactly the needed headers, or not a chain up to the end
    wrong_sizes,     //!< bytes or rows that so many chunks cannot have
};

//! The fault in words, for logs.
std::string_view describe(SummaryFault fault);

//! Judges everything that needs no trust: who certified the end is another question.
Result<void, SummaryFault> check_summary(const SnapshotSummary& summary, const ChainParams& params,
                                         const ChainId& chain_id);

} // namespace rustchain::snapshot
