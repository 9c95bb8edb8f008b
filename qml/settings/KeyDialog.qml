// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The private key of one account, after the wallet password: covered until it is asked for. Properties: tools, shell.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property WalletTools tools

    readonly property bool shown: tools.key.parts.shown

    function reveal() { root.tools.key.show(password.take(), account.currentIndex); }

    objectName: "keyDialog"
    //: Title of a dialog.
    title: qsTr("Private key")
    //: In the dialog that shows a private key.
    text: qsTr("Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.")
    wide: true
    initialFocus: password
    onAboutToShow: account.currentIndex = 0
    onClosed: {
        password.clear();
        root.tools.forget();
    }
    actions: [
        Button {
            objectName: "keyClose"
            //: Button that closes the dialog.
            text: qsTr("Close")
            besidePrimary: !root.shown
            onClicked: root.close()
        },
        Button {
            objectName: "keyShow"
            visible: !root.shown
            //: Button that uncovers the private key.
            text: qsTr("Show the key")
            variant: Button.Primary
            loading: root.tools.key.busy
            onClicked: root.reveal()
        }
    ]

    ComboBox {
        id: account
        objectName: "keyAccount"
        visible: root.tools.accounts.count > 1 && !root.shown
        //: Label of a choice.
        label: qsTr("Account")
        model: root.tools.accounts
        textRole: "label"
        Layout.fillWidth: true
    }
    PasswordField {
        id: password
        objectName: "keyPassword"
        visible: !root.shown
        //: Label of a field.
        label: qsTr("Wallet password")
        error: root.tools.key.problem
        submitted: true
        Layout.fillWidth: true
        onAccepted: root.reveal()
    }
    Label {
        visible: root.shown
        text: account.displayText
        type: Theme.type.bodyMedium
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        objectName: "keyParts"
        visible: root.shown
        spacing: Theme.space.s2
        // Digits keep their order in mirrored windows.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Layout.fillWidth: true

        Repeater {
            model: root.tools.key.parts

            Rectangle {
                id: part

                required property int number
                required property string word

                objectName: "keyPart" + number
                implicitWidth: digits.implicitWidth + 2 * Theme.space.s3
                implicitHeight: Theme.height.field
                radius: Theme.radius.control
                color: Theme.colors.sunken
                border.width: 1
                border.color: Theme.colors.line
                Accessible.role: Accessible.StaticText
                //: Read out for a part of the private key; %1 is its place.
                Accessible.name: qsTr("Part %1: %2").arg(number).arg(word)

                Label {
                    id: digits
                    anchors.centerIn: parent
                    text: part.word
                    type: Theme.type.monoLarge
                    Accessible.ignored: true
                }
            }
        }
    }
}
