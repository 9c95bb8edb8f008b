// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The frame of the wallet's small files. Layout: magic[8], version u8, body, checksum[32].
#include "core/wallet/files/record_file.hpp"

#include "core/crypto/sha256.hpp"
#include "core/runtime/file.hpp"

namespace rustchain::wallet {
namespace {

constexpr std::size_t kMagicSize = 8;
constexpr std::size_t kFrameSize = kMagicSize + 1 + Hash256::kSize;

Hash256 checksum_of_body(ByteView bytes) {
    static const crypto::TaggedHash kHash("RTC/wallet-record");
    return kHash(bytes);
}

} // namespace

Result<Bytes> read_record_file(const std::filesystem::path& path, const RecordKind& kind,
                               std::size_t most_bytes) {
    auto bytes = runtime::read_file(path, most_bytes + kFrameSize);
    if (!bytes)
        return fail(bytes.error());
    ByteView view = *bytes;
    if (view.size() < kFrameSize || as_text(view.first(kMagicSize)) != kind.magic)
        return fail(ErrorCode::corrupt,
                    path.string() + " is damaged: it does not begin as it should");
    if (view[kMagicSize] != kind.version)
        return fail(ErrorCode::unsupported,
                    path.string() + " was written by another version of the program: update it");
    ByteView framed = view.first(view.size() - Hash256::kSize);
    if (Hash256::from(view.last(Hash256::kSize)) != checksum_of_body(framed))
        return fail(ErrorCode::corrupt, path.string() + " is damaged: its checksum does not fit");
    ByteView body = framed.subspan(kMagicSize + 1);
    return Bytes(body.begin(), body.end());
}

Result<void> write_record_file(const std::filesystem::path& path, const RecordKind& kind,
                               ByteView body) {
    Bytes bytes;
    append(bytes, as_bytes(kind.magic));
    bytes.push_back(kind.version);
    append(bytes, body);
    append(bytes, checksum_of_body(bytes));
    return runtime::replace_file(path, bytes);
}

Result<std::filesystem::path> set_aside(const std::filesystem::path& path) {
    std::filesystem::path aside = path;
    aside += ".damaged";
    std::error_code failure;
    std::filesystem::rename(path, aside, failure);
    if (failure)
        return fail(ErrorCode::permission,
                    "rename " + path.string() + " to " + aside.string() + ": " + failure.message());
    return aside;
}

} // namespace rustchain::wallet
