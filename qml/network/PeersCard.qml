// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is connected, who is banned, who is known. Properties: viewModel, compact, narrow.
// Functions: askForPeer().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property NetworkViewModel viewModel
    property bool compact: false
    property bool narrow: false

    function askForPeer() {
        root.viewModel.typeNewPeer("");
        addPeer.open();
    }

    roomy: !compact
    spacing: 0
    topPadding: Theme.space.s2
    Layout.fillWidth: true

    Item {
        implicitHeight: tabs.implicitHeight
        Layout.fillWidth: true

        Tabs {
            id: tabs
            objectName: "peerTabs"
            anchors.fill: parent
            //: Read out for the tabs above the tables of peers.
            name: qsTr("Peers")
            options: [
                //: Tab: who is connected.
                qsTr("Peers"),
                //: Tab: who may not connect.
                qsTr("Banned"),
                //: Tab: whose address is known.
                qsTr("Known")
            ]
            counts: root.viewModel.counts
            onChosen: index => tabs.currentIndex = index
        }
        Button {
            objectName: "addPeer"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: !root.compact
            //: Button that asks for the address of a peer.
            text: qsTr("Add a peer")
            iconName: "plus"
            size: Button.Small
            onClicked: root.askForPeer()
        }
        IconButton {
            objectName: "addPeerCompact"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.compact
            //: Button that asks for the address of a peer.
            text: qsTr("Add a peer")
            iconName: "plus"
            bordered: true
            onClicked: root.askForPeer()
        }
    }
    PeerTable {
        objectName: "peerTable"
        visible: tabs.currentIndex === 0 && root.viewModel.peers.count > 0
        viewModel: root.viewModel
        compact: root.compact
        narrow: root.narrow
        onOpened: peerId => {
            root.viewModel.showDetails(peerId);
            drawer.open();
        }
    }
    HostTable {
        objectName: "banTable"
        visible: tabs.currentIndex === 1 && root.viewModel.bans.count > 0
        viewModel: root.viewModel
        banned: true
        compact: root.compact
    }
    HostTable {
        objectName: "knownTable"
        visible: tabs.currentIndex === 2 && root.viewModel.knownHosts.count > 0
        viewModel: root.viewModel
        banned: false
        compact: root.compact
    }
    EmptyState {
        objectName: "peersEmpty"
        visible: [root.viewModel.peers, root.viewModel.bans,
            root.viewModel.knownHosts][tabs.currentIndex].count === 0
        iconName: ["peers", "ban", "network"][tabs.currentIndex]
        text: tabs.currentIndex === 0
            //: There are no peers.
            ? root.viewModel.offline ? qsTr("Offline, looking for peers.")
            //: There are no peers, and none are needed.
            : qsTr("Nobody is connected.")
            //: Nobody was banned.
            : tabs.currentIndex === 1 ? qsTr("Nobody is banned.")
            //: No address of a peer is known.
            : qsTr("No address is known yet.")
    }
    Label {
        visible: tabs.currentIndex === 2 && text !== ""
        text: root.viewModel.knownNote
        type: Theme.type.caption
        color: Theme.colors.textFaint
        Layout.topMargin: Theme.space.s2
    }
    AddPeerDialog { id: addPeer; viewModel: root.viewModel }
    PeerDrawer { id: drawer; viewModel: root.viewModel; below: root.compact ? 0 : Theme.height.strip }
}
