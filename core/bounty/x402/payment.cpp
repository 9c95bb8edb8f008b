// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments, read and judged.
#include "core/bounty/x402/payment.hpp"

#include "core/bounty/x402/paid_memo.hpp"
#include "core/crypto/signature.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/base64.hpp"

namespace rustchain::bounty::x402 {
namespace {

using Fault = std::optional<PaymentFault>;

constexpr std::size_t kMaxFieldText = 2048;

//! Notes when a text is missing or longer than any that could fit.
std::string need_text(const json::Field& field, bool& is_whole) {
    auto text = field.text();
    is_whole = is_whole && text && text->size() <= kMaxFieldText;
    return text.value_or(std::string());
}

Result<Transaction, PaymentFault> read_transaction(const json::Field& payload) {
    auto text = payload.at("transaction").text();
    if (!text)
        return fail(PaymentFault::malformed);
    auto bytes = from_base64(*text);
    if (!bytes)
        return fail(PaymentFault::not_base64);
    if (bytes->size() > kMaxTransactionBytes)
        return fail(PaymentFault::too_long);
    auto transaction = decode<Transaction>(*bytes);
    if (!transaction)
        return fail(PaymentFault::malformed);
    return *transaction;
}

std::optional<Accepted> read_accepted(const json::Field& root, bool& is_whole) {
    const json::Field accepted = root.at("accepted");
    Accepted read{.asset = need_text(accepted.at("asset"), is_whole),
                  .amount = need_text(accepted.at("amount"), is_whole),
                  .pay_to = need_text(accepted.at("payTo"), is_whole),
                  .resource = std::nullopt};
    if (root.at("resource"))
        read.resource = need_text(root.at("resource").at("url"), is_whole);
    return read;
}

bool is_signed_by_its_key(const Transaction& transaction, const ChainId& chain_id) {
    const auto verify =
        transaction.scheme == KeyScheme::schnorr ? crypto::verify_schnorr : crypto::verify_ed25519;
    return verify(transaction.key, signing_digest(transaction, chain_id), transaction.signature);
}

Fault compare(Amount paid, Amount asked) {
    if (paid == asked)
        return std::nullopt;
    return paid < asked ? PaymentFault::amount_short : PaymentFault::amount_over;
}

//! What version 2 says that it agreed to.
Fault judge_accepted(const Accepted& accepted, const Requirement& requirement) {
    if (accepted.asset != kAsset)
        return PaymentFault::wrong_asset;
    if (accepted.resource && *accepted.resource != requirement.resource)
        return PaymentFault::wrong_resource;
    const auto* transfer = std::get_if<TransferOrder>(&requirement.order);
    const std::string payee = transfer ? to_text(transfer->pay_to, requirement.place.address_prefix)
                                       : std::string(kEscrow);
    if (accepted.pay_to != payee)
        return PaymentFault::wrong_recipient;
    auto amount = Amount::parse_micro_rtc(accepted.amount);
    return amount ? compare(*amount, requirement.amount()) : Fault(PaymentFault::malformed);
}

Fault judge_order(const Payload& payload, const TransferOrder& order,
                  const Requirement& requirement, TimestampMs now_ms) {
    const auto* transfer = std::get_if<Transfer>(&payload);
    if (!transfer)
        return PaymentFault::wrong_kind;
    const auto until_s = until_of(transfer->memo);
    if (!until_s || transfer->memo !=
                        paid_memo(requirement.place, order.pay_to, requirement.resource, *until_s))
        return PaymentFault::wrong_resource;
    if (transfer->outputs.size() != 1 || transfer->outputs.front().to != order.pay_to)
        return PaymentFault::wrong_recipient;
    if (auto fault = compare(transfer->outputs.front().amount, order.amount))
        return fault;
    if (now_ms / 1000 > *until_s)
        return PaymentFault::expired;
    return std::nullopt;
}

Fault judge_order(const Payload& payload, const BountyPost& terms, const Requirement&,
                  TimestampMs) {
    const auto* post = std::get_if<BountyPost>(&payload);
    if (!post)
        return PaymentFault::wrong_kind;
    if (auto fault = compare(post->reward, terms.reward))
        return fault;
    return *post == terms ? Fault() : PaymentFault::wrong_terms;
}

} // namespace

Result<Payment, PaymentFault> read_payment(Version version, std::string_view field) {
    if (field.size() > kMaxPaymentField)
        return fail(PaymentFault::too_long);
    auto bytes = from_base64(field);
    if (!bytes)
        return fail(PaymentFault::not_base64);
    auto document = json::parse(as_text(*bytes),
                                {.max_bytes = kMaxPaymentField, .max_depth = 8, .max_values = 512});
    if (!document)
        return fail(PaymentFault::malformed);
    const json::Field root(*document);
    auto number = root.at("x402Version").u64();
    if (!number)
        return fail(PaymentFault::malformed);
    if (*number != static_cast<std::uint64_t>(version))
        return fail(PaymentFault::wrong_version);
    const json::Field terms = version == Version::v1 ? root : root.at("accepted");
    bool is_whole = true;
    Payment payment{.version = version,
                    .scheme = need_text(terms.at("scheme"), is_whole),
                    .network = need_text(terms.at("network"), is_whole)};
    if (version == Version::v2)
        payment.accepted = read_accepted(root, is_whole);
    if (!is_whole)
        return fail(PaymentFault::malformed);
    auto transaction = read_transaction(root.at("payload"));
    if (!transaction)
        return fail(transaction.error());
    payment.hash = transaction_hash(*transaction);
    payment.transaction = std::move(*transaction);
    return payment;
}

std::string write_payment(Version version, const Requirement& requirement,
                          const Transaction& transaction) {
    json::Object payload{{"transaction", to_base64(encode(transaction))}};
    if (version == Version::v1)
        return to_field({{"x402Version", 1},
                         {"scheme", kScheme},
                         {"network", requirement.network()},
                         {"payload", std::move(payload)}});
    const json::Object asked = required_document(Version::v2, requirement, {});
    return to_field({{"x402Version", 2},
                     {"resource", *asked.find("resource")},
                     {"accepted", asked.find("accepts")->array()->front()},
                     {"payload", std::move(payload)}});
}

std::optional<PaymentFault> find_fault(const Payment& payment, const Requirement& requirement,
                                       TimestampMs now_ms) {
    if (payment.scheme != kScheme)
        return PaymentFault::wrong_scheme;
    if (payment.network != requirement.network())
        return PaymentFault::wrong_network;
    if (payment.accepted)
        if (auto fault = judge_accepted(*payment.accepted, requirement))
            return fault;
    // Before what it says: what was changed on the way says nothing.
    if (!is_signed_by_its_key(payment.transaction, requirement.place.chain_id))
        return PaymentFault::bad_signature;
    return std::visit(
        [&](const auto& order) {
            return judge_order(payment.transaction.payload, order, requirement, now_ms);
        },
        requirement.order);
}

} // namespace rustchain::bounty::x402
