// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The password of the open wallet, and when it locks itself. Properties: viewModel, preferences,
// refusal (why there is no password to change).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SettingsViewModel viewModel
    required property Preferences preferences
    property string refusal

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
        disabledReason: root.refusal
        submitted: true
        Layout.fillWidth: true
        onAccepted: newPassword.forceActiveFocus()
    }
    PasswordField {
        id: newPassword
        objectName: "changedPassword"
        //: Label of a field.
        label: qsTr("New password")
        metered: !empty
        disabledReason: root.refusal
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
        //: Why the button cannot be used yet.
        disabledReason: root.refusal !== "" ? root.refusal : oldPassword.empty || newPassword.empty ? qsTr("Type both passwords first.") : ""
        onClicked: root.submit()
    }
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
