// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Files that survive a crash: whole-file replacement, synced appending, private folders and their
// lock. Errors name the path and the reason, with the code permission, disk_full, not_found, busy
// or internal.
#pragma once

#include "core/primitives/bytes.hpp"
#include "core/primitives/result.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

namespace rustchain::runtime {

using Path = std::filesystem::path;

//! The whole file. Fails with invalid_input when it has more than `limit` bytes.
Result<Bytes> read_file(const Path& path, std::size_t limit);
Result<std::string> read_text_file(const Path& path, std::size_t limit);

//! Puts the bytes in the file's place: after a crash there is the old content or the new one, never
//! a mixture. The file is readable and writable by its owner only.
Result<void> replace_file(const Path& path, ByteView content);

//! Makes the folder and its parents, for its owner only. A folder that is there already stays as it
//! is.
Result<void> make_private_directory(const Path& path);

//! Removes the file, or the folder with all that is in it. What is not there counts as removed.
Result<void> remove_tree(const Path& path);

//! An open file descriptor that closes itself.
class FileHandle {
public:
    explicit FileHandle(int descriptor = -1) : descriptor_(descriptor) {}
    ~FileHandle();
    FileHandle(FileHandle&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    FileHandle& operator=(FileHandle&& other) noexcept;
    int get() const { return descriptor_; }

private:
    int descriptor_;
};

//! A file that only grows: journals and logs of proposals.
class AppendFile {
public:
    //! Opens or creates it, for its owner only, and syncs the folder when it is new.
    static Result<AppendFile> open(const Path& path);

    //! Writes at the end. When it fails the file is cut back to where it was.
    Result<void> append(ByteView bytes);
    //! Returns when everything appended is on the disk.
    Result<void> sync();
    //! Cuts the file: for a torn last record found when reading it.
    Result<void> truncate(std::uint64_t size);
    std::uint64_t size() const { return size_; }

private:
    AppendFile(Path path, FileHandle file, std::uint64_t size)
        : path_(std::move(path)), file_(std::move(file)), size_(size) {}

    Path path_;
    FileHandle file_;
    std::uint64_t size_;
};

//! Holds a folder for one process, until destroyed or the process ends.
class DirectoryLock {
public:
    //! Fails with busy, naming the process that holds it.
    static Result<DirectoryLock> acquire(const Path& directory);

private:
    explicit DirectoryLock(FileHandle file) : file_(std::move(file)) {}
    FileHandle file_;
};

} // namespace rustchain::runtime
