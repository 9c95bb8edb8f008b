// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the activity list. A row is put into words when it is looked at, so that a hundred
// thousand cost no more than those on the screen.
#pragma once

#include "app/gui/activity/activity_line.hpp"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class ActivityModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole, Icon, Title, Line, AmountText, Incoming, Age, Stage, Day };

    explicit ActivityModel(std::string address_prefix, QObject* parent = nullptr)
        : QAbstractListModel(parent), prefix_(std::move(address_prefix)) {}

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const std::vector<ActivityRow>& rows() const { return rows_; }

    //! New rows anywhere keep selection and place of the others.
    void show(std::vector<ActivityRow> rows, TimestampMs now_ms);
    //! Older rows, behind all others.
    void append(std::vector<ActivityRow> rows);
    //! Makes the ages anew.
    void tick(TimestampMs now_ms);

Q_SIGNALS:
    void countChanged();
    //! Somebody looks at rows near the end.
    void endNeared();

private:
    struct Words {
        ActivityLine line;
        QString day;
    };
    const Words& words_of(const ActivityRow& row) const;

    std::string prefix_;
    std::vector<ActivityRow> rows_;
    TimestampMs now_ms_ = 0;
    mutable QHash<const void*, Words> words_; //!< of the rows that were looked at lately
    mutable bool is_end_told_ = false;
    mutable int looked_at_ = 0; //!< the row that was read last
};

} // namespace rustchain::gui
