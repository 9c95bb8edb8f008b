// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallets of this folder: switch, rename, words, one more. Properties: viewModel, shell. Signals: wordsRequested().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SettingsViewModel viewModel
    required property ShellViewModel shell

    // Not bound to the field: news of the wallet must not undo what is being typed.
    readonly property string openName: shell.walletName

    signal wordsRequested()

    onOpenNameChanged: nameField.text = openName

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Wallets")

        Button {
            objectName: "newWallet"
            //: Button that makes one more wallet.
            text: qsTr("New wallet")
            size: Button.Small
            iconName: "plus"
            onClicked: root.shell.newWallet()
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.shell.wallets

            ListRow {
                id: row

                required property int index
                required property string walletId
                required property string shortAddress
                required property list<int> wedges
                required property bool isOpen
                required property bool isWatchOnly

                required name

                objectName: "wallet" + index
                title: name
                text: shortAddress
                age: isOpen && isWatchOnly
                    //: Beside the wallet that is open and has no key.
                    ? qsTr("open, watch-only") : isOpen
                    //: Beside the wallet that is open.
                    ? qsTr("open") : isWatchOnly
                    //: Beside a wallet that has no key.
                    ? qsTr("watch-only") : ""
                last: index === root.shell.wallets.count - 1
                leading: Avatar { wedges: row.wedges; size: 28 }
                onClicked: root.shell.selectWallet(walletId)
            }
        }
    }
    Divider {}
    RowLayout {
        spacing: Theme.space.s3

        Field {
            id: nameField
            objectName: "renameField"
            //: Label of a field.
            label: qsTr("Name of the open wallet")
            error: root.viewModel.renameProblem
            submitted: true
            maximumLength: 32
            Layout.fillWidth: true
            onAccepted: root.viewModel.rename(nameField.text)
        }
        Button {
            objectName: "rename"
            //: Button that gives the wallet its new name.
            text: qsTr("Rename")
            //: Why the button cannot be used.
            disabledReason: nameField.text === root.shell.walletName ? qsTr("Type another name first.") : ""
            Layout.alignment: Qt.AlignBottom
            onClicked: root.viewModel.rename(nameField.text)
        }
    }
    RowLayout {
        spacing: Theme.space.s3

        Label {
            text: root.viewModel.tools.wordsReason !== "" ? root.viewModel.tools.wordsReason
                : root.shell.backupChecked
                //: State of the backup.
                ? qsTr("The words of this wallet were checked.")
                //: State of the backup.
                : qsTr("The words of this wallet were never checked.")
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Button {
            objectName: "seeWords"
            //: Button that shows the recovery words after asking for the password.
            text: qsTr("See the words")
            iconName: "key"
            disabledReason: root.viewModel.tools.wordsReason
            onClicked: root.wordsRequested()
        }
    }
}
