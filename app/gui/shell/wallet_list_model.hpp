// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallets of the folder, for the switcher and the settings.
#pragma once

#include "core/wallet/wallet_snapshot.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class WalletListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! walletId, name, address (short), wedges, isOpen (selected), isBackupChecked, created,
    //! isWatchOnly
    enum Role {
        WalletId = Qt::UserRole,
        Name,
        ShortAddress,
        Wedges,
        IsOpen,
        IsBackupChecked,
        Created,
        IsWatchOnly
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(wallets_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const wallet::WalletSnapshot& snapshot);
    //! The id of a row's text; nothing when there is none of it.
    std::optional<wallet::WalletId> find(const QString& id) const;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<wallet::WalletSummary> wallets_;
    std::optional<wallet::WalletId> selected_;
};

} // namespace rustchain::gui
