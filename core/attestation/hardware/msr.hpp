// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Model-specific registers of x86, where the system lets them be read.
#pragma once

#include "core/attestation/measured.hpp"

#include <map>

namespace rustchain::attestation::hardware {

//! This processor's registers, or recorded ones.
class MsrSource {
public:
    virtual ~MsrSource() = default;
    //! Without rights not_permitted; where there is no such register or no way to it not_offered.
    virtual Measured<std::uint64_t> read(std::uint32_t number) const = 0;
};

//! Linux: /dev/cpu/<processor>/msr, for root when the msr module is loaded.
class MachineMsrs final : public MsrSource {
public:
    explicit MachineMsrs(unsigned processor) : processor_(processor) {}
    Measured<std::uint64_t> read(std::uint32_t number) const override;

private:
    unsigned processor_;
};

class RecordedMsrs final : public MsrSource {
public:
    explicit RecordedMsrs(std::map<std::uint32_t, Measured<std::uint64_t>> registers)
        : registers_(std::move(registers)) {}
    Measured<std::uint64_t> read(std::uint32_t number) const override;

private:
    std::map<std::uint32_t, Measured<std::uint64_t>> registers_;
};

inline constexpr std::uint32_t kPlatformIdRegister = 0x17;
inline constexpr std::uint32_t kUpdateRevisionRegister = 0x8B;

//! The microcode's revision: upper half of register 0x8B on Intel, lower half on AMD, where the
//! other half is zero.
Measured<std::uint64_t> read_microcode(const MsrSource& registers);
//! Intel only: the kind of socket, bits 50 to 52 of register 0x17 (Intel SDM volume 4).
Measured<std::uint8_t> read_platform_id(const MsrSource& registers);

} // namespace rustchain::attestation::hardware
