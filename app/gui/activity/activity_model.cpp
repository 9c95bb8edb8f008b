// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the activity list.
#include "app/gui/activity/activity_model.hpp"

#include "app/gui/format/time_format.hpp"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace rustchain::gui {

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const ActivityLine& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Key:
        return row.key;
    case Icon:
        return row.icon;
    case Title:
        return row.title;
    case Line:
        return row.text;
    case AmountText:
        return row.amount;
    case Incoming:
        return row.is_incoming;
    case Age:
        return age_text(row.time_ms, now_ms_);
    case Stage:
        return row.stage;
    case Day:
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(row.time_ms)).date(),
            QLocale::LongFormat);
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const {
    return {{Key, "key"},   {Icon, "symbol"},           {Title, "title"},
            {Line, "line"}, {AmountText, "amountText"}, {Incoming, "incoming"},
            {Age, "age"},   {Stage, "stage"},           {Day, "day"}};
}

void ActivityModel::show(std::vector<ActivityLine> rows, TimestampMs now_ms) {
    now_ms_ = now_ms;
    if (rows == rows_)
        return;
    const auto is_first = [&](const ActivityLine& row) {
        return !rows_.empty() && row.key == rows_.front().key;
    };
    const auto fresh = std::ranges::find_if(rows, is_first) - rows.begin();
    if (fresh == static_cast<std::ptrdiff_t>(rows.size())) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        rows_.insert(rows_.begin(), rows.begin(), rows.begin() + fresh);
        endInsertRows();
    }
    if (rows_.size() > rows.size()) {
        beginRemoveRows({}, static_cast<int>(rows.size()), count() - 1);
        rows_.resize(rows.size(), ActivityLine{});
        endRemoveRows();
    } else if (rows_.size() < rows.size()) {
        beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
        rows_.insert(rows_.end(), rows.begin() + static_cast<std::ptrdiff_t>(rows_.size()),
                     rows.end());
        endInsertRows();
    }
    rows_ = std::move(rows);
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT countChanged();
}

void ActivityModel::tick(TimestampMs now_ms) {
    now_ms_ = now_ms;
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {Age});
}

} // namespace rustchain::gui
