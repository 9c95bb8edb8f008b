// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be done with the open wallet beside paying.
#include "app/gui/settings/wallet_tools.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "core/primitives/hex.hpp"

#include <QDateTime>
#include <QDir>

namespace rustchain::gui {

using wallet::WalletKind;

WalletTools::WalletTools(NodeBridge& bridge, ShellViewModel& shell, QString data_folder,
                         QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), data_folder_(std::move(data_folder)),
      accounts_(bridge.address_prefix()), file_(bridge, shell), key_(bridge, shell) {
    connect(&bridge_, &NodeBridge::walletChanged, this, [this] {
        accounts_.show(wallet());
        Q_EMIT changed();
        tell_of_removal();
    });
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() != ShellViewModel::Open)
            forget();
    });
    accounts_.show(wallet());
}

void WalletTools::forget() {
    account_problem_.clear();
    public_key_.clear();
    public_key_problem_.clear();
    removal_problem_.clear();
    file_.forget();
    key_.hide();
    Q_EMIT changed();
}

bool WalletTools::holdsSecret() const {
    return wallet() && wallet()->can_spend;
}

bool WalletTools::isPasswordWanted() const {
    return is(WalletKind::words);
}

QString WalletTools::accountReason() const {
    if (is(WalletKind::single_key))
        return tr("A single key has one account.");
    if (is(WalletKind::watch_only) && wallet()->xpub.empty())
        return tr("A watched address is one account.");
    if (wallet() && wallet()->accounts.size() >= wallet::kMaxWalletAccounts)
        return tr("A wallet has at most 64 accounts.");
    return {};
}

QString WalletTools::wordsReason() const {
    if (is(WalletKind::single_key))
        return tr("This wallet holds a single key and no words. Export its private key.");
    return is(WalletKind::watch_only) ? tr("This wallet only watches. It holds no words.")
                                      : QString();
}

QString WalletTools::keyReason() const {
    return is(WalletKind::watch_only) ? tr("This wallet only watches. It holds no key.")
                                      : QString();
}

QString WalletTools::publicKeyReason() const {
    if (is(WalletKind::single_key))
        return tr("Only a wallet made from words has a key for all its addresses.");
    if (is(WalletKind::watch_only) && wallet()->xpub.empty())
        return tr("A watched address has no public key here.");
    return {};
}

QString WalletTools::passwordReason() const {
    return is(WalletKind::watch_only)
               ? tr("This wallet only watches. It has no password, as there is nothing to spend.")
               : QString();
}

void WalletTools::addAccount(const QString& password) {
    auto secret = take_secret(password);
    if (is_busy_)
        return;
    if (isPasswordWanted() && secret.empty()) {
        account_problem_ = tr("Type the wallet password.");
        Q_EMIT changed();
        return;
    }
    is_busy_ = true;
    account_problem_.clear();
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().add_account(std::move(secret)), this,
                [this](Result<wallet::WalletAccount> added) {
                    is_busy_ = false;
                    account_problem_ = added ? QString() : error_text(added.error());
                    Q_EMIT changed();
                    if (!added)
                        return;
                    const std::string text = to_text(added->address, bridge_.address_prefix());
                    shell_.notify(
                        tr("New account: %1").arg(short_address(QString::fromStdString(text))));
                    Q_EMIT accountAdded();
                });
}

void WalletTools::showPublicKey(int account) {
    if (is_busy_ || account < 0)
        return;
    is_busy_ = true;
    public_key_.clear();
    public_key_problem_.clear();
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().export_xpub(static_cast<std::size_t>(account)), this,
                [this](Result<std::string> key) {
                    is_busy_ = false;
                    if (key && shell_.phase() == ShellViewModel::Open)
                        public_key_ = QString::fromStdString(*key);
                    if (!key)
                        public_key_problem_ = error_text(key.error());
                    Q_EMIT changed();
                });
}

QString WalletTools::removalText() const {
    if (!wallet())
        return {};
    const QString name = QString::fromStdString(wallet()->name);
    const QString question =
        is(WalletKind::words)
            ? tr("Remove %1 from this computer? Without its words the coins are lost for ever. "
                 "Type %1 to go on.")
                  .arg(name)
        : is(WalletKind::single_key)
            ? tr("Remove %1 from this computer? Without its private key the coins are lost for "
                 "ever. Type %1 to go on.")
                  .arg(name)
            : tr("Remove %1 from this computer? It only watches; no coins depend on it. Type %1 "
                 "to go on.")
                  .arg(name);
    const QString file = QString::fromStdString(to_hex(wallet()->id)) +
                         QStringLiteral(".wallet.removed-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd"));
    const QString path = QDir(data_folder_).filePath(QStringLiteral("wallets/") + file);
    return question + QLatin1Char('\n') +
           tr("The file itself is not destroyed. It is kept as %1, and importing it with its "
              "password brings the wallet back.")
               .arg(QDir::toNativeSeparators(path));
}

void WalletTools::removeWallet(const QString& name) {
    if (is_busy_ || !wallet())
        return;
    const std::string own = wallet()->name;
    if (name.trimmed().toStdString() != own) {
        removal_problem_ = tr("This is not the name. Type %1.").arg(QString::fromStdString(own));
        Q_EMIT changed();
        return;
    }
    is_busy_ = true;
    removal_problem_.clear();
    Q_EMIT changed();
    const wallet::WalletId id = wallet()->id;
    bridge_.ask(bridge_.wallet().remove(id), this, [this, id](Result<std::filesystem::path> kept) {
        is_busy_ = false;
        removal_problem_ = kept ? QString() : error_text(kept.error());
        Q_EMIT changed();
        if (!kept)
            return;
        removed_.emplace(id, QString::fromStdString(kept->string()));
        tell_of_removal();
        Q_EMIT walletRemoved(QString::fromStdString(to_hex(id)));
    });
}

void WalletTools::tell_of_removal() {
    // The lock, which the next wallet is behind, takes away notices that came before it.
    if (!removed_)
        return;
    for (const wallet::WalletSummary& each : bridge_.wallet_snapshot()->wallets)
        if (each.id == removed_->first)
            return;
    shell_.notify(tr("Removed. Its file is kept as %1").arg(removed_->second));
    removed_.reset();
}

} // namespace rustchain::gui
