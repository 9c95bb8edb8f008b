// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What went wrong with a payment, in sentences.
#include "core/wallet/payment.hpp"

namespace rustchain::wallet {

std::string_view describe(PaymentFault fault) {
    switch (fault) {
    case PaymentFault::no_wallet:
        return "There is no wallet to pay from.";
    case PaymentFault::locked:
        return "The wallet is locked. Unlock it first.";
    case PaymentFault::no_outputs:
        return "Say who gets the payment.";
    case PaymentFault::too_many_outputs:
        return "A payment goes to at most 256 addresses.";
    case PaymentFault::zero_amount:
        return "Type an amount above zero.";
    case PaymentFault::overflow:
        return "There is not that much RTC.";
    case PaymentFault::memo_too_long:
        return "The memo is longer than 256 bytes.";
    case PaymentFault::memo_not_text:
        return "The memo holds characters that are not text.";
    case PaymentFault::not_enough:
        return "Not enough RTC for amount and fee.";
    case PaymentFault::offer_too_low:
    case PaymentFault::fee_too_low:
        return "The fee is too low now.";
    case PaymentFault::nonce_used:
        return "Another payment took this place. Review it again.";
    case PaymentFault::expired:
        return "It was not put into a block in time. Nothing was spent.";
    case PaymentFault::too_many_waiting:
        return "Too many payments are waiting. Try again when some are final.";
    case PaymentFault::refused:
        return "The network refused this payment.";
    case PaymentFault::not_replaceable:
        return "This payment is not waiting any more.";
    case PaymentFault::unavailable:
        return "No answer from the network. Nothing was sent.";
    case PaymentFault::not_saved:
        return "The payment could not be saved on this computer. Nothing was sent.";
    case PaymentFault::watch_only:
        return "This wallet only watches: it has no key to sign with. Export the payment unsigned "
               "and sign it where the key is.";
    case PaymentFault::other_network:
        return "This payment was signed for another network.";
    }
    return "The payment failed.";
}

} // namespace rustchain::wallet
