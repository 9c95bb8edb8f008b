// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment between two machines: exported here, opened here, signed here, sent from here.
// Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SigningViewModel viewModel

    readonly property int mode: viewModel.mode
    readonly property list<string> titles: [
        "",
        //: Title of the form that opens a payment of another machine.
        qsTr("Open a prepared payment"),
        //: Title above a payment that was exported.
        qsTr("Ready to be signed"),
        //: Title above a payment that is to be signed.
        qsTr("Sign this payment?"),
        //: Title above a signed payment.
        qsTr("This payment is signed"),
        //: Title after a payment was handed to the network.
        qsTr("Handed to the network")
    ]
    readonly property list<string> texts: [
        "",
        //: What can be opened.
        qsTr("One that was exported for signing, or one that comes back signed: its file, its QR "
            + "code or its text."),
        //: What to do with an exported payment.
        qsTr("Take it to the machine that has the key and open it there. Its amount stays kept; "
            + "payments that you send later wait for it. Activity shows it, and can forget it."),
        //: How to look at a payment before signing it.
        qsTr("Compare every recipient with what you want to pay. What is signed can be sent by "
            + "anybody who has it."),
        //: What to do with a signed payment.
        qsTr("Nothing is paid before it is sent. Send it from here, or take it to a machine that "
            + "has a network."),
        //: It was sent, but belongs to nobody here.
        qsTr("It is no payment of the open wallet, so it is not followed here. The explorer shows "
            + "what becomes of it.")
    ]

    spacing: Theme.space.s5
    onModeChanged: password.clear()

    ColumnLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Label {
            objectName: "signingTitle"
            text: root.titles[root.mode]
            type: Theme.type.heading
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Label {
            text: root.texts[root.mode]
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    SigningEntry {
        visible: root.mode === SigningViewModel.Loading
        viewModel: root.viewModel
    }
    SigningFacts {
        visible: root.mode > SigningViewModel.Loading
        viewModel: root.viewModel
        narrow: !root.roomy
    }
    SigningFile {
        visible: root.mode === SigningViewModel.Exported || root.mode === SigningViewModel.Signed
        file: root.viewModel.file
        narrow: !root.roomy
        primary: root.mode === SigningViewModel.Exported
    }
    PasswordField {
        id: password
        objectName: "signPassword"
        visible: root.mode === SigningViewModel.Unsigned && root.viewModel.refusal === ""
        //: Above a password field.
        label: qsTr("Wallet password")
        //: Under that field: why it is asked.
        help: qsTr("Wanted because this payment was not made here.")
        error: root.viewModel.passwordError
        submitted: true
        Layout.fillWidth: true
        onAccepted: root.viewModel.sign(password.take())
    }
    Banner {
        objectName: "signingRefusal"
        visible: root.viewModel.refusal !== ""
        tone: Badge.Warning
        text: root.viewModel.refusal
    }
    Banner {
        objectName: "signingProblem"
        visible: root.mode > SigningViewModel.Loading && root.viewModel.problem !== ""
        tone: Badge.Danger
        text: root.viewModel.problem
    }
    Flow {
        spacing: Theme.space.s3
        layoutDirection: Qt.RightToLeft
        Layout.fillWidth: true

        Button {
            objectName: "signNow"
            visible: root.mode === SigningViewModel.Unsigned
            //: Signs a payment that was prepared elsewhere.
            text: qsTr("Sign payment")
            variant: Button.Primary
            size: Button.Large
            iconName: "key"
            loading: root.viewModel.busy
            disabledReason: root.viewModel.refusal !== "" ? root.viewModel.refusal
                //: Why the payment cannot be signed yet.
                : password.empty ? qsTr("Type the wallet password first") : ""
            onClicked: root.viewModel.sign(password.take())
        }
        Button {
            objectName: "sendSigned"
            visible: root.mode === SigningViewModel.Signed
            //: Hands a signed payment to the network.
            text: qsTr("Send it now")
            variant: Button.Primary
            size: Button.Large
            iconName: "send"
            loading: root.viewModel.busy
            disabledReason: root.viewModel.refusal
            onClicked: root.viewModel.sendNow()
        }
        Button {
            objectName: "signingExplorer"
            visible: root.mode === SigningViewModel.HandedOver
            //: Shows the transaction in the explorer.
            text: qsTr("Open in Explorer")
            size: Button.Large
            iconName: "explorer"
            besidePrimary: true
            onClicked: root.viewModel.openInExplorer()
        }
        Button {
            objectName: "signingClose"
            //: Goes back to the form that pays somebody.
            text: qsTr("Back to Send")
            size: Button.Large
            besidePrimary: root.mode !== SigningViewModel.Loading
            onClicked: root.viewModel.close()
        }
    }
}
