// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the activity list.
#include "app/gui/activity/activity_model.hpp"

#include "app/gui/format/time_format.hpp"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rustchain::gui {
namespace {

constexpr qsizetype kWordsKept = 400;
//! So many rows before the end, older ones are asked for.
constexpr int kReadAhead = 300;
//! More rows than this do not fit on a screen.
constexpr int kRowsShown = 60;

} // namespace

const ActivityModel::Words& ActivityModel::words_of(const ActivityRow& row) const {
    const void* key = row.entry ? static_cast<const void*>(row.entry.get())
                                : static_cast<const void*>(row.way.get());
    if (auto known = words_.constFind(key); known != words_.constEnd())
        return *known;
    if (words_.size() >= kWordsKept)
        words_.clear();
    const QDate day = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(row.time_ms())).date();
    return *words_.insert(
        key, {.line = row.line(prefix_), .day = QLocale().toString(day, QLocale::LongFormat)});
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    if (index.row() + kReadAhead >= count() && !is_end_told_) {
        is_end_told_ = true;
        // Not now: a view asks this while it lays its rows out.
        auto* self = const_cast<ActivityModel*>(this);
        QMetaObject::invokeMethod(self, &ActivityModel::endNeared, Qt::QueuedConnection);
    }
    looked_at_ = index.row();
    const Words& words = words_of(rows_[static_cast<std::size_t>(index.row())]);
    const ActivityLine& line = words.line;
    switch (role) {
    case Key:
        return line.key;
    case Icon:
        return line.icon;
    case Title:
        return line.title;
    case Line:
        return line.text;
    case AmountText:
        return line.amount;
    case Incoming:
        return line.is_incoming;
    case Age:
        return age_text(line.time_ms, now_ms_);
    case Stage:
        return line.stage;
    case Day:
        return words.day;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const {
    return {{Key, "key"},   {Icon, "symbol"},           {Title, "title"},
            {Line, "line"}, {AmountText, "amountText"}, {Incoming, "incoming"},
            {Age, "age"},   {Stage, "stage"},           {Day, "day"}};
}

void ActivityModel::show(std::vector<ActivityRow> rows, TimestampMs now_ms) {
    now_ms_ = now_ms;
    const auto is_same = [](const ActivityRow& a, const ActivityRow& b) {
        return a == b || a.is_same_as(b);
    };
    const auto most = static_cast<std::ptrdiff_t>(std::min(rows.size(), rows_.size()));
    std::ptrdiff_t front = 0;
    while (front < most &&
           is_same(rows[static_cast<std::size_t>(front)], rows_[static_cast<std::size_t>(front)]))
        ++front;
    std::ptrdiff_t back = 0;
    while (back < most - front && is_same(*(rows.end() - 1 - back), *(rows_.end() - 1 - back)))
        ++back;
    const int removed = count() - static_cast<int>(front + back);
    const int added = static_cast<int>(rows.size()) - static_cast<int>(front + back);
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front) + removed - 1);
        rows_.erase(rows_.begin() + front, rows_.end() - back);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front) + added - 1);
        rows_.insert(rows_.begin() + front, rows.begin() + front, rows.end() - back);
        endInsertRows();
    }
    is_end_told_ = false;
    int first = -1;
    int last = -1;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] != rows_[i]) {
            first = first < 0 ? static_cast<int>(i) : first;
            last = static_cast<int>(i);
        }
    // Another object may come to lie where one of these lay.
    words_.clear();
    rows_ = std::move(rows);
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
    if (added > 0 || removed > 0)
        Q_EMIT countChanged();
}

void ActivityModel::append(std::vector<ActivityRow> rows) {
    is_end_told_ = false;
    if (rows.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
    rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()),
                 std::make_move_iterator(rows.end()));
    endInsertRows();
    Q_EMIT countChanged();
}

void ActivityModel::tick(TimestampMs now_ms) {
    const TimestampMs before_ms = std::exchange(now_ms_, now_ms);
    const int end = std::min(looked_at_ + kRowsShown, count());
    for (int row = std::max(0, looked_at_ - kRowsShown); row < end; ++row) {
        const TimestampMs time_ms = rows_[static_cast<std::size_t>(row)].time_ms();
        if (age_text(time_ms, before_ms) != age_text(time_ms, now_ms))
            Q_EMIT dataChanged(index(row), index(row), {Age});
    }
}

} // namespace rustchain::gui
