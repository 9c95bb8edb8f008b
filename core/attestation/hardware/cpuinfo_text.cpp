// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Decoding /proc/cpuinfo.
#include "core/attestation/hardware/cpuinfo_text.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::attestation::hardware {
namespace {

const std::string kCpuinfo = "/proc/cpuinfo";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r";
    std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

//! The number at the start of a text, decimal or 0x-hexadecimal.
std::optional<std::uint32_t> leading_number(std::string_view text, int base = 10) {
    if (text.starts_with("0x")) {
        text.remove_prefix(2);
        base = 16;
    }
    std::uint32_t number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end == text.data())
        return std::nullopt;
    return number;
}

std::optional<std::uint32_t> number_of(std::string_view cpuinfo, std::string_view key) {
    auto text = cpuinfo_value(cpuinfo, key);
    return text ? leading_number(*text) : std::nullopt;
}

struct Implementer {
    std::uint32_t code;
    std::string_view name;
};

//! Implementer codes of the main id register (Arm ARM, MIDR_EL1).
constexpr Implementer kImplementers[] = {
    {0x41, "ARM"},       {0x42, "Broadcom"},  {0x43, "Cavium"},   {0x44, "DEC"},
    {0x46, "Fujitsu"},   {0x48, "HiSilicon"}, {0x49, "Infineon"}, {0x4D, "Freescale"},
    {0x4E, "NVIDIA"},    {0x50, "APM"},       {0x51, "Qualcomm"}, {0x53, "Samsung"},
    {0x56, "Marvell"},   {0x61, "Apple"},     {0x66, "Faraday"},  {0x69, "Intel"},
    {0x6D, "Microsoft"}, {0x70, "Phytium"},   {0xC0, "Ampere"},
};

std::string implementer_name(std::uint32_t code) {
    for (const Implementer& known : kImplementers) {
        if (known.code == code)
            return std::string(known.name);
    }
    return "implementer " + std::to_string(code);
}

Measured<ProcessorIdentity> arm_identity(std::string_view cpuinfo) {
    auto implementer = number_of(cpuinfo, "CPU implementer");
    auto part = number_of(cpuinfo, "CPU part");
    auto variant = number_of(cpuinfo, "CPU variant");
    auto revision = number_of(cpuinfo, "CPU revision");
    auto version = cpuinfo_value(cpuinfo, "CPU architecture");
    if (!implementer || !part || !version)
        return Unmeasured::not_offered;
    // "5TE" and "7" are versions 5 and 7; early 64-bit kernels write "AArch64".
    auto family =
        *version == "AArch64" ? std::optional<std::uint32_t>(8) : leading_number(*version);
    if (!family)
        return Unmeasured::out_of_range;
    return ProcessorIdentity{.vendor = implementer_name(*implementer),
                             .family = *family,
                             .model = *part,
                             .stepping = (variant.value_or(0) << 4) | revision.value_or(0)};
}

//! "revision : 1.2 (pvr 8003 0102)".
Measured<ProcessorIdentity> power_identity(std::string_view cpuinfo) {
    auto revision = cpuinfo_value(cpuinfo, "revision");
    std::size_t at = revision ? revision->find("(pvr ") : std::string::npos;
    if (at == std::string::npos)
        return Unmeasured::not_offered;
    std::string_view pvr = std::string_view(*revision).substr(at + 5);
    std::size_t blank = pvr.find(' ');
    if (blank == std::string_view::npos)
        return Unmeasured::out_of_range;
    auto upper = leading_number(pvr.substr(0, blank), 16);
    auto lower = leading_number(pvr.substr(blank + 1), 16);
    if (!upper || !lower)
        return Unmeasured::out_of_range;
    return ProcessorIdentity{.vendor = "Power", .family = *upper, .model = 0, .stepping = *lower};
}

Measured<ProcessorIdentity> m68k_identity(std::string_view cpuinfo) {
    auto type = number_of(cpuinfo, "CPU");
    if (!type)
        return Unmeasured::not_offered;
    return ProcessorIdentity{.vendor = "Motorola", .family = *type, .model = 0, .stepping = 0};
}

struct FeatureWord {
    std::string_view word;
    Feature feature;
};

constexpr FeatureWord kArmWords[] = {
    {"vfp", Feature::vfp},          {"fp", Feature::vfp},
    {"neon", Feature::neon},        {"asimd", Feature::neon},
    {"aes", Feature::arm_aes},      {"pmull", Feature::arm_pmull},
    {"sha1", Feature::arm_sha1},    {"sha2", Feature::arm_sha2},
    {"crc32", Feature::arm_crc32},  {"atomics", Feature::arm_atomics},
    {"asimdhp", Feature::arm_fp16}, {"asimddp", Feature::arm_dot_product},
    {"sve", Feature::sve},          {"sve2", Feature::sve2},
    {"sha3", Feature::arm_sha3},    {"sha512", Feature::arm_sha512},
    {"idiva", Feature::arm_idiv},
};

