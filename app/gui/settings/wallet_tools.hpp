// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be done with the open wallet beside paying: one more account, its public key, removing
// it; and why a wallet of its kind cannot.
#pragma once

#include "app/gui/settings/account_list.hpp"
#include "app/gui/settings/file_export.hpp"
#include "app/gui/settings/key_export.hpp"

namespace rustchain::gui {

class WalletTools : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::AccountList* accounts READ accounts CONSTANT)
    Q_PROPERTY(rustchain::gui::FileExport* file READ file CONSTANT)
    Q_PROPERTY(rustchain::gui::KeyExport* key READ key CONSTANT)
    //! Why the open wallet cannot; empty when it can.
    Q_PROPERTY(QString accountReason READ accountReason NOTIFY changed)
    Q_PROPERTY(QString wordsReason READ wordsReason NOTIFY changed)
    Q_PROPERTY(QString keyReason READ keyReason NOTIFY changed)
    Q_PROPERTY(QString publicKeyReason READ publicKeyReason NOTIFY changed)
    Q_PROPERTY(QString passwordReason READ passwordReason NOTIFY changed)
    //! An account more needs the password.
    Q_PROPERTY(bool passwordWanted READ isPasswordWanted NOTIFY changed)
    Q_PROPERTY(bool holdsSecret READ holdsSecret NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString accountProblem READ accountProblem NOTIFY changed)
    Q_PROPERTY(QString publicKey READ publicKey NOTIFY changed)
    Q_PROPERTY(QString publicKeyProblem READ publicKeyProblem NOTIFY changed)
    //! What losing this wallet means, by its kind, and where its file goes.
    Q_PROPERTY(QString removalText READ removalText NOTIFY changed)
    Q_PROPERTY(QString removalProblem READ removalProblem NOTIFY changed)

public:
    WalletTools(NodeBridge& bridge, ShellViewModel& shell, QString data_folder,
                QObject* parent = nullptr);

    AccountList* accounts() { return &accounts_; }
    FileExport* file() { return &file_; }
    KeyExport* key() { return &key_; }
    QString accountReason() const;
    QString wordsReason() const;
    QString keyReason() const;
    QString publicKeyReason() const;
    QString passwordReason() const;
    bool isPasswordWanted() const;
    bool holdsSecret() const;
    bool isBusy() const { return is_busy_; }
    const QString& accountProblem() const { return account_problem_; }
    const QString& publicKey() const { return public_key_; }
    const QString& publicKeyProblem() const { return public_key_problem_; }
    QString removalText() const;
    const QString& removalProblem() const { return removal_problem_; }

    Q_INVOKABLE void addAccount(const QString& password);
    Q_INVOKABLE void showPublicKey(int account);
    //! Removes the open wallet if this is its name.
    Q_INVOKABLE void removeWallet(const QString& name);
    //! Empties what dialogs hold: texts, problems, the key.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void accountAdded();
    void walletRemoved(const QString& id);

private:
    const wallet::WalletSummary* wallet() const { return bridge_.wallet_snapshot()->wallet(); }
    bool is(wallet::WalletKind kind) const { return wallet() && wallet()->kind == kind; }

    void tell_of_removal();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QString data_folder_;
    AccountList accounts_;
    FileExport file_;
    KeyExport key_;
    QString account_problem_;
    QString public_key_;
    QString public_key_problem_;
    QString removal_problem_;
    std::optional<std::pair<wallet::WalletId, QString>> removed_; //!< and where its file is
    bool is_busy_ = false;
};

} // namespace rustchain::gui
