// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Telling a database's files from others by their names.
#include "core/storage/rocksdb_folder.hpp"

#include <array>
#include <string>
#include <string_view>
#include <system_error>

namespace rustchain::storage {
namespace {

bool is_rocksdb_name(std::string_view name) {
    constexpr std::array<std::string_view, 6> kBeginnings{"LOCK",      "LOG",      "IDENTITY",
                                                          "MANIFEST-", "OPTIONS-", "CURRENT"};
    constexpr std::array<std::string_view, 4> kEndings{".log", ".sst", ".blob", ".dbtmp"};
    for (std::string_view beginning : kBeginnings)
        if (name.starts_with(beginning))
            return true;
    for (std::string_view ending : kEndings)
        if (name.ends_with(ending))
            return true;
    return false;
}

Error error_of(const std::error_code& error, const std::filesystem::path& folder) {
    std::string what = "cannot use the folder " + folder.string() + ": " + error.message();
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system)
        return {ErrorCode::permission, what + "; check who owns it, or choose another"};
    if (error == std::errc::no_space_on_device)
        return {ErrorCode::disk_full, what + "; free some space, then start again"};
    return {ErrorCode::invalid_input, what + "; choose another"};
}

} // namespace

Result<FolderContents> prepare_folder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(error_of(error, folder));
    FolderContents contents = FolderContents::empty;
    std::filesystem::directory_iterator file(folder, error);
    for (; !error && file != std::filesystem::directory_iterator(); file.increment(error)) {
        std::string name = file->path().filename().string();
        if (name == "CURRENT")
            return FolderContents::database;
        if (!is_rocksdb_name(name))
            contents = FolderContents::foreign;
    }
    if (error)
        return fail(error_of(error, folder));
    return contents;
}

std::uint64_t folder_bytes(const std::filesystem::path& folder) {
    std::uint64_t bytes = 0;
    std::error_code error;
    std::filesystem::directory_iterator file(folder, error);
    for (; !error && file != std::filesystem::directory_iterator(); file.increment(error)) {
        std::error_code gone;
        std::uintmax_t size = file->file_size(gone);
        bytes += gone ? 0 : size;
    }
    return bytes;
}

} // namespace rustchain::storage
