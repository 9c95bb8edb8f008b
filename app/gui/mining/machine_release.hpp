// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ends this machine's binding to the open wallet, so that another one can register it.
#pragma once

#include "app/gui/mining_switch.hpp"

namespace rustchain::gui {

class MachineRelease : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! This machine is bound to the open wallet.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool sending READ isSending NOTIFY changed)
    //! Why the last try failed, in a sentence; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    MachineRelease(NodeBridge& bridge, MiningSwitch& mining, QObject* parent = nullptr);

    bool isPossible() const;
    bool isSending() const { return is_sending_; }
    const QString& problem() const { return problem_; }

    Q_INVOKABLE void release();
    Q_INVOKABLE void forgetProblem();

Q_SIGNALS:
    void changed();
    //! It is on its way into a block; mining is off.
    void sent();

private:
    NodeBridge& bridge_;
    MiningSwitch& mining_;
    bool is_sending_ = false;
    QString problem_;
};

} // namespace rustchain::gui
