// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's own files about the machine: /proc, /sys, /etc; real, or recorded.
#pragma once

#include "core/attestation/measured.hpp"

#include <map>
#include <memory>

namespace rustchain::attestation::hardware {

//! Reads small files by absolute path. A missing one is not_offered, a forbidden one not_permitted.
class SystemFiles {
public:
    virtual ~SystemFiles() = default;
    //! The whole file, at most 1 MiB.
    virtual Measured<std::string> read(const std::string& path) const = 0;
    //! The names in a folder, ascending.
    virtual Measured<std::vector<std::string>> list(const std::string& path) const = 0;
};

class MachineFiles final : public SystemFiles {
public:
    Measured<std::string> read(const std::string& path) const override;
    Measured<std::vector<std::string>> list(const std::string& path) const override;
};

//! Path → content, or the reason it could not be read.
using FileMap = std::map<std::string, Measured<std::string>>;

//! Files that were recorded, or that tell what a system without such files answered.
class RecordedFiles final : public SystemFiles {
public:
    explicit RecordedFiles(FileMap files) : files_(std::move(files)) {}
    Measured<std::string> read(const std::string& path) const override;
    Measured<std::vector<std::string>> list(const std::string& path) const override;

private:
    FileMap files_;
};

//! This machine's: its own files on Linux; elsewhere what the system answers, under the names that
//! Linux gives it.
std::unique_ptr<SystemFiles> open_system_files();

//! The file without surrounding blanks and line ends.
Measured<std::string> read_trimmed(const SystemFiles& files, const std::string& path);

} // namespace rustchain::attestation::hardware
