// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether bytes are well-formed UTF-8.
#pragma once

#include <string_view>

namespace rustchain {

//! True for well-formed UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong forms).
bool is_utf8(std::string_view text);

} // namespace rustchain
