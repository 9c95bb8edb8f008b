// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What became of an own payment, in sentences.
#include "app/gui/format/payment_words.hpp"

#include "app/gui/format/amount_format.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(PaymentWords)
};

QString cancellation_text(const wallet::PaymentStatus& payment) {
    switch (payment.stage) {
    case wallet::PaymentStage::unsent:
    case wallet::PaymentStage::pending:
        return Catalogue::tr(
            "Cancelling. Until this is final, the first payment can still go through.");
    case wallet::PaymentStage::in_block:
        return Catalogue::tr("In block %1. The first payment is cancelled once this is final.")
            .arg(count_text(payment.height));
    case wallet::PaymentStage::final:
        return Catalogue::tr("The first payment is cancelled. Only the fee of this one was paid.");
    case wallet::PaymentStage::replaced:
        return Catalogue::tr("Too late, the payment was final first.");
    case wallet::PaymentStage::expired:
        return Catalogue::tr(
            "The cancellation was not put into a block in time. Nothing was cancelled.");
    default:
        return {};
    }
}

QString unsigned_text(const wallet::PaymentStatus& payment) {
    switch (payment.stage) {
    case wallet::PaymentStage::awaiting_signature:
        return Catalogue::tr("Waiting for a signature, until block %1")
            .arg(count_text(payment.valid_until));
    case wallet::PaymentStage::expired:
        return Catalogue::tr("Not signed in time. Nothing was spent.");
    case wallet::PaymentStage::replaced:
        return Catalogue::tr(
            "Its place is taken: it was sent from elsewhere, or another payment was.");
    default:
        return {};
    }
}

} // namespace

QString rival_text(const wallet::PaymentStatus& payment) {
    if (payment.is_unsigned)
        return unsigned_text(payment);
    if (payment.is_cancellation)
        return cancellation_text(payment);
    const bool is_waiting = payment.stage <= wallet::PaymentStage::pending;
    if (is_waiting && payment.replaced_by)
        return Catalogue::tr(
            "Another payment is to take this place. Until one is final, either can win.");
    if (payment.stage != wallet::PaymentStage::replaced)
        return {};
    if (payment.is_cancelled)
        return Catalogue::tr("Cancelled. The coins never left.");
    if (payment.replaced_by)
        return Catalogue::tr(
            "Replaced by the same payment with a higher fee. Nothing was spent by this one.");
    return payment.replaces
               ? Catalogue::tr("Too late, the first payment was final before.")
               : Catalogue::tr("Another payment took this place. Nothing was spent by this one.");
}

bool is_replaceable(const wallet::PaymentStatus& payment) {
    return payment.stage <= wallet::PaymentStage::pending && !payment.is_enrolment &&
           !payment.replaced_by;
}

QString problem_text(const wallet::PaymentProblem& problem) {
    using wallet::PaymentFault;
    switch (problem.fault) {
    case PaymentFault::no_wallet:
        return Catalogue::tr("There is no wallet to pay from. Create one first.");
    case PaymentFault::watch_only:
        return Catalogue::tr("This wallet only watches. Sign with the wallet that has its key.");
    case PaymentFault::other_network:
        return Catalogue::tr("This payment was signed for another network. Nothing was sent.");
    case PaymentFault::locked:
        return Catalogue::tr("The wallet is locked. Unlock it and try again.");
    case PaymentFault::no_outputs:
        return Catalogue::tr("Say who is to be paid.");
    case PaymentFault::too_many_outputs:
        return Catalogue::tr("A payment goes to at most 256 addresses. Split it.");
    case PaymentFault::zero_amount:
        return Catalogue::tr("Send more than 0 to everybody.");
    case PaymentFault::overflow:
        return Catalogue::tr("There is not that much RTC.");
    case PaymentFault::memo_too_long:
        return Catalogue::tr("Shorten the memo: it holds 256 bytes.");
    case PaymentFault::memo_not_text:
        return Catalogue::tr("The memo holds characters that are not text. Type it again.");
    case PaymentFault::not_enough:
        return problem.needed.is_zero()
                   ? Catalogue::tr("Not enough RTC for amount and fee.")
                   : Catalogue::tr("Not enough RTC for amount and fee: %1 needed, %2 available.")
                         .arg(amount_text(problem.needed), amount_text(problem.available));
    case PaymentFault::offer_too_low:
    case PaymentFault::fee_too_low:
        return Catalogue::tr("The fee is too low now. Ask for a new one.");
    case PaymentFault::nonce_used:
        return Catalogue::tr("Another payment took this place. Review it again.");
    case PaymentFault::expired:
        return Catalogue::tr("It was not put into a block in time. Nothing was spent.");
    case PaymentFault::too_many_waiting:
        return Catalogue::tr("Too many payments are waiting. Try again when some are final.");
    case PaymentFault::refused:
        return Catalogue::tr("The network refused this payment. Nothing was spent.");
    case PaymentFault::not_replaceable:
        return Catalogue::tr("This payment does not wait any more: it is in a block, or over.");
    case PaymentFault::unavailable:
        return Catalogue::tr("No answer from the network. Nothing was sent.");
    case PaymentFault::not_saved:
        return Catalogue::tr("The payment could not be saved on this computer. Nothing was sent.");
    }
    return Catalogue::tr("The payment failed.");
}

} // namespace rustchain::gui
