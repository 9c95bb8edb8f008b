// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any text as what comes with a paid request, and as what a server asks a payer to sign.
#include "core/bounty/x402/payment.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/base64.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;
using namespace rustchain::bounty;

namespace {

const x402::Place kPlace{.network = "dev", .chain_id = {}, .address_prefix = "drtc"};

x402::Requirement price() {
    return {.place = kPlace,
            .resource = "http://127.0.0.1:8099/v1/blocks/1",
            .description = "One answer",
            .order = x402::TransferOrder{
                .pay_to = {}, .amount = Amount::from_micro_rtc(10'000), .memo = "x402"}};
}

void read_field(x402::Version version, std::string_view field) {
    const auto payment = x402::read_payment(version, field);
    if (!payment) {
        fuzz::require(!x402::describe(payment.error()).empty(), "a refusal has words");
        return;
    }
    fuzz::require(payment->hash == transaction_hash(payment->transaction), "the hash is its own");
    fuzz::require(payment->accepted.has_value() == (version == x402::Version::v2),
                  "version 2 says what it agreed to");
    // Nobody can sign for the payee of the price, whose memo is none, so no text pays it.
    fuzz::require(x402::find_fault(*payment, price(), 0).has_value(), "no text is a payment");
}

void read_price(std::string_view text) {
    const auto document = json::parse(text, {.max_bytes = x402::kMaxRequirementBytes});
    if (!document)
        return;
    const auto requirement = x402::read_requirement(*document, kPlace);
    if (!requirement)
        return;
    for (const auto version : {x402::Version::v1, x402::Version::v2}) {
        const json::Value again = x402::required_document(version, *requirement, "");
        fuzz::require(x402::read_requirement(again, kPlace) == *requirement,
                      "a requirement reads back the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = as_text({data, size});
    for (const auto version : {x402::Version::v1, x402::Version::v2}) {
        read_field(version, text);
        read_field(version, to_base64({data, size}));
    }
    read_price(text);
    return 0;
}
