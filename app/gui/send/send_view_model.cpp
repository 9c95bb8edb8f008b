// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paying somebody: the details, priced while they are typed.
#include "app/gui/send/send_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/wallet/text/amount_text.hpp"

#include <QUrl>

#include <utility>

namespace rustchain::gui {
namespace {

constexpr int kPauseMs = 150;
constexpr std::size_t kMostOthers = 19;
constexpr std::array kSpeeds{wallet::FeeSpeed::slow, wallet::FeeSpeed::normal,
                             wallet::FeeSpeed::fast};

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SendViewModel::SendViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), recipient_(bridge), track_(bridge),
      scan_(bridge), signing_(bridge, shell) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &SendViewModel::ask_quotes);
    connect(&recipient_, &RecipientEntry::changed, this, &SendViewModel::ask_anew);
    connect(&scan_, &QrScan::found, &recipient_, &RecipientEntry::edit);
    connect(&recipient_, &RecipientEntry::linkTaken, this, &SendViewModel::take_link);
    connect(&recipient_, &RecipientEntry::saved, this, [this](const QString& name) {
        shell_.notify(tr("%1 is in the address book").arg(name), QStringLiteral("book"));
    });
    connect(&recipient_, &RecipientEntry::notSaved, this,
            [this](const QString& reason) { shell_.notify(reason, QStringLiteral("alert")); });
    connect(&signing_, &SigningViewModel::sent, this,
            [this](const TransactionHash& hash, Amount amount) {
                discard();
                step_ = Track;
                track_.follow(hash, amount);
                Q_EMIT changed();
            });
    connect(&bridge_, &NodeBridge::walletChanged, this, &SendViewModel::follow_wallet);
    connect(&shell_, &ShellViewModel::opened, this,
            [this](const QString& page, const QString& place) {
                if (page != QLatin1String("send"))
                    return;
                if (place.isEmpty())
                    return ask_later();
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
    // Nobody sees its prices while another page is shown: they are asked for when it opens.
    if (step_ == Details && shell_.page() == QLatin1String("send"))
        ask_later();
}

void SendViewModel::take_link(const wallet::PaymentUri& link) {
    is_sweeping_ = is_sweeping_ && !link.amount;
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
    if (mine && read_sum().value_or(*read) > *mine)
        return tr("More than you have: %1 available.").arg(amount_text(*mine));
    if (quote_problem_ && quote_problem_->fault == wallet::PaymentFault::not_enough)
        return tr("Not enough RTC for amount and fee.");
    return {};
}

std::optional<Amount> SendViewModel::read_sum() const {
    std::optional<Amount> sum = read_amount();
    for (const auto& each : others_) {
        const auto more = each->read_amount();
        auto larger = sum && more ? sum->plus(*more) : Result<Amount, AmountFault>(Amount());
        sum = sum && more && larger ? std::optional(*larger) : std::nullopt;
    }
    return sum;
}

QString SendViewModel::sum() const {
    return others_.empty() ? QString() : amount_text(read_sum());
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
    for (const auto& each : others_)
        if (const QString refusal = each->refusal(); !refusal.isEmpty())
            return refusal;
    if (!memoError().isEmpty())
        return memoError();
    if (quote() && !are_quotes_stale_)
        return {};
    return quote_problem_ ? problem_text(*quote_problem_) : tr("Asking for the current fee…");
}

void SendViewModel::editAmount(const QString& text) {
    amount_ = text;
    is_sweeping_ = false;
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
    is_sweeping_ = true;
    ask_anew();
}

QVariantList SendViewModel::others() const {
    QVariantList rows;
    for (const auto& each : others_)
        rows.append(QVariant::fromValue(each.get()));
    return rows;
}

void SendViewModel::addPayee() {
    if (step_ != Details || others_.size() >= kMostOthers)
        return;
    others_.push_back(std::make_unique<PayeeRow>(bridge_));
    connect(others_.back().get(), &PayeeRow::edited, this, &SendViewModel::ask_anew);
    connect(others_.back().get(), &PayeeRow::changed, this, &SendViewModel::changed);
    Q_EMIT othersChanged();
    ask_anew();
}

void SendViewModel::removePayee(int index) {
    if (step_ != Details || index < 0 || static_cast<std::size_t>(index) >= others_.size())
        return;
    // Its own button is what asks: it must outlive the click.
    others_[static_cast<std::size_t>(index)].release()->deleteLater();
    others_.erase(others_.begin() + index);
    Q_EMIT othersChanged();
    ask_anew();
}

void SendViewModel::take(const QString& dropped) {
    const QUrl link(dropped.trimmed());
    if (link.isLocalFile())
        return scan_.readFile(link.toLocalFile());
    recipient_.edit(dropped);
}

wallet::PaymentRequest SendViewModel::request(wallet::FeeSpeed speed) const {
    wallet::PaymentRequest request{.memo = memo_.toStdString(), .fee = speed};
    std::optional<Address> own;
    if (const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet())
        if (auto parsed = parse_address(mine->receive_address, bridge_.address_prefix()))
            own = parsed->address;
    const auto add = [&](const std::optional<Address>& to, const std::optional<Amount>& amount) {
        if (to || own)
            request.outputs.push_back(
                {.to = to ? *to : *own, .amount = amount.value_or(Amount::from_micro_rtc(1))});
    };
    add(recipient_.address(), read_amount());
    for (const auto& each : others_)
        add(each->entry().address(), each->read_amount());
    if (is_sweeping_)
        request.rest_output = 0;
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
        if (speed == static_cast<std::size_t>(speed_)) {
            quote_problem_.reset();
            follow_rest(*quote);
        }
    } else {
        quotes_[speed].reset();
        if (speed == static_cast<std::size_t>(speed_))
            refuse_quote(std::move(quote.error()));
    }
    Q_EMIT changed();
}

void SendViewModel::refuse_quote(wallet::PaymentProblem problem) {
    if (std::exchange(is_sweeping_, false) && amount_.isEmpty())
        shell_.notify(problem_text(problem), QStringLiteral("alert"));
    quote_problem_ = std::move(problem);
}

void SendViewModel::follow_rest(const wallet::PaymentQuote& quote) {
    if (!is_sweeping_)
        return;
    Amount rest = quote.amount;
    for (const auto& each : others_)
        rest =
            rest.minus(each->read_amount().value_or(Amount::from_micro_rtc(1))).value_or(Amount());
    amount_ = to_qt(wallet::to_trimmed_text(rest, decimal_separator()));
}

void SendViewModel::discard() {
    ++question_;
    pause_.stop();
    step_ = Details;
    amount_.clear();
    memo_.clear();
    speed_ = 1;
    is_sweeping_ = false;
    scan_.forget();
    signing_.close();
    for (auto& each : others_)
        each.release()->deleteLater();
    others_.clear();
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
    Q_EMIT othersChanged();
    Q_EMIT discarded();
    Q_EMIT changed();
}

} // namespace rustchain::gui
