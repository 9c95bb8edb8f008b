// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The accounts of the open wallet, and one more of them. Properties: tools. Signals: addRequested().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property WalletTools tools

    signal addRequested()

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Accounts")

        Button {
            objectName: "addAccount"
            //: Button that makes the next account of the open wallet.
            text: qsTr("Add an account")
            size: Button.Small
            iconName: "plus"
            disabledReason: root.tools.accountReason
            onClicked: root.addRequested()
        }
    }
    Repeater {
        model: root.tools.accounts

        RowLayout {
            id: row

            required property int index
            required property string title
            required property string path
            required property string address
            required property list<string> chunks
            required property list<int> wedges

            objectName: "account" + index
            spacing: Theme.space.s3
            Layout.fillWidth: true

            Avatar {
                wedges: row.wedges
                size: 28
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            ColumnLayout {
                spacing: Theme.space.s1
                Layout.fillWidth: true

                Label {
                    text: row.title
                    type: Theme.type.bodyMedium
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "accountPath" + row.index
                    text: row.path
                    type: Theme.type.caption
                    color: Theme.colors.textFaint
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Chunks {
                    chunks: row.chunks
                    type: Theme.type.mono
                    strongType: Theme.type.monoStrong
                    Layout.fillWidth: true
                }
            }
            CopyButton {
                objectName: "copyAccount" + row.index
                value: row.address
                //: Tooltip of a copy button; %1 is "Account 2".
                text: qsTr("Copy the address of %1").arg(row.title)
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
