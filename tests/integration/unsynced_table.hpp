// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What of a folder would survive a power loss: kept beside the processes that write there, in a
// mapped file which outlives them.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <mutex>

#include <pthread.h>

namespace rustchain::tests {

constexpr const char* kTableVariable = "RUSTCHAIN_UNSYNCED_TABLE";
constexpr std::uint32_t kMostFiles = 8192;
constexpr std::uint32_t kMostChanges = 4096;
constexpr std::size_t kPathBytes = 512;

//! The part of a file that is on the disk for certain. A file without an entry has none.
struct SyncedFile {
    bool is_used;
    dev_t device;
    ino_t inode;
    off_t bytes;
};

enum class NameChangeKind : std::uint8_t { created, renamed };

//! A name that a power loss takes back while its folder was not synced since.
struct NameChange {
    bool is_pending;
    NameChangeKind kind;
    dev_t folder_device;
    ino_t folder_inode;
    char name[kPathBytes];
    char old_name[kPathBytes]; //!< renamed: what it was called
    char kept[kPathBytes];     //!< renamed: a link to what had the name before; or ""
};

struct UnsyncedTable {
    pthread_mutex_t mutex; //!< shared and robust: a killed owner leaves no lock behind
    char folder[kPathBytes];
    std::uint32_t file_count;
    std::uint32_t change_count;
    std::uint32_t kept_count;
    SyncedFile files[kMostFiles];
    NameChange changes[kMostChanges];
};

class TableLock {
public:
    explicit TableLock(UnsyncedTable& table) : table_(table) {
        if (pthread_mutex_lock(&table_.mutex) != 0) // its owner was killed
            pthread_mutex_consistent(&table_.mutex);
    }
    ~TableLock() { pthread_mutex_unlock(&table_.mutex); }
    TableLock(const TableLock&) = delete;
    TableLock& operator=(const TableLock&) = delete;

private:
    UnsyncedTable& table_;
};

inline SyncedFile* find_file(UnsyncedTable& table, const struct stat& file) {
    for (std::uint32_t i = 0; i < table.file_count; ++i) {
        SyncedFile& entry = table.files[i];
        if (entry.is_used && entry.inode == file.st_ino && entry.device == file.st_dev)
            return &entry;
    }
    return nullptr;
}

//! False when the table is full.
inline bool set_synced(UnsyncedTable& table, const struct stat& file, off_t bytes) {
    SyncedFile* entry = find_file(table, file);
    for (std::uint32_t i = 0; entry == nullptr && i < table.file_count; ++i)
        entry = table.files[i].is_used ? nullptr : &table.files[i];
    if (entry == nullptr && table.file_count < kMostFiles)
        entry = &table.files[table.file_count++];
    if (entry == nullptr)
        return false;
    *entry = {.is_used = true, .device = file.st_dev, .inode = file.st_ino, .bytes = bytes};
    return true;
}

} // namespace rustchain::tests
