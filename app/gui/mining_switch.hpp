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
    bool busy() const { return stage_ != Stage::idle; }
    const QString& problem() const { return problem_; }
    QString refusal() const;

    //! Asked before the node runs, it is done as soon as it does.
    Q_INVOKABLE void setOn(bool on);

Q_SIGNALS:
    void changed();

private:
    enum class Stage : std::uint8_t {
        idle,
        wanted,   //!< the node does not run yet
        enabling, //!< mining is being turned on
        settling, //!< it is on; whether the machine is registered shows in a moment
        enrolling,
    };
    void advance();
    void look_at_registration();
    void enrol();
    void store(bool enabled);
    void go(Stage stage);
    void fail_with(const QString& problem);

    NodeBridge& bridge_;
    Stage stage_ = Stage::idle;
    int unregistered_seconds_ = 0;
    bool has_enrolled_ = false; //!< in this session: it is on its way into a block
    QString problem_;
};

} // namespace rustchain::gui
