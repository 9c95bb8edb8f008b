// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment followed until nobody can undo it.
#include "app/gui/send/payment_track.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::gui {
namespace {

constexpr int kClockMs = 200;
constexpr TimestampMs kSlowMs = 15'000;
// As StepMark.Step.
constexpr int kWaiting = 0;
constexpr int kActive = 1;
constexpr int kDone = 2;
constexpr int kFailed = 3;

} // namespace

PaymentTrack::PaymentTrack(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &PaymentTrack::refresh);
    clock_.setInterval(kClockMs);
    connect(&clock_, &QTimer::timeout, this, &PaymentTrack::changed);
}

void PaymentTrack::follow(const TransactionHash& hash, Amount amount) {
    payment_ = wallet::PaymentStatus{};
    payment_.hash = hash;
    payment_.amount = amount;
    payment_.created_ms = bridge_.now_ms();
    is_following_ = true;
    is_raising_ = false;
    problem_.clear();
    clock_.start();
    refresh();
}

void PaymentTrack::stop() {
    is_following_ = false;
    clock_.stop();
    payment_ = wallet::PaymentStatus{};
    Q_EMIT changed();
}

void PaymentTrack::refresh() {
    if (!is_following_)
        return;
    for (const wallet::PaymentStatus& each : bridge_.wallet_snapshot()->payments)
        if (each.hash == payment_.hash)
            payment_ = each;
    if (payment_.is_over())
        clock_.stop();
    Q_EMIT changed();
}

PaymentTrack::Stage PaymentTrack::stage() const {
    switch (payment_.stage) {
    case wallet::PaymentStage::unsent:
    case wallet::PaymentStage::pending:
        return Pending;
    case wallet::PaymentStage::in_block:
        return InBlock;
    case wallet::PaymentStage::final:
        return Final;
    case wallet::PaymentStage::failed:
        return Failed;
    default:
        return Expired;
    }
}

QString PaymentTrack::after(TimestampMs moment_ms) const {
    return moment_ms > payment_.created_ms ? duration_text(moment_ms - payment_.created_ms)
                                           : duration_text(0);
}

QString PaymentTrack::headline() const {
    if (const QString rival = rival_text(payment_); !rival.isEmpty())
        return rival;
    const QString height = count_text(payment_.height);
    switch (payment_.stage) {
    case wallet::PaymentStage::unsent:
        return tr("Signed and kept. No node has taken it yet.");
    case wallet::PaymentStage::pending:
        return is_slow() ? tr("Still waiting for a block. You can leave this page.")
                         : tr("Pending %1").arg(after(bridge_.now_ms()));
    case wallet::PaymentStage::in_block:
        return tr("In block %1 after %2").arg(height, after(payment_.in_block_ms));
    case wallet::PaymentStage::final:
        return tr("Final after %1. Nobody can undo it now.").arg(after(payment_.final_ms));
    case wallet::PaymentStage::failed:
        return tr("Failed in block %1: the balance was too low. The fee was paid.").arg(height);
    case wallet::PaymentStage::expired:
        return tr("Not sent. The coins never left.");
    case wallet::PaymentStage::replaced:
        return tr("Another payment took this place. Nothing was spent by this one.");
    case wallet::PaymentStage::awaiting_signature: // rival_text has its words
    case wallet::PaymentStage::kCount:
        break;
    }
    return {};
}

int PaymentTrack::pendingStep() const {
    return stage() == Pending   ? (is_sent() ? kActive : kWaiting)
           : stage() == Expired ? kFailed
                                : kDone;
}

int PaymentTrack::blockStep() const {
    return stage() == InBlock  ? kActive
           : stage() == Final  ? kDone
           : stage() == Failed ? kFailed
                               : kWaiting;
}

int PaymentTrack::finalStep() const {
    return stage() == Final ? kDone : kWaiting;
}

QString PaymentTrack::pendingText() const {
    if (payment_.stage == wallet::PaymentStage::unsent)
        return tr("It is sent again until a node takes it.");
    if (stage() == Expired)
        return headline();
    const wallet::WalletSummary* open = bridge_.wallet_snapshot()->wallet();
    return open != nullptr && !open->can_spend ? tr("Signed elsewhere and taken by the node.")
                                               : tr("Signed here and taken by the node.");
}

QString PaymentTrack::blockText() const {
    if (stage() == Failed)
        return headline();
    return stage() == InBlock || stage() == Final
               ? tr("A validator has put it into block %1.").arg(count_text(payment_.height))
               : tr("A validator puts it into a block.");
}

QString PaymentTrack::finalText() const {
    return stage() == Final ? tr("More than two thirds of validators signed. Nobody can undo it.")
                            : tr("More than two thirds of validators sign.");
}

QString PaymentTrack::pendingTime() const {
    if (stage() == Pending)
        return after(bridge_.now_ms());
    return payment_.pending_ms != 0 ? after(payment_.pending_ms) : QString();
}

QString PaymentTrack::blockTime() const {
    return payment_.in_block_ms != 0 ? after(payment_.in_block_ms) : QString();
}

QString PaymentTrack::finalTime() const {
    return stage() == Final ? after(payment_.final_ms) : QString();
}

QString PaymentTrack::amount() const {
    return amount_text(payment_.amount);
}
QString PaymentTrack::fee() const {
    return amount_text(payment_.fee_paid);
}
QString PaymentTrack::hash() const {
    return QString::fromStdString(to_hex(payment_.hash));
}
QString PaymentTrack::shortHash() const {
    return short_hash(hash());
}

bool PaymentTrack::is_slow() const {
    return is_following_ && is_replaceable(payment_) &&
           bridge_.now_ms() > payment_.created_ms + kSlowMs;
}

void PaymentTrack::raiseFee() {
    if (!is_raising_)
        replace(bridge_.wallet().raise_fee(payment_.hash, wallet::FeeSpeed::fast));
}

void PaymentTrack::cancelPayment() {
    if (!is_raising_)
        replace(bridge_.wallet().cancel(payment_.hash, wallet::FeeSpeed::fast));
}

void PaymentTrack::replace(runtime::Task<Result<TransactionHash, wallet::PaymentProblem>> task) {
    is_raising_ = true;
    problem_.clear();
    Q_EMIT changed();
    bridge_.ask(std::move(task), this,
                [this, old = payment_.hash](Result<TransactionHash, wallet::PaymentProblem> hash) {
                    if (payment_.hash != old)
                        return;
                    is_raising_ = false;
                    if (hash)
                        return follow(*hash, payment_.amount);
                    problem_ = problem_text(hash.error());
                    Q_EMIT changed();
                });
}

} // namespace rustchain::gui
