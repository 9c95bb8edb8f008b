// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Money: whole micro-RTC, checked arithmetic, exact text.
#include "core/primitives/amount.hpp"

#include <limits>

namespace rustchain {
namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

//! Appends one decimal digit; false when the number would not fit.
bool push_digit(std::uint64_t& value, char digit) {
    auto added = static_cast<std::uint64_t>(digit - '0');
    if (value > (kMost - added) / 10)
        return false;
    value = value * 10 + added;
    return true;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string_view describe(AmountFault fault) {
    switch (fault) {
    case AmountFault::overflow:
        return "the amount is larger than any that can exist";
    case AmountFault::negative:
        return "the amount would be below zero";
    case AmountFault::not_a_number:
        return "not an amount: write digits and at most one \".\"";
    case AmountFault::too_many_decimals:
        return "RTC has 6 decimals";
    }
    return "unknown amount fault";
}

Result<Amount, AmountFault> Amount::parse_rtc(std::string_view text) {
    std::size_t dot = text.find('.');
    std::string_view whole = text.substr(0, dot);
    std::string_view fraction = dot == std::string_view::npos ? "" : text.substr(dot + 1);
    if (whole.empty() || (dot != std::string_view::npos && fraction.empty()))
        return fail(AmountFault::not_a_number);
    for (char c : whole)
        if (!is_digit(c))
            return fail(AmountFault::not_a_number);
    for (char c : fraction)
        if (!is_digit(c))
            return fail(AmountFault::not_a_number);
    if (fraction.size() > 6)
        return fail(AmountFault::too_many_decimals);
    std::uint64_t micro = 0;
    for (char c : whole)
        if (!push_digit(micro, c))
            return fail(AmountFault::overflow);
    for (std::size_t i = 0; i < 6; ++i)
        if (!push_digit(micro, i < fraction.size() ? fraction[i] : '0'))
            return fail(AmountFault::overflow);
    return Amount(micro);
}

Result<Amount, AmountFault> Amount::parse_micro_rtc(std::string_view text) {
    if (text.empty())
        return fail(AmountFault::not_a_number);
    std::uint64_t micro = 0;
    for (char c : text) {
        if (!is_digit(c))
            return fail(AmountFault::not_a_number);
        if (!push_digit(micro, c))
            return fail(AmountFault::overflow);
    }
    return Amount(micro);
}

Result<Amount, AmountFault> Amount::plus(Amount other) const {
    if (micro_rtc_ > kMost - other.micro_rtc_)
        return fail(AmountFault::overflow);
    return Amount(micro_rtc_ + other.micro_rtc_);
}

Result<Amount, AmountFault> Amount::minus(Amount other) const {
    if (other.micro_rtc_ > micro_rtc_)
        return fail(AmountFault::negative);
    return Amount(micro_rtc_ - other.micro_rtc_);
}

std::string Amount::to_rtc_text() const {
    std::string fraction = std::to_string(micro_rtc_ % kMicroPerRtc);
    return std::to_string(micro_rtc_ / kMicroPerRtc) + "." + std::string(6 - fraction.size(), '0') +
           fraction;
}

} // namespace rustchain
