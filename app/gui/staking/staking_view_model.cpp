// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Staking.
#include "app/gui/staking/staking_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/staking/staking_door.hpp"

namespace rustchain::gui {
namespace {

constexpr TimestampMs kReadEvery = 1000;
constexpr TimestampMs kOld = 60'000;
constexpr std::uint64_t kDay_ms = 24ULL * 3600 * 1000;
constexpr qsizetype kLongestName = 32;

} // namespace

StakingViewModel::StakingViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(&bridge_, &NodeBridge::chainChanged, this, &StakingViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &StakingViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::walletChanged, this, &StakingViewModel::follow_wallet);
    connect(&bridge_, &NodeBridge::secondPassed, this, &StakingViewModel::follow_chain);
    connect(&shell_, &ShellViewModel::placeChanged, this, &StakingViewModel::follow_chain);
    for (StakeEntry* entry : {&bond_entry_, &unbond_entry_})
        connect(entry, &StakeEntry::changed, this, &StakingViewModel::changed);
}

std::optional<Address> StakingViewModel::owner() const {
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    const bool is_open = bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    if (!is_open || mine == nullptr || mine->accounts.empty())
        return std::nullopt;
    return mine->accounts.front().address;
}

void StakingViewModel::follow_wallet() {
    if (owner() != view_owner_) {
        view_.reset();
        view_owner_.reset();
        state_ = {};
        bond_entry_.clear();
        unbond_entry_.clear();
        new_name_.clear();
    }
    limit_entries();
    follow_chain();
}

void StakingViewModel::follow_chain() {
    if (!is_shown())
        return;
    Q_EMIT changed();
    if (!is_reading_ && (!view_ || bridge_.now_ms() >= read_ms_ + kReadEvery))
        read();
}

void StakingViewModel::read() {
    const auto wanted = owner();
    StakingDoor* door = bridge_.staking_door();
    if (!wanted || door == nullptr)
        return;
    is_reading_ = true;
    bridge_.ask(door->view(*wanted), this, [this, wanted](Result<node::StakingView> view) {
        is_reading_ = false;
        if (!view || owner() != wanted)
            return;
        view_ = std::move(*view);
        view_owner_ = wanted;
        state_ = staking_state_words(*view_);
        read_ms_ = bridge_.now_ms();
        limit_entries();
        Q_EMIT changed();
    });
}

void StakingViewModel::limit_entries() {
    const auto& params = bridge_.params();
    StakeLimits limits{.available = bridge_.wallet_snapshot()->balance.available,
                       .minimum = params ? params->minimum_bond : Amount(),
                       .bonded = view_ ? view_->bond : Amount()};
    bond_entry_.limit_to(limits);
    unbond_entry_.limit_to(limits);
}

bool StakingViewModel::isAbsent() const {
    return view_ && view_->state == node::StakingState::not_enrolled && view_->unbonding.empty();
}

QString StakingViewModel::problem() const {
    if (bridge_.is_remote())
        return tr("Validating needs a full node.");
    if (bridge_.node_phase() != NodePhase::running)
        return tr("Validating needs a full node, and it does not run.");
    if (!view_ || bridge_.now_ms() < read_ms_ + kOld)
        return {};
    return tr("Validator data is %1 old.").arg(span_text(bridge_.now_ms() - read_ms_));
}

QString StakingViewModel::name() const {
    return view_ ? foreign_line(view_->name, kLongestName) : QString();
}

QString StakingViewModel::bonded() const {
    return view_ ? amount_text(view_->bond) : QString();
}

QString StakingViewModel::bondedNote() const {
    if (!view_)
        return tr("Looking at the chain…");
    if (view_->state == node::StakingState::not_enrolled)
        return tr("Nothing is bonded");
    return view_->name.empty() ? tr("RTC") : tr("RTC, as %1").arg(name());
}

QString StakingViewModel::unbonding() const {
    if (!view_)
        return {};
    Amount sum;
    for (const node::UnbondingPart& each : view_->unbonding)
        sum = sum.plus(each.amount).value_or(kTotalSupply);
    return amount_text(sum);
}

QString StakingViewModel::unbondingNote() const {
    if (!view_)
        return {};
    if (view_->unbonding.empty())
        return tr("Nothing asked back");
    const auto& next = view_->unbonding.front();
    if (!next.due)
        return tr("Waits for its last set");
    const std::uint64_t left_ms = time_to(*next.due);
    return left_ms < kDay_ms ? tr("Free in %1").arg(span_text(left_ms))
                             : tr("Free %1").arg(day_text(bridge_.now_ms() + left_ms));
}

std::uint64_t StakingViewModel::time_to(EpochNumber epoch) const {
    return epoch > view_->epoch ? (epoch - view_->epoch) * view_->epochs_ms : 0;
}

