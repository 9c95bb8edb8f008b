// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The extended public key of an account. Properties: tools, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property WalletTools tools

    objectName: "publicKeyDialog"
    //: Title of a dialog.
    title: qsTr("Public key (xpub)")
    //: What somebody with the extended public key can see.
    text: qsTr("Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.")
    wide: true
    initialFocus: close
    onAboutToShow: {
        account.currentIndex = 0;
        root.tools.showPublicKey(0);
    }
    onClosed: root.tools.forget()
    actions: Button {
        id: close
        objectName: "publicKeyClose"
        //: Button that closes the dialog.
        text: qsTr("Close")
        onClicked: root.close()
    }

    ComboBox {
        id: account
        objectName: "publicKeyAccount"
        visible: root.tools.accounts.count > 1 && root.tools.passwordWanted
        //: Label of a choice.
        label: qsTr("Account")
        model: root.tools.accounts
        textRole: "label"
        Layout.fillWidth: true
        onActivated: index => root.tools.showPublicKey(index)
    }
    TextArea {
        objectName: "publicKey"
        visible: root.tools.publicKey !== ""
        //: Label of a text that can be copied.
        label: qsTr("Public key")
        text: root.tools.publicKey
        readOnly: true
        mono: true
        Layout.fillWidth: true
    }
    FieldNote { error: root.tools.publicKeyProblem }
    RowLayout {
        visible: root.tools.publicKey !== ""

        CopyButton {
            objectName: "copyPublicKey"
            value: root.tools.publicKey
            //: Tooltip of a copy button.
            text: qsTr("Copy the public key")
        }
        Label {
            //: Beside a copy button.
            text: qsTr("Copy the public key")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
