// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the owner of an address signed a text. Properties: messages, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property MessageDesk messages

    function submit() { root.messages.verify(address.text, message.text, signature.text); }

    objectName: "checkDialog"
    //: Title of a dialog.
    title: qsTr("Check a signature")
    //: What is needed to check a signature.
    text: qsTr("All three as they were given to you. Nothing is sent anywhere.")
    wide: true
    initialFocus: address
    onClosed: {
        address.text = "";
        message.text = "";
        signature.text = "";
        root.messages.forget();
    }
    actions: [
        Button {
            objectName: "checkClose"
            //: Button that closes the dialog.
            text: qsTr("Close")
            besidePrimary: true
            onClicked: root.close()
        },
        Button {
            objectName: "checkRun"
            //: Button that checks the signature.
            text: qsTr("Check")
            variant: Button.Primary
            loading: root.messages.busy
            onClicked: root.submit()
        }
    ]

    Field {
        id: address
        objectName: "checkAddress"
        //: Label of a field.
        label: qsTr("Address")
        error: root.messages.addressProblem
        submitted: true
        mono: true
        maximumLength: 128
        Layout.fillWidth: true
        onEdited: root.messages.forget()
        onAccepted: message.forceActiveFocus()
    }
    TextArea {
        id: message
        objectName: "checkText"
        //: Label of a field.
        label: qsTr("Text")
        Layout.fillWidth: true
        onEdited: root.messages.forget()
    }
    TextArea {
        id: signature
        objectName: "checkSignatureText"
        //: Label of a field.
        label: qsTr("Signature")
        error: root.messages.signatureProblem
        submitted: true
        mono: true
        Layout.fillWidth: true
        onEdited: root.messages.forget()
    }
    Banner {
        objectName: "verdict"
        visible: root.messages.verdict !== ""
        tone: root.messages.valid ? Badge.Success : Badge.Danger
        text: root.messages.verdict
        Layout.fillWidth: true
    }
}
