// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paying somebody: the frozen payment, what its risk asks for, and sending it.
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/send/send_view_model.hpp"

namespace rustchain::gui {
namespace {

constexpr Amount kDailyLimit = Amount::from_rtc(100);
constexpr TimestampMs kDayMs = 24ULL * 3600 * 1000;
constexpr qsizetype kCharacters = 6;

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void SendViewModel::review() {
    if (step_ != Details || !reviewRefusal().isEmpty())
        return;
    pause_.stop();
    ++question_;
    frozen_quote_ = *quote();
    frozen_ = request(wallet::FeeSpeed::normal);
    frozen_.fee = frozen_quote_.offer;
    frozen_quote_.amount = frozen_.outputs.front().amount;
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
    return tr("Send %1 RTC to %2").arg(short_amount_text(frozen_quote_.amount), recipient_.title());
}

bool SendViewModel::are_characters_wanted() const {
    return recipient_.is_first() || !recipient_.warning().isEmpty();
}

bool SendViewModel::are_characters_right() const {
    return characters_.size() == kCharacters &&
           recipient_.text().endsWith(characters_, Qt::CaseInsensitive);
}

QString SendViewModel::charactersError() const {
    if (characters_.size() < kCharacters || are_characters_right())
        return {};
    return tr("These are not the last 6 characters. Compare again.");
}

bool SendViewModel::typeCharacters(const QString& text) {
    if (text.size() > characters_.size() + 1)
        return false;
    characters_ = text;
    Q_EMIT changed();
    return true;
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
    if (step_ != Review)
        return {};
    const Amount amount = frozen_quote_.amount;
    if (!recipient_.warning().isEmpty())
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
    else if (problem.fault == PaymentFault::nonce_used)
        problem_ = tr("Another payment took this place. Review it again.");
    else if (problem.fault == PaymentFault::not_enough)
        problem_ = tr("Not enough RTC for amount and fee.");
    else if (problem.fault == PaymentFault::expired)
        problem_ = tr("It was not put into a block in time. Nothing was spent.");
    else
        problem_ = to_qt(wallet::describe(problem.fault));
    Q_EMIT changed();
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
