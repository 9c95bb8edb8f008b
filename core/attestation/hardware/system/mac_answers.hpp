// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What macOS answers about the machine, told as the files in which Linux says the same.
#pragma once

#include "core/attestation/hardware/system/system_files.hpp"

namespace rustchain::attestation::hardware {

struct MacAnswers {
    //! Answers of sysctlbyname by name: texts, or numbers of 4 or 8 little-endian bytes.
    std::map<std::string, std::string> controls;
    Measured<std::string> manufacturer;  //!< IOPlatformExpertDevice, "manufacturer"
    Measured<std::string> platform_uuid; //!< IOPlatformExpertDevice, "IOPlatformUUID"
};

//! The names that sysctlbyname is asked for.
std::span<const char* const> mac_control_names();

//! The files: cpuinfo (name, microcode; on Apple's processors implementer and features), processors
//! with their caches, maker, model and UUID. Where Linux gives Apple's part number, macOS gives
//! hw.cpufamily, which is used in its place. Any bytes are safe.
FileMap files_of(const MacAnswers& answers);

} // namespace rustchain::attestation::hardware
