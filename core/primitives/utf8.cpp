// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether bytes are well-formed UTF-8.
#include "core/primitives/utf8.hpp"

#include <cstdint>

namespace rustchain {

bool is_utf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        auto lead = static_cast<std::uint8_t>(text[i++]);
        if (lead < 0x80)
            continue;
        std::size_t follow = 0;
        std::uint8_t low = 0x80;
        std::uint8_t high = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            follow = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            follow = 2;
            low = lead == 0xE0 ? 0xA0 : 0x80;
            high = lead == 0xED ? 0x9F : 0xBF;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            follow = 3;
            low = lead == 0xF0 ? 0x90 : 0x80;
            high = lead == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        for (; follow > 0; --follow) {
            if (i == text.size())
                return false;
            auto next = static_cast<std::uint8_t>(text[i++]);
            if (next < low || next > high)
                return false;
            low = 0x80;
            high = 0xBF;
        }
    }
    return true;
}

} // namespace rustchain
