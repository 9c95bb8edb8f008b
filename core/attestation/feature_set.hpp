// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Instruction sets that a processor offers, each with a number that never changes.
#pragma once

#include "core/primitives/borsh.hpp"

#include <initializer_list>

namespace rustchain::attestation {

//! 0 to 63 are x86, 64 to 95 ARM, 96 to 127 Power. A number is never reused.
enum class Feature : std::uint8_t {
    fpu = 0,
    tsc = 1,
    cmpxchg8b = 2,
    cmov = 3,
    mmx = 4,
    amd_3dnow = 5,
    sse = 6,
    sse2 = 7,
    sse3 = 8,
    ssse3 = 9,
    sse4_1 = 10,
    sse4_2 = 11,
    sse4a = 12,
    popcnt = 13,
    lzcnt = 14,
    bmi1 = 15,
    bmi2 = 16,
    adx = 17,
    aes_ni = 18,
    pclmulqdq = 19,
    sha_ni = 20,
    avx = 21,
    f16c = 22,
    fma = 23,
    fma4 = 24,
    xop = 25,
    avx2 = 26,
    avx512f = 27,
    avx512dq = 28,
    avx512bw = 29,
    avx512vl = 30,
    avx512_vnni = 31,
    avx512_bf16 = 32,
    avx_vnni = 33,
    avx10 = 34,
    amx_tile = 35,
    rdrand = 36,
    rdseed = 37,
    long_mode = 38,
    vaes = 39,
    gfni = 40,

    vfp = 64,
    neon = 65,
    arm_aes = 66,
    arm_pmull = 67,
    arm_sha1 = 68,
    arm_sha2 = 69,
    arm_crc32 = 70,
    arm_atomics = 71,
    arm_fp16 = 72,
    arm_dot_product = 73,
    sve = 74,
    sve2 = 75,
    arm_sha3 = 76,
    arm_sha512 = 77,
    arm_idiv = 78,

    altivec = 96,
    vsx = 97,
    power_isa_2_06 = 98,
    power_isa_2_07 = 99,
    power_isa_3_00 = 100,
    power_isa_3_1 = 101,
    power_decimal = 102,
};

//! Every feature, ascending.
std::span<const Feature> all_features();
//! Its stable lower-case name, as in the antiquity table: "sse4_1", "altivec".
std::string_view name_of(Feature feature);
std::optional<Feature> feature_by_name(std::string_view name);

//! A set of features in 128 bits. Bits without a name survive a round trip.
class FeatureSet {
public:
    constexpr FeatureSet() = default;
    constexpr FeatureSet(std::initializer_list<Feature> features) {
        for (Feature feature : features)
            insert(feature);
    }

    constexpr void insert(Feature feature) {
        auto bit = static_cast<unsigned>(feature);
        (bit < 64 ? low_ : high_) |= std::uint64_t{1} << (bit % 64);
    }
    constexpr bool contains(Feature feature) const {
        auto bit = static_cast<unsigned>(feature);
        return (((bit < 64 ? low_ : high_) >> (bit % 64)) & 1) != 0;
    }
    constexpr bool contains_all(const FeatureSet& other) const {
        return (low_ & other.low_) == other.low_ && (high_ & other.high_) == other.high_;
    }
    constexpr bool intersects(const FeatureSet& other) const {
        return (low_ & other.low_) != 0 || (high_ & other.high_) != 0;
    }
    constexpr bool is_empty() const { return low_ == 0 && high_ == 0; }
    //! Bits 0 to 63 and 64 to 127.
    constexpr std::uint64_t low() const { return low_; }
    constexpr std::uint64_t high() const { return high_; }

    bool operator==(const FeatureSet&) const = default;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.low_, self.high_);
    }

private:
    std::uint64_t low_ = 0;
    std::uint64_t high_ = 0;
};

} // namespace rustchain::attestation
