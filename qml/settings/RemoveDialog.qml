// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Removing the open wallet, after its name was typed. Properties: tools, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property WalletTools tools

    function submit() { root.tools.removeWallet(name.text); }

    objectName: "removeDialog"
    //: Title of a dialog.
    title: qsTr("Remove this wallet")
    text: tools.removalText
    wide: true
    initialFocus: name
    onClosed: {
        name.text = "";
        root.tools.forget();
    }
    actions: [
        Button {
            objectName: "removeCancel"
            //: Closes a dialog; the wallet stays.
            text: qsTr("Keep the wallet")
            onClicked: root.close()
        },
        Button {
            objectName: "removeRun"
            //: Button that takes the wallet away.
            text: qsTr("Remove")
            variant: Button.Danger
            loading: root.tools.busy
            //: Why the button cannot be used yet.
            disabledReason: name.text === "" ? qsTr("Type the name of the wallet first.") : ""
            onClicked: root.submit()
        }
    ]

    Field {
        id: name
        objectName: "removeName"
        //: Label of a field.
        label: qsTr("Name of the wallet")
        error: root.tools.removalProblem
        submitted: true
        maximumLength: 64
        Layout.fillWidth: true
        onAccepted: if (text !== "") root.submit()
    }
}
