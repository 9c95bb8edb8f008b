// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A node of one's own, or servers that are asked; their addresses. Properties: choice, submitted
// (an address that cannot be used is named at once).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property NodeChoice choice
    property bool submitted: false

    spacing: Theme.space.s3
    Layout.fillWidth: true

    RadioCard {
        objectName: "chooseFullNode"
        iconName: "shield-check"
        //: A choice: the node in this program.
        title: qsTr("Full node")
        //: What a full node does and needs.
        text: qsTr("Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.")
        checked: !root.choice.remote
        disabledReason: root.choice.refusal
        onClicked: {
            root.choice.chooseRemote(false);
            checked = Qt.binding(() => !root.choice.remote);
        }
    }
    RadioCard {
        objectName: "chooseRemoteNode"
        iconName: "network"
        //: A choice: servers in place of an own node.
        title: qsTr("Remote node")
        //: What asking servers means.
        text: qsTr("Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.")
        checked: root.choice.remote
        disabledReason: root.choice.refusal
        onClicked: {
            root.choice.chooseRemote(true);
            checked = Qt.binding(() => root.choice.remote);
        }
    }
    TextArea {
        objectName: "serverAddresses"
        visible: root.choice.remote
        //: Above a field for addresses of servers.
        label: qsTr("Servers, one a line")
        placeholder: "https://node.example:8099"
        //: Under the field for addresses of servers.
        help: qsTr("With two or more, one that hides or invents something is found out.")
        error: root.choice.serversProblem
        submitted: root.submitted || text.trim() !== ""
        mono: true
        readOnly: root.choice.refusal !== ""
        text: root.choice.servers
        Layout.fillWidth: true
        onEdited: text => root.choice.typeServers(text)
    }
}
