// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What this node is to the others. Properties: viewModel.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property NetworkViewModel viewModel

    readonly property var facts: viewModel.nodeFacts

    spacing: Theme.space.s1
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    Layout.fillHeight: true

    CardHeader {
        //: Title of a card about the node in this program.
        title: qsTr("This node")
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            // By number: lines stay while what they say changes.
            model: root.facts.length

            KeyValue {
                required property int index

                readonly property var fact: root.facts[index] ?? { key: "", value: "", tone: 0 }

                objectName: "nodeFact" + index
                key: fact.key
                value: fact.value
                valueColor: fact.tone === Badge.Success ? Theme.colors.success
                    : fact.tone === Badge.Warning ? Theme.colors.warning : Theme.colors.text
                divided: index < root.facts.length - 1
                rowHeight: Theme.height.badge + Theme.space.s2
            }
        }
    }
}
