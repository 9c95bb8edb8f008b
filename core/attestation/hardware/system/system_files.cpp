// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the system's files, with the reason when that fails.
#include "core/attestation/hardware/system/system_files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace rustchain::attestation::hardware {
namespace {

constexpr std::size_t kMostFileBytes = 1024 * 1024;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Unmeasured reason_of(int error) {
    return error == EACCES || error == EPERM ? Unmeasured::not_permitted : Unmeasured::not_offered;
}

} // namespace

Measured<std::string> MachineFiles::read(const std::string& path) const {
    std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return reason_of(errno);
    std::string content;
    char part[4096];
    while (std::size_t count = std::fread(part, 1, sizeof part, file.get())) {
        content.append(part, count);
        if (content.size() > kMostFileBytes)
            return Unmeasured::out_of_range;
    }
    if (std::ferror(file.get()) != 0)
        return reason_of(errno);
    return content;
}

Measured<std::vector<std::string>> MachineFiles::list(const std::string& path) const {
    std::error_code error;
    std::filesystem::directory_iterator entry(path, error);
    std::vector<std::string> names;
    while (!error && entry != std::filesystem::directory_iterator()) {
        names.push_back(entry->path().filename().string());
        entry.increment(error);
    }
    if (error)
        return reason_of(error.value());
    std::sort(names.begin(), names.end());
    return names;
}

Measured<std::string> RecordedFiles::read(const std::string& path) const {
    auto found = files_.find(path);
    return found == files_.end() ? Measured<std::string>(Unmeasured::not_offered) : found->second;
}

Measured<std::vector<std::string>> RecordedFiles::list(const std::string& path) const {
    std::string prefix = path + "/";
    std::vector<std::string> names;
    for (auto file = files_.lower_bound(prefix);
         file != files_.end() && file->first.starts_with(prefix); ++file) {
        std::string name = file->first.substr(prefix.size());
        name = name.substr(0, name.find('/'));
        if (names.empty() || names.back() != name)
            names.push_back(name);
    }
    if (names.empty())
        return Unmeasured::not_offered;
    return names;
}

#if !defined(_WIN32) && !defined(__APPLE__)
std::unique_ptr<SystemFiles> open_system_files() {
    return std::make_unique<MachineFiles>();
}
#endif

Measured<std::string> read_trimmed(const SystemFiles& files, const std::string& path) {
    auto content = files.read(path);
    if (!content)
        return content;
    constexpr std::string_view kBlanks(" \t\r\n\0", 5);
    std::size_t first = content->find_first_not_of(kBlanks);
    if (first == std::string::npos)
        return Unmeasured::not_offered;
    return content->substr(first, content->find_last_not_of(kBlanks) - first + 1);
}

} // namespace rustchain::attestation::hardware
