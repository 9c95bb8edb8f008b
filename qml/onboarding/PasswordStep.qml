// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The name of the wallet and the password of its file. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel

    readonly property bool needed: viewModel.passwordNeeded
    readonly property bool plain: !needed || viewModel.good || password.empty

    function submit() {
        if ((!root.needed || !password.empty) && !root.viewModel.making)
            root.viewModel.choosePassword(nameField.text, password.take());
    }

    title: needed
        //: Title of the page that asks for a password.
        ? qsTr("Choose a password")
        //: Title of the page that asks for a wallet's name only.
        : qsTr("Name the wallet")
    text: viewModel.passwordText
    backShown: !viewModel.making
    onBackClicked: viewModel.back()
    actions: Button {
        objectName: "choosePassword"
        text: !root.needed
            //: Button that imports a wallet, or begins to watch one.
            ? qsTr("Add the wallet") : root.plain
            //: Button that makes the wallet.
            ? qsTr("Make the wallet")
            //: Button that makes the wallet although the password is weak.
            : qsTr("Use a weak password")
        variant: root.plain ? Button.Primary : Button.Secondary
        size: Button.Large
        loading: root.viewModel.making
        //: Why the button cannot be used yet.
        disabledReason: root.needed && password.empty && !root.viewModel.making ? qsTr("Type a password first.") : ""
        onClicked: root.submit()
    }

    Field {
        id: nameField
        objectName: "walletName"
        //: Label of a field.
        label: qsTr("Name of the wallet")
        //: Help under a field.
        help: qsTr("Only you see it.")
        text: root.viewModel.suggestedName
        maximumLength: 32
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        onAccepted: if (root.needed) password.forceActiveFocus(); else root.submit()
    }
    PasswordField {
        id: password
        objectName: "newPassword"
        visible: root.needed
        focus: true
        //: Label of a field.
        label: qsTr("Password")
        metered: true
        strength: root.viewModel.strength
        tip: root.viewModel.tip
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        onEdited: secret => root.viewModel.rate(secret)
        onAccepted: root.submit()
    }
    Spinner {
        running: root.viewModel.making
        //: While the keys of a wallet are made.
        text: qsTr("Making your keys")
    }
    Banner {
        visible: root.viewModel.problem !== ""
        tone: Badge.Danger
        text: root.viewModel.problem
    }
}
