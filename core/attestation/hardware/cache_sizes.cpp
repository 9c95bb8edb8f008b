// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading cache geometry from CPUID and from the kernel.
#include "core/attestation/hardware/cache_sizes.hpp"

#include "core/attestation/hardware/device_tree.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::attestation::hardware {
namespace {

constexpr std::uint32_t kIntelCaches = 4;
constexpr std::uint32_t kAmdCaches = 0x8000001D;
constexpr std::uint32_t kTopologyExtensions = 1U << 22; // leaf 0x80000001, ECX

Measured<CacheGeometry> sorted(CacheGeometry geometry) {
    if (geometry.caches.empty())
        return Unmeasured::not_offered;
    auto key = [](const Cache& cache) { return std::pair{cache.level, cache.type}; };
    std::sort(geometry.caches.begin(), geometry.caches.end(),
              [&](const Cache& a, const Cache& b) { return key(a) < key(b); });
    return geometry;
}

//! Leaf 4 and leaf 0x8000001D have one layout: a cache each subleaf, type 0 ends.
CacheGeometry enumerate(const CpuidSource& cpuid, std::uint32_t leaf) {
    CacheGeometry geometry;
    for (std::uint32_t i = 0; i < CacheGeometry::kMostCaches; ++i) {
        CpuidLeaf cache = cpuid.read(leaf, i);
        std::uint32_t type = cache.eax & 0x1F;
        if (type < 1 || type > 3)
            break;
        constexpr CacheType kTypes[] = {CacheType::data, CacheType::instruction,
                                        CacheType::unified};
        std::uint32_t line = (cache.ebx & 0xFFF) + 1;
        std::uint32_t partitions = ((cache.ebx >> 12) & 0x3FF) + 1;
        std::uint32_t ways = ((cache.ebx >> 22) & 0x3FF) + 1;
        std::uint64_t sets = std::uint64_t{cache.ecx} + 1;
        bool is_fully_associative = ((cache.eax >> 9) & 1) != 0;
        geometry.caches.push_back({.level = static_cast<std::uint8_t>((cache.eax >> 5) & 7),
                                   .type = kTypes[type - 1],
                                   .size_bytes = sets * ways * partitions * line,
                                   .line_bytes = line,
                                   .ways = is_fully_associative ? 0 : ways});
    }
    return geometry;
}

//! AMD before Zen: sizes in KiB with coded ways. Source: AMD CPUID specification, functions
//! 0x80000005 and 6.
CacheGeometry older_amd(const CpuidSource& cpuid) {
    CacheGeometry geometry;
    auto add = [&](std::uint8_t level, CacheType type, std::uint64_t size, std::uint32_t line,
                   std::uint32_t ways) {
        if (size > 0)
            geometry.caches.push_back({level, type, size, line, ways});
    };
    auto first = [&](CacheType type, std::uint32_t bits) {
        std::uint32_t ways = (bits >> 16) & 0xFF;
        add(1, type, std::uint64_t{bits >> 24} * 1024, bits & 0xFF, ways == 0xFF ? 0 : ways);
    };
    constexpr std::uint32_t kWays[16] = {0, 1, 2, 3, 4, 6, 8, 0, 16, 0, 32, 48, 64, 96, 128, 0};
    if (has_leaf(cpuid, 0x80000005)) {
        CpuidLeaf leaf = cpuid.read(0x80000005, 0);
        first(CacheType::data, leaf.ecx);
        first(CacheType::instruction, leaf.edx);
    }
    if (has_leaf(cpuid, 0x80000006)) {
        CpuidLeaf leaf = cpuid.read(0x80000006, 0);
        add(2, CacheType::unified, std::uint64_t{leaf.ecx >> 16} * 1024, leaf.ecx & 0xFF,
            kWays[(leaf.ecx >> 12) & 0xF]);
        add(3, CacheType::unified, std::uint64_t{leaf.edx >> 18} * 512 * 1024, leaf.edx & 0xFF,
            kWays[(leaf.edx >> 12) & 0xF]);
    }
    return geometry;
}

//! "32K", "1024K", "8M", or a plain number.
std::optional<std::uint64_t> parse_size(std::string_view text) {
    std::uint64_t number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number > (std::uint64_t{1} << 40))
        return std::nullopt;
    std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (unit.empty())
        return number;
    if (unit == "K")
        return number * 1024;
    if (unit == "M")
        return number * 1024 * 1024;
    return std::nullopt;
}

std::optional<Cache> read_cache(const SystemFiles& files, const std::string& folder) {
    auto number = [&](const char* name) -> std::optional<std::uint64_t> {
        auto text = read_trimmed(files, folder + "/" + name);
        return text ? parse_size(*text) : std::nullopt;
    };
    auto level = number("level");
    auto size = number("size");
    auto type = read_trimmed(files, folder + "/type");
    if (!level || *level < 1 || *level > 4 || !size || *size == 0 || !type)
        return std::nullopt;
    Cache cache{.level = static_cast<std::uint8_t>(*level),
                .type = *type == "Data"          ? CacheType::data
                        : *type == "Instruction" ? CacheType::instruction
                                                 : CacheType::unified,
                .size_bytes = *size,
                .line_bytes = static_cast<std::uint32_t>(number("coherency_line_size").value_or(0) &
                                                         0xFFFFFFFF),
                .ways = static_cast<std::uint32_t>(number("ways_of_associativity").value_or(0) &
                                                   0xFFFFFFFF)};
    return cache;
}

} // namespace

Measured<CacheGeometry> read_caches(const CpuidSource& cpuid) {
    if (!cpuid.is_available())
        return Unmeasured::not_this_architecture;
    CacheGeometry geometry;
    bool is_amd_list =
        has_leaf(cpuid, kAmdCaches) && (cpuid.read(0x80000001, 0).ecx & kTopologyExtensions) != 0;
    if (is_amd_list)
        geometry = enumerate(cpuid, kAmdCaches);
    if (geometry.caches.empty() && has_leaf(cpuid, kIntelCaches))
        geometry = enumerate(cpuid, kIntelCaches);
    auto identity = read_identity(cpuid);
    if (geometry.caches.empty() && identity && identity->vendor != "GenuineIntel")
        geometry = older_amd(cpuid);
    return sorted(std::move(geometry));
}

Measured<CacheGeometry> read_caches(const SystemFiles& files, unsigned processor) {
    std::string folder = "/sys/devices/system/cpu/cpu" + std::to_string(processor) + "/cache";
    auto names = files.list(folder);
    if (!names)
        return names.reason();
    CacheGeometry geometry;
    for (const std::string& name : *names) {
        if (!name.starts_with("index") || geometry.caches.size() == CacheGeometry::kMostCaches)
            continue;
        if (auto cache = read_cache(files, folder + "/" + name))
            geometry.caches.push_back(*cache);
    }
    return sorted(std::move(geometry));
}

Measured<CacheGeometry> read_caches(const CpuidSource& cpuid, const SystemFiles& files,
                                    unsigned processor) {
    auto geometry = read_caches(cpuid);
    if (!geometry)
        geometry = read_caches(files, processor);
    if (geometry)
        return geometry;
    auto tree = read_device_tree_caches(files);
    return tree ? tree : geometry;
}

} // namespace rustchain::attestation::hardware
