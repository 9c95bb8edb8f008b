// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One peer in detail. Properties: viewModel (showDetails() first), below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Drawer {
    id: root

    required property NetworkViewModel viewModel

    readonly property var facts: viewModel.detailFacts

    objectName: "peerDrawer"
    title: viewModel.detailTitle

    Badge {
        objectName: "peerState"
        //: State of a peer.
        text: root.viewModel.detailConnected ? qsTr("Connected") : qsTr("Disconnected")
        tone: root.viewModel.detailConnected ? Badge.Success : Badge.Neutral
        dot: true
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            // By number: lines stay while what they say changes.
            model: root.facts.length

            KeyValue {
                required property int index

                readonly property var fact: root.facts[index] ?? { key: "", value: "" }

                objectName: "peerFact" + index
                key: fact.key
                value: fact.value
                divided: index < root.facts.length - 1
            }
        }
    }
    CardHeader {
        visible: root.viewModel.detailReasons.length > 0
        //: Head above the reasons why a peer's score is below 100.
        title: qsTr("What cost score")
    }
    Repeater {
        model: root.viewModel.detailReasons

        Label {
            required property string modelData

            text: modelData
            type: Theme.type.labelRegular
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
