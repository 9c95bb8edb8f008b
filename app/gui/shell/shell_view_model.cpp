// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What surrounds the pages: phases, places, and news that are said aloud.
#include "app/gui/shell/shell_view_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

#include <utility>

namespace rustchain::gui {
namespace {

constexpr std::size_t kMostPlaces = 100;

} // namespace

ShellViewModel::ShellViewModel(NodeBridge& bridge, Preferences& preferences, QObject* parent)
    : QObject(parent), bridge_(bridge), preferences_(preferences),
      are_amounts_hidden_(preferences.hidesAmounts()) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &ShellViewModel::follow_wallet);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &ShellViewModel::phaseChanged);
    for (auto news :
         {&NodeBridge::chainChanged, &NodeBridge::miningChanged, &NodeBridge::nodeChanged,
          &NodeBridge::networkChanged, &NodeBridge::secondPassed})
        connect(&bridge_, news, this, &ShellViewModel::statusChanged);
    connect(&preferences_, &Preferences::changed, this, [this] {
        bridge_.wallet().set_auto_lock(static_cast<std::uint32_t>(preferences_.autoLockMinutes()));
    });
}

void ShellViewModel::begin() {
    has_begun_ = true;
    follow_wallet();
}

void ShellViewModel::follow_wallet() {
    const wallet::WalletSnapshot& snapshot = *bridge_.wallet_snapshot();
    wallets_.show(snapshot);
    Q_EMIT walletChanged();
    if (!has_begun_ || phase_ == Failed || phase_ == Closing)
        return;
    if (snapshot.wallets.empty())
        is_onboarding_ = true;
    if (is_onboarding_)
        return set_phase(Onboarding);
    if (snapshot.lock == wallet::LockState::unlocked) {
        follow_payments();
        follow_incoming();
        if (std::exchange(followed_, snapshot.selected) != snapshot.selected)
            followed_since_ms_ = bridge_.now_ms();
        return set_phase(Open);
    }
    payment_stages_.clear();
    seen_incoming_.clear();
    followed_.reset();
    set_phase(Locked);
}

void ShellViewModel::follow_payments() {
    const wallet::WalletSnapshot& snapshot = *bridge_.wallet_snapshot();
    const bool is_known = followed_ && followed_ == snapshot.selected;
    std::map<TransactionHash, wallet::PaymentStage> stages;
    for (const wallet::PaymentStatus& payment : snapshot.payments) {
        stages.emplace(payment.hash, payment.stage);
        auto before = payment_stages_.find(payment.hash);
        const bool is_news = is_known && before != payment_stages_.end() &&
                             before->second != payment.stage && !payment.is_enrolment;
        if (!is_news)
            continue;
        const QString lasted = duration_text(payment.final_ms - payment.created_ms);
        const QString link =
            QStringLiteral("activity/") + QString::fromStdString(to_hex(payment.hash.view()));
        if (payment.stage == wallet::PaymentStage::final) {
            const QString text = tr("Payment final after %1").arg(lasted);
            Q_EMIT announced(text);
            Q_EMIT happened(text, link, false);
        } else if (payment.stage == wallet::PaymentStage::failed) {
            warn_of(tr("A payment failed. The fee was paid."), link);
        } else if (payment.stage == wallet::PaymentStage::expired) {
            warn_of(tr("A payment was not put into a block in time. Nothing was spent."), link);
        }
    }
    payment_stages_ = std::move(stages);
}

void ShellViewModel::follow_incoming() {
    const wallet::WalletSnapshot& snapshot = *bridge_.wallet_snapshot();
    const bool is_known = followed_ && followed_ == snapshot.selected;
    std::set<wallet::HistoryCursor> seen;
    int news = 0;
    Amount sum;
    for (const wallet::ActivityEntry& each : snapshot.recent) {
        const wallet::HistoryEntry& entry = each.entry;
        const bool is_incoming = entry.kind == wallet::HistoryKind::payment && entry.is_final &&
                                 entry.received > entry.sent;
        if (!is_incoming)
            continue;
        seen.insert(entry.position);
        const bool is_newest = seen_incoming_.empty() || entry.position > *seen_incoming_.rbegin();
        const bool is_news = entry.time_ms >= followed_since_ms_ && is_newest;
        if (is_known && is_news && !seen_incoming_.contains(entry.position)) {
            ++news;
            sum = sum.plus(entry.received).value_or(sum);
        }
    }
    seen_incoming_ = std::move(seen);
    // One notice, however many a block brings.
    if (news == 0)
        return;
    const QString text = are_amounts_hidden_
                             ? tr("%n payment(s) arrived", nullptr, news)
                             : tr("%1 RTC received, final").arg(short_amount_text(sum));
    notify(text, QStringLiteral("receive"));
    Q_EMIT happened(text, QStringLiteral("activity"), true);
}

