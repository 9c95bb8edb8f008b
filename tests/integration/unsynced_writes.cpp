// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Preloaded into a program (LD_PRELOAD), notes what it has synced below one folder, so that
// drop_unsynced can afterwards leave what a power loss would have left. Simulated, harshly:
// - a file has its bytes up to where it ended at its last fsync or fdatasync; an overwrite in place
//   costs everything from there on until the next sync;
// - sync_file_range syncs nothing;
// - a new or changed name is taken back until its folder itself is synced, with all that lies in a
//   folder whose own name is lost; syncing a file does not keep its name;
// - a removed name stays removed, a cut file stays cut.
// Not seen: writing through mmap, O_SYNC, sync() and syncfs(), names made by link() and symlink().
#include "tests/integration/unsynced_table.hpp"

#include <sys/mman.h>
#include <sys/syscall.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace rustchain::tests;

//! A simulation that cannot keep its promise must not go on.
[[noreturn]] void give_up(const char* why) {
    std::fprintf(stderr, "unsynced_writes: %s\n", why);
    std::abort();
}

UnsyncedTable* open_table() {
    const char* path = std::getenv(kTableVariable);
    if (path == nullptr)
        return nullptr;
    // Not open(): that is ours, and asks for the table.
    const int file = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC));
    if (file < 0)
        give_up("the table cannot be opened");
    void* mapped =
        mmap(nullptr, sizeof(UnsyncedTable), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (mapped == MAP_FAILED)
        give_up("the table cannot be mapped");
    return static_cast<UnsyncedTable*>(mapped);
}

