// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the node is healthy, and if not, why. Properties: viewModel, shell, remote.
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
    required property RemoteViewModel remote

    objectName: "networkPage"
    //: Title of the page about peers and catching up.
    title: qsTr("Network")
    banner: [
        Banner {
            objectName: "offline"
            visible: root.viewModel.offline && !root.shell.remote
            tone: Badge.Warning
            text: root.viewModel.offlineText
            //: Button that asks for the address of a peer.
            actionText: qsTr("Add a peer")
            onActed: peers.askForPeer()
        },
        Banner {
            objectName: "serverDanger"
            visible: text !== ""
            tone: Badge.Danger
            text: root.remote.danger
        },
        Banner {
            objectName: "serverSilence"
            visible: text !== ""
            tone: Badge.Warning
            text: root.remote.silence
        }
    ]

    ServersCard {
        objectName: "serversCard"
        visible: root.shell.remote
        remote: root.remote
        compact: root.compact
    }
    NeedsNode {
        objectName: "networkNeedsNode"
        visible: root.shell.remote
        iconName: "peers"
        //: Why a page shows no peers.
        text: qsTr("Peers and traffic belong to a full node. This wallet asks servers in its place.")
        onSettingsRequested: root.shell.open("settings")
    }
    SyncCard {
        objectName: "syncCard"
        visible: root.viewModel.syncShown && !root.shell.remote
        viewModel: root.viewModel
        compact: root.compact
    }
    GridLayout {
        visible: !root.shell.remote
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
        visible: !root.shell.remote
        viewModel: root.viewModel
        compact: root.compact
        narrow: !root.wide
    }
}
