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

    function submit() {
        if (!password.empty && !root.viewModel.making)
            root.viewModel.choosePassword(nameField.text, password.take());
    }

    //: Title of the page that asks for a password.
    title: qsTr("Choose a password")
    //: Under the title of the page that asks for a password.
    text: qsTr("Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.")
    backShown: !viewModel.making
    onBackClicked: viewModel.back()
    actions: Button {
        objectName: "choosePassword"
        text: root.viewModel.good || password.empty
            //: Button that makes the wallet.
            ? qsTr("Make the wallet")
            //: Button that makes the wallet although the password is weak.
            : qsTr("Use a weak password")
        variant: root.viewModel.good || password.empty ? Button.Primary : Button.Secondary
        size: Button.Large
        loading: root.viewModel.making
        //: Why the button cannot be used yet.
        disabledReason: password.empty && !root.viewModel.making ? qsTr("Type a password first.") : ""
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
        onAccepted: password.forceActiveFocus()
    }
    PasswordField {
        id: password
        objectName: "newPassword"
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
