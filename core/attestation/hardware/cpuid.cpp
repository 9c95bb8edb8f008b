// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading and decoding CPUID.
#include "core/attestation/hardware/cpuid.hpp"

#if defined(__x86_64__) || defined(__i386__)
#define RUSTCHAIN_HAS_CPUID 1
#include <cpuid.h>
#endif

namespace rustchain::attestation::hardware {
namespace {

constexpr std::uint32_t kExtended = 0x80000000;
constexpr std::uint32_t kHypervisor = 0x40000000;
constexpr std::uint32_t kHypervisorBit = 1U << 31; // leaf 1, ECX

void put(std::string& text, std::uint32_t bytes) {
    for (unsigned shift = 0; shift < 32; shift += 8)
        text.push_back(static_cast<char>((bytes >> shift) & 0xFF));
}

std::string up_to_zero(const std::string& text) {
    return text.substr(0, text.find('\0'));
}

//! Blanks at both ends removed, runs of blanks made one.
std::string with_single_blanks(std::string_view text) {
    std::string result;
    for (char c : text) {
        if (c != ' ' || (!result.empty() && result.back() != ' '))
            result.push_back(c);
    }
    while (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

bool says_hypervisor(const CpuidSource& cpuid) {
    return (cpuid.read(1, 0).ecx & kHypervisorBit) != 0;
}

} // namespace

#ifdef RUSTCHAIN_HAS_CPUID
bool MachineCpuid::is_available() const {
    return __get_cpuid_max(0, nullptr) > 0;
}

CpuidLeaf MachineCpuid::read(std::uint32_t leaf, std::uint32_t subleaf) const {
    CpuidLeaf result;
    if (is_available())
        __cpuid_count(leaf, subleaf, result.eax, result.ebx, result.ecx, result.edx);
    return result;
}
#else
bool MachineCpuid::is_available() const {
    return false;
}

CpuidLeaf MachineCpuid::read(std::uint32_t /*leaf*/, std::uint32_t /*subleaf*/) const {
    return {};
}
#endif

CpuidLeaf RecordedCpuid::read(std::uint32_t leaf, std::uint32_t subleaf) const {
    auto found = leaves_.find({leaf, subleaf});
    return found == leaves_.end() ? CpuidLeaf{} : found->second;
}

bool has_leaf(const CpuidSource& cpuid, std::uint32_t leaf) {
    if (!cpuid.is_available())
        return false;
    if (leaf >= kExtended) {
        std::uint32_t last = cpuid.read(kExtended, 0).eax;
        return last >= kExtended && leaf <= last;
    }
    if (leaf >= kHypervisor) {
        // Early KVM answers 0 for "up to 0x40000001".
        std::uint32_t last = std::max(cpuid.read(kHypervisor, 0).eax, kHypervisor + 1);
        return says_hypervisor(cpuid) && leaf <= last;
    }
    return leaf <= cpuid.read(0, 0).eax;
}

Measured<ProcessorIdentity> read_identity(const CpuidSource& cpuid) {
    if (!cpuid.is_available())
        return Unmeasured::not_this_architecture;
    CpuidLeaf names = cpuid.read(0, 0);
    std::string vendor;
    for (std::uint32_t part : {names.ebx, names.edx, names.ecx})
        put(vendor, part);
    vendor = up_to_zero(vendor);
    if (vendor.empty() || !is_utf8(vendor) || names.eax < 1)
        return Unmeasured::out_of_range;
    std::uint32_t version = cpuid.read(1, 0).eax;
    std::uint32_t family = (version >> 8) & 0xF;
    std::uint32_t model = (version >> 4) & 0xF;
    if (family == 6 || family == 15)
        model += ((version >> 16) & 0xF) << 4;
    if (family == 15)
        family += (version >> 20) & 0xFF;
    return ProcessorIdentity{
        .vendor = vendor, .family = family, .model = model, .stepping = version & 0xF};
}

Measured<ShortText> read_brand(const CpuidSource& cpuid) {
    if (!cpuid.is_available())
        return Unmeasured::not_this_architecture;
    if (!has_leaf(cpuid, 0x80000004))
        return Unmeasured::not_offered;
    std::string brand;
    for (std::uint32_t leaf = 0x80000002; leaf <= 0x80000004; ++leaf) {
        CpuidLeaf part = cpuid.read(leaf, 0);
        for (std::uint32_t bytes : {part.eax, part.ebx, part.ecx, part.edx})
            put(brand, bytes);
    }
    brand = with_single_blanks(up_to_zero(brand));
    if (!is_utf8(brand))
        return Unmeasured::out_of_range;
    if (brand.empty())
        return Unmeasured::not_offered;
    return ShortText{brand};
}

HypervisorEvidence read_hypervisor(const CpuidSource& cpuid) {
    HypervisorEvidence evidence;
    if (!cpuid.is_available()) {
        evidence.leaf_present = Unmeasured::not_this_architecture;
        evidence.signature = Unmeasured::not_this_architecture;
        evidence.privileges = Unmeasured::not_this_architecture;
        return evidence;
    }
    bool is_present = says_hypervisor(cpuid);
    evidence.leaf_present = is_present;
    evidence.privileges = Unmeasured::not_offered;
    HypervisorSignature signature;
    if (is_present) {
        CpuidLeaf leaf = cpuid.read(kHypervisor, 0);
        std::string text;
        for (std::uint32_t part : {leaf.ebx, leaf.ecx, leaf.edx})
            put(text, part);
        signature = *HypervisorSignature::from(as_bytes(text));
        if (text == "Microsoft Hv" && has_leaf(cpuid, kHypervisor + 3))
            evidence.privileges = cpuid.read(kHypervisor + 3, 0).ebx;
    }
    evidence.signature = signature;
    return evidence;
}

} // namespace rustchain::attestation::hardware
