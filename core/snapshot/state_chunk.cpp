// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows into chunks and back. A chunk is a Borsh list of rows in one zstd frame.
#include "core/snapshot/state_chunk.hpp"

#include <algorithm>
#include <zstd.h>

namespace rustchain::snapshot {
namespace {

constexpr int kLevel = 3;
constexpr std::size_t kCountBytes = sizeof(std::uint32_t);
constexpr std::size_t kLeastRowBytes = 2 * kCountBytes + 2; // two lengths, a key and a record

struct Rows {
    std::vector<StateRow> rows;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.rows, 1, kChunkBytes / kLeastRowBytes);
    }
};

Result<Bytes> compress(ByteView plain) {
    Bytes file(ZSTD_compressBound(plain.size()));
    const std::size_t size =
        ZSTD_compress(file.data(), file.size(), plain.data(), plain.size(), kLevel);
    if (ZSTD_isError(size) != 0)
        return fail(ErrorCode::internal,
                    "compress a snapshot's chunk: " + std::string(ZSTD_getErrorName(size)));
    file.resize(size);
    return file;
}

Result<Bytes, ChunkFault> decompress(ByteView file) {
    const auto size = ZSTD_getFrameContentSize(file.data(), file.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ||
        ZSTD_findFrameCompressedSize(file.data(), file.size()) != file.size())
        return fail(ChunkFault::not_compressed);
    if (size > kChunkBytes)
        return fail(ChunkFault::too_long);
    Bytes plain(static_cast<std::size_t>(size));
    if (ZSTD_decompress(plain.data(), plain.size(), file.data(), file.size()) != plain.size())
        return fail(ChunkFault::not_compressed);
    return plain;
}

bool is_before(const StateRow& a, const StateRow& b) {
    return std::ranges::lexicographical_compare(a.key, b.key);
}

} // namespace

std::string_view describe(ChunkFault fault) {
    switch (fault) {
    case ChunkFault::not_compressed:
        return "the chunk does not decompress";
    case ChunkFault::too_long:
        return "the chunk is too long";
    case ChunkFault::malformed_rows:
        return "the chunk does not hold rows";
    case ChunkFault::unordered_rows:
        return "the chunk's rows are not those of a state";
    }
    return "the chunk is damaged";
}

bool ChunkBuilder::add(ByteView key, ByteView record) {
    const std::size_t size = 2 * kCountBytes + key.size() + record.size();
    if (rows_ > 0 && bytes_.size() + size > kChunkBytes)
        return false;
    if (rows_ == 0)
        bytes_.resize(kCountBytes);
    BorshWriter writer(bytes_);
    writer.value(static_cast<std::uint32_t>(key.size()));
    append(bytes_, key);
    writer.value(static_cast<std::uint32_t>(record.size()));
    append(bytes_, record);
    ++rows_;
    return true;
}

Result<Bytes> ChunkBuilder::take() {
    if (rows_ == 0)
        return fail(ErrorCode::internal, "a snapshot's chunk has no rows");
    Bytes count;
    BorshWriter(count).value(rows_);
    std::ranges::copy(count, bytes_.begin());
    auto file = compress(bytes_);
    bytes_.clear();
    rows_ = 0;
    return file;
}

Result<std::vector<StateRow>, ChunkFault> read_chunk(ByteView file) {
    auto plain = decompress(file);
    if (!plain)
        return fail(plain.error());
    auto decoded = decode<Rows>(*plain);
    if (!decoded)
        return fail(ChunkFault::malformed_rows);
    const auto& rows = decoded->rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].record.empty() || !state::StateKey::from_flat(rows[i].key) ||
            (i > 0 && !is_before(rows[i - 1], rows[i])))
            return fail(ChunkFault::unordered_rows);
    return std::move(decoded->rows);
}

} // namespace rustchain::snapshot
