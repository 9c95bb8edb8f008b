// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment as it arrives in a header field, and whether it is the one that was asked for.
#pragma once

#include "core/bounty/x402/payment_fault.hpp"
#include "core/bounty/x402/requirement.hpp"

#include <optional>

namespace rustchain::bounty::x402 {

inline constexpr std::size_t kMaxPaymentField = 12 * 1024;

//! What version 2 repeats of the requirement.
struct Accepted {
    std::string asset;
    std::string amount;
    std::string pay_to;
    std::optional<std::string> resource; //!< absent: the request itself says it

    bool operator==(const Accepted&) const = default;
};

//! Read, not checked.
struct Payment {
    Version version = Version::v1;
    std::string scheme;
    std::string network;
    std::optional<Accepted> accepted; //!< of version 2
    Transaction transaction;
    TransactionHash hash;

    bool operator==(const Payment&) const = default;
};

//! Reads the value of the field of this version.
Result<Payment, PaymentFault> read_payment(Version version, std::string_view field);

//! The value that read_payment() reads: what a client of ours sends.
std::string write_payment(Version version, const Requirement& requirement,
                          const Transaction& transaction);

//! Whether the payment is what the requirement asks for, as far as it can be told without the
//! chain; nothing when it is. A transfer's memo needs no likeness to the requirement's own: any
//! that binds to the same resource and whose time has not passed will do.
std::optional<PaymentFault> find_fault(const Payment& payment, const Requirement& requirement,
                                       TimestampMs now_ms);

} // namespace rustchain::bounty::x402
