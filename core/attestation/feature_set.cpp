// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The names of instruction sets.
#include "core/attestation/feature_set.hpp"

namespace rustchain::attestation {
namespace {

struct NamedFeature {
    Feature feature;
    std::string_view name;
};

constexpr NamedFeature kNames[] = {
    {Feature::fpu, "fpu"},
    {Feature::tsc, "tsc"},
    {Feature::cmpxchg8b, "cmpxchg8b"},
    {Feature::cmov, "cmov"},
    {Feature::mmx, "mmx"},
    {Feature::amd_3dnow, "amd_3dnow"},
    {Feature::sse, "sse"},
    {Feature::sse2, "sse2"},
    {Feature::sse3, "sse3"},
    {Feature::ssse3, "ssse3"},
    {Feature::sse4_1, "sse4_1"},
    {Feature::sse4_2, "sse4_2"},
    {Feature::sse4a, "sse4a"},
    {Feature::popcnt, "popcnt"},
    {Feature::lzcnt, "lzcnt"},
    {Feature::bmi1, "bmi1"},
    {Feature::bmi2, "bmi2"},
    {Feature::adx, "adx"},
    {Feature::aes_ni, "aes_ni"},
    {Feature::pclmulqdq, "pclmulqdq"},
    {Feature::sha_ni, "sha_ni"},
    {Feature::avx, "avx"},
    {Feature::f16c, "f16c"},
    {Feature::fma, "fma"},
    {Feature::fma4, "fma4"},
    {Feature::xop, "xop"},
    {Feature::avx2, "avx2"},
    {Feature::avx512f, "avx512f"},
    {Feature::avx512dq, "avx512dq"},
    {Feature::avx512bw, "avx512bw"},
    {Feature::avx512vl, "avx512vl"},
    {Feature::avx512_vnni, "avx512_vnni"},
    {Feature::avx512_bf16, "avx512_bf16"},
    {Feature::avx_vnni, "avx_vnni"},
    {Feature::avx10, "avx10"},
    {Feature::amx_tile, "amx_tile"},
    {Feature::rdrand, "rdrand"},
    {Feature::rdseed, "rdseed"},
    {Feature::long_mode, "long_mode"},
    {Feature::vaes, "vaes"},
    {Feature::gfni, "gfni"},
    {Feature::vfp, "vfp"},
    {Feature::neon, "neon"},
    {Feature::arm_aes, "arm_aes"},
    {Feature::arm_pmull, "arm_pmull"},
    {Feature::arm_sha1, "arm_sha1"},
    {Feature::arm_sha2, "arm_sha2"},
    {Feature::arm_crc32, "arm_crc32"},
    {Feature::arm_atomics, "arm_atomics"},
    {Feature::arm_fp16, "arm_fp16"},
    {Feature::arm_dot_product, "arm_dot_product"},
    {Feature::sve, "sve"},
    {Feature::sve2, "sve2"},
    {Feature::arm_sha3, "arm_sha3"},
    {Feature::arm_sha512, "arm_sha512"},
    {Feature::arm_idiv, "arm_idiv"},
    {Feature::altivec, "altivec"},
    {Feature::vsx, "vsx"},
    {Feature::power_isa_2_06, "power_isa_2_06"},
    {Feature::power_isa_2_07, "power_isa_2_07"},
    {Feature::power_isa_3_00, "power_isa_3_00"},
    {Feature::power_isa_3_1, "power_isa_3_1"},
    {Feature::power_decimal, "power_decimal"},
};

constexpr auto kAll = [] {
    std::array<Feature, std::size(kNames)> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = kNames[i].feature;
    return all;
}();

} // namespace

std::span<const Feature> all_features() {
    return kAll;
}

std::string_view name_of(Feature feature) {
    for (const NamedFeature& named : kNames) {
        if (named.feature == feature)
            return named.name;
    }
    return "unknown";
}

std::optional<Feature> feature_by_name(std::string_view name) {
    for (const NamedFeature& named : kNames) {
        if (named.name == name)
            return named.feature;
    }
    return std::nullopt;
}

} // namespace rustchain::attestation
