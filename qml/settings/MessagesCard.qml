// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages: proof of who wrote them. Properties: messages. Signals: signRequested(), checkRequested().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Card {
    id: root

    required property MessageDesk messages

    signal signRequested()
    signal checkRequested()

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card about signed messages.
        title: qsTr("Messages")
    }
    ToolRow {
        //: What can be done with a text.
        title: qsTr("Sign")
        //: What a signed message is for.
        text: qsTr("Proves that a text comes from the owner of an address. It pays nothing.")
        //: Button that opens a dialog.
        action: qsTr("Sign a message")
        buttonName: "signMessage"
        iconName: "edit"
        disabledReason: root.messages.reason
        onClicked: root.signRequested()
    }
    Divider {}
    ToolRow {
        //: What can be done with a signature.
        title: qsTr("Check")
        //: What checking a signature says.
        text: qsTr("Says whether the owner of an address signed a text.")
        //: Button that opens a dialog.
        action: qsTr("Check a signature")
        buttonName: "checkSignature"
        iconName: "shield-check"
        onClicked: root.checkRequested()
    }
}
