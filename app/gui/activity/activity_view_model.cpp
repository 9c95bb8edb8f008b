// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Activity.
#include "app/gui/activity/activity_view_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace rustchain::gui {
namespace {

constexpr std::size_t kPage = 50;
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

} // namespace

ActivityViewModel::ActivityViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &ActivityViewModel::follow_wallet);
    connect(&bridge_, &NodeBridge::secondPassed, this, [this] { rows_.tick(bridge_.now_ms()); });
    connect(&shell_, &ShellViewModel::opened, this,
            [this](const QString& page, const QString& place) {
                if (page != QLatin1String("activity"))
                    return;
                if (place.isEmpty())
                    return hideDetail();
                showDetail(place);
            });
}

void ActivityViewModel::forget() {
    ++question_;
    entries_.clear();
    ways_.clear();
    newest_.clear();
    next_.reset();
    detail_.reset();
    wanted_.clear();
    search_.clear();
    filter_ = ActivityFilter::all;
    is_loading_ = false;
    is_read_ = false;
    problem_.clear();
    rows_.show({}, 0);
    Q_EMIT detailChanged();
    Q_EMIT changed();
}

void ActivityViewModel::follow_wallet() {
    const wallet::WalletSnapshot& now = *bridge_.wallet_snapshot();
    if (now.lock != wallet::LockState::unlocked || now.selected != wallet_) {
        const bool is_open = now.lock == wallet::LockState::unlocked;
        wallet_ = is_open ? now.selected : std::nullopt;
        forget();
        if (!is_open)
            return;
    }
    ways_ = now.payments;
    if (!is_loading_ && (!is_read_ || now.recent != newest_)) {
        newest_ = now.recent;
        load(std::nullopt);
    }
    fill_rows();
}

void ActivityViewModel::load(std::optional<wallet::HistoryCursor> before) {
    is_loading_ = true;
    const std::uint64_t question = ++question_;
    const bool is_first = !before;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().history(before, kPage), this,
                [this, question, is_first](Result<wallet::ActivityPage> page) {
                    if (question != question_)
                        return;
                    is_loading_ = false;
                    if (page) {
                        problem_.clear();
                        take(std::move(*page), is_first);
                    } else {
                        problem_ = is_read_ ? tr("Older payments could not be read.")
                                            : error_text(page.error());
                    }
                    Q_EMIT changed();
                });
}

void ActivityViewModel::take(wallet::ActivityPage page, bool is_first) {
    if (!is_first) {
        next_ = page.next;
        entries_.insert(entries_.end(), std::make_move_iterator(page.entries.begin()),
                        std::make_move_iterator(page.entries.end()));
    } else {
        // What was read below the first page stays.
        std::vector<wallet::ActivityEntry> older;
        if (page.next && is_read_)
            for (wallet::ActivityEntry& each : entries_)
                if (each.entry.position < page.entries.back().entry.position)
                    older.push_back(std::move(each));
        if (older.empty())
            next_ = page.next;
        entries_ = std::move(page.entries);
        entries_.insert(entries_.end(), std::make_move_iterator(older.begin()),
                        std::make_move_iterator(older.end()));
        is_read_ = true;
    }
    fill_rows();
}

std::vector<ActivityLine> ActivityViewModel::all_lines() const {
    const std::string& prefix = bridge_.address_prefix();
    std::vector<ActivityLine> lines;
    std::set<QString> in_chain;
    for (const wallet::ActivityEntry& each : entries_) {
        lines.push_back(line_of(each, prefix));
        in_chain.insert(lines.back().key);
    }
    std::vector<ActivityLine> waiting;
    for (const wallet::PaymentStatus& each : ways_) {
        ActivityLine line = line_of(each, prefix);
        if (!in_chain.contains(line.key)) {
            waiting.push_back(std::move(line));
            continue;
        }
        // The chain's entry knows no moments; the wallet's own payment does.
        for (ActivityLine& known : lines)
            if (known.key == line.key) {
                known.pending_ms = line.pending_ms;
                known.in_block_ms = line.in_block_ms;
                known.final_ms = line.final_ms;
            }
    }
    lines.insert(lines.end(), std::make_move_iterator(waiting.begin()),
                 std::make_move_iterator(waiting.end()));
    std::ranges::stable_sort(lines, std::greater{}, &ActivityLine::time_ms);
    return lines;
}

