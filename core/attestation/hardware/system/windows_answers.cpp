// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the structures of the Windows SDK from bytes.
#include "core/attestation/hardware/system/windows_answers.hpp"

#include <algorithm>

namespace rustchain::attestation::hardware {
namespace {

constexpr std::size_t kMostWindowsProcessors = 4096;
const std::string kCpuFolder = "/sys/devices/system/cpu/cpu";

//! A little-endian number; zero beyond the end.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at) {
    Number number = 0;
    for (std::size_t i = 0; i < sizeof(Number) && at + i < bytes.size(); ++i)
        number = static_cast<Number>(
            number |
            static_cast<Number>(Number{static_cast<std::uint8_t>(bytes[at + i])} << (8 * i)));
    return number;
}

//! RawSMBIOSData: calling method u8, major u8, minor u8, DMI revision u8, length u32, table.
void add_smbios(const Measured<std::string>& answer, FileMap& files) {
    constexpr std::size_t kTableAt = 8;
    const std::string table = "/sys/firmware/dmi/tables/DMI";
    if (!answer) {
        files.insert_or_assign(table, answer.reason());
        return;
    }
    if (answer->size() < kTableAt)
        return;
    std::size_t length = number_at<std::uint32_t>(*answer, 4);
    files.insert_or_assign(table, answer->substr(kTableAt, length));
    std::string entry_point = "_SM3_";
    entry_point.append(2, '\0'); // checksum and length, which nobody reads here
    entry_point += answer->substr(1, 2);
    files.insert_or_assign("/sys/firmware/dmi/tables/smbios_entry_point", entry_point);
}

std::string_view cache_type_name(std::uint32_t type) {
    constexpr std::string_view kNames[] = {"Unified", "Instruction", "Data"};
    return type < std::size(kNames) ? kNames[type] : std::string_view();
}

//! CACHE_RELATIONSHIP: level u8, ways u8 (0xFF: all), line u16, size u32, type u32, 20 bytes that
//! vary, then the first GROUP_AFFINITY: mask u64, group u16.
void add_cache(std::string_view relation, std::size_t index, FileMap& files) {
    constexpr std::size_t kMaskAt = 32;
    constexpr std::size_t kGroupAt = 40;
    constexpr std::uint8_t kAllWays = 0xFF;
    std::string_view type = cache_type_name(number_at<std::uint32_t>(relation, 8));
    if (relation.size() < kGroupAt + 2 || type.empty())
        return;
    auto ways = number_at<std::uint8_t>(relation, 1);
    auto mask = number_at<std::uint64_t>(relation, kMaskAt);
    std::size_t first = std::size_t{number_at<std::uint16_t>(relation, kGroupAt)} * 64;
    for (std::size_t bit = 0; bit < 64; ++bit) {
        if (((mask >> bit) & 1) == 0 || first + bit >= kMostWindowsProcessors)
            continue;
        std::string folder =
            kCpuFolder + std::to_string(first + bit) + "/cache/index" + std::to_string(index) + "/";
        auto add = [&](const char* name, std::string text) {
            files.insert_or_assign(folder + name, std::move(text));
        };
        add("level", std::to_string(number_at<std::uint8_t>(relation, 0)));
        add("type", std::string(type));
        add("size", std::to_string(number_at<std::uint32_t>(relation, 4)));
        add("coherency_line_size", std::to_string(number_at<std::uint16_t>(relation, 2)));
        add("ways_of_associativity", std::to_string(ways == kAllWays ? 0 : ways));
    }
}

//! GROUP_RELATIONSHIP: groups u16, active groups u16, 20 bytes, then a PROCESSOR_GROUP_INFO each:
//! 40 bytes of which the second counts active processors, and their mask u64.
void add_groups(std::string_view relation, FileMap& files) {
    constexpr std::size_t kInfoAt = 24;
    constexpr std::size_t kInfoBytes = 48;
    std::size_t groups = number_at<std::uint16_t>(relation, 2);
    for (std::size_t group = 0; group < groups && group * 64 < kMostWindowsProcessors; ++group) {
        std::size_t at = kInfoAt + group * kInfoBytes;
        if (relation.size() < at + kInfoBytes)
            return;
        auto mask = number_at<std::uint64_t>(relation, at + 40);
        for (std::size_t bit = 0; bit < 64; ++bit) {
            if (((mask >> bit) & 1) != 0)
                files.insert_or_assign(kCpuFolder + std::to_string(group * 64 + bit) + "/online",
                                       std::string("1"));
        }
    }
}

//! SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX after another: relationship u32, size u32, content.
void add_processors(std::string_view answer, FileMap& files) {
    constexpr std::size_t kContentAt = 8;
    constexpr std::uint32_t kCache = 2;
    constexpr std::uint32_t kGroup = 4;
    std::size_t index = 0;
    while (answer.size() >= kContentAt) {
        auto relationship = number_at<std::uint32_t>(answer, 0);
        std::size_t size = number_at<std::uint32_t>(answer, 4);
        if (size < kContentAt || size > answer.size())
            return;
        std::string_view content = answer.substr(kContentAt, size - kContentAt);
        if (relationship == kCache)
            add_cache(content, index++, files);
        if (relationship == kGroup)
            add_groups(content, files);
        answer.remove_prefix(size);
    }
}

void add_cpuinfo(const WindowsAnswers& answers, FileMap& files) {
    std::string text;
    if (answers.processor_name)
        text += "model name : " + *answers.processor_name + "\n";
    // Intel's microcode stands in the upper half of the register, AMD's in the lower.
    auto revision = number_at<std::uint64_t>(answers.update_revision.value_or(""), 0);
    if (std::uint64_t microcode = revision >> 32 != 0 ? revision >> 32 : revision; microcode != 0)
        text += "microcode : " + std::to_string(microcode) + "\n";
    if (!text.empty())
        files.insert_or_assign("/proc/cpuinfo", text);
}

void add_pci(std::string_view ids, FileMap& files) {
    constexpr std::string_view kStart = "PCI\\VEN_";
    constexpr std::size_t kDigits = 4;
    for (std::size_t index = 0; !ids.empty(); ++index) {
        std::size_t end = std::min(ids.find('\0'), ids.size());
        std::string_view id = ids.substr(0, end);
        ids.remove_prefix(std::min(end + 1, ids.size()));
        if (!id.starts_with(kStart) || id.size() < kStart.size() + kDigits)
            continue;
        std::string vendor(id.substr(kStart.size(), kDigits));
        std::transform(vendor.begin(), vendor.end(), vendor.begin(), [](char c) {
            return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        files.insert_or_assign("/sys/bus/pci/devices/" + std::to_string(index) + "/vendor",
                               "0x" + vendor);
    }
}

} // namespace

FileMap files_of(const WindowsAnswers& answers) {
    FileMap files;
    add_smbios(answers.smbios, files);
    files.insert_or_assign("/sys/firmware/acpi/tables/FACP", answers.acpi_fixed);
    files.insert_or_assign("/sys/firmware/acpi/tables/DSDT", answers.acpi_definition);
    files.insert_or_assign("/etc/machine-id", answers.machine_guid);
    add_processors(answers.processors.value_or(""), files);
    add_cpuinfo(answers, files);
    add_pci(answers.pci_devices.value_or(""), files);
    return files;
}

} // namespace rustchain::attestation::hardware
