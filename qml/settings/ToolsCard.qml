// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What leaves the open wallet, and the end of it. Properties: tools. Signals: fileRequested(), keyRequested(), publicKeyRequested(), removalRequested().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Card {
    id: root

    required property WalletTools tools

    signal fileRequested()
    signal keyRequested()
    signal publicKeyRequested()
    signal removalRequested()

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card about copies of the open wallet and removing it.
        title: qsTr("Export and remove")
    }
    ToolRow {
        //: What can be exported.
        title: qsTr("Wallet file")
        text: root.tools.holdsSecret
            //: What a copy of the wallet file is for.
            ? qsTr("A copy for another computer, under a password of its own.")
            //: What a copy of a file that only watches is for.
            : qsTr("A copy for another computer. It holds no secret.")
        //: Button that opens a dialog.
        action: qsTr("Export the wallet file")
        buttonName: "exportFile"
        iconName: "download"
        onClicked: root.fileRequested()
    }
    Divider {}
    ToolRow {
        //: What can be exported.
        title: qsTr("Private key")
        //: What a private key means.
        text: qsTr("The secret of one account. Whoever has it can spend its coins.")
        //: Button that opens a dialog.
        action: qsTr("Export the private key")
        buttonName: "exportKey"
        iconName: "key"
        disabledReason: root.tools.keyReason
        onClicked: root.keyRequested()
    }
    Divider {}
    ToolRow {
        //: What can be exported: an extended public key.
        title: qsTr("Public key (xpub)")
        //: What an extended public key is for.
        text: qsTr("For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.")
        //: Button that opens a dialog.
        action: qsTr("Export the public key")
        buttonName: "exportPublicKey"
        iconName: "eye"
        disabledReason: root.tools.publicKeyReason
        onClicked: root.publicKeyRequested()
    }
    Divider {}
    ToolRow {
        //: Taking a wallet away from this computer.
        title: qsTr("Remove")
        //: What removing the wallet does.
        text: qsTr("Takes this wallet out of the list. Its name is asked for first.")
        //: Button that opens a dialog.
        action: qsTr("Remove this wallet")
        buttonName: "removeWallet"
        iconName: "trash"
        onClicked: root.removalRequested()
    }
}