void ActivityViewModel::fill_rows() {
    std::vector<ActivityLine> lines = all_lines();
    const QString key = detail_ ? detail_->key : wanted_;
    for (const ActivityLine& each : lines)
        if (!key.isEmpty() && each.key == key) {
            wanted_.clear();
            // Only news: what is shown keeps its focus.
            if (std::exchange(detail_, each) != each)
                Q_EMIT detailChanged();
        }
    const QString wanted = search_.trimmed();
    std::erase_if(lines, [&](const ActivityLine& line) {
        return !line.passes(filter_) || !line.holds(wanted);
    });
    rows_.show(std::move(lines), bridge_.now_ms());
    Q_EMIT changed();
}

void ActivityViewModel::choose(int filter) {
    filter_ = static_cast<ActivityFilter>(std::clamp(filter, 0, 5));
    fill_rows();
}

void ActivityViewModel::find(const QString& text) {
    search_ = text;
    fill_rows();
}

void ActivityViewModel::clearFilters() {
    filter_ = ActivityFilter::all;
    search_.clear();
    fill_rows();
}

void ActivityViewModel::loadMore() {
    if (!is_loading_ && next_)
        load(next_);
}

void ActivityViewModel::retry() {
    if (!is_loading_)
        load(is_read_ ? next_ : std::nullopt);
}

void ActivityViewModel::showDetail(const QString& key) {
    detail_.reset();
    wanted_ = key;
    fill_rows();
    Q_EMIT detailChanged();
}

void ActivityViewModel::hideDetail() {
    if (!detail_ && wanted_.isEmpty())
        return;
    detail_.reset();
    wanted_.clear();
    Q_EMIT detailChanged();
}

void ActivityViewModel::setLabel(const QString& text) {
    if (!is_hashed())
        return;
    auto hash = fixed_from_hex<TransactionHash>(detail_->hash.toStdString());
    if (!hash)
        return;
    bridge_.ask(bridge_.wallet().set_label(*hash, text.trimmed().toStdString()), this,
                [this, text, hash = *hash](Result<void> done) {
                    if (!done)
                        return shell_.notify(error_text(done.error()), QStringLiteral("alert"));
                    for (wallet::ActivityEntry& each : entries_)
                        if (each.entry.transaction == hash)
                            each.label = text.trimmed().toStdString();
                    fill_rows();
                    shell_.notify(tr("Note kept"), QStringLiteral("tag"));
                });
}

void ActivityViewModel::openInExplorer() {
    if (is_hashed())
        shell_.open(QStringLiteral("explorer/transaction/") + detail_->hash);
}

QVariantList ActivityViewModel::stages() const {
    if (!detail_)
        return {};
    const auto moment = [](TimestampMs ms) { return ms == 0 ? QString() : moment_text(ms); };
    const auto stage = [&](const QString& title, const QString& text, TimestampMs ms, int step) {
        return QVariantMap{{QStringLiteral("title"), title},
                           {QStringLiteral("text"), text},
                           {QStringLiteral("time"), moment(ms)},
                           {QStringLiteral("step"), step}};
    };
    const int at = detail_->stage;
    QVariantList list;
    if (detail_->pending_ms != 0 || at == 0 || at == 4)
        list.append(stage(tr("Pending"), at == 0 || at == 4 ? detail_->headline : QString(),
                          detail_->pending_ms,
                          at == 4   ? kFailed
                          : at == 0 ? kActive
                                    : kDone));
    if (at == 4)
        return list;
    list.append(stage(tr("In block"), at == 3 ? detail_->headline : QString(), detail_->in_block_ms,
                      at == 3   ? kFailed
                      : at == 2 ? kDone
                      : at == 1 ? kActive
                                : kWaiting));
    if (at != 3)
        list.append(stage(tr("Final"), at == 2 ? tr("Nobody can undo it now.") : QString(),
                          detail_->final_ms, at == 2 ? kDone : kWaiting));
    return list;
}

QVariantList ActivityViewModel::facts() const {
    if (!detail_)
        return {};
    const ActivityLine& line = *detail_;
    QVariantList facts;
    if (!line.from.isEmpty())
        facts.append(fact(tr("From"), short_address(line.from),
                          QStringLiteral("explorer/address/") + line.from, line.from, true));
    for (const QString& to : line.to)
        facts.append(
            fact(tr("To"), short_address(to), QStringLiteral("explorer/address/") + to, to, true));
    if (!line.fee.isEmpty())
        facts.append(fact(tr("Fee"), line.fee, {}, {}, true));
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
    return facts;
}

} // namespace rustchain::gui
