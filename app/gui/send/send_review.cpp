// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paying somebody: the frozen payment, what its risk asks for, and sending it.
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/secret_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/send/send_view_model.hpp"

namespace rustchain::gui {
namespace {

constexpr Amount kDailyLimit = Amount::from_rtc(100);
constexpr TimestampMs kDayMs = 24ULL * 3600 * 1000;

} // namespace

void SendViewModel::review() {
    if (step_ != Details || !reviewRefusal().isEmpty())
        return;
    pause_.stop();
    ++question_;
    frozen_quote_ = *quote();
    frozen_ = request(wallet::FeeSpeed::normal);
    frozen_.fee = frozen_quote_.offer;
    // The sweep's offer makes its fee certain; the amount is what was shown.
    frozen_.rest_output.reset();
    frozen_quote_.amount = read_sum().value_or(Amount());
    recipient_.check_paste();
    for (const auto& each : others_) {
        each->recipient()->check_paste();
        each->thaw();
    }
    characters_.clear();
    password_error_.clear();
    problem_.clear();
    does_new_fee_help_ = false;
    step_ = Review;
    Q_EMIT changed();
}

void SendViewModel::edit() {
    if (step_ != Review || is_sending_)
        return;
    step_ = Details;
    ask_later();
}

QString SendViewModel::whole() const {
    return amount_parts(frozen_quote_.amount).whole;
}
QString SendViewModel::fraction() const {
    return amount_parts(frozen_quote_.amount).fraction;
}
QString SendViewModel::feeAtMost() const {
    return amount_text(frozen_quote_.fee_at_most);
}
QString SendViewModel::feeExpected() const {
    return amount_text(frozen_quote_.fee_expected);
}
QString SendViewModel::gas() const {
    return count_text(frozen_quote_.gas);
}

QString SendViewModel::firstAmount() const {
    return frozen_.outputs.empty() ? QString() : amount_text(frozen_.outputs.front().amount);
}

QString SendViewModel::warning() const {
    if (const QString warning = recipient_.warning(); !warning.isEmpty())
        return warning;
    for (const auto& each : others_)
        if (const QString warning = each->entry().warning(); !warning.isEmpty())
            return warning;
    return {};
}

QString SendViewModel::totalAtMost() const {
    return amount_text(frozen_quote_.total_at_most);
}

QString SendViewModel::availableAfter() const {
    return amount_text(frozen_quote_.available_after);
}

QString SendViewModel::blockTime() const {
    return tr("≈ %1").arg(duration_text(frozen_quote_.expected_ms));
}

QString SendViewModel::sendText() const {
    const QString amount = short_amount_text(frozen_quote_.amount);
    return others_.empty() ? tr("Send %1 RTC to %2").arg(amount, recipient_.title())
                           : tr("Send %1 RTC to all of them").arg(amount);
}

bool SendViewModel::are_characters_wanted() const {
    return recipient_.is_comparing_wanted();
}

bool SendViewModel::are_characters_right() const {
    return characters_.are_of(recipient_.text());
}

QString SendViewModel::charactersError() const {
    return characters_.are_wrong_for(recipient_.text())
               ? tr("These are not the last 6 characters. Compare again.")
               : QString();
}

bool SendViewModel::typeCharacters(const QString& text) {
    const bool is_typed = characters_.type(text);
    Q_EMIT changed();
    return is_typed;
}

Amount SendViewModel::spent_today() const {
    Amount sum;
    for (const wallet::PaymentStatus& each : bridge_.wallet_snapshot()->payments) {
        const bool is_spent = each.stage <= wallet::PaymentStage::final;
        if (is_spent && each.created_ms + kDayMs > bridge_.now_ms())
            sum = sum.plus(each.amount).value_or(kTotalSupply);
    }
    return sum;
}

QString SendViewModel::passwordReason() const {
    // Where nothing can be signed nothing is opened by a password either.
    if (step_ != Review || is_watch_only())
        return {};
    const Amount amount = frozen_quote_.amount;
    if (!warning().isEmpty())
        return tr("Wanted because of the address.");
    if (amount.plus(spent_today()).value_or(kTotalSupply) > kDailyLimit)
        return tr("More than 100 RTC within a day.");
    if (amount.micro_rtc() > frozen_quote_.available.micro_rtc() / 2)
        return tr("More than half of what you have.");
    return {};
}

QString SendViewModel::confirmRefusal() const {
    if (are_characters_wanted() && !are_characters_right())
        return tr("Compare, then type the last 6 characters");
    for (const auto& each : others_)
        if (each->are_characters_wanted() && !each->are_characters_right())
            return tr("Compare, then type the last 6 characters of each address");
    return {};
}

void SendViewModel::confirm(const QString& password) {
    crypto::SecureBuffer secret = take_secret(password);
    if (step_ != Review || is_sending_ || !confirmRefusal().isEmpty())
        return;
    password_error_.clear();
    problem_.clear();
    does_new_fee_help_ = false;
    if (!is_password_wanted())
        return send();
    is_sending_ = true;
    const std::uint64_t question = question_;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().check_password(std::move(secret)), this,
                [this, question](Result<void> done) {
                    if (step_ != Review || question != question_)
                        return;
                    if (done)
                        return send();
                    is_sending_ = false;
                    password_error_ = done.error().code == ErrorCode::wrong_password
                                          ? tr("That password does not open this wallet.")
                                          : error_text(done.error());
                    Q_EMIT changed();
                });
}

