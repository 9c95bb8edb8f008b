// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the explorer's tables: blocks, transactions, attestations, an account's history.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace rustchain::gui {

//! One row as texts; what a table does not show stays empty.
struct ExplorerRow {
    QString place; //!< where a click leads: "block/12"
    QString icon{};
    QString title{}; //!< a height or a kind
    QString hash{};  //!< short
    QString from{};
    QString to{};
    QString amount{};
    QString fee{};
    QString count{};
    QString attestations{};
    QString note{};
    int stage = 2; //!< as StageMark.Stage
    qreal fill = 0;
    quint64 time_ms = 0;
    QString age{};

    bool operator==(const ExplorerRow&) const = default;
};

class ExplorerRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Place = Qt::UserRole,
        Icon,
        Title,
        HashText,
        From,
        To,
        AmountText,
        Fee,
        Count,
        Attestations,
        Note,
        Stage,
        Fill,
        Age
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Replaces all rows; keeps selection and place where rows stay the same.
    void show(std::vector<ExplorerRow> rows, quint64 now_ms);
    void append(std::vector<ExplorerRow> rows, quint64 now_ms);
    //! Makes the ages anew.
    void tick(quint64 now_ms);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<ExplorerRow> rows_;
};

} // namespace rustchain::gui
