// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node in short: whether it keeps up, and how fast blocks are final. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property OverviewViewModel viewModel

    readonly property int nodeState: viewModel.nodeState

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: root.viewModel.remote ? qsTr("Remote node")
            //: Title of a card.
            : qsTr("Node")

        Badge {
            objectName: "nodeBadge"
            text: [
                //: State of the node.
                qsTr("Not made yet"),
                //: State of the node.
                qsTr("Starting"),
                //: State of the node.
                qsTr("In sync"),
                //: State of the node.
                qsTr("No new block"),
                //: State of the node.
                qsTr("Not running"),
                //: State of servers that are asked in place of a node.
                qsTr("No answer")
            ][root.nodeState]
            tone: root.nodeState === OverviewViewModel.InSync ? Badge.Success
                : root.nodeState === OverviewViewModel.Stopped ? Badge.Danger
                : root.nodeState === OverviewViewModel.Behind || root.nodeState === OverviewViewModel.Silent ? Badge.Warning
                : Badge.Info
            dot: true
        }
    }
    RowLayout {
        visible: !root.viewModel.remote
        spacing: Theme.space.s3

        Stat {
            //: Name of a figure.
            caption: qsTr("Time to final, median")
            value: root.viewModel.timeToFinal
        }
        BarPlot {
            implicitHeight: 40
            implicitWidth: 150
            color: Theme.colors.patina
            values: root.viewModel.pulse
        }
    }
    Label {
        text: root.viewModel.remote
            //: Under the title of the card about servers.
            ? qsTr("Servers are asked; what they answer is checked on this device.")
            : root.viewModel.pulseNote
        type: Theme.type.caption
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Divider {}
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        KeyValue {
            //: Name of a fact.
            key: qsTr("Epoch")
            value: root.viewModel.epochText
            divided: false
            rowHeight: Theme.space.s6
        }
        KeyValue {
            visible: !root.viewModel.remote
            //: Name of a fact.
            key: qsTr("Block time")
            value: root.viewModel.blockTime
            divided: false
            rowHeight: Theme.space.s6
        }
        KeyValue {
            visible: !root.viewModel.remote
            //: Name of a fact.
            key: qsTr("Data on disk")
            value: root.viewModel.diskUse
            divided: false
            rowHeight: Theme.space.s6
        }
    }
}
