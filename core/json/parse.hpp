// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads JSON text (RFC 8259) from anyone: bounded, strict, numbers as written.
#pragma once

#include "core/json/value.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::json {

struct ParseLimits {
    std::size_t max_bytes = 8 * 1024 * 1024;
    std::size_t max_depth = 64;
    std::size_t max_values = 1'000'000;
};

//! The one value that the text spells. When a key comes twice in an object the last value wins.
//! Fails with invalid_input and the position: "line 3, column 14: …". Invalid UTF-8 is refused.
Result<Value> parse(std::string_view text, const ParseLimits& limits = {});

} // namespace rustchain::json
