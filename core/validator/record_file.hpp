// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A file of records, each synced before the next is written: what was torn by a crash is told from
// what was damaged.
#pragma once

#include "core/runtime/disk.hpp"

#include <vector>

namespace rustchain::validator {

//! Layout: 8 random bytes, the file's mark; then frames: mark, length u32, 8 bytes of
//! SHA-256(mark ‖ length ‖ record), record. The first record holds the device, inode and birth of
//! the file itself and the caller's header. The mark, which no outsider knows, lets a reader find
//! later frames behind a broken one.
class RecordFile {
public:
    //! A new file in the place of whatever is there; it appears whole or not at all.
    static Result<RecordFile> create(const runtime::Path& path, ByteView header,
                                     runtime::Disk& disk = runtime::system_disk());

    //! Appends and syncs. After an error the file takes nothing more: what the disk holds is
    //! unknown.
    Result<void> append(ByteView record);
    std::uint64_t size() const { return file_->size(); }
    const runtime::Path& path() const { return path_; }

private:
    friend class RecordReader;
    RecordFile(runtime::Path path, std::unique_ptr<runtime::GrowingFile> file, Bytes mark)
        : path_(std::move(path)), file_(std::move(file)), mark_(std::move(mark)) {}

    runtime::Path path_;
    std::unique_ptr<runtime::GrowingFile> file_;
    Bytes mark_;
    bool is_broken_ = false;
};

//! A RecordFile read back whole.
class RecordReader {
public:
    //! Reads the file. A torn last record is left out. Fails with not_found when there is no file,
    //! with corrupt when anything but the last record is damaged.
    static Result<RecordReader> read(const runtime::Path& path,
                                     runtime::Disk& disk = runtime::system_disk());
    RecordReader(RecordReader&&) = default;
    RecordReader& operator=(RecordReader&&) = default;

    ByteView header() const { return header_; }
    const std::vector<ByteView>& records() const { return records_; }
    //! Whether the file is the one that was created: not a copy of it.
    bool is_original() const { return is_original_; }
    //! Bytes at the end that were not a whole record.
    std::uint64_t torn_bytes() const { return content_.size() - intact_; }
    //! Opens the file for more records, cutting off what was torn.
    Result<RecordFile> reopen() const;

private:
    RecordReader(runtime::Path path, runtime::Disk& disk) : path_(std::move(path)), disk_(&disk) {}
    Result<void> parse();
    Result<void> parse_identity(ByteView first);

    runtime::Path path_;
    runtime::Disk* disk_;
    Bytes content_;
    std::vector<ByteView> records_; //!< views of content_
    ByteView header_;
    std::size_t intact_ = 0;
    bool is_original_ = false;
};

} // namespace rustchain::validator