void SendViewModel::send() {
    is_sending_ = true;
    const std::uint64_t question = question_;
    const Amount amount = frozen_quote_.amount;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().send(frozen_), this,
                [this, question, amount](Result<TransactionHash, wallet::PaymentProblem> hash) {
                    if (step_ != Review || question != question_)
                        return;
                    is_sending_ = false;
                    if (!hash)
                        return fail_with(hash.error());
                    step_ = Track;
                    track_.follow(*hash, amount);
                    Q_EMIT changed();
                });
}

void SendViewModel::fail_with(const wallet::PaymentProblem& problem) {
    using wallet::PaymentFault;
    does_new_fee_help_ =
        problem.fault == PaymentFault::fee_too_low || problem.fault == PaymentFault::offer_too_low;
    if (does_new_fee_help_)
        problem_ = tr("The network refused this payment: the fee is too low now (%1).")
                       .arg(amount_text(frozen_quote_.fee_at_most));
    else
        problem_ = problem_text(problem);
    Q_EMIT changed();
}

bool SendViewModel::is_watch_only() const {
    return shell_.isWatchOnly();
}

void SendViewModel::exportForSigning() {
    if (step_ != Review || is_sending_ || !confirmRefusal().isEmpty())
        return;
    is_sending_ = true;
    problem_.clear();
    does_new_fee_help_ = false;
    const std::uint64_t question = question_;
    Q_EMIT changed();
    bridge_.ask(
        bridge_.wallet().prepare_unsigned(frozen_), this,
        [this, question](const Result<wallet::UnsignedPayment, wallet::PaymentProblem>& payment) {
            if (step_ != Review || question != question_)
                return;
            is_sending_ = false;
            if (!payment)
                return fail_with(payment.error());
            discard();
            signing_.show_export(*payment);
        });
}

void SendViewModel::useNewFee() {
    if (step_ != Review || is_sending_)
        return;
    wallet::PaymentRequest request = frozen_;
    request.fee = static_cast<wallet::FeeSpeed>(speed_);
    const std::uint64_t question = question_;
    bridge_.ask(bridge_.wallet().quote(std::move(request)), this,
                [this, question](Result<wallet::PaymentQuote, wallet::PaymentProblem> quote) {
                    if (step_ != Review || question != question_)
                        return;
                    if (!quote)
                        return fail_with(quote.error());
                    frozen_quote_ = *quote;
                    frozen_.fee = quote->offer;
                    problem_.clear();
                    does_new_fee_help_ = false;
                    Q_EMIT changed();
                });
}

void SendViewModel::openInExplorer() {
    shell_.open(QStringLiteral("explorer/transaction/") + track_.hash());
}

} // namespace rustchain::gui
