// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rewards of mining, added up from the wallet's history.
#include "app/gui/mining/mining_rewards.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::size_t kPage = wallet::kMaxHistoryPage;
//! More than a year of epochs on the main network, among other lines.
constexpr int kMostPages = 400;

qint64 day_of(TimestampMs ms) {
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms)).date().toJulianDay();
}

QString short_day(qint64 day) {
    return QLocale().toString(QDate::fromJulianDay(day), QStringLiteral("d MMM"));
}

void add_to(Amount& sum, const Amount& amount) {
    sum = sum.plus(amount).value_or(kTotalSupply);
}

} // namespace

MiningRewards::MiningRewards(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::walletChanged, this, [this] {
        const auto& wallet = *bridge_.wallet_snapshot();
        if (wallet.lock != wallet::LockState::unlocked && (is_known_ || is_reading_))
            forget();
    });
}

void MiningRewards::forget() {
    ++question_;
    is_known_ = is_reading_ = false;
    days_.clear();
    newest_.reset();
    oldest_.reset();
    problem_.clear();
    Q_EMIT changed();
}

qint64 MiningRewards::today() const {
    return day_of(bridge_.now_ms());
}

void MiningRewards::read() {
    const bool is_open = bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    if (is_open && !is_reading_)
        ask(Direction::newer, std::nullopt);
}

void MiningRewards::ask(Direction direction, std::optional<wallet::HistoryCursor> before) {
    if (!is_reading_) {
        is_reading_ = true;
        top_.reset();
        coming_.clear();
        pages_ = 0;
    }
    ++pages_;
    bridge_.ask(bridge_.wallet().history(before, kPage), this,
                [this, direction, question = question_](Result<wallet::ActivityPage> page) {
                    if (question != question_)
                        return;
                    if (page) {
                        problem_.clear();
                        return take(direction, *page);
                    }
                    is_reading_ = false;
                    problem_ = error_text(page.error());
                    Q_EMIT changed();
                });
}

void MiningRewards::take(Direction direction, const wallet::ActivityPage& page) {
    const bool is_update = direction == Direction::newer && newest_;
    for (const wallet::ActivityEntry& each : page.entries) {
        const wallet::HistoryEntry& entry = each.entry;
        if (!entry.is_final)
            continue;
        if (is_update && entry.position <= *newest_)
            return end_reading(direction, oldest_);
        if (!top_)
            top_ = entry.position;
        const qint64 day = day_of(entry.time_ms);
        if (!is_update)
            reached_day_ = day;
        if (entry.kind == wallet::HistoryKind::mining_reward)
            add_to(coming_[day], entry.received);
    }
    const bool is_enough = !is_update && !page.entries.empty() && reached_day_ < first_day();
    if (page.next && !is_enough && pages_ < kMostPages)
        return ask(direction, page.next);
    end_reading(direction, is_update ? oldest_ : page.next);
}

void MiningRewards::end_reading(Direction direction,
                                const std::optional<wallet::HistoryCursor>& rest) {
    for (const auto& [day, amount] : coming_)
        add_to(days_[day], amount);
    if (direction == Direction::newer && top_)
        newest_ = top_;
    oldest_ = rest;
    is_known_ = true;
    is_reading_ = false;
    if (!reaches_back() && pages_ < kMostPages)
        ask(Direction::older, oldest_);
    Q_EMIT changed();
}

void MiningRewards::choose(Range range) {
    range_ = range;
    if (is_known_ && !is_reading_ && !reaches_back())
        ask(Direction::older, oldest_);
    Q_EMIT changed();
}

std::vector<Amount> MiningRewards::amounts() const {
    std::vector<Amount> sums(static_cast<std::size_t>(bar_count()));
    const qint64 first = first_day();
    for (const auto& [day, amount] : days_)
        if (day >= first && day <= today())
            add_to(sums[static_cast<std::size_t>((day - first) / bar_days())], amount);
    return sums;
}

Amount MiningRewards::sum() const {
    Amount sum;
    for (const Amount& each : amounts())
        add_to(sum, each);
    return sum;
}

QString MiningRewards::total() const {
    return is_known_ ? amount_text(sum()) : QString();
}

QString MiningRewards::totalNote() const {
    if (!is_known_)
        return {};
    if (!reaches_back() && is_reading_)
        return range_ == Month ? tr("RTC in 30 days, still reading")
                               : tr("RTC in 1 year, still reading");
    return range_ == Month ? tr("RTC in 30 days") : tr("RTC in 1 year");
}

QList<qreal> MiningRewards::bars() const {
    const auto sums = amounts();
    const Amount highest = *std::ranges::max_element(sums);
    QList<qreal> bars;
    for (const Amount& each : sums)
        bars.append(highest.is_zero() ? 0
                                      : static_cast<qreal>(each.micro_rtc()) /
                                            static_cast<qreal>(highest.micro_rtc()));
    return bars;
}

QStringList MiningRewards::texts() const {
    QStringList texts;
    qint64 day = first_day();
    for (const Amount& each : amounts()) {
        const QString amount = amount_text(each);
        texts.append(range_ == Month ? tr("%1: %2 RTC").arg(short_day(day), amount)
                                     : tr("Week of %1: %2 RTC").arg(short_day(day), amount));
        day += bar_days();
    }
    return texts;
}

QString MiningRewards::startText() const {
    return short_day(first_day());
}

QString MiningRewards::endText() const {
    const QString amount = amount_text(amounts().back());
    return range_ == Month ? tr("today, so far %1").arg(amount)
                           : tr("this week, so far %1").arg(amount);
}

} // namespace rustchain::gui
