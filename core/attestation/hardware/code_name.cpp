// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The maker's code name of a processor, from libcpuid's list where the build has it.
#include "core/attestation/hardware/cpuid.hpp"

#ifdef RUSTCHAIN_HAS_LIBCPUID
#include <libcpuid/libcpuid.h>

namespace rustchain::attestation::hardware {
namespace {

//! Fills an array of libcpuid's with consecutive leaves, or with consecutive subleaves of one leaf.
template <std::size_t N>
void fill(std::uint32_t (&into)[N][NUM_REGS], const CpuidSource& cpuid, std::uint32_t leaf,
          bool are_subleaves) {
    for (std::uint32_t i = 0; i < N; ++i) {
        std::uint32_t number = are_subleaves ? leaf : leaf + i;
        if (!has_leaf(cpuid, number))
            return;
        CpuidLeaf read = cpuid.read(number, are_subleaves ? i : 0);
        into[i][0] = read.eax;
        into[i][1] = read.ebx;
        into[i][2] = read.ecx;
        into[i][3] = read.edx;
    }
}

} // namespace

std::string code_name(const CpuidSource& cpuid) {
    if (!cpuid.is_available())
        return {};
    cpu_raw_data_t raw{};
    fill(raw.basic_cpuid, cpuid, 0, false);
    fill(raw.ext_cpuid, cpuid, 0x80000000, false);
    fill(raw.intel_fn4, cpuid, 4, true);
    fill(raw.intel_fn11, cpuid, 11, true);
    fill(raw.amd_fn8000001dh, cpuid, 0x8000001D, true);
    cpu_id_t decoded{};
    if (cpu_identify(&raw, &decoded) != 0)
        return {};
    std::string name = decoded.cpu_codename;
    return name.starts_with("Unknown") ? std::string{} : name;
}

} // namespace rustchain::attestation::hardware

#else

namespace rustchain::attestation::hardware {

std::string code_name(const CpuidSource& /*cpuid*/) {
    return {};
}

} // namespace rustchain::attestation::hardware

#endif
