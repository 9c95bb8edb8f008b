// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the activity list.
#pragma once

#include "app/gui/activity/activity_line.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class ActivityModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole, Icon, Title, Line, AmountText, Incoming, Age, Stage, Day };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! New rows in front and behind keep selection and place.
    void show(std::vector<ActivityLine> rows, TimestampMs now_ms);
    //! Makes the ages anew.
    void tick(TimestampMs now_ms);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<ActivityLine> rows_;
    TimestampMs now_ms_ = 0;
};

} // namespace rustchain::gui
