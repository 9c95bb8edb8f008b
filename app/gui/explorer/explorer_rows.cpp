// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the explorer's tables.
#include "app/gui/explorer/explorer_rows.hpp"

#include "app/gui/format/time_format.hpp"

#include <algorithm>

namespace rustchain::gui {

QVariant ExplorerRows::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const ExplorerRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Place:
        return row.place;
    case Icon:
        return row.icon;
    case Title:
        return row.title;
    case HashText:
        return row.hash;
    case From:
        return row.from;
    case To:
        return row.to;
    case AmountText:
        return row.amount;
    case Fee:
        return row.fee;
    case Count:
        return row.count;
    case Attestations:
        return row.attestations;
    case Note:
        return row.note;
    case Stage:
        return row.stage;
    case Fill:
        return row.fill;
    case Age:
        return row.age;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExplorerRows::roleNames() const {
    return {{Place, "place"},       {Icon, "symbol"},
            {Title, "title"},       {HashText, "hash"},
            {From, "from"},         {To, "to"},
            {AmountText, "amount"}, {Fee, "fee"},
            {Count, "countText"},   {Attestations, "attestations"},
            {Note, "note"},         {Stage, "stage"},
            {Fill, "fill"},         {Age, "age"}};
}

void ExplorerRows::show(std::vector<ExplorerRow> rows, quint64 now_ms) {
    for (ExplorerRow& row : rows)
        row.age = row.time_ms == 0 ? QString() : age_text(row.time_ms, now_ms);
    if (rows == rows_)
        return;
    // New ones in front of what stays: insert them, so that a list keeps its place.
    const auto is_known = [&](const ExplorerRow& row) {
        return !rows_.empty() && row.place == rows_.front().place;
    };
    const auto fresh = std::distance(rows.begin(), std::ranges::find_if(rows, is_known));
    const auto size = static_cast<std::ptrdiff_t>(rows.size());
    if (fresh == size || rows_.empty()) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    } else {
        if (fresh > 0) {
            beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
            rows_.insert(rows_.begin(), rows.begin(), rows.begin() + fresh);
            endInsertRows();
        }
        if (rows_.size() > rows.size()) {
            beginRemoveRows({}, static_cast<int>(rows.size()), count() - 1);
            rows_.resize(rows.size(), ExplorerRow{});
            endRemoveRows();
        } else if (rows_.size() < rows.size()) {
            beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
            rows_.insert(rows_.end(), rows.begin() + static_cast<std::ptrdiff_t>(rows_.size()),
                         rows.end());
            endInsertRows();
        }
        rows_ = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT countChanged();
}

void ExplorerRows::append(std::vector<ExplorerRow> rows, quint64 now_ms) {
    if (rows.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
    for (ExplorerRow& row : rows) {
        row.age = row.time_ms == 0 ? QString() : age_text(row.time_ms, now_ms);
        rows_.push_back(std::move(row));
    }
    endInsertRows();
    Q_EMIT countChanged();
}

void ExplorerRows::tick(quint64 now_ms) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        QString age = rows_[i].time_ms == 0 ? QString() : age_text(rows_[i].time_ms, now_ms);
        if (age == rows_[i].age)
            continue;
        rows_[i].age = std::move(age);
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at, {Age});
    }
}

} // namespace rustchain::gui
