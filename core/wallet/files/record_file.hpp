// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The frame of the wallet's small files: a name, a version, a body and a checksum.
#pragma once

#include "core/primitives/bytes.hpp"
#include "core/primitives/result.hpp"

#include <filesystem>
#include <string_view>

namespace rustchain::wallet {

//! What a file is: eight letters and the version of its body.
struct RecordKind {
    std::string_view magic; //!< exactly 8 bytes
    std::uint8_t version = 1;
};

//! The body. Fails with corrupt, unsupported (a newer version), not_found, permission.
Result<Bytes> read_record_file(const std::filesystem::path& path, const RecordKind& kind,
                               std::size_t most_bytes);

//! Puts the file in place as a whole, for its owner only.
Result<void> write_record_file(const std::filesystem::path& path, const RecordKind& kind,
                               ByteView body);

//! Renames a file that cannot be read to "<name>.damaged", so that a new one can be written. Gives
//! the new path.
Result<std::filesystem::path> set_aside(const std::filesystem::path& path);

} // namespace rustchain::wallet
