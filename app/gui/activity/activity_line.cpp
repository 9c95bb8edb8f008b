// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One line of the activity list.
#include "app/gui/activity/activity_line.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/payment_words.hpp"
#include "core/primitives/hex.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace rustchain::gui {
namespace {

// As StageMark.Stage.
constexpr int kPending = 0;
constexpr int kInBlock = 1;
constexpr int kFinal = 2;
constexpr int kFailed = 3;
constexpr int kExpired = 4;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

QString text_of(const Address& address, const std::string& prefix) {
    return QString::fromStdString(to_text(address, prefix));
}

QStringList texts_of(const std::vector<TransferOutput>& outputs, const std::string& prefix) {
    QStringList texts;
    for (const TransferOutput& each : outputs)
        texts.append(text_of(each.to, prefix));
    return texts;
}

QString position_key(const wallet::HistoryCursor& position) {
    return QStringLiteral("%1/%2").arg(position.height).arg(position.index);
}

QString sent_title(const QStringList& to) {
    return to.size() == 1
               ? Catalogue::tr("Sent to %1").arg(short_address(to.front()))
               : Catalogue::tr("Sent to %n addresses", nullptr, static_cast<int>(to.size()));
}

//! With the name in the book, where there is one.
QString payment_title(const ActivityLine& line, const QString& name) {
    if (line.is_incoming)
        return Catalogue::tr("Received from %1")
            .arg(name.isEmpty() ? short_address(line.from) : name);
    if (!name.isEmpty() && line.to.size() == 1)
        return Catalogue::tr("Sent to %1").arg(name);
    return sent_title(line.to);
}

//! Why nothing was paid; else the label people gave, the memo, how far it is.
void set_text(ActivityLine& line) {
    line.text = line.stage >= kFailed   ? line.headline
                : !line.label.isEmpty() ? line.label
                : !line.memo.isEmpty()  ? line.memo
                                        : line.headline;
}

int stage_of(wallet::PaymentStage stage) {
    switch (stage) {
    case wallet::PaymentStage::unsent:
    case wallet::PaymentStage::pending:
    case wallet::PaymentStage::awaiting_signature:
        return kPending;
    case wallet::PaymentStage::in_block:
        return kInBlock;
    case wallet::PaymentStage::final:
        return kFinal;
    case wallet::PaymentStage::failed:
        return kFailed;
    default:
        return kExpired;
    }
}

QString headline_of(int stage, const QString& block) {
    switch (stage) {
    case kPending:
        return Catalogue::tr("Pending");
    case kInBlock:
        return Catalogue::tr("In block %1").arg(block);
    case kFinal:
        return Catalogue::tr("Final in block %1").arg(block);
    case kFailed:
        return Catalogue::tr("Failed in block %1: the balance was too low. The fee was paid.")
            .arg(block);
    default:
        return Catalogue::tr("Expired, not sent");
    }
}

} // namespace

bool ActivityLine::passes(const wallet::HistorySearch& search) const {
    if ((search.from_ms && time_ms < *search.from_ms) ||
        (search.before_ms && time_ms >= *search.before_ms))
        return false;
    const QString wanted = QString::fromStdString(search.text).trimmed();
    const auto holds = [&](const QString& each) {
        return each.contains(wanted, Qt::CaseInsensitive);
    };
    if (!std::ranges::any_of(QStringList{title, text, amount, memo, label, hash} + to, holds))
        return false;
    switch (search.kind) {
    case wallet::ActivityKind::all:
        return true;
    case wallet::ActivityKind::incoming:
        return is_incoming;
    case wallet::ActivityKind::outgoing:
        return !is_incoming && !amount.isEmpty();
    case wallet::ActivityKind::mining:
        return is_mining;
    case wallet::ActivityKind::bounties:
        return is_bounty || (label + memo).contains(QLatin1String("bounty"), Qt::CaseInsensitive);
    case wallet::ActivityKind::staking:
        return is_staking;
    case wallet::ActivityKind::pending:
        return stage <= kInBlock;
    case wallet::ActivityKind::failed:
        return stage >= kFailed;
    }
    return false;
}

bool ActivityRow::is_same_as(const ActivityRow& other) const {
    if (const auto own = hash(); own || other.hash())
        return own == other.hash();
    return entry && other.entry && entry->entry.position == other.entry->entry.position;
}

bool ActivityRow::has_key(const QString& key) const {
    if (const auto own = hash())
        return key == QString::fromStdString(to_hex(*own));
    return key == position_key(entry->entry.position);
}

ActivityLine ActivityRow::line(const std::string& prefix) const {
    if (!entry)
        return line_of(*way, prefix);
    ActivityLine line = line_of(*entry, prefix);
    if (way) {
        // The chain's entry knows no moments; the wallet's own payment does.
        line.pending_ms = way->pending_ms;
        line.in_block_ms = way->in_block_ms;
        line.final_ms = way->final_ms;
        if (const QString rival = rival_text(*way); !rival.isEmpty())
            line.headline = rival;
    }
    return line;
}

