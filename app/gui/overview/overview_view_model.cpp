// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The overview's balance and activity.
#include "app/gui/overview/overview_view_model.hpp"

#include "app/gui/format/time_format.hpp"
#include "app/gui/staking/staking_door.hpp"
#include "core/node/node.hpp"

namespace rustchain::gui {
namespace {

constexpr std::size_t kRecent = 4;
constexpr int kDiskSeconds = 15;
constexpr int kBondSeconds = 10;

} // namespace

OverviewViewModel::OverviewViewModel(NodeBridge& bridge, MiningSwitch& mining, QObject* parent)
    : QObject(parent), bridge_(bridge), mining_(mining), recent_(kRecent) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &OverviewViewModel::follow_wallet);
    connect(&bridge_, &NodeBridge::chainChanged, this, &OverviewViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::miningChanged, this, &OverviewViewModel::tell_chain);
    connect(&bridge_, &NodeBridge::nodeChanged, this, [this] {
        measure_disk();
        tell_chain();
        tell_wallet();
    });
    connect(&bridge_, &NodeBridge::networkChanged, this, &OverviewViewModel::tell_wallet);
    connect(&bridge_, &NodeBridge::secondPassed, this, &OverviewViewModel::tick);
}

void OverviewViewModel::set_shown(bool is_shown) {
    if (is_shown == is_shown_)
        return;
    is_shown_ = is_shown;
    recent_.tick(bridge_.now_ms());
    tell_chain();
    tell_wallet();
}

void OverviewViewModel::show_escrow(std::optional<Amount> escrow) {
    if (escrow == escrow_)
        return;
    escrow_ = escrow;
    tell_wallet();
}

void OverviewViewModel::tell_chain() {
    if (is_shown_)
        Q_EMIT chainChanged();
}

void OverviewViewModel::tell_wallet() {
    if (is_shown_)
        Q_EMIT walletChanged();
}

void OverviewViewModel::follow_wallet() {
    if (bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked)
        bonded_.reset();
    recent_.show(*bridge_.wallet_snapshot(), bridge_.address_prefix(), bridge_.now_ms());
    tell_wallet();
}

void OverviewViewModel::follow_chain() {
    // Servers prove when a block was made, not when it was final.
    if (!bridge_.is_remote())
        pulse_.add(*bridge_.chain());
    tell_chain();
}

void OverviewViewModel::tick() {
    if (is_shown_)
        recent_.tick(bridge_.now_ms());
    if (++seconds_ % kDiskSeconds == 0)
        measure_disk();
    if (seconds_ % kBondSeconds == 0 || !bonded_)
        read_bond();
    tell_chain();
    if (isStale())
        tell_wallet();
}

void OverviewViewModel::measure_disk() {
    node::Node* node = bridge_.node();
    if (node == nullptr)
        return;
    bridge_.work([node] { return node->disk_bytes(); }, this,
                 [this](std::uint64_t bytes) {
                     disk_bytes_ = bytes;
                     tell_chain();
                 });
}

void OverviewViewModel::read_bond() {
    const wallet::WalletSnapshot& now = *bridge_.wallet_snapshot();
    const wallet::WalletSummary* wallet =
        now.lock == wallet::LockState::unlocked ? now.wallet() : nullptr;
    std::optional<Address> owner;
    if (wallet != nullptr && !wallet->accounts.empty())
        owner = wallet->accounts.front().address;
    if (owner != bonded_owner_)
        bonded_.reset();
    bonded_owner_ = owner;
    StakingDoor* door = bridge_.staking_door();
    if (!owner || door == nullptr)
        return;
    bridge_.ask(door->view(*owner), this, [this, owner](const Result<node::StakingView>& view) {
        if (!view || owner != bonded_owner_)
            return;
        std::optional<Amount> sum = view->bond;
        for (const node::UnbondingPart& each : view->unbonding) {
            auto larger = sum->plus(each.amount);
            if (!larger)
                return;
            sum = *larger;
        }
        if (bonded_ == sum)
            return;
        bonded_ = sum;
        tell_wallet();
    });
}

std::optional<Amount> OverviewViewModel::total() const {
    std::optional<Amount> sum = balance().final_balance;
    for (const auto& part : {bonded_, escrow_})
        if (sum && part)
            sum = sum->plus(*part).value_or(*sum);
    return sum;
}

QString OverviewViewModel::whole() const {
    return isKnown() ? amount_parts(*total()).whole : QString();
}

QString OverviewViewModel::fraction() const {
    return isKnown() ? amount_parts(*total()).fraction : QString();
}

bool OverviewViewModel::isEmpty() const {
    return isKnown() && balance().final_balance->is_zero() && balance().arriving.is_zero() &&
           recent_.count() == 0;
}

bool OverviewViewModel::isStale() const {
    return bridge_.node_phase() == NodePhase::failed ||
           (balance().updated_ms != 0 && !bridge_.wallet_snapshot()->is_chain_reachable);
}

QString OverviewViewModel::stateText() const {
    if (is_deceived())
        return tr("No server gives an answer that can be believed");
    if (!isKnown())
        return bridge_.node_phase() == NodePhase::failed ? tr("The node does not run")
                                                         : tr("Looking at the chain…");
    const QString height = count_text(balance().as_of);
    if (isStale() && bridge_.is_remote())
        return tr("As of block %1, checked on this device. Not updated for %2: no server answers.")
            .arg(height, since_text(balance().updated_ms, bridge_.now_ms()));
    if (isStale())
        return tr("As of block %1. Not updated for %2: the node does not answer.")
            .arg(height, age_text(balance().updated_ms, bridge_.now_ms()));
    return tr("Final at block %1, checked on this device").arg(height);
}

QString OverviewViewModel::arrivingText() const {
    return balance().arriving.is_zero() ? QString() : signed_amount_text(balance().arriving, true);
}

QString OverviewViewModel::availableText() const {
    return amount_text(balance().available);
}

QString OverviewViewModel::pendingText() const {
    return isKnown() ? amount_text(balance().arriving) : unknown_text();
}

QString OverviewViewModel::reservedText() const {
    return balance().reserved.is_zero() ? QString() : amount_text(balance().reserved);
}

QList<qreal> OverviewViewModel::shares() const {
    const auto available = static_cast<qreal>(balance().available.value_or(Amount()).micro_rtc());
    const auto reserved = static_cast<qreal>(balance().reserved.micro_rtc());
    const auto bonded = static_cast<qreal>(bonded_.value_or(Amount()).micro_rtc());
    const auto escrow = static_cast<qreal>(escrow_.value_or(Amount()).micro_rtc());
    const qreal all = available + reserved + bonded + escrow;
    return all > 0 ? QList<qreal>{available / all, reserved / all, bonded / all, escrow / all}
                   : QList<qreal>{0, 0, 0, 0};
}

bool OverviewViewModel::isBackupWanted() const {
    const wallet::WalletSummary* wallet = bridge_.wallet_snapshot()->wallet();
    // Only words can be checked.
    return wallet != nullptr && wallet->kind == wallet::WalletKind::words &&
           !wallet->is_backup_checked && isKnown() && !balance().final_balance->is_zero();
}

QString OverviewViewModel::notice() const {
    return QString::fromStdString(bridge_.wallet_snapshot()->notice);
}

QString OverviewViewModel::lastReward() const {
    for (const wallet::ActivityEntry& each : bridge_.wallet_snapshot()->recent)
        if (each.entry.kind == wallet::HistoryKind::mining_reward)
            return signed_amount_text(each.entry.received, true);
    return {};
}

} // namespace rustchain::gui
