// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paying somebody: the details, priced while they are typed.
#include "app/gui/send/send_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/wallet/text/amount_text.hpp"

namespace rustchain::gui {
namespace {

constexpr int kPauseMs = 150;
constexpr std::array kSpeeds{wallet::FeeSpeed::slow, wallet::FeeSpeed::normal,
                             wallet::FeeSpeed::fast};

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SendViewModel::SendViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), recipient_(bridge), track_(bridge) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &SendViewModel::ask_quotes);
    connect(&recipient_, &RecipientEntry::changed, this, &SendViewModel::ask_anew);
    connect(&recipient_, &RecipientEntry::linkTaken, this, &SendViewModel::take_link);
    connect(&recipient_, &RecipientEntry::saved, this, [this](const QString& name) {
        shell_.notify(tr("%1 is in the address book").arg(name), QStringLiteral("book"));
    });
    connect(&recipient_, &RecipientEntry::notSaved, this,
            [this](const QString& reason) { shell_.notify(reason, QStringLiteral("alert")); });
    connect(&bridge_, &NodeBridge::walletChanged, this, &SendViewModel::follow_wallet);
    connect(&shell_, &ShellViewModel::opened, this,
            [this](const QString& page, const QString& place) {
                if (page != QLatin1String("send") || place.isEmpty())
                    return;
                discard();
                recipient_.edit(place);
            });
}

void SendViewModel::follow_wallet() {
    const wallet::WalletSnapshot& now = *bridge_.wallet_snapshot();
    const bool is_open = now.lock == wallet::LockState::unlocked;
    if (!is_open || now.selected != wallet_) {
        wallet_ = is_open ? now.selected : std::nullopt;
        return discard();
    }
    if (step_ == Details)
        ask_later();
}

void SendViewModel::take_link(const wallet::PaymentUri& link) {
    if (link.amount)
        amount_ = to_qt(wallet::to_trimmed_text(*link.amount, decimal_separator()));
    memo_ = QString::fromStdString(link.message);
    ask_anew();
}

std::optional<Amount> SendViewModel::read_amount() const {
    auto read = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
    return read && !read->is_zero() ? std::optional(*read) : std::nullopt;
}

QString SendViewModel::amountEcho() const {
    auto read = read_amount();
    return read ? tr("= %1 RTC").arg(amount_text(*read)) : QString();
}

QString SendViewModel::amountError() const {
    if (amount_.trimmed().isEmpty())
        return {};
    auto read = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
    if (!read)
        return to_qt(wallet::describe(read.error()));
    if (read->is_zero())
        return tr("Send more than 0.");
    const auto& mine = bridge_.wallet_snapshot()->balance.available;
    if (mine && *read > *mine)
        return tr("More than you have: %1 available.").arg(amount_text(*mine));
    if (quote_problem_ && quote_problem_->fault == wallet::PaymentFault::not_enough)
        return tr("Not enough RTC for amount and fee.");
    return {};
}

QStringList SendViewModel::feeTimes() const {
    QStringList times;
    for (const auto& each : quotes_)
        times.append(each ? tr("≈ %1").arg(duration_text(each->expected_ms)) : QString());
    return times;
}

QStringList SendViewModel::fees() const {
    QStringList fees;
    for (const auto& each : quotes_)
        fees.append(each ? amount_text(each->fee_at_most) : QString());
    return fees;
}

QString SendViewModel::memoLeft() const {
    const auto left = static_cast<int>(kMaxMemoBytes) - static_cast<int>(memo_.toUtf8().size());
    return tr("%n byte(s) left", nullptr, left);
}

QString SendViewModel::memoError() const {
    return static_cast<std::size_t>(memo_.toUtf8().size()) > kMaxMemoBytes
               ? tr("Shorten the memo: it holds 256 bytes.")
               : QString();
}

QString SendViewModel::available() const {
    return amount_text(bridge_.wallet_snapshot()->balance.available);
}

