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

    spacing: Theme.space.s4
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.facts

            FactRow {
                required property int index
                required property var modelData

                objectName: "hardwareFact" + index
                fact: modelData
            }
        }
        Repeater {
            model: root.all ? root.viewModel.moreFacts : []

            FactRow {
                required property int index
                required property var modelData

                objectName: "hardwareMore" + index
                fact: modelData
            }
        }
        Button {
            objectName: "allValues"
            variant: Button.Quiet
            size: Button.Small
            //: Button that hides some of the measured values.
            text: root.all ? qsTr("Fewer values")
                //: Button that shows the rest of the measured values.
                : qsTr("All values")
            trailingIcon: root.all ? "chevron-down" : "chevron-right"
            Layout.topMargin: Theme.space.s1
            Layout.leftMargin: -leftPadding
            onClicked: root.all = !root.all
        }
    }
    GridLayout {
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space.s6
        rowSpacing: Theme.space.s4
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.timings

            Histogram {
                required property int index
                required property var modelData

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
