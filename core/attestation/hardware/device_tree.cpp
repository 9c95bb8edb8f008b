// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading big-endian properties of the device tree.
#include "core/attestation/hardware/device_tree.hpp"

namespace rustchain::attestation::hardware {
namespace {

constexpr std::uint64_t kMostCacheBytes = std::uint64_t{1} << 32;

//! A property of one or two cells; nothing where it is missing or zero.
std::optional<std::uint64_t> read_cells(const SystemFiles& files, const std::string& path) {
    auto cells = files.read(path);
    if (!cells || (cells->size() != 4 && cells->size() != 8))
        return std::nullopt;
    std::uint64_t number = 0;
    for (char byte : *cells)
        number = (number << 8) | static_cast<std::uint8_t>(byte);
    return number == 0 ? std::nullopt : std::optional(number);
}

//! `side` is "d" or "i". Firmwares call a line a line or a block.
std::optional<Cache> read_cache_node(const SystemFiles& files, const std::string& node,
                                     const char* side, std::uint8_t level, CacheType type) {
    std::string prefix = node + "/" + side + "-cache-";
    auto size = read_cells(files, prefix + "size");
    if (!size || *size > kMostCacheBytes)
        return std::nullopt;
    auto line = read_cells(files, prefix + "line-size");
    if (!line)
        line = read_cells(files, prefix + "block-size");
    auto sets = read_cells(files, prefix + "sets");
    Cache cache{.level = level, .type = type, .size_bytes = *size, .line_bytes = 0, .ways = 0};
    if (line && *line <= *size)
        cache.line_bytes = static_cast<std::uint32_t>(*line);
    // One set is a fully associative cache, which reports write as 0 ways.
    if (line && sets && *sets > 1 && *sets <= *size / *line)
        cache.ways = static_cast<std::uint32_t>(*size / *line / *sets);
    return cache;
}

} // namespace

Measured<CacheGeometry> read_device_tree_caches(const SystemFiles& files) {
    const std::string processors = "/proc/device-tree/cpus";
    auto names = files.list(processors);
    if (!names)
        return names.reason();
    for (const std::string& name : *names) {
        std::string node = processors + "/" + name;
        auto data = read_cache_node(files, node, "d", 1, CacheType::data);
        if (!data)
            continue; // a property of the folder itself, or a node without caches
        CacheGeometry geometry{{*data}};
        if (auto code = read_cache_node(files, node, "i", 1, CacheType::instruction))
            geometry.caches.push_back(*code);
        if (auto second = read_cache_node(files, node + "/l2-cache", "d", 2, CacheType::unified))
            geometry.caches.push_back(*second);
        return geometry;
    }
    return Unmeasured::not_offered;
}

} // namespace rustchain::attestation::hardware