QString SendViewModel::reviewRefusal() const {
    if (!recipient_.address() || !recipient_.is_checked())
        return tr("Say who is to be paid.");
    if (!amountError().isEmpty())
        return amountError();
    if (!read_amount())
        return tr("Say how much.");
    if (!memoError().isEmpty())
        return memoError();
    if (quote() && !are_quotes_stale_)
        return {};
    return quote_problem_ ? to_qt(wallet::describe(quote_problem_->fault))
                          : tr("Asking for the current fee…");
}

void SendViewModel::editAmount(const QString& text) {
    amount_ = text;
    ask_anew();
}

void SendViewModel::chooseSpeed(int speed) {
    speed_ = qBound(0, speed, 2);
    ask_anew();
}

void SendViewModel::editMemo(const QString& text) {
    memo_ = text;
    ask_anew();
}

void SendViewModel::fillMax() {
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (mine == nullptr || mine->accounts.empty())
        return;
    auto own = parse_address(mine->receive_address, bridge_.address_prefix());
    const std::optional<Address> to = recipient_.address() ? recipient_.address()
                                      : own                ? std::optional(own->address)
                                                           : std::nullopt;
    if (!to)
        return;
    bridge_.ask(bridge_.wallet().quote_max(*to, memo_.toStdString(),
                                           kSpeeds[static_cast<std::size_t>(speed_)]),
                this, [this](Result<wallet::PaymentQuote, wallet::PaymentProblem> quote) {
                    if (step_ != Details)
                        return;
                    if (quote)
                        amount_ =
                            to_qt(wallet::to_trimmed_text(quote->amount, decimal_separator()));
                    else
                        shell_.notify(to_qt(wallet::describe(quote.error().fault)),
                                      QStringLiteral("alert"));
                    ask_anew();
                });
}

wallet::PaymentRequest SendViewModel::request(wallet::FeeSpeed speed) const {
    wallet::PaymentRequest request{.memo = memo_.toStdString(), .fee = speed};
    std::optional<Address> to = recipient_.address();
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (!to && mine != nullptr)
        if (auto own = parse_address(mine->receive_address, bridge_.address_prefix()))
            to = own->address;
    if (to)
        request.outputs.push_back(
            {.to = *to, .amount = read_amount().value_or(Amount::from_micro_rtc(1))});
    return request;
}

void SendViewModel::ask_anew() {
    ++question_;
    are_quotes_stale_ = true;
    quote_problem_.reset();
    ask_later();
}

void SendViewModel::ask_later() {
    if (step_ == Details && !pause_.isActive())
        pause_.start();
    Q_EMIT changed();
}

void SendViewModel::ask_quotes() {
    if (step_ != Details || bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked)
        return;
    const std::uint64_t question = ++question_;
    for (std::size_t i = 0; i < kSpeeds.size(); ++i)
        bridge_.ask(bridge_.wallet().quote(request(kSpeeds[i])), this,
                    [this, question, i](Result<wallet::PaymentQuote, wallet::PaymentProblem> got) {
                        if (question == question_ && step_ == Details)
                            take_quote(i, std::move(got));
                    });
}

void SendViewModel::take_quote(std::size_t speed,
                               Result<wallet::PaymentQuote, wallet::PaymentProblem> quote) {
    if (speed == static_cast<std::size_t>(speed_))
        are_quotes_stale_ = false;
    if (quote) {
        quotes_[speed] = *quote;
        if (speed == static_cast<std::size_t>(speed_))
            quote_problem_.reset();
    } else {
        quotes_[speed].reset();
        if (speed == static_cast<std::size_t>(speed_))
            quote_problem_ = std::move(quote.error());
    }
    Q_EMIT changed();
}

void SendViewModel::discard() {
    ++question_;
    pause_.stop();
    step_ = Details;
    amount_.clear();
    memo_.clear();
    speed_ = 1;
    quotes_ = {};
    are_quotes_stale_ = true;
    quote_problem_.reset();
    frozen_ = {};
    frozen_quote_ = {};
    characters_.clear();
    password_error_.clear();
    problem_.clear();
    does_new_fee_help_ = false;
    is_sending_ = false;
    track_.stop();
    recipient_.clear();
    Q_EMIT discarded();
    Q_EMIT changed();
}

} // namespace rustchain::gui
