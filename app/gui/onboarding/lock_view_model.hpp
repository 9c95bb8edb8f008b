// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The lock: whose wallet it is, why it is locked, and the way in.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class LockViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    //! False: the wallet only watches, and nothing is sealed.
    Q_PROPERTY(bool passwordNeeded READ isPasswordNeeded NOTIFY changed)
    //! Why the last try failed; with what is left of a pause.
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool unlocking READ isUnlocking NOTIFY changed)
    //! Why no try is taken now; empty otherwise.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(bool nodeRunning READ isNodeRunning NOTIFY changed)
    Q_PROPERTY(QString nodeText READ nodeText NOTIFY changed)
    Q_PROPERTY(QString miningText READ miningText NOTIFY changed)

public:
    LockViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    QString reason() const;
    bool isPasswordNeeded() const { return !shell_.isWatchOnly(); }
    const QString& error() const { return error_; }
    bool isUnlocking() const { return is_unlocking_; }
    QString refusal() const;
    bool isNodeRunning() const { return bridge_.node_phase() == NodePhase::running; }
    QString nodeText() const;
    QString miningText() const;

    //! Without a password where none is needed.
    Q_INVOKABLE void unlock(const QString& password);

Q_SIGNALS:
    void changed();
    //! The password was wrong: the field wants another one.
    void refused();

private:
    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QString error_;
    bool is_unlocking_ = false;
};

} // namespace rustchain::gui
