// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All that is known of one line.
#include "app/gui/activity/activity_detail.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/remote/server_words.hpp"
#include "core/primitives/hex.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace rustchain::gui {
namespace {

// As StepMark.Step.
constexpr int kWaiting = 0;
constexpr int kActive = 1;
constexpr int kDone = 2;
constexpr int kFailed = 3;

QVariantMap fact(const QString& key, const QString& value, const QString& place = {},
                 const QString& copy = {}, bool is_mono = false) {
    return {{QStringLiteral("key"), key},
            {QStringLiteral("value"), value},
            {QStringLiteral("place"), place},
            {QStringLiteral("copy"), copy},
            {QStringLiteral("mono"), is_mono}};
}

//! For who wants to keep or send it: all that is shown, as one text.
QString raw_text(const ActivityLine& line) {
    const QJsonObject object{{QStringLiteral("what"), line.title},
                             {QStringLiteral("stage"), line.headline},
                             {QStringLiteral("amount"), line.amount},
                             {QStringLiteral("fee"), line.fee},
                             {QStringLiteral("from"), line.from},
                             {QStringLiteral("to"), QJsonArray::fromStringList(line.to)},
                             {QStringLiteral("memo"), line.memo},
                             {QStringLiteral("label"), line.label},
                             {QStringLiteral("transaction"), line.hash},
                             {QStringLiteral("block"), static_cast<qint64>(line.height)},
                             {QStringLiteral("time"), moment_utc_text(line.time_ms)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace

ActivityDetail::ActivityDetail(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {}

void ActivityDetail::show(const QString& key) {
    ++question_;
    key_ = key;
    line_.reset();
    is_acting_ = false;
    problem_.clear();
    Q_EMIT wanted();
    Q_EMIT changed();
}

void ActivityDetail::hide() {
    if (key_.isEmpty())
        return;
    ++question_;
    key_.clear();
    row_ = {};
    line_.reset();
    is_acting_ = false;
    problem_.clear();
    Q_EMIT changed();
}

void ActivityDetail::follow(const std::vector<ActivityRow>& rows) {
    if (key_.isEmpty())
        return;
    const auto found =
        std::ranges::find_if(rows, [&](const ActivityRow& row) { return row.has_key(key_); });
    if (found == rows.end() || (line_ && *found == row_))
        return;
    row_ = *found;
    ActivityLine line = row_.line(bridge_.address_prefix());
    // Only news: what is shown keeps its focus.
    if (line_ != line) {
        line_ = std::move(line);
        Q_EMIT changed();
    }
}

void ActivityDetail::setLabel(const QString& text) {
    if (!is_hashed())
        return;
    auto hash = fixed_from_hex<TransactionHash>(line_->hash.toStdString());
    if (!hash)
        return;
    bridge_.ask(bridge_.wallet().set_label(*hash, text.trimmed().toStdString()), this,
                [this, text, hash = *hash](Result<void> done) {
                    if (!done)
                        return shell_.notify(error_text(done.error()), QStringLiteral("alert"));
                    Q_EMIT labelled(hash, text.trimmed());
                    shell_.notify(tr("Note kept"), QStringLiteral("tag"));
                });
}

void ActivityDetail::openInExplorer() {
    if (is_hashed())
        shell_.open(QStringLiteral("explorer/transaction/") + line_->hash);
}

bool ActivityDetail::is_replaceable() const {
    return line_ && row_.way && gui::is_replaceable(*row_.way);
}

bool ActivityDetail::is_cancellable() const {
    return is_replaceable() && !row_.way->is_cancellation;
}

bool ActivityDetail::is_forgettable() const {
    return line_ && row_.way && row_.way->stage == wallet::PaymentStage::awaiting_signature;
}

void ActivityDetail::forget() {
    if (is_acting_ || !is_forgettable())
        return;
    is_acting_ = true;
    problem_.clear();
    const std::uint64_t question = question_;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().forget_unsigned(row_.way->hash), this,
                [this, question](const Result<void>& done) {
                    if (question != question_)
                        return;
                    is_acting_ = false;
                    if (done) {
                        shell_.notify(tr("Forgotten. Its amount is free again."),
                                      QStringLiteral("check"));
                        return hide();
                    }
                    problem_ = error_text(done.error());
                    Q_EMIT changed();
                });
}

void ActivityDetail::raiseFee() {
    replace(false);
}

void ActivityDetail::cancelPayment() {
    replace(true);
}

void ActivityDetail::replace(bool is_cancelling) {
    if (is_acting_ || !is_replaceable() || (is_cancelling && !is_cancellable()))
        return;
    is_acting_ = true;
    problem_.clear();
    const std::uint64_t question = question_;
    const TransactionHash old = row_.way->hash;
    Q_EMIT changed();
    auto task = is_cancelling ? bridge_.wallet().cancel(old, wallet::FeeSpeed::fast)
                              : bridge_.wallet().raise_fee(old, wallet::FeeSpeed::fast);
    bridge_.ask(std::move(task), this,
                [this, question](Result<TransactionHash, wallet::PaymentProblem> hash) {
                    if (question != question_)
                        return;
                    is_acting_ = false;
                    if (hash)
                        return show(QString::fromStdString(to_hex(*hash)));
                    problem_ = problem_text(hash.error());
                    Q_EMIT changed();
                });
}

QVariantList ActivityDetail::stages() const {
    if (!line_)
        return {};
    const auto moment = [](TimestampMs ms) { return ms == 0 ? QString() : moment_text(ms); };
    const auto stage = [&](const QString& title, const QString& text, TimestampMs ms, int step) {
        return QVariantMap{{QStringLiteral("title"), title},
                           {QStringLiteral("text"), text},
                           {QStringLiteral("time"), moment(ms)},
                           {QStringLiteral("step"), step}};
    };
    const int at = line_->stage;
    QVariantList list;
    if (line_->pending_ms != 0 || at == 0 || at == 4)
        list.append(stage(tr("Pending"), at == 0 || at == 4 ? line_->headline : QString(),
                          line_->pending_ms,
                          at == 4   ? kFailed
                          : at == 0 ? kActive
                                    : kDone));
    if (at == 4)
        return list;
    list.append(stage(tr("In block"), at == 3 ? line_->headline : QString(), line_->in_block_ms,
                      at == 3   ? kFailed
                      : at == 2 ? kDone
                      : at == 1 ? kActive
                                : kWaiting));
    if (at != 3)
        list.append(stage(tr("Final"), at == 2 ? tr("Nobody can undo it now.") : QString(),
                          line_->final_ms, at == 2 ? kDone : kWaiting));
    return list;
}

QString ActivityDetail::unproven() const {
    const bool is_unproven =
        line_ && row_.entry && row_.entry->entry.assurance == wallet::Assurance::unproven;
    if (!is_unproven)
        return {};
    const wallet::HistoryEntry& entry = row_.entry->entry;
    if (entry.kind == wallet::HistoryKind::mining_reward)
        return tr("How the reward of an epoch was shared is not proven: this amount is what the "
                  "server says.");
    if (entry.is_placed)
        return tr("That it is in its block is checked on this device. Whether it succeeded, and "
                  "its fee, are what the server says.");
    return tr("Nothing of this is proven: it is what the server says.");
}

QString ActivityDetail::unprovenServer() const {
    if (unproven().isEmpty() || !bridge_.is_remote())
        return {};
    const auto& servers = bridge_.servers()->views();
    return servers.size() == 1
               ? server_host(servers.front().name)
               : tr("one of %n server(s)", nullptr, static_cast<int>(servers.size()));
}

QVariantList ActivityDetail::facts() const {
    if (!line_)
        return {};
    const ActivityLine& line = *line_;
    QVariantList facts;
    if (!line.from.isEmpty())
        facts.append(fact(tr("From"), short_address(line.from),
                          QStringLiteral("explorer/address/") + line.from, line.from, true));
    for (const QString& to : line.to)
        facts.append(
            fact(tr("To"), short_address(to), QStringLiteral("explorer/address/") + to, to, true));
    if (!line.fee.isEmpty())
        facts.append(
            fact(line.in_block_ms != 0 ? tr("Fee, paid") : tr("Fee"), line.fee, {}, {}, true));
    if (row_.way && !row_.way->fee_paid && !row_.way->fee_at_most.is_zero())
        facts.append(fact(tr("Fee, at most"), amount_text(row_.way->fee_at_most), {}, {}, true));
    if (!line.memo.isEmpty())
        facts.append(fact(tr("Memo"), line.memo));
    if (!line.epoch.isEmpty())
        facts.append(fact(tr("Epoch"), line.epoch));
    if (!line.block.isEmpty())
        facts.append(
            fact(tr("Block"), line.block, QStringLiteral("explorer/block/%1").arg(line.height)));
    if (!line.hash.isEmpty())
        facts.append(fact(tr("Hash"), short_hash(line.hash), {}, line.hash, true));
    facts.append(fact(tr("Time"), moment_text(line.time_ms)));
    facts.append(fact(tr("Time in UTC"), moment_utc_text(line.time_ms)));
    facts.append(fact(tr("All of it"), tr("JSON"), {}, raw_text(line)));
    return facts;
}

} // namespace rustchain::gui
