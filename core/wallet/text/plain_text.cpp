// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Text that looks like what it is, by code points.
#include "core/wallet/text/plain_text.hpp"

#include "core/primitives/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace rustchain::wallet {
namespace {

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

constexpr std::array kHidden{
    Range{0x0000, 0x001F}, Range{0x007F, 0x009F}, Range{0x061C, 0x061C}, Range{0x200B, 0x200B},
    Range{0x200E, 0x200F}, Range{0x2028, 0x202E}, Range{0x2060, 0x2069}, Range{0xFEFF, 0xFEFF},
};

bool is_hidden(std::uint32_t code_point) {
    return std::ranges::any_of(kHidden, [code_point](Range range) {
        return code_point >= range.first && code_point <= range.last;
    });
}

//! One character's bytes at the text's beginning; nothing when they are no UTF-8.
std::string_view first_character(std::string_view text) {
    const auto lead = static_cast<std::uint8_t>(text[0]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::string_view character = text.substr(0, size);
    return character.size() == size && is_utf8(character) ? character : std::string_view();
}

bool is_space(std::string_view character) {
    return character == " " ||
           (character.size() == 1 && character[0] >= '\t' && character[0] <= '\r') ||
           character == "\xC2\xA0" || character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9";
}

} // namespace

std::string plain_line(std::string_view text, std::size_t most_bytes) {
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    constexpr std::string_view kEllipsis = "\xE2\x80\xA6";
    std::string line;
    std::size_t room_for_ellipsis = 0; // the longest beginning that leaves room for it
    bool is_blank_due = false;
    while (!text.empty()) {
        std::string_view character = first_character(text);
        text.remove_prefix(std::max<std::size_t>(character.size(), 1));
        if (is_space(character)) {
            is_blank_due = !line.empty();
            continue;
        }
        if (character.empty())
            character = kReplacement;
        else if (!is_plain_text(character))
            continue;
        const std::size_t size = line.size() + (is_blank_due ? 1U : 0U) + character.size();
        if (size > most_bytes) {
            line.resize(room_for_ellipsis);
            return most_bytes < kEllipsis.size() ? line : line + std::string(kEllipsis);
        }
        if (is_blank_due)
            line += ' ';
        is_blank_due = false;
        line += character;
        if (size + kEllipsis.size() <= most_bytes)
            room_for_ellipsis = size;
    }
    return line;
}

bool is_plain_text(std::string_view text) {
    if (!is_utf8(text))
        return false;
    std::uint32_t code_point = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto byte = static_cast<std::uint8_t>(text[i]);
        if (byte < 0x80)
            code_point = byte;
        else if (byte >= 0xC0)
            code_point = byte & (byte >= 0xF0 ? 0x07U : byte >= 0xE0 ? 0x0FU : 0x1FU);
        else
            code_point = (code_point << 6U) | (byte & 0x3FU);
        bool ends =
            i + 1 == text.size() || (static_cast<std::uint8_t>(text[i + 1]) & 0xC0U) != 0x80U;
        if (ends && is_hidden(code_point))
            return false;
    }
    return true;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace rustchain::wallet
