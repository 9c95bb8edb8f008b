// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hexadecimal text.
#pragma once

#include "core/primitives/bytes.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/result.hpp"

#include <string>

namespace rustchain {

//! Lower-case, two digits a byte, no prefix.
std::string to_hex(ByteView bytes);

//! Reads hex digits of either case.
//! Fails with invalid_input naming the first wrong character or an odd length.
Result<Bytes> from_hex(std::string_view text);

//! Reads exactly `Fixed::kSize` bytes.
template <class Fixed>
Result<Fixed> fixed_from_hex(std::string_view text) {
    auto bytes = from_hex(text);
    if (!bytes)
        return fail(bytes.error());
    if (auto value = Fixed::from(*bytes))
        return *value;
    return fail(ErrorCode::invalid_input, "expected " + std::to_string(2 * Fixed::kSize) +
                                              " hex digits, got " + std::to_string(text.size()));
}

} // namespace rustchain
