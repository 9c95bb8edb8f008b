// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One more account of the open wallet. Properties: tools, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property WalletTools tools

    function submit() { root.tools.addAccount(password.take()); }

    objectName: "addAccountDialog"
    //: Title of a dialog.
    title: qsTr("Add an account")
    text: tools.passwordWanted
        //: What one more account is.
        ? qsTr("The next account of the same words, with an address of its own. Your paper covers it too.")
        //: What one more account of a watched public key is.
        : qsTr("The next address of the public key that this wallet watches.")
    initialFocus: tools.passwordWanted ? password as Item : cancel as Item
    onClosed: {
        password.clear();
        root.tools.forget();
    }
    actions: [
        Button {
            id: cancel
            objectName: "addAccountCancel"
            //: Closes a dialog; nothing is changed.
            text: qsTr("Leave it")
            besidePrimary: true
            onClicked: root.close()
        },
        Button {
            objectName: "addAccountRun"
            //: Button that makes the next account.
            text: qsTr("Add account")
            variant: Button.Primary
            loading: root.tools.busy
            onClicked: root.submit()
        }
    ]

    PasswordField {
        id: password
        objectName: "addAccountPassword"
        visible: root.tools.passwordWanted
        //: Label of a field.
        label: qsTr("Wallet password")
        error: root.tools.accountProblem
        submitted: true
        Layout.fillWidth: true
        onAccepted: root.submit()
    }
    FieldNote {
        visible: !root.tools.passwordWanted
        error: root.tools.accountProblem
    }
    Connections {
        target: root.tools

        function onAccountAdded() { root.close(); }
    }
}
