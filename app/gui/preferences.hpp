// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What people chose for this window, kept in the data folder.
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! 0 System, 1 Light, 2 Dark.
    Q_PROPERTY(int theme READ theme NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced NOTIFY changed)
    Q_PROPERTY(bool highContrast READ isContrastHigh NOTIFY changed)
    //! 0 for the system's, else one more than its place among the names.
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY changed)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(int autoLockMinutes READ autoLockMinutes NOTIFY changed)
    Q_PROPERTY(bool hideAmounts READ hidesAmounts NOTIFY changed)
    Q_PROPERTY(Closing closing READ closing NOTIFY changed)
    Q_PROPERTY(Notices notifications READ notifications NOTIFY changed)
    Q_PROPERTY(bool startMinimised READ startsMinimised NOTIFY changed)
    Q_PROPERTY(bool softwareRendering READ rendersInSoftware NOTIFY changed)
    //! Servers are asked, from the next start on, in place of an own node.
    Q_PROPERTY(bool remoteNode READ wantsRemoteNode NOTIFY changed)
    Q_PROPERTY(QStringList remoteServers READ remoteServers NOTIFY changed)
    //! Why the last change could not be kept; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    //! What closing the window does to the node.
    enum Closing { Ask, KeepRunning, Quit };
    Q_ENUM(Closing)
    //! Which notices are shown outside the window.
    enum Notices { NoNotices, ImportantNotices, AllNotices };
    Q_ENUM(Notices)

    explicit Preferences(const QString& file, QObject* parent = nullptr);

    int theme() const { return theme_; }
    qreal textScale() const { return text_scale_; }
    bool isMotionReduced() const { return is_motion_reduced_; }
    bool isContrastHigh() const { return is_contrast_high_; }
    //! Its code; empty for the system's.
    const QString& language() const { return language_; }
    int languageIndex() const;
    QStringList languageNames() const;
    int autoLockMinutes() const { return auto_lock_minutes_; }
    bool hidesAmounts() const { return hides_amounts_; }
    Closing closing() const { return closing_; }
    Notices notifications() const { return notifications_; }
    bool startsMinimised() const { return starts_minimised_; }
    bool rendersInSoftware() const { return renders_in_software_; }
    //! False without servers.
    bool wantsRemoteNode() const { return wants_remote_node_ && !remote_servers_.isEmpty(); }
    const QStringList& remoteServers() const { return remote_servers_; }
    //! Whose passwords are in the desktop's keychain, by their ids.
    const QStringList& keychainWallets() const { return keychain_wallets_; }
    const QString& problem() const { return problem_; }

    Q_INVOKABLE void chooseTheme(int theme);
    Q_INVOKABLE void chooseTextScale(qreal scale);
    Q_INVOKABLE void reduceMotion(bool on);
    Q_INVOKABLE void raiseContrast(bool on);
    //! From the next start on.
    Q_INVOKABLE void chooseLanguageAt(int index);
    void chooseLanguage(const QString& language);
    //! 1 to 60.
    Q_INVOKABLE void chooseAutoLock(int minutes);
    Q_INVOKABLE void hideAmountsAtStart(bool on);
    Q_INVOKABLE void chooseClosing(int closing);
    Q_INVOKABLE void chooseNotifications(int notices);
    Q_INVOKABLE void startMinimisedFromNow(bool on);
    //! From the next start on.
    Q_INVOKABLE void renderInSoftware(bool on);
    //! Checked addresses; they stay when the own node is chosen again.
    void choose_node(bool is_remote, const QStringList& servers);
    void keepKeychainWallets(const QStringList& ids);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString& key, const QVariant& value);

    QSettings file_;
    int theme_ = 0;
    qreal text_scale_ = 1;
    bool is_motion_reduced_ = false;
    bool is_contrast_high_ = false;
    QString language_;
    int auto_lock_minutes_ = 10;
    bool hides_amounts_ = false;
    Closing closing_ = Ask;
    Notices notifications_ = ImportantNotices;
    bool starts_minimised_ = false;
    bool renders_in_software_ = false;
    bool wants_remote_node_ = false;
    QStringList remote_servers_;
    QStringList keychain_wallets_;
    QString problem_;
};

} // namespace rustchain::gui
