// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// zstd within bounds.
#include "core/p2p/transport/compression.hpp"

#include <zstd.h>

namespace rustchain::p2p {
namespace {

constexpr int kLevel = 1; // the fastest: signatures and hashes do not shrink at any level

} // namespace

std::optional<Bytes> compress(ByteView plain) {
    Bytes packed(ZSTD_compressBound(plain.size()));
    const std::size_t size =
        ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), kLevel);
    if (ZSTD_isError(size) != 0 || size >= plain.size())
        return std::nullopt;
    packed.resize(size);
    return packed;
}

bool decompress(ByteView packed, std::size_t most, Bytes& out) {
    // Both special values of the content size, "unknown" and "error", are beyond every limit.
    const unsigned long long claimed = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (claimed > most ||
        ZSTD_findFrameCompressedSize(packed.data(), packed.size()) != packed.size())
        return false;
    const std::size_t before = out.size();
    out.resize(before + static_cast<std::size_t>(claimed));
    const std::size_t size =
        ZSTD_decompress(out.data() + before, out.size() - before, packed.data(), packed.size());
    return ZSTD_isError(size) == 0 && size == claimed;
}

} // namespace rustchain::p2p
