// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Unlocking with the desktop's keychain, on or off. Properties: keychain, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property KeychainUnlock keychain
    required property ShellViewModel shell

    spacing: Theme.space.s1
    Layout.fillWidth: true

    CheckBox {
        objectName: "keychain"
        //: Box to tick: the keychain is the system's store of passwords.
        text: qsTr("Unlock with the system keychain")
        //: Behind the box.
        note: qsTr("Whoever can use your session can then open this wallet.")
        checked: root.keychain.on
        disabledReason: root.keychain.reason
        Layout.fillWidth: true
        onToggled: {
            // It is on once the keychain has the password.
            checked = Qt.binding(() => root.keychain.on);
            if (root.keychain.on)
                root.keychain.turnOff();
            else
                ask.open();
        }
    }
    Label {
        objectName: "keychainReason"
        visible: text !== ""
        text: root.keychain.reason
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    FieldNote { error: ask.opened ? "" : root.keychain.problem }

    OpenWalletDialog {
        id: ask

        function submit() { root.keychain.turnOn(password.take()); }

        objectName: "keychainDialog"
        shell: root.shell
        //: Title of a dialog.
        title: qsTr("Unlock with the system keychain")
        //: What giving the password to the keychain means.
        text: qsTr("The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.")
        initialFocus: password
        onClosed: {
            password.clear();
            root.keychain.forget();
        }
        actions: [
            Button {
                objectName: "keychainCancel"
                //: Closes a dialog; nothing is changed.
                text: qsTr("Leave it")
                besidePrimary: true
                onClicked: ask.close()
            },
            Button {
                objectName: "keychainRun"
                //: Button that puts the password into the keychain.
                text: qsTr("Use the keychain")
                variant: Button.Primary
                loading: root.keychain.busy
                onClicked: ask.submit()
            }
        ]

        PasswordField {
            id: password
            objectName: "keychainPassword"
            //: Label of a field.
            label: qsTr("Wallet password")
            error: root.keychain.problem
            submitted: true
            Layout.fillWidth: true
            onAccepted: ask.submit()
        }
    }
    Connections {
        target: root.keychain

        function onTurnedOn() { ask.close(); }
    }
}
