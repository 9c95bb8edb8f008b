// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Unlocking with the desktop's keychain.
#include "app/gui/settings/keychain_unlock.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::gui {

KeychainUnlock::KeychainUnlock(NodeBridge& bridge, ShellViewModel& shell, Preferences& preferences,
                               QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), preferences_(preferences),
      keychain_(make_system_keychain()) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &KeychainUnlock::changed);
    connect(&preferences_, &Preferences::changed, this, &KeychainUnlock::changed);
    connect(&shell_, &ShellViewModel::phaseChanged, this, &KeychainUnlock::forget);
    look();
}

void KeychainUnlock::use(std::unique_ptr<Keychain> keychain) {
    keychain_ = std::move(keychain);
    is_busy_ = false;
    look();
}

void KeychainUnlock::look() {
    is_there_ = false;
    absent_ = tr("Looking for the keychain of this desktop.");
    keychain_->look([this](Result<void> found) {
        is_there_ = found.has_value();
        absent_ = found ? QString() : error_text(found.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

QString KeychainUnlock::selected_id() const {
    const auto& id = bridge_.wallet_snapshot()->selected;
    return id ? QString::fromStdString(to_hex(*id)) : QString();
}

QString KeychainUnlock::reason() const {
    const wallet::WalletSummary* wallet = bridge_.wallet_snapshot()->wallet();
    if (isOn())
        return {};
    if (wallet && !wallet->can_spend)
        return tr("This wallet only watches. It is never locked.");
    return absent_;
}

void KeychainUnlock::set_on(const QString& id, bool on) {
    QStringList wallets = preferences_.keychainWallets();
    wallets.removeAll(id);
    if (on)
        wallets.append(id);
    preferences_.keepKeychainWallets(wallets);
}

void KeychainUnlock::end(const QString& problem) {
    is_busy_ = false;
    problem_ = problem;
    Q_EMIT changed();
}

void KeychainUnlock::forget() {
    if (!problem_.isEmpty())
        end({});
}

void KeychainUnlock::turnOn(const QString& password) {
    auto secret = take_secret(password);
    if (is_busy_ || !is_there_ || isOn())
        return;
    if (secret.empty())
        return end(tr("Type the wallet password."));
    is_busy_ = true;
    problem_.clear();
    Q_EMIT changed();
    // What is kept must open this wallet.
    auto kept = std::make_shared<crypto::SecureBuffer>(secret.copy());
    bridge_.ask(bridge_.wallet().check_password(std::move(secret)), this,
                [this, kept, id = selected_id()](Result<void> checked) {
                    if (!checked)
                        return end(error_text(checked.error()));
                    if (id != selected_id() || shell_.phase() != ShellViewModel::Open)
                        return end({});
                    keep(id, std::move(*kept));
                });
}

void KeychainUnlock::keep(const QString& id, crypto::SecureBuffer password) {
    is_busy_ = true;
    keychain_->keep(id, std::move(password), [this, id](Result<void> kept) {
        if (!kept) {
            // An old password there would be refused, and count as a wrong try.
            if (is_on(id))
                erase(id);
            return end(tr("The keychain did not take the password: %1")
                           .arg(QString::fromStdString(kept.error().message)));
        }
        const bool was_on = is_on(id);
        set_on(id, true);
        end({});
        if (was_on)
            return;
        shell_.notify(tr("The keychain unlocks this wallet from now on."));
        Q_EMIT turnedOn();
    });
}

void KeychainUnlock::erase(const QString& id) {
    set_on(id, false);
    keychain_->erase(id, [this](Result<void> erased) {
        const bool is_gone = erased || erased.error().code == ErrorCode::not_found;
        end(is_gone ? problem_
                    : tr("The keychain did not remove the password: %1. Remove the entry of "
                         "RustChain Desktop there yourself.")
                          .arg(QString::fromStdString(erased.error().message)));
    });
}

void KeychainUnlock::turnOff() {
    if (is_busy_ || !isOn())
        return;
    is_busy_ = true;
    problem_.clear();
    erase(selected_id());
}

void KeychainUnlock::unlock() {
    if (is_busy_ || !isOffered())
        return;
    is_busy_ = true;
    problem_.clear();
    Q_EMIT changed();
    const QString id = selected_id();
    keychain_->read(id, [this, id](Result<crypto::SecureBuffer> secret) {
        if (!secret && secret.error().code == ErrorCode::not_found) {
            set_on(id, false);
            return end(tr("The keychain has no password for this wallet any more. Type it."));
        }
        if (!secret)
            return end(tr("The keychain gave no password: %1")
                           .arg(QString::fromStdString(secret.error().message)));
        if (id != selected_id())
            return end({});
        open(std::move(*secret));
    });
}

void KeychainUnlock::open(crypto::SecureBuffer password) {
    bridge_.ask(bridge_.wallet().unlock(std::move(password)), this,
                [this, id = selected_id()](Result<void> unlocked) {
                    if (!unlocked && unlocked.error().code == ErrorCode::wrong_password) {
                        erase(id);
                        return end(tr("The keychain holds another password. It was removed there; "
                                      "type the right one."));
                    }
                    end(unlocked ? QString() : error_text(unlocked.error()));
                });
}

void KeychainUnlock::password_changed(const crypto::SecureBuffer& password) {
    if (const QString id = selected_id(); is_on(id))
        keep(id, password.copy());
}

void KeychainUnlock::wallet_removed(const QString& id) {
    if (is_on(id))
        erase(id);
}

} // namespace rustchain::gui
