// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows of a board. A row is put into words when it is looked at, so that many cost no more than
// those on the screen.
#pragma once

#include "core/bounty/bounty_board.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class BountyRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Number = Qt::UserRole, //!< on the chain; empty for a listing's row
        Url,                   //!< of the terms, when it can be opened
        Title,
        Line,       //!< repository and tags
        RewardText, //!< "120.000000"; a listing's: what it says; "—": it names none
        Escrowed,   //!< the amount is held by the chain
        BadgeText,
        BadgeTone,
        BadgeIcon,
        TimeLeft,
        Sentence //!< the row read out
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Replaces all rows; those that stay keep selection and place. Time is counted from `height`.
    void show(std::vector<bounty::BountyEntryPtr> rows, Height height, std::uint64_t block_ms);

Q_SIGNALS:
    void countChanged();
    //! Somebody looks at rows near the end.
    void endNeared();

private:
    QString reward_text(const bounty::BountyEntry& entry) const;
    QString time_left(const bounty::BountyEntry& entry) const;
    QString sentence(const bounty::BountyEntry& entry) const;

    std::vector<bounty::BountyEntryPtr> rows_;
    Height height_ = 0;
    std::uint64_t block_ms_ = 0;
    mutable int told_at_ = 0; //!< how many rows there were when the end was neared
};

} // namespace rustchain::gui
