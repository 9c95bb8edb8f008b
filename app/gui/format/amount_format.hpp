// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts, heights and multipliers as the window writes them: grouped and separated as the language
// does.
#pragma once

#include "core/primitives/amount.hpp"

#include <QString>

#include <optional>

namespace rustchain::gui {

//! "1,284" and ".506120": always six decimals.
struct AmountParts {
    QString whole;
    QString fraction;
};

AmountParts amount_parts(Amount amount);
//! "1,284.506120"; "—" when it is not known.
QString amount_text(const std::optional<Amount>& amount);
//! With its sign: "+12.000000", "−18.201200" (U+2212).
QString signed_amount_text(Amount amount, bool is_incoming);
//! For sentences and buttons: "42.5".
QString short_amount_text(Amount amount);
//! Grouped: "4,812,337".
QString count_text(std::uint64_t number);
//! Thousandths: 1279 gives "1.279×".
QString multiplier_text(std::uint64_t thousandths);
//! The character between whole and fraction, UTF-8.
std::string decimal_separator();
//! "6.8 GB".
QString bytes_text(std::uint64_t bytes);
//! What stands for the unknown.
QString unknown_text();

} // namespace rustchain::gui
