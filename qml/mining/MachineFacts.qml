// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The values of the hardware report and how its times spread. Properties: viewModel, compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property MiningViewModel viewModel
    property bool compact: false
    property bool all: false

    // What stands in a chart before anything was measured.
    readonly property var nothing: ({ title: "", note: "", values: [], texts: [], measure: "",
        verdict: "", tone: Badge.Neutral, summary: "" })

    spacing: Theme.space.s4
    Layout.fillWidth: true

    Column {
        id: rows
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.facts

            FactRow {
                required property int index
                required property var modelData

                objectName: "hardwareFact" + index
                width: rows.width
                fact: modelData
            }
        }
        Repeater {
            model: root.all ? root.viewModel.moreFacts : []

            FactRow {
                required property int index
                required property var modelData

                objectName: "hardwareMore" + index
                width: rows.width
                fact: modelData
            }
        }
        Item { width: 1; height: Theme.space.s1 }
        Button {
            objectName: "allValues"
            variant: Button.Quiet
            size: Button.Small
            //: Button that hides some of the measured values.
            text: root.all ? qsTr("Fewer values")
                //: Button that shows the rest of the measured values.
                : qsTr("All values")
            trailingIcon: root.all ? "chevron-down" : "chevron-right"
            x: -leftPadding
            onClicked: root.all = !root.all
        }
    }
    GridLayout {
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space.s6
        rowSpacing: Theme.space.s4
        Layout.fillWidth: true

        Repeater {
            // By number: a layout must not lose items while it is hidden.
            model: 3

            Histogram {
                required property int index

                readonly property var modelData: root.viewModel.timings[index] ?? root.nothing

                objectName: "timing" + index
                title: modelData.title
                note: modelData.note
                values: modelData.values
                pointTexts: modelData.texts
                measure: modelData.measure
                verdict: modelData.verdict
                tone: modelData.tone
                summary: modelData.summary
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    LadderChart {
        objectName: "ladder"
        ladder: root.viewModel.ladder
    }
}
