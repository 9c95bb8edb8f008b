// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading instruction sets.
#include "core/attestation/hardware/instruction_sets.hpp"

#include "core/attestation/hardware/cpuinfo_text.hpp"

#if defined(__linux__) && (defined(__aarch64__) || defined(__powerpc__))
#include <sys/auxv.h>
#endif

namespace rustchain::attestation::hardware {
namespace {

enum class Register : std::uint8_t { eax, ebx, ecx, edx };

struct CpuidBit {
    Feature feature;
    std::uint32_t leaf, subleaf;
    Register where;
    unsigned bit;
};

//! Source: Intel SDM volume 2A, CPUID; AMD APM volume 3, appendix E.
constexpr CpuidBit kBits[] = {
    {Feature::fpu, 1, 0, Register::edx, 0},
    {Feature::tsc, 1, 0, Register::edx, 4},
    {Feature::cmpxchg8b, 1, 0, Register::edx, 8},
    {Feature::cmov, 1, 0, Register::edx, 15},
    {Feature::mmx, 1, 0, Register::edx, 23},
    {Feature::sse, 1, 0, Register::edx, 25},
    {Feature::sse2, 1, 0, Register::edx, 26},
    {Feature::sse3, 1, 0, Register::ecx, 0},
    {Feature::pclmulqdq, 1, 0, Register::ecx, 1},
    {Feature::ssse3, 1, 0, Register::ecx, 9},
    {Feature::fma, 1, 0, Register::ecx, 12},
    {Feature::sse4_1, 1, 0, Register::ecx, 19},
    {Feature::sse4_2, 1, 0, Register::ecx, 20},
    {Feature::popcnt, 1, 0, Register::ecx, 23},
    {Feature::aes_ni, 1, 0, Register::ecx, 25},
    {Feature::avx, 1, 0, Register::ecx, 28},
    {Feature::f16c, 1, 0, Register::ecx, 29},
    {Feature::rdrand, 1, 0, Register::ecx, 30},
    {Feature::bmi1, 7, 0, Register::ebx, 3},
    {Feature::avx2, 7, 0, Register::ebx, 5},
    {Feature::bmi2, 7, 0, Register::ebx, 8},
    {Feature::avx512f, 7, 0, Register::ebx, 16},
    {Feature::avx512dq, 7, 0, Register::ebx, 17},
    {Feature::rdseed, 7, 0, Register::ebx, 18},
    {Feature::adx, 7, 0, Register::ebx, 19},
    {Feature::sha_ni, 7, 0, Register::ebx, 29},
    {Feature::avx512bw, 7, 0, Register::ebx, 30},
    {Feature::avx512vl, 7, 0, Register::ebx, 31},
    {Feature::gfni, 7, 0, Register::ecx, 8},
    {Feature::vaes, 7, 0, Register::ecx, 9},
    {Feature::avx512_vnni, 7, 0, Register::ecx, 11},
    {Feature::amx_tile, 7, 0, Register::edx, 24},
    {Feature::avx_vnni, 7, 1, Register::eax, 4},
    {Feature::avx512_bf16, 7, 1, Register::eax, 5},
    {Feature::avx10, 7, 1, Register::edx, 19},
    {Feature::lzcnt, 0x80000001, 0, Register::ecx, 5},
    {Feature::sse4a, 0x80000001, 0, Register::ecx, 6},
    {Feature::xop, 0x80000001, 0, Register::ecx, 11},
    {Feature::fma4, 0x80000001, 0, Register::ecx, 16},
    {Feature::long_mode, 0x80000001, 0, Register::edx, 29},
    {Feature::amd_3dnow, 0x80000001, 0, Register::edx, 31},
};

std::uint32_t value_of(const CpuidLeaf& leaf, Register where) {
    switch (where) {
    case Register::eax:
        return leaf.eax;
    case Register::ebx:
        return leaf.ebx;
    case Register::ecx:
        return leaf.ecx;
    case Register::edx:
        return leaf.edx;
    }
    return 0;
}

} // namespace

Architecture built_architecture() {
#if defined(__x86_64__)
    return Architecture::x86_64;
#elif defined(__i386__)
    return Architecture::x86;
#elif defined(__aarch64__)
    return Architecture::aarch64;
#elif defined(__arm__)
    return Architecture::arm;
#elif defined(__powerpc64__)
    return Architecture::powerpc64;
#elif defined(__powerpc__)
    return Architecture::powerpc;
#elif defined(__riscv)
    return Architecture::riscv;
#elif defined(__mips__)
    return Architecture::mips;
#elif defined(__sparc__)
    return Architecture::sparc;
#elif defined(__s390__)
    return Architecture::s390;
#elif defined(__m68k__)
    return Architecture::m68k;
#elif defined(__alpha__)
    return Architecture::alpha;
#elif defined(__hppa__)
    return Architecture::pa_risc;
#elif defined(__ia64__)
    return Architecture::ia64;
#elif defined(__loongarch__)
    return Architecture::loongarch;
#else
    return Architecture::unknown;
#endif
}

Measured<FeatureSet> read_features(const CpuidSource& cpuid) {
    if (!cpuid.is_available())
        return Unmeasured::not_this_architecture;
    FeatureSet features;
    for (const CpuidBit& known : kBits) {
        if (!has_leaf(cpuid, known.leaf))
            continue;
        // Leaf 7 says in EAX of subleaf 0 how many subleaves it has.
        if (known.subleaf > 0 && cpuid.read(known.leaf, 0).eax < known.subleaf)
            continue;
        std::uint32_t value = value_of(cpuid.read(known.leaf, known.subleaf), known.where);
        if (((value >> known.bit) & 1) != 0)
            features.insert(known.feature);
    }
    return features;
}

FeatureSet aarch64_features(std::uint64_t hwcap, std::uint64_t hwcap2) {
    // Source: Linux, arch/arm64/include/uapi/asm/hwcap.h.
    constexpr std::pair<Feature, unsigned> kFirst[] = {
        {Feature::vfp, 0},
        {Feature::neon, 1},
        {Feature::arm_aes, 3},
        {Feature::arm_pmull, 4},
        {Feature::arm_sha1, 5},
        {Feature::arm_sha2, 6},
        {Feature::arm_crc32, 7},
        {Feature::arm_atomics, 8},
        {Feature::arm_fp16, 10},
        {Feature::arm_sha3, 17},
        {Feature::arm_dot_product, 20},
        {Feature::arm_sha512, 21},
        {Feature::sve, 22},
    };
    constexpr unsigned kSve2 = 1;
    FeatureSet features{Feature::arm_idiv}; // part of the base instruction set
    for (auto [feature, bit] : kFirst) {
        if (((hwcap >> bit) & 1) != 0)
            features.insert(feature);
    }
    if (((hwcap2 >> kSve2) & 1) != 0)
        features.insert(Feature::sve2);
    return features;
}

FeatureSet power_features(std::uint64_t hwcap, std::uint64_t hwcap2) {
    // Source: Linux, arch/powerpc/include/uapi/asm/cputable.h.
    constexpr std::pair<Feature, std::uint32_t> kFirst[] = {
        {Feature::altivec, 0x10000000},
        {Feature::vsx, 0x00000080},
        {Feature::power_isa_2_06, 0x00000100},
        {Feature::power_decimal, 0x00000400},
    };
    constexpr std::pair<Feature, std::uint32_t> kSecond[] = {
        {Feature::power_isa_2_07, 0x80000000},
        {Feature::power_isa_3_00, 0x00800000},
        {Feature::power_isa_3_1, 0x00040000},
    };
    FeatureSet features;
    for (auto [feature, bit] : kFirst) {
        if ((hwcap & bit) != 0)
            features.insert(feature);
    }
    for (auto [feature, bit] : kSecond) {
        if ((hwcap2 & bit) != 0)
            features.insert(feature);
    }
    return features;
}

Measured<FeatureSet> read_features(const CpuidSource& cpuid, const SystemFiles& files,
                                   Architecture architecture) {
    if (cpuid.is_available())
        return read_features(cpuid);
#if defined(__aarch64__) && defined(__linux__)
    if (architecture == Architecture::aarch64 && dynamic_cast<const MachineFiles*>(&files))
        return aarch64_features(getauxval(AT_HWCAP), getauxval(AT_HWCAP2));
#elif defined(__powerpc__) && defined(__linux__)
    if (dynamic_cast<const MachineFiles*>(&files))
        return power_features(getauxval(AT_HWCAP), getauxval(AT_HWCAP2));
#endif
    return read_feature_words(files, architecture);
}

} // namespace rustchain::attestation::hardware
