// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one switch "Mine on this machine": enrols the machine with the open wallet, then turns mining
// on.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class MiningSwitch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! What the switch shows: on, or about to be.
    Q_PROPERTY(bool on READ on NOTIFY changed)
    //! Work goes on: waiting for the node, measuring, registering.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    //! Why the last try failed, in a sentence; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    //! Why it cannot be used now; empty otherwise.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    explicit MiningSwitch(NodeBridge& bridge, QObject* parent = nullptr);

    bool on() const;
    bool busy() const { return is_wanted_ || is_working_; }
    const QString& problem() const { return problem_; }
    QString refusal() const;

    //! Asked before the node runs, it is done as soon as it does.
    Q_INVOKABLE void setOn(bool on);

Q_SIGNALS:
    void changed();

private:
    void advance();
    void enrol();
    void store(bool enabled);
    void fail_with(const QString& problem);

    NodeBridge& bridge_;
    bool is_wanted_ = false;
    bool is_working_ = false;
    QString problem_;
};

} // namespace rustchain::gui
