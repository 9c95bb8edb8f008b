// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A snapshot's chunks: sorted rows of state, 4 MiB before compression.
#pragma once

#include "core/primitives/borsh.hpp"
#include "core/primitives/result.hpp"
#include "core/state/state_key.hpp"

namespace rustchain::snapshot {

inline constexpr std::size_t kChunkBytes = 4u << 20; //!< of rows, before compression
inline constexpr std::size_t kMostChunkFileBytes = 5u << 20;
inline constexpr std::size_t kMostRecordBytes = 1u << 20;

//! One record of the state's flat table.
struct StateRow {
    Bytes key; //!< StateKey::flat_key()
    Bytes record;

    bool operator==(const StateRow&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.key, state::StateKey::kLongestId + 1);
        codec.blob(self.record, kMostRecordBytes);
    }
};

//! Gathers rows, ascending by key, until a chunk is full.
class ChunkBuilder {
public:
    //! False when the row goes into the next chunk: take() this one, then add it again.
    bool add(ByteView key, ByteView record);
    bool empty() const { return rows_ == 0; }
    //! The chunk as it lies in its file and travels; the builder is empty again.
    Result<Bytes> take();

private:
    Bytes bytes_;
    std::uint32_t rows_ = 0;
};

enum class ChunkFault : std::uint8_t {
    not_compressed, //!< not one zstd frame that names its size
    too_long,       //!< more than kChunkBytes of rows
    malformed_rows, //!< no rows, or not rows
    unordered_rows, //!< not ascending by key, or a key or record that no state has
};

//! The fault in words, for logs.
std::string_view describe(ChunkFault fault);

//! The rows of a chunk from anywhere: at least one, ascending, each with a record.
Result<std::vector<StateRow>, ChunkFault> read_chunk(ByteView file);

} // namespace rustchain::snapshot
