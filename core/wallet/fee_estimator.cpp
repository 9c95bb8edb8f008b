// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What to offer for gas: tips from the queue, headroom from the base price's own rule.
#include "core/wallet/fee_estimator.hpp"

#include "core/chain/gas.hpp"

#include <algorithm>
#include <limits>

namespace rustchain::wallet {
namespace {

struct SpeedRule {
    unsigned within_blocks;
    unsigned headroom_blocks;
    std::uint64_t least_tip_percent; //!< of the base price
};

SpeedRule rule_of(FeeSpeed speed) {
    switch (speed) {
    case FeeSpeed::slow:
        return {.within_blocks = 10, .headroom_blocks = 3, .least_tip_percent = 0};
    case FeeSpeed::fast:
        return {.within_blocks = 1, .headroom_blocks = 12, .least_tip_percent = 50};
    case FeeSpeed::normal:
        break;
    }
    return {.within_blocks = 2, .headroom_blocks = 6, .least_tip_percent = 10};
}

std::uint64_t saturating_add(std::uint64_t left, std::uint64_t right) {
    return left > std::numeric_limits<std::uint64_t>::max() - right
               ? std::numeric_limits<std::uint64_t>::max()
               : left + right;
}

//! ⌈11·old/10⌉, at most the largest number.
std::uint64_t a_tenth_more(std::uint64_t old) {
    return saturating_add(old, old / 10 + (old % 10 == 0 ? 0 : 1));
}

//! Waiting gas that goes before an offer of this tip: equal tips came earlier.
std::uint64_t gas_ahead_of(const FeeMarket& market, std::uint64_t tip) {
    std::uint64_t ahead = 0;
    for (const TipLevel& level : market.waiting)
        if (level.tip >= tip)
            ahead = saturating_add(ahead, level.gas);
    return ahead;
}

//! The least tip with which `gas` more fits into the next `blocks` blocks.
std::uint64_t tip_to_enter(const FeeMarket& market, unsigned blocks, std::uint64_t gas) {
    std::uint64_t room = kBlockGasLimit * blocks;
    std::uint64_t taken = gas;
    for (const TipLevel& level : market.waiting) {
        taken = saturating_add(taken, level.gas);
        if (taken > room)
            return saturating_add(level.tip, 1);
    }
    return 0;
}

} // namespace

std::uint64_t highest_base_price_after(std::uint64_t base_price, unsigned full_blocks) {
    for (unsigned i = 0; i < full_blocks; ++i)
        base_price = next_base_price(base_price, kBlockGasLimit);
    return base_price;
}

std::optional<std::uint64_t> expected_ms(const FeeMarket& market, const FeeOffer& offer,
                                         std::uint64_t gas) {
    if (offer.max_gas_price < market.base_price)
        return std::nullopt;
    std::uint64_t tip = std::min(offer.max_tip, offer.max_gas_price - market.base_price);
    std::uint64_t before = saturating_add(gas_ahead_of(market, tip), gas);
    std::uint64_t blocks = (before + kBlockGasLimit - 1) / kBlockGasLimit;
    return std::max<std::uint64_t>(blocks, 1) * market.block_time_ms;
}

FeeEstimate estimate_fee(const FeeMarket& market, FeeSpeed speed, std::uint64_t gas) {
    SpeedRule rule = rule_of(speed);
    std::uint64_t base = std::clamp(market.base_price, kLowestBasePrice, kHighestBasePrice);
    FeeOffer offer;
    offer.max_tip = std::max(base / 100 * rule.least_tip_percent,
                             tip_to_enter(market, rule.within_blocks, gas));
    offer.max_gas_price =
        saturating_add(highest_base_price_after(base, rule.headroom_blocks), offer.max_tip);
    return {.offer = offer, .expected_ms = expected_ms(market, offer, gas).value_or(0)};
}

FeeOffer raised_offer(const FeeOffer& old, const FeeOffer& wanted) {
    FeeOffer raised;
    raised.max_tip =
        std::max({a_tenth_more(old.max_tip), saturating_add(old.max_tip, 10), wanted.max_tip});
    raised.max_gas_price =
        std::max({a_tenth_more(old.max_gas_price), wanted.max_gas_price, raised.max_tip});
    return raised;
}

} // namespace rustchain::wallet
