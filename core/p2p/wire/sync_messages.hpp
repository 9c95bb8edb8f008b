// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions and answers between two nodes: blocks, state, filters, snapshots.
#pragma once

#include "core/chain/certificate.hpp"

#include <optional>

namespace rustchain::p2p {

inline constexpr std::size_t kMostBlocksAsked = 256;     //!< of one GetBlocks
inline constexpr std::size_t kMostKeysAsked = 256;       //!< of one GetState
inline constexpr std::size_t kMostChunkBytes = 5u << 20; //!< a snapshot's chunk, compressed
inline constexpr std::size_t kMostProofBytes = 4u << 20; //!< of one State

//! A count of blocks asked for, which has its limit.
template <class Codec, class Count>
void code_count(Codec& codec, Count& count) {
    codec.value(count);
    if constexpr (requires { codec.fault(DecodeFault::out_of_limits); })
        if (count > kMostBlocksAsked)
            codec.fault(DecodeFault::out_of_limits);
}

struct StateKeyBytes {
    Bytes bytes;

    auto operator<=>(const StateKeyBytes&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.bytes, 64);
    }
};

struct GetState {
    static constexpr std::uint8_t kTag = 5;
    std::uint32_t request = 0;    //!< echoed in the answer
    std::optional<Height> height; //!< nothing: the peer's newest final one
    std::vector<StateKeyBytes> keys;

    bool operator==(const GetState&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request);
        codec.option(self.height);
        codec.list(self.keys, 1, kMostKeysAsked);
    }
};

struct State {
    static constexpr std::uint8_t kTag = 14;
    std::uint32_t request = 0;
    std::vector<BlockHeader> headers;       //!< the block asked for, then up to the certified one
    std::optional<Certificate> certificate; //!< none: not kept
    Bytes proof;                            //!< the encoded multi-proof; empty: not kept

    bool operator==(const State&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request);
        codec.list(self.headers, 0, kMostBlocksAsked);
        codec.option(self.certificate);
        codec.blob(self.proof, kMostProofBytes);
    }
};

struct GetBlocks {
    static constexpr std::uint8_t kTag = 10;
    std::uint32_t request = 0;
    Height first = 0;
    std::uint16_t count = 0; //!< 1 … kMostBlocksAsked; 0 with a hash
    std::optional<BlockHash> hash;

    bool operator==(const GetBlocks&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request, self.first);
        code_count(codec, self.count);
        codec.option(self.hash);
    }
};

struct SentBlock {
    Block block;
    std::optional<Certificate> certificate;

    bool operator==(const SentBlock&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.block);
        codec.option(self.certificate);
    }
};

struct Blocks {
    static constexpr std::uint8_t kTag = 11;
    std::uint32_t request = 0;
    std::vector<SentBlock> blocks;

    bool operator==(const Blocks&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request);
        codec.list(self.blocks, 0, kMostBlocksAsked);
    }
};

struct GetFilters {
    static constexpr std::uint8_t kTag = 15;
    std::uint32_t request = 0;
    Height first = 0;
    std::uint16_t count = 0; //!< 1 … kMostBlocksAsked

    bool operator==(const GetFilters&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request, self.first);
        code_count(codec, self.count);
    }
};

struct FilterBytes {
    Bytes bytes;

    bool operator==(const FilterBytes&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.bytes, 4u << 20);
    }
};

struct Filters {
    static constexpr std::uint8_t kTag = 16;
    std::uint32_t request = 0;
    std::vector<FilterBytes> filters;

    bool operator==(const Filters&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request);
        codec.list(self.filters, 0, kMostBlocksAsked);
    }
};

struct GetSnapshot {
    static constexpr std::uint8_t kTag = 19;
    std::uint32_t request = 0;
    std::optional<Height> height; //!< nothing: the newest one's summary
    std::uint32_t chunk = 0;      //!< with a height

    bool operator==(const GetSnapshot&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request);
        codec.option(self.height);
        codec.value(self.chunk);
    }
};

struct SnapshotPart {
    static constexpr std::uint8_t kTag = 20;
    std::uint32_t request = 0;
    Bytes bytes;

    bool operator==(const SnapshotPart&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.request);
        codec.blob(self.bytes, kMostChunkBytes);
    }
};

} // namespace rustchain::p2p
