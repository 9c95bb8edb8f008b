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

} // namespace

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
