// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the node is healthy, and if not, why. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

PageFrame {
    id: root

    required property NetworkViewModel viewModel
    required property ShellViewModel shell

    objectName: "networkPage"
    //: Title of the page about peers and catching up.
    title: qsTr("Network")
    banner: Banner {
        objectName: "offline"
        visible: root.viewModel.offline
        tone: Badge.Warning
        text: root.viewModel.offlineText
        //: Button that asks for the address of a peer.
        actionText: qsTr("Add a peer")
        onActed: peers.askForPeer()
    }

    SyncCard {
        objectName: "syncCard"
        visible: root.viewModel.syncShown
        viewModel: root.viewModel
        compact: root.compact
    }
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space.column
        rowSpacing: Theme.space.gap
        Layout.fillWidth: true

        TrafficCard {
            viewModel: root.viewModel
            compact: root.compact
            Layout.preferredWidth: 2
            Layout.minimumHeight: Math.round(200 * Theme.textScale)
        }
        ThisNodeCard {
            viewModel: root.viewModel
            Layout.preferredWidth: 1
            Layout.maximumWidth: root.wide ? root.sideWidth : -1
            Layout.minimumWidth: root.wide ? root.sideWidth : 0
        }
    }
    PeersCard {
        id: peers
        viewModel: root.viewModel
        compact: root.compact
        narrow: !root.wide
    }
}
