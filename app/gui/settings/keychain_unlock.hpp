// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Unlocking with the desktop's keychain: off until somebody who knows the wallet password turns it
// on, for one wallet at a time.
#pragma once

#include "app/gui/settings/keychain.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class KeychainUnlock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! The password of the selected wallet is in the keychain.
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    //! Why it cannot be turned on; empty when it can, or is.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    //! The lock has this way in.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    KeychainUnlock(NodeBridge& bridge, ShellViewModel& shell, Preferences& preferences,
                   QObject* parent = nullptr);

    //! Another keychain than the desktop's.
    void use(std::unique_ptr<Keychain> keychain);

    bool isOn() const { return is_on(selected_id()); }
    QString reason() const;
    bool isOffered() const { return isOn() && is_there_; }
    bool isBusy() const { return is_busy_; }
    const QString& problem() const { return problem_; }

    Q_INVOKABLE void turnOn(const QString& password);
    Q_INVOKABLE void turnOff();
    Q_INVOKABLE void unlock();
    Q_INVOKABLE void forget();

    //! The open wallet has another password; the keychain gets it if it has the old one.
    void password_changed(const crypto::SecureBuffer& password);
    void wallet_removed(const QString& id);

Q_SIGNALS:
    void changed();
    void turnedOn();

private:
    void look();
    QString selected_id() const;
    bool is_on(const QString& id) const { return preferences_.keychainWallets().contains(id); }
    void set_on(const QString& id, bool on);
    void keep(const QString& id, crypto::SecureBuffer password);
    void open(crypto::SecureBuffer password);
    void erase(const QString& id);
    void end(const QString& problem);

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    Preferences& preferences_;
    std::unique_ptr<Keychain> keychain_;
    bool is_there_ = false;
    bool is_busy_ = false;
    QString absent_; //!< why there is none
    QString problem_;
};

} // namespace rustchain::gui
