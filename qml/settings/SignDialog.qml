// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signs a text with an account's key. Properties: messages, accounts, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property MessageDesk messages
    required property AccountList accounts

    readonly property bool done: messages.signature !== ""

    objectName: "signDialog"
    //: Title of a dialog.
    title: qsTr("Sign a message")
    //: What to think of before signing.
    text: qsTr("Sign only what you would put your name under. Whoever gets text and signature can show both to others.")
    wide: true
    initialFocus: message
    onAboutToShow: account.currentIndex = 0
    onClosed: {
        message.text = "";
        root.messages.forget();
    }
    actions: [
        Button {
            objectName: "signClose"
            //: Button that closes the dialog.
            text: qsTr("Close")
            besidePrimary: true
            onClicked: root.close()
        },
        Button {
            objectName: "signRun"
            //: Button that signs the text.
            text: qsTr("Sign")
            variant: Button.Primary
            loading: root.messages.busy
            //: Why the button cannot be used yet.
            disabledReason: message.text === "" ? qsTr("Type the text first.") : ""
            onClicked: root.messages.sign(message.text, account.currentIndex)
        }
    ]

    ComboBox {
        id: account
        objectName: "signAccount"
        visible: root.accounts.count > 1
        //: Label of a choice.
        label: qsTr("Account")
        model: root.accounts
        textRole: "label"
        Layout.fillWidth: true
        onActivated: root.messages.forget()
    }
    TextArea {
        id: message
        objectName: "signText"
        //: Label of a field.
        label: qsTr("Text")
        error: root.messages.messageProblem
        submitted: true
        Layout.fillWidth: true
        onEdited: if (root.done) root.messages.forget()
    }
    TextArea {
        objectName: "signature"
        visible: root.done
        //: Label of a text that can be copied.
        label: qsTr("Signature")
        //: Under a signature; %1 is an address.
        help: qsTr("Give it with the text and the address %1").arg(root.messages.signer)
        text: root.messages.signature
        readOnly: true
        mono: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.done

        CopyButton {
            objectName: "copySignature"
            value: root.messages.signature
            //: Tooltip of a copy button.
            text: qsTr("Copy the signature")
        }
        Label {
            //: Beside a copy button.
            text: qsTr("Copy the signature")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
