// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Small files that are replaced as a whole and know when they were damaged.
#pragma once

#include "core/primitives/borsh.hpp"
#include "core/runtime/file.hpp"

namespace rustchain::p2p {

//! What write_checked_file() wrote. Fails with not_found, with unsupported for another version,
//! and with corrupt when a byte differs from what was written.
Result<Bytes> read_checked_file(const runtime::Path& path, std::uint32_t version,
                                std::size_t limit);
//! Puts version, content and checksum in the file's place; see runtime::replace_file().
Result<void> write_checked_file(const runtime::Path& path, std::uint32_t version, ByteView content);

//! The record of such a file.
template <class Record>
Result<Record> read_checked_record(const runtime::Path& path, std::uint32_t version,
                                   std::size_t limit) {
    auto content = read_checked_file(path, version, limit);
    if (!content)
        return fail(content.error());
    auto record = decode<Record>(*content);
    if (!record)
        return fail(ErrorCode::corrupt,
                    path.string() + " is damaged: " + std::string(describe(record.error())));
    return std::move(*record);
}

} // namespace rustchain::p2p