FeatureSet arm_features(std::string_view words) {
    FeatureSet features;
    while (!words.empty()) {
        std::size_t end = std::min(words.find(' '), words.size());
        for (const FeatureWord& known : kArmWords) {
            if (known.word == words.substr(0, end))
                features.insert(known.feature);
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return features;
}

//! Linux names only AltiVec; POWER7 and later are told by their name.
FeatureSet power_features(std::string_view cpu) {
    FeatureSet features;
    if (cpu.find("altivec supported") != std::string_view::npos)
        features.insert(Feature::altivec);
    constexpr std::pair<std::string_view, Feature> kGenerations[] = {
        {"POWER7", Feature::power_isa_2_06},
        {"POWER8", Feature::power_isa_2_07},
        {"POWER9", Feature::power_isa_3_00},
        {"POWER10", Feature::power_isa_3_1},
    };
    for (std::size_t i = 0; i < std::size(kGenerations); ++i) {
        std::string_view name = kGenerations[i].first;
        if (cpu.substr(0, cpu.find_first_of(" (,+")) != name)
            continue;
        features.insert(Feature::vsx);
        for (std::size_t earlier = 0; earlier <= i; ++earlier)
            features.insert(kGenerations[earlier].second);
    }
    return features;
}

} // namespace

std::optional<std::string> cpuinfo_value(std::string_view cpuinfo, std::string_view key) {
    while (!cpuinfo.empty()) {
        std::size_t end = std::min(cpuinfo.find('\n'), cpuinfo.size());
        std::string_view line = cpuinfo.substr(0, end);
        std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && trimmed(line.substr(0, colon)) == key)
            return std::string(trimmed(line.substr(colon + 1)));
        cpuinfo.remove_prefix(std::min(end + 1, cpuinfo.size()));
    }
    return std::nullopt;
}

Measured<std::uint64_t> read_microcode(const SystemFiles& files) {
    auto cpuinfo = files.read(kCpuinfo);
    if (!cpuinfo)
        return cpuinfo.reason();
    auto number = number_of(*cpuinfo, "microcode");
    return number ? Measured<std::uint64_t>(*number) : Unmeasured::not_offered;
}

bool contradicts(const SystemFiles& files, const ProcessorIdentity& cpuid) {
    // Of other makers the kernel corrects numbers, so that they may differ on a sound machine.
    constexpr std::string_view kExact[] = {"GenuineIntel", "AuthenticAMD", "HygonGenuine"};
    if (std::find(std::begin(kExact), std::end(kExact), cpuid.vendor) == std::end(kExact))
        return false;
    std::string cpuinfo = files.read(kCpuinfo).value_or("");
    auto vendor = cpuinfo_value(cpuinfo, "vendor_id");
    auto family = number_of(cpuinfo, "cpu family");
    auto model = number_of(cpuinfo, "model");
    return vendor.value_or(cpuid.vendor) != cpuid.vendor ||
           family.value_or(cpuid.family) != cpuid.family ||
           model.value_or(cpuid.model) != cpuid.model;
}

Measured<ProcessorIdentity> read_identity(const SystemFiles& files, Architecture architecture) {
    auto cpuinfo = files.read(kCpuinfo);
    if (!cpuinfo)
        return cpuinfo.reason();
    switch (architecture) {
    case Architecture::arm:
    case Architecture::aarch64:
        return arm_identity(*cpuinfo);
    case Architecture::powerpc:
    case Architecture::powerpc64:
        return power_identity(*cpuinfo);
    case Architecture::m68k:
        return m68k_identity(*cpuinfo);
    default:
        return Unmeasured::not_supported;
    }
}

Measured<ShortText> read_brand(const SystemFiles& files) {
    auto cpuinfo = files.read(kCpuinfo);
    if (!cpuinfo)
        return cpuinfo.reason();
    for (std::string_view key : {"model name", "cpu", "Processor", "CPU"}) {
        auto text = cpuinfo_value(*cpuinfo, key);
        if (!text || text->empty())
            continue;
        if (text->size() > ShortText::kMostBytes || !is_utf8(*text))
            return Unmeasured::out_of_range;
        return ShortText{*text};
    }
    return Unmeasured::not_offered;
}

Measured<FeatureSet> read_feature_words(const SystemFiles& files, Architecture architecture) {
    auto cpuinfo = files.read(kCpuinfo);
    if (!cpuinfo)
        return cpuinfo.reason();
    bool is_arm = architecture == Architecture::arm || architecture == Architecture::aarch64;
    bool is_power =
        architecture == Architecture::powerpc || architecture == Architecture::powerpc64;
    if (!is_arm && !is_power)
        return Unmeasured::not_supported;
    auto words = cpuinfo_value(*cpuinfo, is_arm ? "Features" : "cpu");
    if (!words)
        return Unmeasured::not_offered;
    return is_arm ? arm_features(*words) : power_features(*words);
}

} // namespace rustchain::attestation::hardware