void ShellViewModel::warn_of(const QString& text, const QString& link) {
    notify(text, QStringLiteral("alert"));
    Q_EMIT happened(text, link, true);
}

void ShellViewModel::set_phase(Phase phase) {
    if (phase_ == phase)
        return;
    phase_ = phase;
    if (phase == Locked) {
        here_ = {};
        behind_.clear();
        ahead_.clear();
        Q_EMIT placeChanged();
    }
    Q_EMIT phaseChanged();
}

void ShellViewModel::fail_with(const QString& problem) {
    problem_ = problem;
    set_phase(Failed);
}

void ShellViewModel::begin_closing() {
    set_phase(Closing);
}

void ShellViewModel::finish_onboarding() {
    is_onboarding_ = false;
    is_adding_wallet_ = false;
    follow_wallet();
}

QString ShellViewModel::networkName() const {
    if (bridge_.network() == "main")
        return tr("Main network");
    return bridge_.network() == "test" ? tr("Test network") : tr("Local network");
}

QString ShellViewModel::walletName() const {
    return wallet() ? QString::fromStdString(wallet()->name) : QString();
}

QString ShellViewModel::walletAddress() const {
    return wallet() ? QString::fromStdString(wallet()->receive_address) : QString();
}

QString ShellViewModel::walletShortAddress() const {
    return shortest_address(walletAddress());
}

QList<int> ShellViewModel::walletWedges() const {
    if (wallet() == nullptr || wallet()->accounts.empty())
        return {};
    return address_wedges(wallet()->accounts.front().address);
}

bool ShellViewModel::isBackupChecked() const {
    return wallet() && wallet()->is_backup_checked;
}

QString ShellViewModel::signRefusal() const {
    return isWatchOnly() ? tr("This wallet only watches: it has no key to sign with.") : QString();
}

bool ShellViewModel::hasWords() const {
    return wallet() == nullptr || wallet()->kind == wallet::WalletKind::words;
}

void ShellViewModel::open(const QString& link) {
    const qsizetype slash = link.indexOf(QLatin1Char('/'));
    go({.page = slash < 0 ? link : link.left(slash),
        .place = slash < 0 ? QString() : link.mid(slash + 1)});
}

void ShellViewModel::go(Spot spot) {
    if (spot == here_) {
        Q_EMIT opened(here_.page, here_.place);
        return;
    }
    behind_.push_back(std::exchange(here_, std::move(spot)));
    if (behind_.size() > kMostPlaces)
        behind_.erase(behind_.begin());
    ahead_.clear();
    Q_EMIT placeChanged();
    Q_EMIT opened(here_.page, here_.place);
}

void ShellViewModel::back() {
    if (behind_.empty())
        return;
    ahead_.push_back(std::exchange(here_, behind_.back()));
    behind_.pop_back();
    Q_EMIT placeChanged();
    Q_EMIT opened(here_.page, here_.place);
}

void ShellViewModel::forward() {
    if (ahead_.empty())
        return;
    behind_.push_back(std::exchange(here_, ahead_.back()));
    ahead_.pop_back();
    Q_EMIT placeChanged();
    Q_EMIT opened(here_.page, here_.place);
}

void ShellViewModel::lock() {
    bridge_.ask(bridge_.wallet().lock(), this, [] {});
}

void ShellViewModel::selectWallet(const QString& id) {
    auto found = wallets_.find(id);
    if (!found || found == bridge_.wallet_snapshot()->selected)
        return;
    bridge_.ask(bridge_.wallet().select(*found), this, [this](Result<void> selected) {
        if (!selected)
            notify(QString::fromStdString(selected.error().message), QStringLiteral("alert"));
    });
}

void ShellViewModel::newWallet() {
    is_onboarding_ = true;
    is_adding_wallet_ = true;
    set_phase(Onboarding);
    Q_EMIT phaseChanged();
}

void ShellViewModel::cancelNewWallet() {
    if (is_adding_wallet_)
        finish_onboarding();
}

void ShellViewModel::toggleAmounts() {
    are_amounts_hidden_ = !are_amounts_hidden_;
    Q_EMIT amountsHiddenChanged();
    notify(are_amounts_hidden_ ? tr("Amounts hidden. Ctrl+H shows them.") : tr("Amounts shown."),
           are_amounts_hidden_ ? QStringLiteral("eye-off") : QStringLiteral("eye"));
}

void ShellViewModel::touch() {
    bridge_.wallet().touch();
}

void ShellViewModel::notify(const QString& text, const QString& icon_name) {
    Q_EMIT notified(text, icon_name);
    Q_EMIT announced(text);
}

} // namespace rustchain::gui
