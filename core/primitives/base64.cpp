// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Base64: three bytes as four characters.
#include "core/primitives/base64.hpp"

#include <algorithm>

namespace rustchain {
namespace {

constexpr std::string_view kBase64Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string to_base64(ByteView bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8U | (i < count ? bytes[at + i] : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? kBase64Alphabet[(group >> (18 - 6 * i)) & 63U] : '=';
    }
    return text;
}

Result<Bytes> from_base64(std::string_view text) {
    if (text.size() % 4 != 0)
        return fail(ErrorCode::invalid_input, "Base64 text has a multiple of four characters");
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_padding = i >= text.size() - padding;
        const std::size_t value = is_padding ? 0 : kBase64Alphabet.find(text[i]);
        if (value == std::string_view::npos)
            return fail(ErrorCode::invalid_input,
                        "not a Base64 character at position " + std::to_string(i));
        group = group << 6U | static_cast<std::uint32_t>(value);
        if (i % 4 == 3)
            for (unsigned shift : {16U, 8U, 0U})
                bytes.push_back(static_cast<std::uint8_t>(group >> shift));
    }
    for (std::size_t i = 0; i < padding; ++i) {
        if (bytes.back() != 0)
            return fail(ErrorCode::invalid_input, "the Base64 text has bits left over");
        bytes.pop_back();
    }
    return bytes;
}

} // namespace rustchain
