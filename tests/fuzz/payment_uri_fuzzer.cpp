// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any text as what people paste or scan: a payment link, a payment file, a message's signature.
#include "core/wallet/keys/offline_payment.hpp"
#include "core/wallet/keys/signed_message.hpp"
#include "core/wallet/payment_uri.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

namespace {

constexpr std::string_view kPrefix = "drtc";

void read_link(std::string_view text) {
    const auto link = wallet::parse_payment_uri(text, kPrefix);
    if (!link) {
        fuzz::require(!wallet::describe(link.error()).empty(), "a refusal has words");
        return;
    }
    auto again = wallet::parse_payment_uri(wallet::write_payment_uri(*link, kPrefix), kPrefix);
    fuzz::require(again.has_value(), "a link that was read can be written and read");
    again->recipient.is_checked = link->recipient.is_checked; // the old form is written as the new
    fuzz::require(*again == *link, "a link reads back the same");
}

void read_files(std::string_view text) {
    if (const auto payment = wallet::read_unsigned_payment(text, kPrefix)) {
        fuzz::require(payment->fee_at_most().has_value(), "the fee that is shown is known");
        const auto again = wallet::read_unsigned_payment(
            wallet::write_unsigned_payment(*payment, kPrefix), kPrefix);
        fuzz::require(again == *payment, "an unsigned payment reads back the same");
    }
    if (const auto payment = wallet::read_signed_payment(text))
        fuzz::require(wallet::read_signed_payment(wallet::write_signed_payment(*payment)) ==
                          *payment,
                      "a signed payment reads back the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = as_text({data, size});
    read_link(text);
    read_files(text);
    fuzz::require(!wallet::verify_message({}, text, "message"), "nobody signs for address zero");
    return 0;
}
