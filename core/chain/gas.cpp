// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Gas and fees in 128-bit intermediates.
#include "core/chain/gas.hpp"

#include "core/chain/chain_params.hpp"

#include <algorithm>
#include <limits>

namespace rustchain {
namespace {

__extension__ using Wide = unsigned __int128;

//! Beyond the transaction and its bytes; nothing for a work-paid kind.
template <class Kind>
std::optional<std::uint64_t> gas_of_kind(const Kind& kind) {
    if constexpr (std::same_as<Kind, Transfer>)
        return kGasPerOutput * kind.outputs.size();
    else if constexpr (std::same_as<Kind, Evidence>)
        return kGasPerEvidence;
    else if constexpr (BountyMove<Kind> || std::same_as<Kind, BountyPost>)
        return kGasPerBountyMove;
    else if constexpr (requires { kind.work_nonce; })
        return std::nullopt;
    else
        return kGasPerStakingMove;
}

} // namespace

std::uint64_t gas_of(const Payload& payload, std::size_t encoded_size) {
    auto own = std::visit([](const auto& kind) { return gas_of_kind(kind); }, payload);
    return own ? kGasPerTransaction + kGasPerByte * encoded_size + *own : 0;
}

std::uint64_t gas_of(const Transaction& transaction) {
    return gas_of(transaction.payload, encode(transaction).size());
}

std::optional<Amount> fee_for(std::uint64_t gas, std::uint64_t price) {
    Wide micro = (Wide{gas} * price + 999) / 1000;
    if (micro > std::numeric_limits<std::uint64_t>::max())
        return std::nullopt;
    return Amount::from_micro_rtc(static_cast<std::uint64_t>(micro));
}

std::uint64_t effective_tip(const Transaction& transaction, std::uint64_t base_price) {
    if (transaction.max_gas_price < base_price)
        return 0;
    return std::min(transaction.max_tip, transaction.max_gas_price - base_price);
}

std::optional<Fee> fee_at(std::uint64_t gas, std::uint64_t base_price,
                          const Transaction& transaction) {
    if (transaction.max_gas_price < base_price)
        return std::nullopt;
    auto total = fee_for(gas, base_price + effective_tip(transaction, base_price));
    auto pool = fee_for(gas, base_price);
    if (!total || !pool)
        return std::nullopt;
    return Fee{.total = *total, .to_pool = *pool, .to_validator = *total->minus(*pool)};
}

std::uint64_t next_base_price(std::uint64_t base_price, std::uint64_t gas_used) {
    auto step = [base_price](std::uint64_t distance) {
        return static_cast<std::uint64_t>(Wide{base_price} * distance / kBlockGasTarget / 8);
    };
    if (gas_used > kBlockGasTarget)
        return std::min(kHighestBasePrice,
                        base_price + std::max<std::uint64_t>(1, step(gas_used - kBlockGasTarget)));
    return std::max(kLowestBasePrice, base_price - step(kBlockGasTarget - gas_used));
}

} // namespace rustchain
