// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts as people type and read them.
#pragma once

#include "core/primitives/amount.hpp"

#include <string>
#include <string_view>

namespace rustchain::wallet {

enum class AmountInputFault : std::uint8_t {
    empty,
    not_a_number,      //!< a sign, a letter, no digit
    group_separator,   //!< more than one separator, or one that groups: refused, not guessed
    too_many_decimals, //!< more than six
    too_large,         //!< above all RTC there will ever be
};

//! The fault in a sentence for people.
std::string_view describe(AmountInputFault fault);

//! Reads digits with at most one separator: `decimal_separator` (the locale's, UTF-8) or ".".
//! Blanks around are ignored;
//! ".5" and "5." are numbers.
Result<Amount, AmountInputFault> parse_amount_input(std::string_view text,
                                                    std::string_view decimal_separator = ".");

//! For sentences and buttons: without trailing zeros, "42.5", "3".
std::string to_trimmed_text(Amount amount, std::string_view decimal_separator = ".");

} // namespace rustchain::wallet
