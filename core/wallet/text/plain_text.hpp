// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Text that looks like what it is: no control, direction or invisible characters.
#pragma once

#include <string>
#include <string_view>

namespace rustchain::wallet {

//! True for UTF-8 without control characters, line separators, direction marks, byte-order marks
//! and zero-width spaces. Joiners stay allowed: scripts and pictures need them.
bool is_plain_text(std::string_view text);

//! The text as one line of at most `most_bytes` bytes: what hides or turns text is left out, a line
//! break or tab is a blank, blanks come one at a time and not at the ends, bytes that are no UTF-8
//! show as U+FFFD. A text that had to be cut ends with an ellipsis.
std::string plain_line(std::string_view text, std::size_t most_bytes);

//! True when there is nothing but ASCII blanks.
bool is_blank(std::string_view text);

} // namespace rustchain::wallet
