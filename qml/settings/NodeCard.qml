// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which node this wallet uses. Properties: choice.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

Card {
    id: root

    required property NodeChoice choice

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: which node this wallet uses.
        title: qsTr("Full or remote node")
    }
    NodeCards {
        id: cards
        choice: root.choice
    }
    Button {
        objectName: "keepNodeChoice"
        visible: root.choice.unkept
        //: Button that keeps the choice between a full and a remote node.
        text: qsTr("Keep this choice")
        onClicked: cards.submitted = !root.choice.keep()
    }
    Banner {
        objectName: "restartWanted"
        visible: root.choice.restartWanted
        //: A choice was kept; the program has to be started again for it.
        text: qsTr("Takes effect at the next start. Payments on their way are not lost.")
        //: Button that ends the program and starts it again.
        actionText: qsTr("Quit and start again")
        onActed: root.choice.restart()
    }
}
