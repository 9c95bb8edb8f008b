// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Settings: what belongs to the open wallet and to this program. Looks are kept by Preferences.
#pragma once

#include "app/gui/onboarding/word_list_model.hpp"
#include "app/gui/settings/keychain_unlock.hpp"
#include "app/gui/settings/message_desk.hpp"
#include "app/gui/settings/wallet_tools.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::Preferences* preferences READ preferences CONSTANT)
    Q_PROPERTY(rustchain::gui::WalletTools* tools READ tools CONSTANT)
    Q_PROPERTY(rustchain::gui::MessageDesk* messages READ messages CONSTANT)
    Q_PROPERTY(rustchain::gui::KeychainUnlock* keychain READ keychain CONSTANT)
    // The name of the open wallet.
    Q_PROPERTY(QString renameProblem READ renameProblem NOTIFY changed)
    // The password.
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY changed)
    Q_PROPERTY(bool changingPassword READ isChangingPassword NOTIFY changed)
    // The words.
    Q_PROPERTY(rustchain::gui::WordListModel* words READ words CONSTANT)
    Q_PROPERTY(QString wordsProblem READ wordsProblem NOTIFY changed)
    Q_PROPERTY(bool revealing READ isRevealing NOTIFY changed)
    // This program.
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString rpcText READ rpcText NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    SettingsViewModel(NodeBridge& bridge, ShellViewModel& shell, Preferences& preferences,
                      QString data_folder, QObject* parent = nullptr);

    Preferences* preferences() { return &preferences_; }
    WalletTools* tools() { return &tools_; }
    MessageDesk* messages() { return &messages_; }
    KeychainUnlock* keychain() { return &keychain_; }
    const QString& renameProblem() const { return rename_problem_; }
    int strength() const { return strength_; }
    const QString& passwordProblem() const { return password_problem_; }
    bool isChangingPassword() const { return is_changing_password_; }
    WordListModel* words() { return &words_; }
    const QString& wordsProblem() const { return words_problem_; }
    bool isRevealing() const { return is_revealing_; }
    const QString& dataFolder() const { return data_folder_; }
    QString rpcText() const;
    QString version() const;

    Q_INVOKABLE void rename(const QString& name);
    Q_INVOKABLE void rate(const QString& password);
    Q_INVOKABLE void changePassword(const QString& old_password, const QString& new_password);
    Q_INVOKABLE void revealWords(const QString& password);
    Q_INVOKABLE void hideWords();
    //! The words on paper are these.
    Q_INVOKABLE void markBackupChecked();
    Q_INVOKABLE void openDataFolder();
    //! For an error report: versions and states; no address, no path below the home folder.
    Q_INVOKABLE void copyDiagnostics();

Q_SIGNALS:
    void changed();
    void renamed();
    void passwordChanged();

private:
    void forget();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    Preferences& preferences_;
    QString data_folder_;
    WalletTools tools_;
    MessageDesk messages_;
    KeychainUnlock keychain_;
    WordListModel words_;
    QString rename_problem_;
    QString password_problem_;
    QString words_problem_;
    int strength_ = 0;
    bool is_changing_password_ = false;
    bool is_revealing_ = false;
};

} // namespace rustchain::gui
