// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallets of the folder.
#include "app/gui/shell/wallet_list_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::gui {
namespace {

QString id_text(const wallet::WalletId& id) {
    return QString::fromStdString(to_hex(id));
}

} // namespace

int WalletListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant WalletListModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const wallet::WalletSummary& wallet = wallets_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WalletId:
        return id_text(wallet.id);
    case Name:
        return QString::fromStdString(wallet.name);
    case ShortAddress:
        return short_address(QString::fromStdString(wallet.receive_address));
    case Wedges:
        return QVariant::fromValue(wallet.accounts.empty()
                                       ? QList<int>()
                                       : address_wedges(wallet.accounts.front().address));
    case IsOpen:
        return selected_ == wallet.id;
    case IsBackupChecked:
        return wallet.is_backup_checked;
    case IsWatchOnly:
        return !wallet.can_spend;
    case Created:
        return moment_text(wallet.created_ms);
    default:
        return {};
    }
}

QHash<int, QByteArray> WalletListModel::roleNames() const {
    return {{WalletId, "walletId"},
            {Name, "name"},
            {ShortAddress, "shortAddress"},
            {Wedges, "wedges"},
            {IsOpen, "isOpen"},
            {IsBackupChecked, "isBackupChecked"},
            {Created, "created"},
            {IsWatchOnly, "isWatchOnly"}};
}

void WalletListModel::show(const wallet::WalletSnapshot& snapshot) {
    if (snapshot.wallets == wallets_ && snapshot.selected == selected_)
        return;
    beginResetModel();
    wallets_ = snapshot.wallets;
    selected_ = snapshot.selected;
    endResetModel();
    Q_EMIT countChanged();
}

std::optional<wallet::WalletId> WalletListModel::find(const QString& id) const {
    for (const wallet::WalletSummary& each : wallets_)
        if (id_text(each.id) == id)
            return each.id;
    return std::nullopt;
}

} // namespace rustchain::gui
