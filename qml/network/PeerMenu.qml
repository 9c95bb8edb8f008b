// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be done with a peer. Properties: viewModel, peerId, host, address; set them, then popup().
// Signals: detailsRequested(peerId).
import QtQuick
import RustChain.Controls
import RustChain.ViewModels

Menu {
    id: root

    required property NetworkViewModel viewModel
    property string peerId
    property string host
    property string address

    signal detailsRequested(string peerId)

    MenuItem {
        objectName: "peerDetails"
        //: In the menu of a peer.
        text: qsTr("Details")
        iconName: "info"
        onTriggered: root.detailsRequested(root.peerId)
    }
    MenuItem {
        objectName: "peerCopy"
        //: In the menu of a peer.
        text: qsTr("Copy the address")
        iconName: "copy"
        onTriggered: root.viewModel.copyAddress(root.address)
    }
    MenuSeparator {}
    MenuItem {
        objectName: "peerDisconnect"
        //: In the menu of a peer.
        text: qsTr("Disconnect")
        iconName: "cross"
        onTriggered: root.viewModel.disconnectPeer(root.peerId)
    }
    MenuItem {
        objectName: "peerBanHour"
        //: In the menu of a peer.
        text: qsTr("Ban for 1 hour")
        iconName: "ban"
        onTriggered: root.viewModel.ban(root.host, 3600)
    }
    MenuItem {
        objectName: "peerBanDay"
        //: In the menu of a peer.
        text: qsTr("Ban for 1 day")
        iconName: "ban"
        onTriggered: root.viewModel.ban(root.host, 86400)
    }
    MenuItem {
        objectName: "peerBanForGood"
        //: In the menu of a peer.
        text: qsTr("Ban for good")
        iconName: "ban"
        danger: true
        onTriggered: root.viewModel.ban(root.host, 0)
    }
}
