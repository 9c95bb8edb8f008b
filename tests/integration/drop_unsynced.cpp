// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Leaves of a folder what a power loss would have left. usage:
//   drop_unsynced begin TABLE FOLDER   everything below FOLDER counts as synced; watching begins
//   drop_unsynced drop TABLE           after the kill: takes the rest away, says how much
// What is watched: see unsynced_writes.cpp.
#include "tests/integration/unsynced_table.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace rustchain::tests;
namespace fs = std::filesystem;

UnsyncedTable& map_table(const std::string& path, int flags) {
    const int file = open(path.c_str(), flags | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0 || ftruncate(file, sizeof(UnsyncedTable)) != 0)
        throw fs::filesystem_error("open the table", path, {errno, std::system_category()});
    void* mapped =
        mmap(nullptr, sizeof(UnsyncedTable), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (mapped == MAP_FAILED)
        throw fs::filesystem_error("map the table", path, {errno, std::system_category()});
    return *static_cast<UnsyncedTable*>(mapped);
}

struct stat look_at(const fs::path& path) {
    struct stat found {};
    if (lstat(path.c_str(), &found) != 0)
        throw fs::filesystem_error("look at", path, {errno, std::system_category()});
    return found;
}

void begin(const std::string& path, const fs::path& folder) {
    const std::string root = fs::canonical(folder).string();
    if (root.size() >= kPathBytes)
        throw fs::filesystem_error("too long a name", folder, {});
    fs::remove_all(path + ".kept");
    fs::create_directory(path + ".kept");
    fs::remove(path);
    UnsyncedTable& table = map_table(path, O_CREAT | O_EXCL);
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&table.mutex, &attributes);
    std::memcpy(table.folder, root.c_str(), root.size() + 1);
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const struct stat found = look_at(entry.path());
        if (S_ISREG(found.st_mode) && !set_synced(table, found, found.st_size))
            throw fs::filesystem_error("too many files", root, {});
    }
}

//! Newest first, so that each meets the names as they were just after it.
std::size_t take_back_names(const UnsyncedTable& table) {
    std::size_t count = 0;
    const std::uint32_t size = std::min(table.change_count, kMostChanges);
    for (std::uint32_t i = size; i-- > 0;) {
        const NameChange& change = table.changes[i];
        if (!change.is_pending)
            continue;
        if (change.kind == NameChangeKind::created) {
            count += fs::remove_all(change.name) > 0 ? 1 : 0;
            continue;
        }
        if (fs::exists(fs::symlink_status(change.name))) {
            fs::rename(change.name, change.old_name);
            ++count;
        }
        if (change.kept[0] != '\0')
            fs::rename(change.kept, change.name);
    }
    return count;
}

void drop(const std::string& path) {
    UnsyncedTable& table = map_table(path, 0);
    const std::size_t names = take_back_names(table);
    std::size_t files = 0;
    off_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(table.folder)) {
        const struct stat found = look_at(entry.path());
        if (!S_ISREG(found.st_mode))
            continue;
        const SyncedFile* synced = find_file(table, found);
        const off_t left = synced == nullptr ? 0 : synced->bytes;
        if (left >= found.st_size)
            continue;
        fs::resize_file(entry.path(), static_cast<std::uintmax_t>(left));
        ++files;
        bytes += found.st_size - left;
    }
    std::cout << "dropped " << bytes << " bytes of " << files << " files and " << names << " names"
              << std::endl;
}

} // namespace

int main(int argc, char** argv) {
    const std::string verb = argc > 1 ? argv[1] : "";
    try {
        if (verb == "begin" && argc == 4)
            begin(argv[2], argv[3]);
        else if (verb == "drop" && argc == 3)
            drop(argv[2]);
        else {
            std::cerr << "usage: drop_unsynced begin TABLE FOLDER | drop TABLE\n";
            return 2;
        }
    } catch (const std::exception& problem) {
        std::cerr << "drop_unsynced: " << problem.what() << "\n";
        return 1;
    }
    return 0;
}
