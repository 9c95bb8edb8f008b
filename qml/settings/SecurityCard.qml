// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The password of the open wallet, and when it locks itself. Properties: viewModel, shell, preferences.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SettingsViewModel viewModel
    required property ShellViewModel shell
    required property Preferences preferences

    function submit() {
        root.viewModel.changePassword(oldPassword.take(), newPassword.take());
    }

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Security")
    }
    PasswordField {
        id: oldPassword
        objectName: "oldPassword"
        //: Label of a field.
        label: qsTr("Password now")
        error: root.viewModel.passwordProblem
        disabledReason: root.viewModel.tools.passwordReason
        submitted: true
        Layout.fillWidth: true
        onAccepted: newPassword.forceActiveFocus()
    }
    PasswordField {
        id: newPassword
        objectName: "changedPassword"
        //: Label of a field.
        label: qsTr("New password")
        disabledReason: root.viewModel.tools.passwordReason
        metered: !empty
        strength: root.viewModel.strength
        Layout.fillWidth: true
        onEdited: secret => root.viewModel.rate(secret)
        onAccepted: root.submit()
    }
    Button {
        objectName: "changePassword"
        //: Button that sets the new password.
        text: qsTr("Change the password")
        loading: root.viewModel.changingPassword
        disabledReason: root.viewModel.tools.passwordReason !== "" ? root.viewModel.tools.passwordReason
            //: Why the button cannot be used yet.
            : oldPassword.empty || newPassword.empty ? qsTr("Type both passwords first.") : ""
        onClicked: root.submit()
    }
    KeychainSwitch { keychain: root.viewModel.keychain; shell: root.shell }
    Divider {}
    ColumnLayout {
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Label {
            id: minutes
            //: Above the slider of the automatic lock.
            text: qsTr("Lock after %n minute(s) without use", "", autoLock.value)
            type: Theme.type.label
            Accessible.ignored: true
        }
        Slider {
            id: autoLock
            objectName: "autoLock"
            //: Read out for the slider of the automatic lock.
            name: qsTr("Automatic lock")
            from: 1
            to: 60
            stepSize: 1
            value: root.preferences.autoLockMinutes
            valueText: minutes.text
            Layout.fillWidth: true
            onMoved: root.preferences.chooseAutoLock(Math.round(value))
        }
    }
    CheckBox {
        objectName: "hideAmountsAtStart"
        //: Box to tick.
        text: qsTr("Hide amounts when the window opens")
        checked: root.preferences.hideAmounts
        Layout.fillWidth: true
        onToggled: root.preferences.hideAmountsAtStart(checked)
    }
}
