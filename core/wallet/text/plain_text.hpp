// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Text that looks like what it is: no control, direction or invisible characters.
#pragma once

#include <string_view>

namespace rustchain::wallet {

//! True for UTF-8 without control characters, line separators, direction marks, byte-order marks
//! and zero-width spaces. Joiners stay allowed: scripts and pictures need them.
bool is_plain_text(std::string_view text);

//! True when there is nothing but ASCII blanks.
bool is_blank(std::string_view text);

} // namespace rustchain::wallet
