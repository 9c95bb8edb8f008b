// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The caches that a core sees.
#pragma once

#include "core/attestation/hardware/cpuid.hpp"
#include "core/attestation/hardware/system/system_files.hpp"

namespace rustchain::attestation::hardware {

//! By CPUID leaf 4 (Intel and others) or 0x8000001D (AMD, Hygon), else from AMD's older leaves
//! 0x80000005 and 6.
Measured<CacheGeometry> read_caches(const CpuidSource& cpuid);
//! From /sys/devices/system/cpu/cpu<N>/cache.
Measured<CacheGeometry> read_caches(const SystemFiles& files, unsigned processor);
//! CPUID where it answers, the system's files otherwise.
Measured<CacheGeometry> read_caches(const CpuidSource& cpuid, const SystemFiles& files,
                                    unsigned processor);

} // namespace rustchain::attestation::hardware
