// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The newest things that happened to a wallet.
#include "app/gui/overview/recent_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

#include <set>

namespace rustchain::gui {
namespace {

QString short_of(const Address& address, const std::string& prefix) {
    return short_address(QString::fromStdString(to_text(address, prefix)));
}

QString link_of(const TransactionHash& hash) {
    return QStringLiteral("activity/") + QString::fromStdString(to_hex(hash));
}

//! The label people gave, else the memo, else the other side.
QString first_of(const std::string& label, const std::string& memo, const QString& otherwise) {
    if (!label.empty())
        return QString::fromStdString(label);
    return memo.empty() ? otherwise : QString::fromStdString(memo);
}

} // namespace

RecentModel::Row RecentModel::row_of(const wallet::PaymentStatus& payment,
                                     const std::string& prefix) {
    Row row{.icon = QStringLiteral("send"), .title = tr("Sending"), .time_ms = payment.created_ms};
    if (payment.is_enrolment) {
        row.icon = QStringLiteral("attestation");
        row.title = tr("Registering this machine");
    } else if (payment.is_bounty) {
        row.icon = QStringLiteral("bounties");
        row.title = payment.amount.is_zero() ? tr("Moving a bounty on") : tr("Funding a bounty");
        if (!payment.amount.is_zero())
            row.amount = signed_amount_text(payment.amount, false);
    } else if (payment.is_staking) {
        row.icon = QStringLiteral("block");
        row.title = tr("Bond");
        if (!payment.amount.is_zero())
            row.amount = signed_amount_text(payment.amount, false);
    } else {
        row.title =
            payment.outputs.size() == 1
                ? tr("Sending to %1").arg(short_of(payment.outputs.front().to, prefix))
                : tr("Sending to %n addresses", nullptr, static_cast<int>(payment.outputs.size()));
        row.amount = signed_amount_text(payment.amount, false);
    }
    if (payment.is_unsigned)
        row.title = payment.outputs.size() == 1
                        ? tr("Prepared for %1").arg(short_of(payment.outputs.front().to, prefix))
                        : tr("Prepared for %n addresses", nullptr,
                             static_cast<int>(payment.outputs.size()));
    row.link = link_of(payment.hash);
    if (payment.stage == wallet::PaymentStage::in_block) {
        row.mark = Active;
        row.line = tr("In block %1").arg(count_text(payment.height));
    } else {
        row.line = payment.is_unsigned                             ? rival_text(payment)
                   : payment.stage == wallet::PaymentStage::unsent ? tr("No node has taken it yet")
                                                                   : tr("Pending");
    }
    return row;
}

RecentModel::Row RecentModel::row_of(const wallet::ActivityEntry& activity,
                                     const std::string& prefix) {
    const wallet::HistoryEntry& entry = activity.entry;
    Row row{.is_incoming = entry.received > entry.sent, .time_ms = entry.time_ms};
    row.mark = entry.status != ReceiptStatus::success ? Failed : entry.is_final ? Done : Active;
    row.amount = row.is_incoming ? signed_amount_text(entry.received, true)
                                 : signed_amount_text(entry.sent, false);
    if (entry.transaction)
        row.link = link_of(*entry.transaction);
    const QString in_block = tr("Block %1").arg(count_text(entry.position.height));
    switch (entry.kind) {
    case wallet::HistoryKind::mining_reward:
        row.icon = QStringLiteral("mining");
        row.title = tr("Mining reward");
        row.line = tr("Epoch %1").arg(count_text(entry.epoch));
        row.link = QStringLiteral("activity");
        break;
    case wallet::HistoryKind::announcement:
        row.icon = QStringLiteral("attestation");
        row.title = tr("Announcement of this machine");
        row.line = in_block;
        row.amount.clear();
        break;
    case wallet::HistoryKind::enrolment:
        row.icon = QStringLiteral("attestation");
        row.title = tr("Registration of this machine");
        row.line = in_block;
        row.amount.clear();
        break;
    case wallet::HistoryKind::allocation:
        row.icon = QStringLiteral("block");
        row.title = tr("From the first block");
        row.line = tr("This network began with it");
        row.link = QStringLiteral("activity");
        break;
    case wallet::HistoryKind::bond:
        row.icon = QStringLiteral("block");
        row.title = tr("Bonded");
        row.line = in_block;
        break;
    case wallet::HistoryKind::unbond:
        row.icon = QStringLiteral("block");
        row.title = tr("Taking back from the bond");
        row.line = in_block;
        row.amount.clear();
        break;
    case wallet::HistoryKind::release:
        row.icon = QStringLiteral("attestation");
        row.title = tr("Release of a machine");
        row.line = in_block;
        row.amount.clear();
        break;
    case wallet::HistoryKind::report:
        row.icon = QStringLiteral("block");
        row.title = tr("Report of a validator");
        row.line = in_block;
        row.amount.clear();
        break;
    case wallet::HistoryKind::bounty_post:
        row.icon = QStringLiteral("bounties");
        row.title = tr("Bounty funded");
        row.line = in_block;
        if (entry.sent.is_zero()) // this wallet is only named in it
            row.amount.clear();
        break;
    case wallet::HistoryKind::bounty_step:
        row.icon = QStringLiteral("bounties");
        row.title = tr("Bounty moved on");
        row.line = in_block;
        row.amount.clear();
        break;
    case wallet::HistoryKind::bounty_payout:
        row.icon = QStringLiteral("bounties");
        row.title = tr("Bounty paid");
        row.line = in_block;
        break;
    case wallet::HistoryKind::bounty_refund:
        row.icon = QStringLiteral("bounties");
        row.title = tr("Escrow of a bounty came back");
        row.line = in_block;
        break;
    case wallet::HistoryKind::payment:
        row.icon = row.is_incoming ? QStringLiteral("receive") : QStringLiteral("send");
        row.title =
            row.is_incoming ? tr("Received from %1").arg(short_of(entry.from, prefix))
            : entry.outputs.size() == 1
                ? tr("Sent to %1").arg(short_of(entry.outputs.front().to, prefix))
                : tr("Sent to %n addresses", nullptr, static_cast<int>(entry.outputs.size()));
        row.line = first_of(activity.label, entry.memo, in_block);
        break;
    }
    return row;
}

void RecentModel::show(const wallet::WalletSnapshot& snapshot, const std::string& address_prefix,
                       TimestampMs now_ms) {
    std::vector<Row> rows;
    std::set<TransactionHash> in_chain;
    for (const wallet::ActivityEntry& each : snapshot.recent)
        if (each.entry.transaction)
            in_chain.insert(*each.entry.transaction);
    for (const wallet::PaymentStatus& payment : snapshot.payments)
        if (!payment.is_over() && !in_chain.contains(payment.hash) && rows.size() < most_)
            rows.push_back(row_of(payment, address_prefix));
    for (const wallet::ActivityEntry& each : snapshot.recent)
        if (rows.size() < most_)
            rows.push_back(row_of(each, address_prefix));
    for (Row& row : rows)
        row.age = age_text(row.time_ms, now_ms);
    if (rows == rows_)
        return;
    const bool is_same_size = rows.size() == rows_.size();
    if (is_same_size) {
        rows_ = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void RecentModel::tick(TimestampMs now_ms) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        QString age = age_text(rows_[i].time_ms, now_ms);
        if (age == rows_[i].age)
            continue;
        rows_[i].age = std::move(age);
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at, {Age});
    }
}

int RecentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Icon:
        return row.icon;
    case Title:
        return row.title;
    case Line:
        return row.line;
    case AmountText:
        return row.amount;
    case Incoming:
        return row.is_incoming;
    case Age:
        return row.age;
    case Step:
        return static_cast<int>(row.mark);
    case Link:
        return row.link;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentModel::roleNames() const {
    return {{Icon, "symbol"},       {Title, "title"}, {Line, "line"}, {AmountText, "amount"},
            {Incoming, "incoming"}, {Age, "age"},     {Step, "step"}, {Link, "link"}};
}

} // namespace rustchain::gui
