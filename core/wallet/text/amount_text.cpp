// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts as people type and read them: one separator, never a guess.
#include "core/wallet/text/amount_text.hpp"

#include "core/chain/chain_params.hpp"

#include <array>

namespace rustchain::wallet {
namespace {

// Blank, no-break, narrow no-break and thin space, apostrophes, underscore, comma, stop, Arabic.
constexpr std::array<std::string_view, 12> kSeparators{
    " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "'", "\xE2\x80\x99", "_",
    ",", ".",        "\xD9\xAB",     "\xD9\xAC",     "\t"};

std::string_view trim(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

//! The separator that the text begins with, or nothing.
std::string_view leading_separator(std::string_view text, std::string_view decimal_separator) {
    if (!decimal_separator.empty() && text.starts_with(decimal_separator))
        return decimal_separator;
    for (std::string_view each : kSeparators)
        if (text.starts_with(each))
            return each;
    return {};
}

} // namespace

std::string_view describe(AmountInputFault fault) {
    switch (fault) {
    case AmountInputFault::empty:
        return "Type an amount.";
    case AmountInputFault::not_a_number:
        return "This is not an amount.";
    case AmountInputFault::group_separator:
        return "Type the amount without separators between thousands.";
    case AmountInputFault::too_many_decimals:
        return "RTC has 6 decimals.";
    case AmountInputFault::too_large:
        return "There is not that much RTC.";
    }
    return "This is not an amount.";
}

Result<Amount, AmountInputFault> parse_amount_input(std::string_view text,
                                                    std::string_view decimal_separator) {
    text = trim(text);
    if (text.empty())
        return fail(AmountInputFault::empty);
    std::string plain;
    bool has_separator = false;
    bool groups = false;
    while (!text.empty()) {
        if (text[0] >= '0' && text[0] <= '9') {
            plain += text[0];
            text.remove_prefix(1);
            continue;
        }
        std::string_view separator = leading_separator(text, decimal_separator);
        if (separator.empty())
            return fail(AmountInputFault::not_a_number);
        bool is_decimal = separator == decimal_separator || separator == ".";
        groups = groups || !is_decimal || has_separator;
        has_separator = true;
        plain += '.';
        text.remove_prefix(separator.size());
    }
    if (plain.find_first_not_of('.') == std::string::npos)
        return fail(AmountInputFault::not_a_number);
    if (groups)
        return fail(AmountInputFault::group_separator);
    if (plain.front() == '.')
        plain.insert(0, "0");
    if (plain.back() == '.')
        plain.pop_back();
    auto amount = Amount::parse_rtc(plain);
    if (!amount)
        return fail(amount.error() == AmountFault::too_many_decimals
                        ? AmountInputFault::too_many_decimals
                        : AmountInputFault::too_large);
    if (*amount > kTotalSupply)
        return fail(AmountInputFault::too_large);
    return *amount;
}

std::string to_trimmed_text(Amount amount, std::string_view decimal_separator) {
    std::string text = amount.to_rtc_text();
    text.erase(text.find_last_not_of('0') + 1);
    std::size_t dot = text.find('.');
    if (dot + 1 == text.size())
        text.erase(dot);
    else
        text.replace(dot, 1, decimal_separator);
    return text;
}

} // namespace rustchain::wallet
