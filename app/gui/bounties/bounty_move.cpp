// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One move of a bounty.
#include "app/gui/bounties/bounty_move.hpp"

#include "app/gui/bounties/bounty_door.hpp"
#include "app/gui/bounties/bounty_words.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/chain/gas.hpp"

namespace rustchain::gui {
namespace {

// As StageMark.Stage.
constexpr int kPending = 0;
constexpr int kInBlock = 1;
constexpr int kFinal = 2;
constexpr int kFailed = 3;
constexpr int kExpired = 4;

//! The most that it can cost at this offer; sizes do not depend on what is unknown here.
std::optional<Amount> fee_of(Payload payload, const wallet::FeeOffer& offer) {
    Transaction transaction;
    transaction.payload = std::move(payload);
    return fee_for(gas_of(transaction), offer.max_gas_price);
}

} // namespace

BountyMove::BountyMove(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &BountyMove::follow_wallet);
}

QString BountyMove::fee() const {
    return fee_ ? short_amount_text(*fee_) : unknown_text();
}

QString BountyMove::refusal() const {
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (mine == nullptr || bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked)
        return problem_text(wallet::payment_problem(wallet::PaymentFault::locked));
    if (!mine->can_spend)
        return problem_text(wallet::payment_problem(wallet::PaymentFault::watch_only));
    if (bridge_.bounty_door() == nullptr)
        return tr("The node does not run, so nothing can be sent.");
    return {};
}

void BountyMove::price(Payload payload) {
    problem_.clear();
    offer_.reset();
    fee_.reset();
    if (isOver())
        payment_.reset();
    Q_EMIT changed();
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (!refusal().isEmpty() || mine->accounts.empty())
        return;
    // The wallet prices payments: the smallest one to the own account shows what gas costs.
    wallet::PaymentRequest request{
        .outputs = {{.to = mine->accounts.front().address, .amount = Amount::from_micro_rtc(1)}}};
    const std::uint64_t question = ++question_;
    bridge_.ask(bridge_.wallet().quote(std::move(request)), this,
                [this, question, payload = std::move(payload)](
                    Result<wallet::PaymentQuote, wallet::PaymentProblem> quote) mutable {
                    if (question != question_)
                        return;
                    if (quote) {
                        offer_ = quote->offer;
                        fee_ = fee_of(std::move(payload), *offer_);
                    } else {
                        problem_ = problem_text(quote.error());
                    }
                    Q_EMIT changed();
                });
}

void BountyMove::send(Payload payload) {
    if (is_sending_)
        return;
    problem_ = refusal();
    BountyDoor* door = bridge_.bounty_door();
    if (!problem_.isEmpty() || door == nullptr) {
        Q_EMIT changed();
        return;
    }
    is_sending_ = true;
    Q_EMIT changed();
    const wallet::FeeChoice fee =
        offer_ ? wallet::FeeChoice(*offer_) : wallet::FeeChoice(wallet::FeeSpeed::normal);
    bridge_.ask(door->move(std::move(payload), fee), this,
                [this](Result<TransactionHash, wallet::PaymentProblem> answer) {
                    is_sending_ = false;
                    if (answer) {
                        payment_.emplace();
                        payment_->hash = *answer;
                        payment_->created_ms = bridge_.now_ms();
                        Q_EMIT sent();
                        follow_wallet();
                    } else {
                        problem_ = problem_text(answer.error());
                    }
                    Q_EMIT changed();
                });
}

void BountyMove::forget() {
    payment_.reset();
    problem_.clear();
    Q_EMIT changed();
}

void BountyMove::follow_wallet() {
    if (!payment_ || payment_->is_over())
        return;
    if (bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked)
        return forget();
    for (const wallet::PaymentStatus& each : bridge_.wallet_snapshot()->payments) {
        if (each.hash != payment_->hash || each == *payment_)
            continue;
        payment_ = each;
        if (payment_->is_over())
            Q_EMIT ended(payment_->stage == wallet::PaymentStage::final);
        Q_EMIT changed();
        return;
    }
}

int BountyMove::stage() const {
    if (!payment_)
        return kPending;
    switch (payment_->stage) {
    case wallet::PaymentStage::in_block:
        return kInBlock;
    case wallet::PaymentStage::final:
        return kFinal;
    case wallet::PaymentStage::failed:
        return kFailed;
    case wallet::PaymentStage::expired:
    case wallet::PaymentStage::replaced:
        return kExpired;
    default:
        return kPending;
    }
}

QString BountyMove::text() const {
    if (!payment_)
        return {};
    if (const QString rival = rival_text(*payment_); !rival.isEmpty())
        return rival;
    const QString height = count_text(payment_->height);
    switch (payment_->stage) {
    case wallet::PaymentStage::unsent:
        return tr("Signed and kept. No node has taken it yet.");
    case wallet::PaymentStage::in_block:
        return tr("In block %1, not final yet").arg(height);
    case wallet::PaymentStage::final:
        return tr("Final after %1")
            .arg(duration_text(payment_->final_ms > payment_->created_ms
                                   ? payment_->final_ms - payment_->created_ms
                                   : 0));
    case wallet::PaymentStage::failed:
        return tr("Failed in block %1. %2 The fee was paid.")
            .arg(height, move_refusal_text(payment_->receipt));
    case wallet::PaymentStage::expired:
        return tr("It was not put into a block in time. Nothing was spent.");
    default:
        return tr("Waiting for a block");
    }
}

} // namespace rustchain::gui
