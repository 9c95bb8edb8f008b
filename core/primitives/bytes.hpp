// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Byte strings and views of them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace rustchain {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

//! The bytes of a text, as they are.
inline ByteView as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

//! The text that these bytes spell; no check.
inline std::string_view as_text(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline void append(Bytes& to, ByteView what) {
    to.insert(to.end(), what.begin(), what.end());
}

} // namespace rustchain
