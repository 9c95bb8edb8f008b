// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties that this wallet takes part in, as rows of texts, those that need it first.
#pragma once

#include "app/gui/bounties/own/own_bounties.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class OwnBountyRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Work, Payouts, Posted, Needed };
    //! number (for BountiesViewModel::open), name, title, amount, state, tone (Badge.Tone), stage
    //! (StageMark.Stage), next, needed, since, evidence, expected, waiting
    enum Role {
        Number = Qt::UserRole,
        Name,
        Title,
        Amount,
        State,
        Tone,
        Stage,
        Next,
        IsNeeded,
        Since,
        Evidence,
        Expected,
        Waiting
    };

    explicit OwnBountyRows(Kind kind, QObject* parent = nullptr)
        : QAbstractListModel(parent), kind_(kind) {}

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Null: nothing is known.
    void show(const OwnBounties* own, TimestampMs now_ms);

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        BountyId id = 0;
        QString name;
        QString title;
        QString amount;
        QString state;
        int tone = 0;
        int stage = 0;
        QString next;
        bool is_needed = false;
        QString since;
        QString evidence;
        QString expected;
        QString waiting;
        bool operator==(const Row&) const = default;
    };
    bool is_for(const OwnBounty& bounty, Height height) const;
    static Row row_of(const OwnBounty& bounty, const OwnBounties& own, TimestampMs now_ms);

    Kind kind_;
    std::vector<Row> rows_;
};

} // namespace rustchain::gui
