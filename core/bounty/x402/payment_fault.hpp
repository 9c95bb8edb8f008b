// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Why a payment is refused; each reason has a name for programs and a sentence for people.
#pragma once

#include <cstdint>
#include <string_view>

namespace rustchain::bounty::x402 {

enum class PaymentFault : std::uint8_t {
    // It cannot be read.
    two_payments, //!< one of each version
    too_long,
    not_base64,
    malformed,
    wrong_version,
    // It is not what was asked for. Nothing was taken.
    wrong_scheme,
    wrong_network,
    wrong_asset,
    wrong_resource, //!< pays for something else
    wrong_kind,     //!< the transaction does something else
    wrong_recipient,
    wrong_terms, //!< posts another bounty
    amount_short,
    amount_over,
    bad_signature, //!< changed after it was signed, or signed for another chain
    expired,
    // The chain does not take it, or has it.
    reused,
    insufficient_balance,
    nonce_used, //!< another transaction of the payer took its place
    fee_too_low,
    refused,         //!< by another rule of the network
    failed_on_chain, //!< final without effect but the fee
    // Not the payer's fault: the same payment can be sent again.
    busy,
    not_final,
    unavailable,
    kCount
};

//! The stable name: "bad_signature".
std::string_view name_of(PaymentFault fault);
std::string_view describe(PaymentFault fault);

//! Whether the same payment may be sent again later.
constexpr bool is_passing(PaymentFault fault) {
    return fault >= PaymentFault::busy;
}

} // namespace rustchain::bounty::x402
