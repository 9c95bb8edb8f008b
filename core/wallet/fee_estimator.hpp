// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What to offer for gas, and how long that takes.
#pragma once

#include "core/wallet/chain_types.hpp"
#include "core/wallet/payment.hpp"

namespace rustchain::wallet {

struct FeeEstimate {
    FeeOffer offer;
    std::uint64_t expected_ms = 0; //!< until a block holds it, if the base price stays

    bool operator==(const FeeEstimate&) const = default;
};

//! The base price after this many blocks without room left: the most it can become.
std::uint64_t highest_base_price_after(std::uint64_t base_price, unsigned full_blocks);

//! The offer for a speed: a tip that enters within 1 (fast), 2 (normal) or 10 (slow) blocks ahead
//! of what waits, and a price that stays enough while the base rises through 12, 6 or 3 full
//! blocks.
FeeEstimate estimate_fee(const FeeMarket& market, FeeSpeed speed, std::uint64_t gas);

//! How long an offer takes at this market; nothing when it is below the base price.
std::optional<std::uint64_t> expected_ms(const FeeMarket& market, const FeeOffer& offer,
                                         std::uint64_t gas);

//! The least offer that replaces `old`, raised to `wanted` where that is more. Source: protocol,
//! section 3.
FeeOffer raised_offer(const FeeOffer& old, const FeeOffer& wanted);

} // namespace rustchain::wallet
