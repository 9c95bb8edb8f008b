// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a server asks for before it answers: x402's requirement documents, versions 1 and 2, with
// the scheme "exact" on the networks "rtc:main", "rtc:test" and "rtc:dev".
#pragma once

#include "core/chain/transaction.hpp"
#include "core/json/field.hpp"

#include <variant>

namespace rustchain::bounty::x402 {

//! Header fields. Version 1 asks in the body and pays in X-PAYMENT.
inline constexpr std::string_view kPaymentFieldV1 = "X-PAYMENT";
inline constexpr std::string_view kAnswerFieldV1 = "X-PAYMENT-RESPONSE";
inline constexpr std::string_view kRequiredField = "PAYMENT-REQUIRED";
inline constexpr std::string_view kPaymentField = "PAYMENT-SIGNATURE";
inline constexpr std::string_view kAnswerField = "PAYMENT-RESPONSE";

inline constexpr std::string_view kScheme = "exact";
inline constexpr std::string_view kAsset = "RTC";
//! payTo of a bounty: its coins go to no person but into escrow.
inline constexpr std::string_view kEscrow = "escrow";
inline constexpr std::size_t kMaxRequirementBytes = 16 * 1024;

enum class Version : std::uint8_t { v1 = 1, v2 = 2 };

//! A transfer with one output, whose memo says what it pays for (see paid_memo.hpp).
struct TransferOrder {
    Address pay_to;
    Amount amount;
    std::string memo;

    bool operator==(const TransferOrder&) const = default;
};

//! What is to be signed: a payment for an answer, or the posting of a bounty, which itself puts the
//! coins into escrow.
using Order = std::variant<TransferOrder, BountyPost>;

//! Where a requirement holds.
struct Place {
    std::string network; //!< "dev"
    ChainId chain_id;
    std::string address_prefix;

    bool operator==(const Place&) const = default;
};

struct Requirement {
    Place place;
    std::string resource; //!< absolute: "http://127.0.0.1:8099/v1/blocks?limit=5"
    std::string description;
    std::uint64_t timeout_s = 60;
    Order order;

    //! What leaves the payer beside the fee.
    Amount amount() const;
    //! "rtc:dev".
    std::string network() const { return "rtc:" + place.network; }

    bool operator==(const Requirement&) const = default;
};

//! The whole document of a version with this one requirement; `error` is left out when empty.
json::Object required_document(Version version, const Requirement& requirement,
                               std::string_view error);

//! Reads an untrusted document of either version, or only one entry of its `accepts`, and takes the
//! first entry that is of our scheme, asset and kind of network. Fails with invalid_input or
//! unsupported, in a sentence for people.
Result<Requirement> read_requirement(const json::Value& document, const Place& place);

//! A header field's value: Base64 of the document's text.
std::string to_field(const json::Object& document);
//! The document in a field's value. Fails with invalid_input.
Result<json::Value> from_field(std::string_view text, std::size_t max_bytes);

} // namespace rustchain::bounty::x402
