// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Walking the SMBIOS structure table.
#include "core/attestation/hardware/system/smbios_table.hpp"

#include <algorithm>

namespace rustchain::attestation::hardware {
namespace {

constexpr std::size_t kStructureHeaderBytes = 4; // type, length, handle
constexpr std::size_t kUuidBytes = 16;

enum class SmbiosType : std::uint8_t {
    firmware = 0,
    system = 1,
    board = 2,
    enclosure = 3,
    end = 127
};

//! One structure: its formatted area, header included, and the texts behind it.
struct SmbiosStructure {
    ByteView formatted;
    std::vector<std::string_view> texts;

    SmbiosType type() const { return static_cast<SmbiosType>(formatted[0]); }

    //! The text whose number stands at this offset; numbers begin at 1, 0 is none.
    std::string text_at(std::size_t offset) const {
        if (offset >= formatted.size() || formatted[offset] == 0 ||
            formatted[offset] > texts.size())
            return {};
        std::string_view text = texts[formatted[offset] - std::size_t{1}];
        std::size_t first = text.find_first_not_of(' ');
        if (first == std::string_view::npos)
            return {};
        return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
    }
};

//! Takes one structure off the front; nothing when it does not fit.
std::optional<SmbiosStructure> take_structure(ByteView& table) {
    if (table.size() < kStructureHeaderBytes || table[1] < kStructureHeaderBytes ||
        table.size() < table[1])
        return std::nullopt;
    SmbiosStructure structure{.formatted = table.first(table[1]), .texts = {}};
    std::string_view rest = as_text(table.subspan(table[1]));
    // Texts end with a zero each and together with one more; where there is none, two zeros stand.
    std::size_t at = 0;
    while (true) {
        std::size_t end = rest.find('\0', at);
        if (end == std::string_view::npos)
            return std::nullopt;
        if (end == at)
            break;
        structure.texts.push_back(rest.substr(at, end - at));
        at = end + 1;
    }
    std::size_t used = at + 1;
    if (structure.texts.empty()) {
        if (rest.size() < 2 || rest[1] != '\0')
            return std::nullopt;
        used = 2;
    }
    table = table.subspan(structure.formatted.size() + used);
    return structure;
}

//! Since version 2.6 the first three fields are little-endian; before, firmwares wrote them as
//! they read.
std::string format_uuid(ByteView bytes, SmbiosVersion version) {
    constexpr std::size_t kLittle[kUuidBytes] = {3, 2, 1,  0,  5,  4,  7,  6,
                                                 8, 9, 10, 11, 12, 13, 14, 15};
    constexpr std::string_view kDigits = "0123456789abcdef";
    bool is_little = version >= SmbiosVersion{2, 6};
    std::string text;
    for (std::size_t i = 0; i < kUuidBytes; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text.push_back('-');
        std::uint8_t byte = bytes[is_little ? kLittle[i] : i];
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 0xF]);
    }
    return text;
}

void read_firmware_names(const SmbiosStructure& structure, SmbiosNames& names) {
    constexpr std::size_t kCharacteristics = 0x13;
    constexpr std::uint8_t kVirtual = 1 << 4;
    names.firmware_vendor = structure.text_at(0x04);
    names.firmware_version = structure.text_at(0x05);
    names.firmware_date = structure.text_at(0x08);
    names.says_virtual = Unmeasured::not_offered; // before version 2.4 the byte was not there
    if (structure.formatted.size() > kCharacteristics)
        names.says_virtual = (structure.formatted[kCharacteristics] & kVirtual) != 0;
}

void read_system_names(const SmbiosStructure& structure, SmbiosVersion version,
                       SmbiosNames& names) {
    constexpr std::size_t kUuid = 0x08;
    names.system_vendor = structure.text_at(0x04);
    names.product_name = structure.text_at(0x05);
    if (structure.formatted.size() >= kUuid + kUuidBytes)
        names.uuid = format_uuid(structure.formatted.subspan(kUuid, kUuidBytes), version);
}

} // namespace

Measured<SmbiosNames> read_smbios(ByteView table, SmbiosVersion version) {
    SmbiosNames names;
    names.says_virtual = Unmeasured::not_offered;
    bool has[4] = {};
    bool is_any = false;
    while (auto structure = take_structure(table)) {
        if (structure->type() == SmbiosType::end)
            break;
        is_any = true;
        auto type = static_cast<std::size_t>(structure->type());
        if (type >= std::size(has) || std::exchange(has[type], true))
            continue;
        switch (structure->type()) {
        case SmbiosType::firmware:
            read_firmware_names(*structure, names);
            break;
        case SmbiosType::system:
            read_system_names(*structure, version, names);
            break;
        case SmbiosType::board:
            names.board_vendor = structure->text_at(0x04);
            names.board_name = structure->text_at(0x05);
            break;
        case SmbiosType::enclosure:
            names.enclosure_vendor = structure->text_at(0x04);
            break;
        case SmbiosType::end:
            break;
        }
    }
    if (!is_any)
        return Unmeasured::not_offered;
    return names;
}

std::optional<SmbiosVersion> smbios_version(ByteView entry_point) {
    std::string_view text = as_text(entry_point);
    if (text.starts_with("_SM3_") && entry_point.size() >= 9)
        return SmbiosVersion{entry_point[7], entry_point[8]};
    if (text.starts_with("_SM_") && entry_point.size() >= 8)
        return SmbiosVersion{entry_point[6], entry_point[7]};
    return std::nullopt;
}

} // namespace rustchain::attestation::hardware
