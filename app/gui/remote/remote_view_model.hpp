// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The servers that are asked in place of a node: who answers, who lied, what follows from it.
#pragma once

#include "app/gui/remote/node_choice.hpp"

namespace rustchain::gui {

class RemoteViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::NodeChoice* choice READ choice CONSTANT)
    //! Who lied, and what it means now; empty: nobody.
    Q_PROPERTY(QString danger READ danger NOTIFY changed)
    //! Nobody answers, and nobody lied; empty otherwise.
    Q_PROPERTY(QString silence READ silence NOTIFY changed)
    //! {host, state, tone (of Badge), height, age, trouble}
    Q_PROPERTY(QVariantList servers READ servers NOTIFY changed)

public:
    RemoteViewModel(NodeBridge& bridge, Preferences& preferences, GivenServers given,
                    QObject* parent = nullptr);

    NodeChoice* choice() { return &choice_; }
    QString danger() const;
    QString silence() const;
    QVariantList servers() const;

Q_SIGNALS:
    void changed();

private:
    NodeBridge& bridge_;
    NodeChoice choice_;
};

} // namespace rustchain::gui
