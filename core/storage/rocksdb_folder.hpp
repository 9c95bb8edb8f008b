// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The folder a database lives in: whose it is, and how much it takes.
#pragma once

#include "core/primitives/result.hpp"

#include <filesystem>

namespace rustchain::storage {

enum class FolderContents : std::uint8_t {
    empty,    //!< nothing, or the first files of a database whose making was interrupted
    database, //!< a RocksDB database, anybody's
    foreign,  //!< other files
};

//! Makes the folder if it is absent, and says what is in it. Fails with permission, disk_full or
//! invalid_input.
Result<FolderContents> prepare_folder(const std::filesystem::path& folder);

//! Bytes of all files in a folder; files that vanish meanwhile do not count.
std::uint64_t folder_bytes(const std::filesystem::path& folder);

} // namespace rustchain::storage
