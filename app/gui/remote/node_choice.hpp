// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The choice between a node of one's own and servers that are asked: as it is typed, kept, and run.
#pragma once

#include "app/gui/node_bridge.hpp"
#include "app/gui/preferences.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

//! What the command line said of it.
struct GivenServers {
    bool is_set = false; //!< it said which: nothing can be chosen here
    bool may_be_plain = false;
};

class NodeChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! What is chosen on the page, kept or not.
    Q_PROPERTY(bool remote READ isRemote NOTIFY changed)
    //! The addresses, one a line, as they were typed.
    Q_PROPERTY(QString servers READ servers NOTIFY changed)
    //! Names each address that cannot be used, and what to write; empty: all can.
    Q_PROPERTY(QString serversProblem READ serversProblem NOTIFY changed)
    //! Why nothing can be chosen here; empty: it can.
    Q_PROPERTY(QString refusal READ refusal CONSTANT)
    //! The choice on the page is not the one that is kept.
    Q_PROPERTY(bool unkept READ isUnkept NOTIFY changed)
    //! What is kept is not what runs.
    Q_PROPERTY(bool restartWanted READ isRestartWanted NOTIFY changed)

public:
    NodeChoice(NodeBridge& bridge, Preferences& preferences, GivenServers given,
               QObject* parent = nullptr);

    bool isRemote() const { return given_.is_set || is_remote_; }
    QString servers() const;
    QString serversProblem() const;
    QString refusal() const;
    bool isUnkept() const;
    bool isRestartWanted() const;

    Q_INVOKABLE void chooseRemote(bool remote);
    Q_INVOKABLE void typeServers(const QString& text);
    //! False where an address cannot be used: serversProblem says which.
    Q_INVOKABLE bool keep();
    //! Ends the program and starts it again.
    Q_INVOKABLE void restart() { Q_EMIT restartAsked(); }

Q_SIGNALS:
    void changed();
    void restartAsked();

private:
    QStringList typed() const;

    NodeBridge& bridge_;
    Preferences& preferences_;
    GivenServers given_;
    bool is_remote_ = false;
    QString servers_;
};

} // namespace rustchain::gui
