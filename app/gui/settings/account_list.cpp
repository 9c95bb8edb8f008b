// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The accounts of the selected wallet.
#include "app/gui/settings/account_list.hpp"

#include "app/gui/format/address_format.hpp"

namespace rustchain::gui {

int AccountList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QString AccountList::title_of(std::size_t place) {
    return tr("Account %1").arg(place + 1);
}

QString AccountList::path_of(const wallet::WalletAccount& account) const {
    if (kind_ == wallet::WalletKind::words)
        return QStringLiteral("m/44'/7225'/%1'/0/%2").arg(account.account).arg(account.index);
    if (has_xpub_)
        return tr("address %1 of a public key").arg(account.index + 1);
    return kind_ == wallet::WalletKind::single_key ? tr("a single key") : tr("only watched");
}

QVariant AccountList::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const wallet::WalletAccount& account = accounts_[place];
    const QString address = QString::fromStdString(to_text(account.address, address_prefix_));
    switch (role) {
    case Title:
        return title_of(place);
    case Path:
        return path_of(account);
    case AddressText:
        return address;
    case Chunks:
        return address_chunks(address);
    case Wedges:
        return QVariant::fromValue(address_wedges(account.address));
    case ChoiceLabel:
        return tr("%1, %2").arg(title_of(place), short_address(address));
    default:
        return {};
    }
}

QHash<int, QByteArray> AccountList::roleNames() const {
    return {{Title, "title"},   {Path, "path"},     {AddressText, "address"},
            {Chunks, "chunks"}, {Wedges, "wedges"}, {ChoiceLabel, "label"}};
}

void AccountList::show(const wallet::WalletSummary* wallet) {
    static const wallet::WalletSummary kNone;
    const wallet::WalletSummary& shown = wallet ? *wallet : kNone;
    const bool has_xpub = !shown.xpub.empty();
    if (shown.accounts == accounts_ && shown.kind == kind_ && has_xpub == has_xpub_)
        return;
    beginResetModel();
    accounts_ = shown.accounts;
    kind_ = shown.kind;
    has_xpub_ = has_xpub;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace rustchain::gui