ActivityLine line_of(const wallet::PaymentStatus& payment, const std::string& prefix) {
    const QString hash = QString::fromStdString(to_hex(payment.hash));
    ActivityLine line{.key = hash,
                      .icon = QStringLiteral("send"),
                      .fee = amount_text(payment.fee_paid),
                      .to = texts_of(payment.outputs, prefix),
                      .memo = QString::fromStdString(payment.memo),
                      .label = QString::fromStdString(payment.label),
                      .hash = hash,
                      .height = payment.height,
                      .stage = stage_of(payment.stage),
                      .time_ms = payment.created_ms,
                      .pending_ms = payment.pending_ms,
                      .in_block_ms = payment.in_block_ms,
                      .final_ms = payment.final_ms};
    if (payment.height > 0)
        line.block = count_text(payment.height);
    if (payment.is_enrolment) {
        line.icon = QStringLiteral("attestation");
        line.title = Catalogue::tr("Registering this machine");
        line.is_mining = true;
    } else if (payment.is_bounty) {
        line.icon = QStringLiteral("bounties");
        line.title = payment.amount.is_zero() ? Catalogue::tr("Moving a bounty on")
                                              : Catalogue::tr("Funding a bounty");
        line.is_bounty = true;
        if (!payment.amount.is_zero())
            line.amount = signed_amount_text(payment.amount, false);
    } else if (payment.is_staking) {
        line.icon = QStringLiteral("block");
        line.title = Catalogue::tr("Bond");
        line.is_staking = true;
        if (!payment.amount.is_zero())
            line.amount = signed_amount_text(payment.amount, false);
    } else {
        line.title = sent_title(line.to);
        line.amount = signed_amount_text(payment.amount, false);
    }
    line.headline = headline_of(line.stage, line.block);
    if (payment.stage == wallet::PaymentStage::unsent)
        line.headline = Catalogue::tr("No node has taken it yet");
    if (const QString rival = rival_text(payment); !rival.isEmpty())
        line.headline = rival;
    if (payment.is_unsigned) {
        // Its hash is no transaction's yet.
        line.hash.clear();
        line.title = line.to.size() == 1
                         ? Catalogue::tr("Prepared for %1").arg(short_address(line.to.front()))
                         : Catalogue::tr("Prepared for %n addresses", nullptr,
                                         static_cast<int>(line.to.size()));
    }
    if (payment.is_cancellation)
        line.title = Catalogue::tr("Cancelling a payment");
    set_text(line);
    return line;
}

ActivityLine line_of(const wallet::ActivityEntry& activity, const std::string& prefix) {
    const wallet::HistoryEntry& entry = activity.entry;
    const bool is_incoming = entry.received > entry.sent;
    ActivityLine line{
        .key = position_key(entry.position),
        .amount = signed_amount_text(is_incoming ? entry.received : entry.sent, is_incoming),
        .to = texts_of(entry.outputs, prefix),
        .memo = QString::fromStdString(entry.memo),
        .label = QString::fromStdString(activity.label),
        .block = count_text(entry.position.height),
        .height = entry.position.height,
        .is_incoming = is_incoming,
        .time_ms = entry.time_ms,
        .in_block_ms = entry.time_ms};
    line.stage = entry.status != ReceiptStatus::success ? kFailed
                 : entry.is_final                       ? kFinal
                                                        : kInBlock;
    if (entry.transaction) {
        line.hash = QString::fromStdString(to_hex(*entry.transaction));
        line.key = line.hash;
        line.from = text_of(entry.from, prefix);
        line.fee = entry.sent.is_zero() && entry.fee.is_zero() ? QString() : amount_text(entry.fee);
    }
    line.headline = headline_of(line.stage, line.block);
    switch (entry.kind) {
    case wallet::HistoryKind::payment:
        line.icon = is_incoming ? QStringLiteral("receive") : QStringLiteral("send");
        line.title = payment_title(line, QString::fromStdString(activity.name));
        break;
    case wallet::HistoryKind::mining_reward:
        line.icon = QStringLiteral("mining");
        line.epoch = count_text(entry.epoch);
        line.title = Catalogue::tr("Mining reward, epoch %1").arg(line.epoch);
        line.is_mining = true;
        break;
    case wallet::HistoryKind::announcement:
        line.icon = QStringLiteral("attestation");
        line.title = Catalogue::tr("Machine announced");
        line.amount.clear();
        line.is_mining = true;
        break;
    case wallet::HistoryKind::enrolment:
        line.icon = QStringLiteral("attestation");
        line.title = Catalogue::tr("Machine registered");
        line.amount.clear();
        line.is_mining = true;
        break;
    case wallet::HistoryKind::allocation:
        line.icon = QStringLiteral("block");
        line.title = Catalogue::tr("From the first block");
        break;
    case wallet::HistoryKind::bond:
        line.icon = QStringLiteral("block");
        line.title = Catalogue::tr("Bonded");
        break;
    case wallet::HistoryKind::unbond:
        line.icon = QStringLiteral("block");
        line.title =
            Catalogue::tr("Taking back %1 RTC from the bond").arg(amount_text(entry.unbonded));
        line.amount.clear();
        break;
    case wallet::HistoryKind::release:
        line.icon = QStringLiteral("attestation");
        line.title = Catalogue::tr("Machine released");
        line.amount.clear();
        line.is_mining = true;
        break;
    case wallet::HistoryKind::report:
        line.icon = QStringLiteral("block");
        line.title = Catalogue::tr("Validator reported");
        line.amount.clear();
        break;
    case wallet::HistoryKind::bounty_post:
        line.icon = QStringLiteral("bounties");
        line.title = Catalogue::tr("Bounty funded");
        line.is_bounty = true;
        if (entry.sent.is_zero()) // this wallet is only named in it
            line.amount.clear();
        break;
    case wallet::HistoryKind::bounty_step:
        line.icon = QStringLiteral("bounties");
        line.title = Catalogue::tr("Bounty moved on");
        line.is_bounty = true;
        line.amount.clear();
        break;
    case wallet::HistoryKind::bounty_payout:
        line.icon = QStringLiteral("bounties");
        line.title = Catalogue::tr("Bounty paid");
        line.is_bounty = true;
        break;
    case wallet::HistoryKind::bounty_refund:
        line.icon = QStringLiteral("bounties");
        line.title = Catalogue::tr("Escrow of a bounty came back");
        line.is_bounty = true;
        break;
    }
    set_text(line);
    return line;
}

} // namespace rustchain::gui
