// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading model-specific registers through Linux's device.
#include "core/attestation/hardware/msr.hpp"

#if defined(__linux__) && defined(__x86_64__)
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rustchain::attestation::hardware {

#if defined(__linux__) && defined(__x86_64__)
Measured<std::uint64_t> MachineMsrs::read(std::uint32_t number) const {
    auto reason = [] {
        return errno == EACCES || errno == EPERM ? Unmeasured::not_permitted
                                                 : Unmeasured::not_offered;
    };
    std::string path = "/dev/cpu/" + std::to_string(processor_) + "/msr";
    int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return reason();
    std::uint64_t value = 0;
    Measured<std::uint64_t> result = Unmeasured::not_offered;
    if (pread(file, &value, sizeof value, static_cast<off_t>(number)) == sizeof value)
        result = value;
    else
        result = reason();
    close(file);
    return result;
}
#else
Measured<std::uint64_t> MachineMsrs::read(std::uint32_t /*number*/) const {
    return Unmeasured::not_supported;
}
#endif

Measured<std::uint64_t> RecordedMsrs::read(std::uint32_t number) const {
    auto found = registers_.find(number);
    return found == registers_.end() ? Unmeasured::not_offered : found->second;
}

Measured<std::uint64_t> read_microcode(const MsrSource& registers) {
    auto value = registers.read(kUpdateRevisionRegister);
    if (!value)
        return value;
    std::uint64_t revision = *value >> 32 != 0 ? *value >> 32 : *value;
    return revision != 0 ? Measured<std::uint64_t>(revision) : Unmeasured::not_offered;
}

Measured<std::uint8_t> read_platform_id(const MsrSource& registers) {
    auto value = registers.read(kPlatformIdRegister);
    if (!value)
        return value.reason();
    return static_cast<std::uint8_t>((*value >> 50) & 7);
}

} // namespace rustchain::attestation::hardware
