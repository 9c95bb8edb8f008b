// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hides everything and keeps the machine useful. Properties: viewModel, shell, keychain, linkWaiting (a payment link came). Signals: switchRequested().
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

FocusScope {
    id: root

    required property LockViewModel viewModel
    required property ShellViewModel shell
    required property KeychainUnlock keychain
    property bool linkWaiting: false

    readonly property ColorSet dark: Theme.darkColors

    signal switchRequested(Item opener)

    function submit() {
        if ((!password.empty || !viewModel.passwordNeeded) && viewModel.refusal === "")
            viewModel.unlock(password.take());
    }

    objectName: "lockPage"
    Accessible.role: Accessible.Pane
    //: Read out for the page that asks for the password.
    Accessible.name: qsTr("Locked")
    onVisibleChanged: {
        if (visible && viewModel.passwordNeeded)
            password.forceActiveFocus();
        else if (visible)
            openButton.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.window
    }
    Strata {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 210
    }
    Mark {
        anchors { left: parent.left; top: parent.top; leftMargin: 28; topMargin: 24 }
        named: true
        size: 26
    }
    Badge {
        anchors { right: parent.right; top: parent.top; margins: 26 }
        text: root.shell.networkName
        dot: true
    }
    Card {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.space.s8
        width: Math.min(416, parent.width - 2 * Theme.space.s4)
        padding: 36
        spacing: Theme.space.s4

        Avatar { wedges: root.shell.walletWedges; size: 62; Layout.alignment: Qt.AlignHCenter }
        ColumnLayout {
            spacing: Theme.space.s1
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s3

            Label {
                objectName: "lockedWalletName"
                text: root.shell.walletName
                type: Theme.type.title
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            Label {
                text: root.viewModel.reason
                color: Theme.colors.textMuted
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        WatchBadge {
            visible: root.shell.watchOnly
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            objectName: "linkWaiting"
            visible: root.linkWaiting
            //: On the lock page, when a payment link was opened.
            text: qsTr("A payment request is waiting. Unlock to see it.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PasswordField {
            id: password
            objectName: "unlockPassword"
            visible: root.viewModel.passwordNeeded
            focus: true
            large: true
            //: Label of a field.
            label: qsTr("Password")
            error: root.viewModel.refusal !== "" ? root.viewModel.refusal
                : root.keychain.problem !== "" ? root.keychain.problem : root.viewModel.error
            onEdited: root.keychain.forget()
            submitted: true
            Layout.fillWidth: true
            onAccepted: root.submit()
        }
        Button {
            id: openButton
            objectName: "unlock"
            text: root.viewModel.passwordNeeded
                //: Button that opens the wallet.
                ? qsTr("Unlock")
                //: Button that shows a wallet that needs no password.
                : qsTr("Open")
            variant: Button.Primary
            size: Button.Large
            loading: root.viewModel.unlocking
            disabledReason: root.viewModel.refusal
            Layout.fillWidth: true
            onClicked: root.submit()
        }
        Button {
            objectName: "unlockWithKeychain"
            visible: root.keychain.offered
            //: Button that opens the wallet with the password that the system's keychain has.
            text: qsTr("Unlock with the keychain")
            iconName: "key"
            size: Button.Large
            besidePrimary: true
            loading: root.keychain.busy
            disabledReason: root.viewModel.refusal
            Layout.fillWidth: true
            onClicked: root.keychain.unlock()
        }
        RowLayout {
            Link {
                objectName: "forgotPassword"
                visible: root.viewModel.passwordNeeded
                //: Link to restoring the wallet from its words.
                text: qsTr("Forgot the password?")
                type: Theme.type.label
                color: Theme.colors.textMuted
                onClicked: root.shell.newWallet()
            }
            Item { Layout.fillWidth: true }
            Link {
                id: other
                objectName: "otherWallet"
                //: Link to the list of wallets.
                text: qsTr("Other wallet")
                type: Theme.type.label
                color: Theme.colors.textMuted
                onClicked: root.switchRequested(other)
            }
        }
    }
    RowLayout {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 38 }
        spacing: Theme.space.s5
        Layout.fillWidth: false

        RowLayout {
            spacing: Theme.space.s2
            StageMark { visible: root.viewModel.nodeRunning; stage: StageMark.Final; size: 14; colors: root.dark }
            Label { text: root.viewModel.nodeText; type: Theme.type.caption; color: root.dark.text }
        }
        RowLayout {
            spacing: Theme.space.s2
            visible: root.width >= Theme.breakpoint.medium
            Icon { name: "mining"; size: Theme.icon.dense; color: root.dark.text }
            Label { text: root.viewModel.miningText; type: Theme.type.caption; color: root.dark.text }
        }
        RowLayout {
            spacing: Theme.space.s2
            visible: root.width >= Theme.breakpoint.medium
            Icon { name: "eye-off"; size: Theme.icon.dense; color: root.dark.text }
            Label {
                //: At the foot of the lock.
                text: qsTr("Amounts and names are hidden")
                type: Theme.type.caption
                color: root.dark.text
            }
        }
    }
}
