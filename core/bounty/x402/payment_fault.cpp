// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The names and sentences of payment faults.
#include "core/bounty/x402/payment_fault.hpp"

#include <array>

namespace rustchain::bounty::x402 {
namespace {

struct FaultWords {
    std::string_view name;
    std::string_view sentence;
};

constexpr std::array<FaultWords, static_cast<std::size_t>(PaymentFault::kCount)> kFaultWords{{
    {"two_payments", "send either X-PAYMENT or PAYMENT-SIGNATURE, once; nothing was taken"},
    {"too_long", "the payment's field is longer than 12 KiB; nothing was taken"},
    {"not_base64", "the payment's field is not Base64 with padding; nothing was taken"},
    {"malformed", "the payment is not the JSON that x402 describes, or its transaction does not "
                  "decode; nothing was taken"},
    {"wrong_version", "X-PAYMENT carries x402Version 1, PAYMENT-SIGNATURE carries 2; nothing was "
                      "taken"},
    {"wrong_scheme", "the only scheme here is \"exact\"; nothing was taken"},
    {"wrong_network", "this is paid on another network; nothing was taken"},
    {"wrong_asset", "the only asset here is RTC; nothing was taken"},
    {"wrong_resource", "this pays for another resource; nothing was taken"},
    {"wrong_kind", "the signed transaction does not do what was asked for; nothing was taken"},
    {"wrong_recipient", "the transfer has not one output to the address that was asked for; "
                        "nothing was taken"},
    {"wrong_terms", "the signed bounty has other terms than were offered; nothing was taken"},
    {"amount_short", "this is less than was asked for; nothing was taken"},
    {"amount_over", "this is more than was asked for; nothing was taken"},
    {"bad_signature", "the transaction was changed after it was signed, or signed for another "
                      "chain; nothing was taken"},
    {"expired", "the time to pay this has passed; ask for the price again; nothing was taken"},
    {"reused", "the chain knows this payment already: it was used; sign a new one"},
    {"insufficient_balance", "the payer has not enough for the amount and the fee; nothing was "
                             "taken"},
    {"nonce_used", "another transaction of the payer took this one's place; sign a new one"},
    {"fee_too_low", "the fee that the payer offers is too low now; sign a new one"},
    {"refused", "a rule of the network refuses the transaction; nothing was taken"},
    {"failed_on_chain", "the transaction is final and failed; only its fee was paid"},
    {"busy", "as many payments are being settled as this node does at once; send the same one "
             "again"},
    {"not_final", "the payment was handed to the chain and is not final yet; send the same one "
                  "again"},
    {"unavailable", "the chain does not answer; send the same payment again"},
}};

const FaultWords& words_of(PaymentFault fault) {
    return kFaultWords[static_cast<std::size_t>(fault)];
}

} // namespace

std::string_view name_of(PaymentFault fault) {
    return words_of(fault).name;
}

std::string_view describe(PaymentFault fault) {
    return words_of(fault).sentence;
}

} // namespace rustchain::bounty::x402
