// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's files.
#include "core/runtime/disk.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

namespace rustchain::runtime {
namespace {

constexpr std::uint64_t kNsPerSecond = 1'000'000'000;

std::uint64_t birth_of(const Path& path) {
#ifdef __linux__
    struct statx found {};
    if (::statx(AT_FDCWD, path.c_str(), 0, STATX_BTIME, &found) != 0 ||
        (found.stx_mask & STATX_BTIME) == 0)
        return 0;
    return static_cast<std::uint64_t>(found.stx_btime.tv_sec) * kNsPerSecond +
           found.stx_btime.tv_nsec;
#elif defined(__APPLE__)
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0)
        return 0;
    return static_cast<std::uint64_t>(found.st_birthtimespec.tv_sec) * kNsPerSecond +
           static_cast<std::uint64_t>(found.st_birthtimespec.tv_nsec);
#else
    return 0;
#endif
}

class SystemFile final : public GrowingFile {
public:
    explicit SystemFile(AppendFile file) : file_(std::move(file)) {}

    Result<void> append(ByteView bytes) override { return file_.append(bytes); }
    Result<void> sync() override { return file_.sync(); }
    Result<void> truncate(std::uint64_t size) override { return file_.truncate(size); }
    std::uint64_t size() const override { return file_.size(); }

private:
    AppendFile file_;
};

auto failed(std::string_view doing, const Path& path, const std::error_code& reason) {
    return fail(reason == std::errc::no_such_file_or_directory ? ErrorCode::not_found
                                                               : ErrorCode::internal,
                std::string(doing) + " " + path.string() + ": " + reason.message());
}

class SystemDisk final : public Disk {
public:
    Result<std::unique_ptr<GrowingFile>> open(const Path& path) override {
        auto file = AppendFile::open(path);
        if (!file)
            return fail(file.error());
        return std::make_unique<SystemFile>(std::move(*file));
    }

    Result<Bytes> read(const Path& path, std::size_t limit) override {
        return read_file(path, limit);
    }

    Result<FileIdentity> identify(const Path& path) override {
        struct stat found {};
        if (::stat(path.c_str(), &found) != 0)
            return failed("look at", path, std::error_code(errno, std::system_category()));
        return FileIdentity{.device = static_cast<std::uint64_t>(found.st_dev),
                            .inode = static_cast<std::uint64_t>(found.st_ino),
                            .born_ns = birth_of(path)};
    }

    Result<std::vector<std::string>> list(const Path& folder) override {
        std::vector<std::string> names;
        std::error_code reason;
        std::filesystem::directory_iterator entry(folder, reason);
        for (const std::filesystem::directory_iterator end; !reason && entry != end;
             entry.increment(reason))
            names.push_back(entry->path().filename().string());
        if (reason)
            return failed("list", folder, reason);
        std::ranges::sort(names);
        return names;
    }

    Result<void> rename(const Path& from, const Path& to) override {
        std::error_code reason;
        std::filesystem::rename(from, to, reason);
        if (reason)
            return failed("put in its place", to, reason);
        return {};
    }

    Result<void> remove(const Path& path) override {
        std::error_code reason;
        std::filesystem::remove(path, reason);
        if (reason)
            return failed("remove", path, reason);
        return {};
    }
};

} // namespace

Disk& system_disk() {
    static SystemDisk disk;
    return disk;
}

} // namespace rustchain::runtime
