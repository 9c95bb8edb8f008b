// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The accounts of the selected wallet, in the order of its list.
#pragma once

#include "core/wallet/wallet_snapshot.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class AccountList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! title ("Account 2"), path ("m/44'/7225'/1'/0/0" or what it is in its place), address,
    //! chunks, wedges, label (title and short address, for a choice)
    enum Role { Title = Qt::UserRole, Path, AddressText, Chunks, Wedges, ChoiceLabel };

    explicit AccountList(std::string address_prefix, QObject* parent = nullptr)
        : QAbstractListModel(parent), address_prefix_(std::move(address_prefix)) {}

    int count() const { return static_cast<int>(accounts_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const wallet::WalletSummary* wallet);
    //! "Account 2"
    static QString title_of(std::size_t place);

Q_SIGNALS:
    void countChanged();

private:
    QString path_of(const wallet::WalletAccount& account) const;

    std::string address_prefix_;
    wallet::WalletKind kind_ = wallet::WalletKind::words;
    bool has_xpub_ = false;
    std::vector<wallet::WalletAccount> accounts_;
};

} // namespace rustchain::gui
