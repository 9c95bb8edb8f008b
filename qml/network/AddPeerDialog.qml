// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks for the address of a peer to call. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property NetworkViewModel viewModel

    readonly property bool blank: viewModel.newPeer.trim() === ""

    function submit() {
        if (!root.blank && root.viewModel.newPeerError === "")
            root.viewModel.addPeer();
    }

    objectName: "addPeerDialog"
    //: Title of a dialog.
    title: qsTr("Add a peer")
    //: In the dialog that asks for the address of a peer.
    text: qsTr("The node calls it, and again whenever the connection is lost. Everything a peer says is checked.")
    initialFocus: address
    onOpened: address.text = ""
    actions: [
        Button {
            objectName: "addPeerCancel"
            //: Button that closes the dialog without a change.
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        Button {
            objectName: "addPeerConfirm"
            //: Button that makes the node call a peer.
            text: qsTr("Add the peer")
            variant: Button.Primary
            loading: root.viewModel.addingPeer
            //: Why the button cannot be used yet.
            disabledReason: root.blank ? qsTr("Type an address first.")
                : root.viewModel.newPeerError
            onClicked: root.submit()
        }
    ]

    Field {
        id: address
        objectName: "peerAddress"
        //: Label of a field.
        label: qsTr("Address")
        //: In the empty field for the address of a peer.
        placeholder: qsTr("203.0.113.24:8098")
        //: Below the field for the address of a peer.
        help: qsTr("Host and port. Without a port, 8098 is used.")
        error: root.viewModel.newPeerError
        mono: true
        maximumLength: 300
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        Layout.fillWidth: true
        onEdited: text => root.viewModel.typeNewPeer(text)
        onAccepted: root.submit()
    }
    Connections {
        target: root.viewModel
        function onPeerAdded() { root.close(); }
    }
}
