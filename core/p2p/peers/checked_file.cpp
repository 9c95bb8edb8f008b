// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Version, content, checksum.
#include "core/p2p/peers/checked_file.hpp"

#include "core/crypto/sha256.hpp"

#include <algorithm>

namespace rustchain::p2p {
namespace {

constexpr std::size_t kHeadBytes = 4;

Bytes version_bytes(std::uint32_t version) {
    Bytes bytes;
    BorshWriter(bytes).value(version);
    return bytes;
}

} // namespace

Result<Bytes> read_checked_file(const runtime::Path& path, std::uint32_t version,
                                std::size_t limit) {
    auto bytes = runtime::read_file(path, limit);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->size() < kHeadBytes + Hash256::kSize)
        return fail(ErrorCode::corrupt, path.string() + " is damaged: it is too short");
    const ByteView whole(*bytes);
    const ByteView body = whole.first(whole.size() - Hash256::kSize);
    if (!std::ranges::equal(crypto::sha256(body), whole.last(Hash256::kSize)))
        return fail(ErrorCode::corrupt, path.string() + " is damaged: its checksum differs");
    if (!std::ranges::equal(version_bytes(version), body.first(kHeadBytes)))
        return fail(ErrorCode::unsupported,
                    path.string() + " was written by another version of this program");
    return Bytes(body.begin() + kHeadBytes, body.end());
}

Result<void> write_checked_file(const runtime::Path& path, std::uint32_t version,
                                ByteView content) {
    Bytes bytes = version_bytes(version);
    append(bytes, content);
    append(bytes, crypto::sha256(bytes));
    return runtime::replace_file(path, bytes);
}

} // namespace rustchain::p2p
