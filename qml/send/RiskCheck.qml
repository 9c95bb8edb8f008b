// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a payment's risk asks for: the last characters of the address, the wallet password.
// Properties: viewModel. Signals: accepted(). Functions: takePassword(), clear().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property SendViewModel viewModel

    signal accepted()

    function takePassword(): string { return password.take(); }
    function clear() { password.clear(); }

    spacing: Theme.space.s4
    visible: viewModel.charactersWanted || viewModel.passwordWanted
    Layout.fillWidth: true

    Field {
        id: characters
        objectName: "sendCharacters"
        visible: root.viewModel.charactersWanted
        //: Above the field that makes people compare an address.
        label: qsTr("Compare, then type the last 6 characters")
        //: Under that field.
        help: qsTr("Read them from where you got the address, not from this screen. "
            + "Pasting does not work here.")
        error: root.viewModel.charactersError
        submitted: true
        text: root.viewModel.characters
        mono: true
        maximumLength: 6
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Layout.fillWidth: true
        onEdited: text => {
            if (!root.viewModel.typeCharacters(text))
                characters.text = Qt.binding(() => root.viewModel.characters);
        }
        onAccepted: root.accepted()

        Icon {
            visible: root.viewModel.charactersRight
            name: "check"
            color: Theme.colors.success
            Layout.rightMargin: Theme.space.s3
        }
    }
    PasswordField {
        id: password
        objectName: "sendPassword"
        visible: root.viewModel.passwordWanted
        //: Above a password field.
        label: qsTr("Wallet password")
        help: root.viewModel.passwordReason
        error: root.viewModel.passwordError
        submitted: true
        Layout.fillWidth: true
        onAccepted: root.accepted()
    }
}
