// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Files that survive a crash, on POSIX systems.
#include "core/runtime/file.hpp"

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rustchain::runtime {

namespace {

constexpr mode_t kOwnerOnly = 0600;

ErrorCode code_of(int number) {
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::not_found;
    case EEXIST:
        return ErrorCode::already_exists;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::permission;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::disk_full;
    default:
        return ErrorCode::internal;
    }
}

//! "write /data/x: No space left on device; free some space and try again".
auto failed(std::string_view doing, const Path& path, int number) {
    const ErrorCode code = code_of(number);
    std::string message =
        std::string(doing) + " " + path.string() + ": " + std::system_category().message(number);
    if (code == ErrorCode::disk_full)
        message += "; free some space and try again";
    if (code == ErrorCode::permission)
        message += "; check who owns it and whether its disk may be written to";
    return fail(code, std::move(message));
}

//! Repeats a system call that a signal interrupted.
template <class Call>
auto retry(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

Result<FileHandle> open_file(const Path& path, int flags) {
    FileHandle file(retry([&] { return ::open(path.c_str(), flags | O_CLOEXEC, kOwnerOnly); }));
    if (file.get() < 0)
        return failed("open", path, errno);
    return file;
}

Result<void> write_at(const FileHandle& file, const Path& path, std::uint64_t offset,
                      ByteView bytes) {
    while (!bytes.empty()) {
        auto written = retry([&] {
            return ::pwrite(file.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        });
        if (written <= 0)
            return failed("write", path, written < 0 ? errno : ENOSPC);
        offset += static_cast<std::uint64_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Path folder_of(const Path& path) {
    return path.has_parent_path() ? path.parent_path() : Path(".");
}

//! Makes a new or renamed name in the folder survive a crash.
Result<void> sync_folder(const Path& folder) {
    auto handle = open_file(folder, O_RDONLY | O_DIRECTORY);
    if (!handle)
        return fail(handle.error());
    if (retry([&] { return ::fsync(handle->get()); }) != 0)
        return failed("sync", folder, errno);
    return {};
}

Result<void> write_and_rename(const Path& path, const Path& fresh, ByteView content) {
    auto file = open_file(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file)
        return fail(file.error());
    if (auto written = write_at(*file, fresh, 0, content); !written)
        return written;
    if (retry([&] { return ::fsync(file->get()); }) != 0)
        return failed("sync", fresh, errno);
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return failed("replace", path, errno);
    return sync_folder(folder_of(path));
}

} // namespace

FileHandle::~FileHandle() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

Result<Bytes> read_file(const Path& path, std::size_t limit) {
    auto file = open_file(path, O_RDONLY);
    if (!file)
        return fail(file.error());
    Bytes content;
    for (;;) {
        // One byte more than allowed is enough to know that it is too long.
        constexpr std::size_t kPart = 64 * 1024;
        const std::size_t have = content.size();
        content.resize(have + std::min(kPart, limit - have + 1));
        auto count = retry(
            [&] { return ::read(file->get(), content.data() + have, content.size() - have); });
        if (count < 0)
            return failed("read", path, errno);
        content.resize(have + static_cast<std::size_t>(count));
        if (count == 0)
            return content;
        if (content.size() > limit)
            return fail(ErrorCode::invalid_input, "read " + path.string() + ": it has more than " +
                                                      std::to_string(limit) + " bytes");
    }
}

Result<std::string> read_text_file(const Path& path, std::size_t limit) {
    return read_file(path, limit).map([](const Bytes& bytes) {
        return std::string(as_text(bytes));
    });
}

Result<void> replace_file(const Path& path, ByteView content) {
    static std::mutex one_at_a_time; // two threads must not share the temporary name
    std::lock_guard lock(one_at_a_time);
    Path fresh = path;
    fresh += ".tmp";
    ::unlink(fresh.c_str());
    auto result = write_and_rename(path, fresh, content);
    if (!result)
        ::unlink(fresh.c_str());
    return result;
}

Result<void> make_private_directory(const Path& path) {
    const Path whole = path.lexically_normal();
    Path so_far;
    for (const Path& part : whole) {
        so_far /= part;
        if (part.empty() || ::mkdir(so_far.c_str(), 0700) == 0)
            continue;
        const int reason = errno;
        struct stat found {};
        if (::stat(so_far.c_str(), &found) != 0)
            return failed("make the folder", so_far, reason);
        if (!S_ISDIR(found.st_mode))
            return fail(ErrorCode::already_exists,
                        "make the folder " + so_far.string() + ": a file has that name");
    }
    return {};
}

Result<void> remove_tree(const Path& path) {
    std::error_code reason;
    std::filesystem::remove_all(path, reason);
    if (reason)
        return fail(ErrorCode::internal, "remove " + path.string() + ": " + reason.message());
    return {};
}

Result<AppendFile> AppendFile::open(const Path& path) {
    auto file = open_file(path, O_RDWR | O_CREAT);
    if (!file)
        return fail(file.error());
    struct stat found {};
    if (::fstat(file->get(), &found) != 0)
        return failed("open", path, errno);
    if (auto synced = sync_folder(folder_of(path)); !synced)
        return fail(synced.error());
    return AppendFile(path, std::move(*file), static_cast<std::uint64_t>(found.st_size));
}

Result<void> AppendFile::append(ByteView bytes) {
    auto written = write_at(file_, path_, size_, bytes);
    if (!written) {
        // What was written in part lies behind size_ and is overwritten next time, should cutting
        // fail as well.
        [[maybe_unused]] int cut = ::ftruncate(file_.get(), static_cast<off_t>(size_));
        return written;
    }
    size_ += bytes.size();
    return {};
}

Result<void> AppendFile::sync() {
#ifdef __linux__
    const int result = retry([&] { return ::fdatasync(file_.get()); });
#else
    const int result = retry([&] { return ::fsync(file_.get()); });
#endif
    if (result != 0)
        return failed("sync", path_, errno);
    return {};
}

Result<void> AppendFile::truncate(std::uint64_t size) {
    if (size > size_)
        return fail(ErrorCode::invalid_input,
                    "cut " + path_.string() + ": it has only " + std::to_string(size_) + " bytes");
    if (retry([&] { return ::ftruncate(file_.get(), static_cast<off_t>(size)); }) != 0)
        return failed("cut", path_, errno);
    size_ = size;
    return {};
}

Result<DirectoryLock> DirectoryLock::acquire(const Path& directory) {
    const Path path = directory / "lock";
    auto file = open_file(path, O_RDWR | O_CREAT | O_NOFOLLOW);
    if (!file)
        return fail(file.error());
    if (retry([&] { return ::flock(file->get(), LOCK_EX | LOCK_NB); }) != 0) {
        if (errno != EWOULDBLOCK)
            return failed("lock", path, errno);
        char holder[24] = {};
        [[maybe_unused]] auto count = ::pread(file->get(), holder, sizeof holder - 1, 0);
        std::string_view process = holder;
        process = process.substr(0, process.find_first_not_of("0123456789"));
        return fail(ErrorCode::busy, "the data folder " + directory.string() +
                                         " is in use by process " + std::string(process) +
                                         "; close that program or choose another folder");
    }
    const std::string process = std::to_string(::getpid()) + "\n";
    if (::ftruncate(file->get(), 0) != 0)
        return failed("lock", path, errno);
    if (auto written = write_at(*file, path, 0, as_bytes(process)); !written)
        return fail(written.error());
    return DirectoryLock(std::move(*file));
}

} // namespace rustchain::runtime
