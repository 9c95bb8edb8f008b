// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading what sysctlbyname and the I/O registry say.
#include "core/attestation/hardware/system/mac_answers.hpp"

#include <algorithm>

namespace rustchain::attestation::hardware {
namespace {

constexpr std::uint64_t kMostMacProcessors = 4096;

//! Names of instruction sets of 64-bit ARM: Apple's, and the word in which Linux says the same.
struct MacFeature {
    const char* control;
    const char* word;
};
constexpr MacFeature kMacFeatures[] = {
    {"hw.optional.floatingpoint", "fp"},      {"hw.optional.AdvSIMD", "asimd"},
    {"hw.optional.arm.FEAT_AES", "aes"},      {"hw.optional.arm.FEAT_PMULL", "pmull"},
    {"hw.optional.arm.FEAT_SHA1", "sha1"},    {"hw.optional.arm.FEAT_SHA256", "sha2"},
    {"hw.optional.armv8_crc32", "crc32"},     {"hw.optional.arm.FEAT_LSE", "atomics"},
    {"hw.optional.arm.FEAT_FP16", "asimdhp"}, {"hw.optional.arm.FEAT_DotProd", "asimddp"},
    {"hw.optional.arm.FEAT_SHA3", "sha3"},    {"hw.optional.arm.FEAT_SHA512", "sha512"},
};

//! Caches of the fastest kind of core, where there are two kinds, and of all cores elsewhere.
struct MacCache {
    const char* fast_control;
    const char* control;
    const char* level;
    const char* type;
};
constexpr MacCache kMacCaches[] = {
    {"hw.perflevel0.l1dcachesize", "hw.l1dcachesize", "1", "Data"},
    {"hw.perflevel0.l1icachesize", "hw.l1icachesize", "1", "Instruction"},
    {"hw.perflevel0.l2cachesize", "hw.l2cachesize", "2", "Unified"},
    {"hw.perflevel0.l3cachesize", "hw.l3cachesize", "3", "Unified"},
};

class MacReader {
public:
    explicit MacReader(const MacAnswers& answers) : answers_(answers) {}

    FileMap read() {
        read_cpuinfo();
        read_processors();
        files_.insert_or_assign("/sys/class/dmi/id/sys_vendor", answers_.manufacturer);
        files_.insert_or_assign("/sys/class/dmi/id/product_uuid", answers_.platform_uuid);
        if (auto model = text("hw.model"))
            files_.insert_or_assign("/sys/class/dmi/id/product_name", *model);
        return std::move(files_);
    }

private:
    std::optional<std::string> text(const char* name) const {
        auto found = answers_.controls.find(name);
        if (found == answers_.controls.end())
            return std::nullopt;
        return found->second.substr(0, found->second.find('\0'));
    }

    std::optional<std::uint64_t> number(const char* name) const {
        auto found = answers_.controls.find(name);
        if (found == answers_.controls.end() ||
            (found->second.size() != 4 && found->second.size() != 8))
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < found->second.size(); ++i)
            value |= std::uint64_t{static_cast<std::uint8_t>(found->second[i])} << (8 * i);
        return value;
    }

    void read_cpuinfo() {
        std::string lines;
        if (auto name = text("machdep.cpu.brand_string"))
            lines += "model name : " + *name + "\n";
        if (auto microcode = number("machdep.cpu.microcode_version"))
            lines += "microcode : " + std::to_string(*microcode) + "\n";
        auto family = number("hw.cpufamily");
        if (number("hw.optional.arm64").value_or(0) == 1 && family) {
            lines += "CPU implementer : 0x61\nCPU architecture : 8\n";
            lines += "CPU part : " + std::to_string(*family) + "\nFeatures : idiva";
            for (const MacFeature& feature : kMacFeatures) {
                if (number(feature.control).value_or(0) == 1)
                    lines += std::string(" ") + feature.word;
            }
            lines += "\n";
        }
        if (!lines.empty())
            files_.insert_or_assign("/proc/cpuinfo", lines);
    }

    void read_processors() {
        const std::string folder = "/sys/devices/system/cpu/cpu";
        std::uint64_t count = std::min(number("hw.logicalcpu").value_or(0), kMostMacProcessors);
        for (std::uint64_t i = 0; i < count; ++i)
            files_.insert_or_assign(folder + std::to_string(i) + "/online", std::string("1"));
        std::size_t index = 0;
        for (const MacCache& cache : kMacCaches) {
            auto fast = number(cache.fast_control);
            auto size = fast ? fast : number(cache.control);
            if (!size || *size == 0)
                continue;
            std::string place = folder + "0/cache/index" + std::to_string(index++) + "/";
            files_.insert_or_assign(place + "level", std::string(cache.level));
            files_.insert_or_assign(place + "type", std::string(cache.type));
            files_.insert_or_assign(place + "size", std::to_string(*size));
            if (auto line = number("hw.cachelinesize"))
                files_.insert_or_assign(place + "coherency_line_size", std::to_string(*line));
        }
    }

    const MacAnswers& answers_;
    FileMap files_;
};

constexpr const char* kOtherControls[] = {
    "hw.model",
    "hw.logicalcpu",
    "hw.cpufamily",
    "hw.optional.arm64",
    "hw.cachelinesize",
    "machdep.cpu.brand_string",
    "machdep.cpu.microcode_version",
};

} // namespace

std::span<const char* const> mac_control_names() {
    static const std::vector<const char*> kNames = [] {
        std::vector<const char*> names(std::begin(kOtherControls), std::end(kOtherControls));
        for (const MacFeature& feature : kMacFeatures)
            names.push_back(feature.control);
        for (const MacCache& cache : kMacCaches) {
            names.push_back(cache.fast_control);
            names.push_back(cache.control);
        }
        return names;
    }();
    return kNames;
}

FileMap files_of(const MacAnswers& answers) {
    return MacReader(answers).read();
}

} // namespace rustchain::attestation::hardware
