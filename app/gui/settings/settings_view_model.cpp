// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Settings.
#include "app/gui/settings/settings_view_model.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "app/gui/onboarding/password_strength.hpp"
#include "core/node/version.hpp"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QSysInfo>
#include <QUrl>

namespace rustchain::gui {

SettingsViewModel::SettingsViewModel(NodeBridge& bridge, ShellViewModel& shell,
                                     Preferences& preferences, QString data_folder, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), preferences_(preferences),
      data_folder_(std::move(data_folder)), tools_(bridge, shell, data_folder_),
      messages_(bridge, shell), keychain_(bridge, shell, preferences) {
    connect(&tools_, &WalletTools::walletRemoved, &keychain_, &KeychainUnlock::wallet_removed);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &SettingsViewModel::changed);
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() != ShellViewModel::Open)
            forget();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    hideWords();
            });
}

void SettingsViewModel::forget() {
    words_.hide();
    rename_problem_.clear();
    password_problem_.clear();
    words_problem_.clear();
    strength_ = 0;
    Q_EMIT changed();
}

void SettingsViewModel::rename(const QString& name) {
    bridge_.ask(bridge_.wallet().rename(name.trimmed().toStdString()), this,
                [this](Result<void> done) {
                    rename_problem_ = done ? QString() : error_text(done.error());
                    Q_EMIT changed();
                    if (!done)
                        return;
                    shell_.notify(tr("The wallet has its new name."));
                    Q_EMIT renamed();
                });
}

void SettingsViewModel::rate(const QString& password) {
    strength_ = password_strength(copy_secret(password).text());
    Q_EMIT changed();
}

void SettingsViewModel::changePassword(const QString& old_password, const QString& new_password) {
    auto old_secret = take_secret(old_password);
    auto new_secret = take_secret(new_password);
    if (is_changing_password_)
        return;
    if (new_secret.empty()) {
        password_problem_ = tr("Type the new password.");
        Q_EMIT changed();
        return;
    }
    is_changing_password_ = true;
    password_problem_.clear();
    Q_EMIT changed();
    auto for_keychain = std::make_shared<crypto::SecureBuffer>(new_secret.copy());
    bridge_.ask(bridge_.wallet().change_password(std::move(old_secret), std::move(new_secret)),
                this, [this, for_keychain](Result<void> done) {
                    is_changing_password_ = false;
                    password_problem_ = done ? QString() : error_text(done.error());
                    strength_ = 0;
                    Q_EMIT changed();
                    if (!done)
                        return;
                    keychain_.password_changed(*for_keychain);
                    shell_.notify(tr("The password is changed."));
                    Q_EMIT passwordChanged();
                });
}

void SettingsViewModel::revealWords(const QString& password) {
    auto secret = take_secret(password);
    if (is_revealing_ || secret.empty())
        return;
    is_revealing_ = true;
    words_problem_.clear();
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().reveal_words(std::move(secret)), this,
                [this](Result<wallet::RecoveryWords> words) {
                    is_revealing_ = false;
                    const bool may_show = words && shell_.phase() == ShellViewModel::Open;
                    if (may_show)
                        words_.show(words->words());
                    if (!words)
                        words_problem_ = error_text(words.error());
                    Q_EMIT changed();
                });
}

void SettingsViewModel::hideWords() {
    words_.hide();
}

void SettingsViewModel::markBackupChecked() {
    hideWords();
    bridge_.ask(bridge_.wallet().mark_backup_checked(), this, [this](Result<void> done) {
        shell_.notify(done ? tr("Checked. Keep the paper somewhere safe and dry.")
                           : error_text(done.error()),
                      done ? QStringLiteral("shield-check") : QStringLiteral("alert"));
    });
}

QString SettingsViewModel::rpcText() const {
    if (bridge_.node_phase() != NodePhase::running || bridge_.rpc_port() == 0)
        return tr("off");
    return QStringLiteral("http://127.0.0.1:%1").arg(bridge_.rpc_port());
}

QString SettingsViewModel::version() const {
    return QString::fromUtf8(node::version().data(),
                             static_cast<qsizetype>(node::version().size()));
}

void SettingsViewModel::openDataFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(data_folder_));
}

void SettingsViewModel::copyDiagnostics() {
    const QString text =
        QStringLiteral("RustChain Desktop %1\nQt %2\n%3\nNetwork %4\nHeight %5\nNode: %6 %7\n")
            .arg(version(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                 QString::fromStdString(bridge_.network()), shell_.heightText(),
                 shell_.verifierText(), bridge_.node_problem())
            .replace(QDir::homePath(), QStringLiteral("~"));
    QGuiApplication::clipboard()->setText(text);
    shell_.notify(tr("Diagnostics copied"), QStringLiteral("copy"));
}

} // namespace rustchain::gui
