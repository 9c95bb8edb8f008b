// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Gas and fees: the table and the arithmetic, one for charge and estimate. Source: protocol,
// section 3.
#pragma once

#include "core/chain/transaction.hpp"

#include <optional>

namespace rustchain {

inline constexpr std::uint64_t kGasPerTransaction = 1000;
inline constexpr std::uint64_t kGasPerByte = 5;
inline constexpr std::uint64_t kGasPerOutput = 100;
inline constexpr std::uint64_t kGasPerStakingMove = 2000; //!< Bond, Unbond, ReleaseHardware
inline constexpr std::uint64_t kGasPerBountyMove = 3000;
inline constexpr std::uint64_t kGasPerEvidence = 5000;

//! Gas that a transaction of this payload and encoded size uses, failed or not; 0 for work-paid
//! kinds.
std::uint64_t gas_of(const Payload& payload, std::size_t encoded_size);
std::uint64_t gas_of(const Transaction& transaction);

//! ⌈gas·price/1000⌉ micro-RTC (price in thousandths), or nothing when it exceeds 64 bits.
std::optional<Amount> fee_for(std::uint64_t gas, std::uint64_t price);

//! What one includable transaction pays, and to whom.
struct Fee {
    Amount total;        //!< ⌈gas·(base+tip)/1000⌉
    Amount to_pool;      //!< ⌈gas·base/1000⌉ of it
    Amount to_validator; //!< the rest
};

//! The fee at a base price; nothing when max_gas_price is below the base or the sum overflows.
std::optional<Fee> fee_at(std::uint64_t gas, std::uint64_t base_price,
                          const Transaction& transaction);

//! tip = min(max_tip, max_gas_price − base); 0 when the price is below the base.
std::uint64_t effective_tip(const Transaction& transaction, std::uint64_t base_price);

//! The base price of the next block, from this block's base and gas used.
std::uint64_t next_base_price(std::uint64_t base_price, std::uint64_t gas_used);

} // namespace rustchain
