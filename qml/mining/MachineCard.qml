// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the network sees of this machine, the verdict about it and what it is worth.
// Properties: viewModel, compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property MiningViewModel viewModel
    property bool compact: false

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card. Nothing was sent yet.
        title: root.viewModel.unsent ? qsTr("What the network would see of this machine")
            //: Title of a card.
            : qsTr("What the network sees of this machine")
        note: root.compact ? "" : root.viewModel.measuredText

        Button {
            objectName: "measureAgain"
            //: Starts the measurement of this machine.
            text: root.viewModel.measured ? qsTr("Measure again") : qsTr("Measure now")
            size: Button.Small
            loading: root.viewModel.measuring
            onClicked: root.viewModel.measureAgain()
        }
    }
    Label {
        objectName: "unmeasured"
        visible: !root.viewModel.measured
        text: root.viewModel.measuring ? root.viewModel.scanText
            //: Nothing was measured.
            : qsTr("Unmeasured. The values appear here before anything is sent.")
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: root.viewModel.measured
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.facts

            KeyValue {
                required property int index
                required property var modelData

                objectName: "hardwareFact" + index
                key: modelData.key
                value: modelData.value
                valueColor: modelData.known ? Theme.colors.text : Theme.colors.textFaint
                keyWidth: 130
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        visible: root.viewModel.measured
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
                measure: modelData.measure
                verdict: modelData.verdict
                tone: modelData.tone
                summary: modelData.summary
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    VerdictPanel {
        objectName: "verdict"
        visible: root.viewModel.measured && root.viewModel.verdictTitle !== ""
        verdict: root.viewModel.verdict
        title: root.viewModel.verdictTitle
        text: root.viewModel.verdictText
        Layout.fillWidth: true
    }
    MultiplierLine {
        objectName: "multiplier"
        value: root.viewModel.multiplier
        why: root.viewModel.why
        parts: root.viewModel.parts
    }
    Button {
        objectName: "copyReport"
        visible: root.viewModel.measured
        //: Copies the measured values.
        text: qsTr("Copy as text")
        size: Button.Small
        iconName: "copy"
        onClicked: root.viewModel.copyAsText()
    }
}
