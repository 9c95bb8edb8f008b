// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Money: whole micro-RTC, checked arithmetic, exact text.
#pragma once

#include "core/primitives/result.hpp"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rustchain {

enum class AmountFault : std::uint8_t { overflow, negative, not_a_number, too_many_decimals };

//! The fault in words: "RTC has 6 decimals".
std::string_view describe(AmountFault fault);

//! An RTC amount in micro-RTC (1 RTC = 1,000,000); never negative, never a double.
class Amount {
public:
    static constexpr std::uint64_t kMicroPerRtc = 1'000'000;

    constexpr Amount() = default;
    static constexpr Amount from_micro_rtc(std::uint64_t micro_rtc) { return Amount(micro_rtc); }
    static constexpr Amount from_rtc(std::uint64_t rtc) { return Amount(rtc * kMicroPerRtc); }

    //! Reads decimal RTC: digits, optionally "." and 1 to 6 digits.
    //! No sign, exponent, group separator or space.
    static Result<Amount, AmountFault> parse_rtc(std::string_view text);
    //! Reads a decimal integer of micro-RTC, as RPC carries it.
    static Result<Amount, AmountFault> parse_micro_rtc(std::string_view text);

    constexpr std::uint64_t micro_rtc() const { return micro_rtc_; }
    constexpr bool is_zero() const { return micro_rtc_ == 0; }

    //! The sum, or AmountFault::overflow.
    Result<Amount, AmountFault> plus(Amount other) const;
    //! The difference, or AmountFault::negative.
    Result<Amount, AmountFault> minus(Amount other) const;

    //! Always six decimals, "." as separator, no grouping: "12.500000".
    std::string to_rtc_text() const;
    //! The integer, as RPC carries it: "12500000".
    std::string to_micro_text() const { return std::to_string(micro_rtc_); }

    constexpr auto operator<=>(const Amount&) const = default;

private:
    constexpr explicit Amount(std::uint64_t micro_rtc) : micro_rtc_(micro_rtc) {}
    std::uint64_t micro_rtc_ = 0;
};

} // namespace rustchain
