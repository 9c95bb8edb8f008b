// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The recovery words of the open wallet, after its password. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Onboarding
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property SettingsViewModel viewModel

    readonly property bool shown: viewModel.words.shown

    function reveal() {
        if (!password.empty)
            root.viewModel.revealWords(password.take());
    }

    //: Title of a dialog.
    title: qsTr("Words of this wallet")
    //: In the dialog that shows the recovery words.
    text: qsTr("Anyone who reads them can spend your coins. Compare them with your paper, in this order.")
    wide: true
    initialFocus: password
    onClosed: {
        root.viewModel.hideWords();
        password.clear();
    }
    actions: [
        Button {
            objectName: "closeWords"
            //: Button that closes the dialog.
            text: qsTr("Close")
            onClicked: root.close()
        },
        Button {
            objectName: "revealWords"
            visible: !root.shown
            //: Button that uncovers the recovery words.
            text: qsTr("Show words")
            variant: Button.Primary
            loading: root.viewModel.revealing
            onClicked: root.reveal()
        },
        Button {
            objectName: "wordsMatch"
            visible: root.shown
            //: Button: the words on paper are the same.
            text: qsTr("My paper says the same")
            variant: Button.Primary
            onClicked: {
                root.viewModel.markBackupChecked();
                root.close();
            }
        }
    ]

    PasswordField {
        id: password
        objectName: "wordsPassword"
        visible: !root.shown
        //: Label of a field.
        label: qsTr("Password")
        error: root.viewModel.wordsProblem
        submitted: true
        Layout.fillWidth: true
        onAccepted: root.reveal()
    }
    WordGrid {
        visible: root.shown
        model: root.viewModel.words
        count: 12
    }
}
