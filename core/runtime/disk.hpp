// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Files as a collaborator: the system's, and in a simulation a disk that loses what was not synced.
// Errors are those of file.hpp.
#pragma once

#include "core/runtime/file.hpp"

#include <memory>
#include <vector>

namespace rustchain::runtime {

//! Which file a name stands for. Moving a file keeps it, copying gives another. The number of a
//! removed file is soon given to a new one, which its birth tells apart.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t born_ns = 0; //!< since 1970; 0 where the file system does not keep it

    bool operator==(const FileIdentity&) const = default;
};

//! An open file that only grows.
class GrowingFile {
public:
    virtual ~GrowingFile() = default;

    //! Writes at the end. When it fails the file is cut back to where it was.
    virtual Result<void> append(ByteView bytes) = 0;
    //! Returns when everything appended is on the disk.
    virtual Result<void> sync() = 0;
    //! Cuts the file: for a torn last record found when reading it.
    virtual Result<void> truncate(std::uint64_t size) = 0;
    virtual std::uint64_t size() const = 0;
};

class Disk {
public:
    virtual ~Disk() = default;

    //! Opens or creates a file, and makes every name in its folder survive a crash.
    virtual Result<std::unique_ptr<GrowingFile>> open(const Path& path) = 0;
    //! The whole file. Fails with invalid_input when it has more than `limit` bytes.
    virtual Result<Bytes> read(const Path& path, std::size_t limit) = 0;
    virtual Result<FileIdentity> identify(const Path& path) = 0;
    //! The names in a folder, ascending.
    virtual Result<std::vector<std::string>> list(const Path& folder) = 0;
    //! Puts `from` in the place of whatever `to` names; which of them a crash leaves is open until
    //! a file in the folder is opened.
    virtual Result<void> rename(const Path& from, const Path& to) = 0;
    //! Removes a file; none there is no failure.
    virtual Result<void> remove(const Path& path) = 0;
};

//! The disk of this machine; it holds nothing, so everyone may use it from any thread.
Disk& system_disk();

} // namespace rustchain::runtime