QVariantList StakingViewModel::parts() const {
    QVariantList parts;
    if (!view_)
        return parts;
    const TimestampMs now = bridge_.now_ms();
    for (const node::UnbondingPart& each : view_->unbonding) {
        const QString when = each.due
                                 ? tr("Free about %1").arg(moment_text(now + time_to(*each.due)))
                                 : tr("Waits for the end of its last set");
        parts.append(QVariantMap{{QStringLiteral("key"), when},
                                 {QStringLiteral("value"), amount_text(each.amount)}});
    }
    return parts;
}

QList<bool> StakingViewModel::turns() const {
    QList<bool> turns;
    if (isOnDuty())
        for (node::Turn each : view_->duty->turns)
            turns.append(each == node::Turn::proposed);
    return turns;
}

StakingSurroundings StakingViewModel::surroundings() const {
    StakingDoor* door = bridge_.staking_door();
    const auto key = door != nullptr ? door->consensus_key() : std::nullopt;
    const bool is_foreign = view_ && view_->consensus_key && view_->consensus_key != key;
    return {.is_full_node = key.has_value(),
            .is_own_key = !is_foreign,
            .is_sole = bridge_.validators() == 1U,
            .network = bridge_.network_status()};
}

QVariantList StakingViewModel::needs() const {
    if (!bridge_.params())
        return {};
    return staking_needs(view_.value_or(node::StakingView{}), *bridge_.params(), surroundings());
}

QString StakingViewModel::minimum() const {
    return bridge_.params() ? short_amount_text(bridge_.params()->minimum_bond) : unknown_text();
}

QString StakingViewModel::unbondingTime() const {
    return bridge_.params() ? unbonding_time_text(*bridge_.params()) : unknown_text();
}

QString StakingViewModel::riskText() const {
    return risk_text(bridge_.params().value_or(ChainParams{}));
}

QString StakingViewModel::unbondingEnd() const {
    if (!bridge_.params() || !bridge_.chain())
        return unknown_text();
    return moment_text(
        unbonding_end_ms(*bridge_.params(), bridge_.chain()->final_height, bridge_.now_ms()));
}

QString StakingViewModel::nameError() const {
    const qsizetype bytes = new_name_.toUtf8().size();
    if (bytes > kLongestName)
        return tr("At most 32 bytes; this has %1.").arg(bytes);
    return foreign_line(new_name_.toStdString(), kLongestName) == new_name_.trimmed()
               ? QString()
               : tr("Only characters that can be seen.");
}

QString StakingViewModel::bondRefusal() const {
    if (shell_.isWatchOnly())
        return shell_.signRefusal();
    StakingDoor* door = bridge_.staking_door();
    if (door == nullptr || !door->consensus_key())
        return tr("Validating needs a full node.");
    if (!view_)
        return tr("The chain was not read yet.");
    if (view_->state == node::StakingState::jailed && view_->jail && !view_->jail->until)
        return tr("This key is out for ever.");
    if (!surroundings().is_own_key)
        return tr("Another machine votes with this bond.");
    if (!bond_entry_.amount())
        return tr("Type how much to bond.");
    if (!bond_entry_.error().isEmpty())
        return bond_entry_.error();
    return nameError();
}

QString StakingViewModel::unbondRefusal() const {
    if (shell_.isWatchOnly())
        return shell_.signRefusal();
    if (!view_ || view_->state == node::StakingState::not_enrolled)
        return tr("Nothing is bonded.");
    if (!unbond_entry_.amount())
        return tr("Type how much to take back.");
    return unbond_entry_.error();
}

void StakingViewModel::typeName(const QString& name) {
    new_name_ = name;
    Q_EMIT changed();
}

void StakingViewModel::takeAll() {
    if (view_)
        unbond_entry_.type(short_amount_text(view_->bond));
}

void StakingViewModel::bond() {
    if (is_sending_ || !bond_entry_.isConfirmed() || !bondRefusal().isEmpty())
        return;
    const QString done = tr("Bonding %1 RTC").arg(bond_entry_.amountText());
    send(bridge_.staking_door()->bond(*bond_entry_.amount(), new_name_.trimmed().toStdString()),
         done);
}

void StakingViewModel::unbond() {
    if (is_sending_ || !unbond_entry_.isConfirmed() || !unbondRefusal().isEmpty() ||
        bridge_.staking_door() == nullptr)
        return;
    const QString done = tr("Taking back %1 RTC").arg(unbond_entry_.amountText());
    send(bridge_.staking_door()->unbond(*unbond_entry_.amount()), done);
}

void StakingViewModel::send(runtime::Task<Result<void>> task, const QString& done) {
    is_sending_ = true;
    send_problem_.clear();
    Q_EMIT changed();
    bridge_.ask(std::move(task), this, [this, done](Result<void> answer) {
        is_sending_ = false;
        if (answer) {
            bond_entry_.clear();
            unbond_entry_.clear();
            new_name_.clear();
            shell_.notify(done, QStringLiteral("staking"));
            Q_EMIT sent();
        } else {
            send_problem_ = error_text(answer.error());
        }
        Q_EMIT changed();
    });
}

void StakingViewModel::forgetProblem() {
    send_problem_.clear();
    Q_EMIT changed();
}

} // namespace rustchain::gui