UnsyncedTable* table() {
    static UnsyncedTable* const opened = open_table();
    return opened;
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

//! The path from the root on; "" when it is not below the folder.
std::string watched_path(int folder, const char* path) {
    if (table() == nullptr || path == nullptr)
        return {};
    std::string whole = path;
    if (path[0] != '/') {
        char buffer[kPathBytes] = {};
        const std::string link =
            folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
        if (readlink(link.c_str(), buffer, sizeof buffer - 1) < 0)
            return {};
        whole = std::string(buffer) + "/" + path;
    }
    const std::string root = std::string(table()->folder) + "/";
    if (whole.compare(0, root.size(), root) != 0)
        return {};
    if (whole.size() >= kPathBytes)
        give_up("a path is too long");
    return whole;
}

void put(char (&field)[kPathBytes], const std::string& text) {
    std::memcpy(field, text.c_str(), text.size() + 1);
}

//! Under the lock.
void note_change(NameChange change, const std::string& name) {
    struct stat folder {};
    if (stat(name.substr(0, name.rfind('/')).c_str(), &folder) != 0)
        give_up("a file's folder cannot be looked at");
    UnsyncedTable& all = *table();
    while (all.change_count > 0 && !all.changes[all.change_count - 1].is_pending)
        --all.change_count;
    if (all.change_count == kMostChanges)
        give_up("too many names");
    change.is_pending = true;
    change.folder_device = folder.st_dev;
    change.folder_inode = folder.st_ino;
    put(change.name, name);
    all.changes[all.change_count] = change;
    ++all.change_count; // after the entry: a kill in between loses neither
}

void note_created(const std::string& name, int file) {
    TableLock lock(*table());
    struct stat found {};
    if (file >= 0 && (fstat(file, &found) != 0 || !set_synced(*table(), found, 0)))
        give_up("too many files");
    note_change({.is_pending = true, .kind = NameChangeKind::created}, name);
}

void note_length(int file, off_t at_most) {
    struct stat found {};
    if (table() == nullptr || fstat(file, &found) != 0 || !S_ISREG(found.st_mode))
        return;
    TableLock lock(*table());
    if (SyncedFile* entry = find_file(*table(), found); entry && entry->bytes > at_most)
        entry->bytes = at_most;
}

void note_synced(const struct stat& found) {
    TableLock lock(*table());
    if (S_ISREG(found.st_mode) && found.st_nlink > 0 && !set_synced(*table(), found, found.st_size))
        give_up("too many files");
    if (!S_ISDIR(found.st_mode))
        return;
    for (std::uint32_t i = 0; i < table()->change_count; ++i) {
        NameChange& change = table()->changes[i];
        if (change.folder_device == found.st_dev && change.folder_inode == found.st_ino)
            change.is_pending = false;
    }
}

//! The file has lost its last name: another may get its inode.
void forget(const struct stat& file) {
    if (!S_ISREG(file.st_mode) || file.st_nlink > 1)
        return;
    TableLock lock(*table());
    if (SyncedFile* entry = find_file(*table(), file))
        entry->is_used = false;
}

int open_noting(int folder, const char* path, int flags, mode_t mode) {
    static auto* const real = next<int(int, const char*, int, ...)>("openat");
    const std::string watched =
        (flags & (O_CREAT | O_TRUNC)) != 0 ? watched_path(folder, path) : std::string();
    struct stat before {};
    const bool is_new = !watched.empty() && stat(watched.c_str(), &before) != 0;
    const int file = real(folder, path, flags, mode);
    if (file < 0 || watched.empty())
        return file;
    if (is_new)
        note_created(watched, file);
    else if ((flags & O_TRUNC) != 0)
        note_length(file, 0);
    return file;
}

std::FILE* stream_noting(const char* name, const char* path, const char* mode) {
    auto* const real = next<std::FILE*(const char*, const char*)>(name);
    const std::string watched = mode[0] == 'r' ? std::string() : watched_path(AT_FDCWD, path);
    struct stat before {};
    const bool is_new = !watched.empty() && stat(watched.c_str(), &before) != 0;
    std::FILE* stream = real(path, mode);
    if (stream != nullptr && is_new)
        note_created(watched, fileno(stream));
    else if (stream != nullptr && !watched.empty() && mode[0] == 'w')
        note_length(fileno(stream), 0);
    return stream;
}

int sync_noting(const char* name, int file) {
    auto* const real = next<int(int)>(name);
    struct stat found {}; // before: what is written meanwhile may not be on the disk
    const bool is_noted = table() != nullptr && fstat(file, &found) == 0;
    const int result = real(file);
    if (result == 0 && is_noted)
        note_synced(found);
    return result;
}

int rename_noting(int old_folder, const char* old_path, int folder, const char* path,
                  unsigned flags) {
    static auto* const real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const std::string watched = watched_path(folder, path);
    const std::string old = watched_path(old_folder, old_path);
    if (watched.empty() || old.empty())
        return real(old_folder, old_path, folder, path, flags);
    TableLock lock(*table());
    NameChange change{.is_pending = true, .kind = NameChangeKind::renamed};
    put(change.old_name, old);
    struct stat before {};
    if (stat(watched.c_str(), &before) == 0) {
        const std::string kept = std::string(std::getenv(kTableVariable)) + ".kept/" +
                                 std::to_string(++table()->kept_count);
        if (::link(watched.c_str(), kept.c_str()) != 0)
            give_up("the replaced file cannot be kept");
        put(change.kept, kept);
    }
    const int result = real(old_folder, old_path, folder, path, flags);
    if (result == 0)
        note_change(change, watched);
    return result;
}

int remove_noting(int folder, const char* path, int flags) {
    static auto* const real = next<int(int, const char*, int)>("unlinkat");
    const std::string watched = watched_path(folder, path);
    struct stat before {};
    const bool is_noted = !watched.empty() && lstat(watched.c_str(), &before) == 0;
    const int result = real(folder, path, flags);
    if (result == 0 && is_noted)
        forget(before);
    return result;
}

int mkdir_noting(int folder, const char* path, mode_t mode) {
    static auto* const real = next<int(int, const char*, mode_t)>("mkdirat");
    const int result = real(folder, path, mode);
    std::string watched = result == 0 ? watched_path(folder, path) : std::string();
    while (!watched.empty() && watched.back() == '/')
        watched.pop_back();
    if (!watched.empty())
        note_created(watched, -1);
    return result;
}

mode_t mode_of(int flags, va_list arguments) {
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

// The names of the C library, each as it declares it.
extern "C" {

#define RUSTCHAIN_OPEN(name)                                                                       \
    int name(const char* path, int flags, ...) {                                                   \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = mode_of(flags, arguments);                                             \
        va_end(arguments);                                                                         \
        return open_noting(AT_FDCWD, path, flags, mode);                                           \
    }
#define RUSTCHAIN_OPENAT(name)                                                                     \
    int name(int folder, const char* path, int flags, ...) {                                       \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = mode_of(flags, arguments);                                             \
        va_end(arguments);                                                                         \
        return open_noting(folder, path, flags, mode);                                             \
    }
RUSTCHAIN_OPEN(open)
RUSTCHAIN_OPEN(open64)
RUSTCHAIN_OPENAT(openat)
RUSTCHAIN_OPENAT(openat64)

int creat(const char* path, mode_t mode) {
    return open_noting(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char* path, mode_t mode) {
    return creat(path, mode);
}
std::FILE* fopen(const char* path, const char* mode) {
    return stream_noting("fopen", path, mode);
}
std::FILE* fopen64(const char* path, const char* mode) {
    return stream_noting("fopen64", path, mode);
}
int fsync(int file) {
    return sync_noting("fsync", file);
}
int fdatasync(int file) {
    return sync_noting("fdatasync", file);
}
int ftruncate(int file, off_t size) noexcept {
    static auto* const real = next<int(int, off_t)>("ftruncate");
    const int result = real(file, size);
    if (result == 0)
        note_length(file, size);
    return result;
}
int ftruncate64(int file, off64_t size) noexcept {
    return ftruncate(file, size);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    note_length(file, offset);
    return real(file, bytes, size, offset);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset) {
    return pwrite(file, bytes, size, offset);
}
int rename(const char* old_path, const char* path) noexcept {
    return rename_noting(AT_FDCWD, old_path, AT_FDCWD, path, 0);
}
int renameat(int old_folder, const char* old_path, int folder, const char* path) noexcept {
    return rename_noting(old_folder, old_path, folder, path, 0);
}
int renameat2(int old_folder, const char* old_path, int folder, const char* path,
              unsigned flags) noexcept {
    return rename_noting(old_folder, old_path, folder, path, flags);
}
int unlink(const char* path) noexcept {
    return remove_noting(AT_FDCWD, path, 0);
}
int unlinkat(int folder, const char* path, int flags) noexcept {
    return remove_noting(folder, path, flags);
}
int remove(const char* path) noexcept {
    struct stat found {};
    const bool is_folder = lstat(path, &found) == 0 && S_ISDIR(found.st_mode);
    return remove_noting(AT_FDCWD, path, is_folder ? AT_REMOVEDIR : 0);
}
int mkdir(const char* path, mode_t mode) noexcept {
    return mkdir_noting(AT_FDCWD, path, mode);
}
int mkdirat(int folder, const char* path, mode_t mode) noexcept {
    return mkdir_noting(folder, path, mode);
}

} // extern "C"
