// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The instruction sets that the processor offers.
#pragma once

#include "core/attestation/hardware/cpuid.hpp"
#include "core/attestation/hardware/system/system_files.hpp"

namespace rustchain::attestation::hardware {

//! The architecture that this program was built for.
Architecture built_architecture();

//! From CPUID leaves 1, 7, 0x80000001.
Measured<FeatureSet> read_features(const CpuidSource& cpuid);
//! AArch64: from the kernel's hardware capability words (getauxval AT_HWCAP, AT_HWCAP2).
FeatureSet aarch64_features(std::uint64_t hwcap, std::uint64_t hwcap2);
//! Power: from the same words.
FeatureSet power_features(std::uint64_t hwcap, std::uint64_t hwcap2);
//! CPUID on x86, capability words on AArch64 and Power, /proc/cpuinfo elsewhere.
Measured<FeatureSet> read_features(const CpuidSource& cpuid, const SystemFiles& files,
                                   Architecture architecture);

} // namespace rustchain::attestation::hardware
