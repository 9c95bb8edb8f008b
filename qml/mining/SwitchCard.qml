// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The switch of mining, what it does at this moment, and on what. Properties: viewModel, compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property MiningViewModel viewModel
    property bool compact: false

    readonly property MiningSwitch mining: viewModel.glance.mining

    spacing: Theme.space.s4
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s5

        BigSwitch {
            objectName: "miningSwitch"
            //: The one switch of mining.
            name: qsTr("Mine on this machine")
            checked: root.mining.on
            disabledReason: root.mining.refusal
            onToggled: {
                root.mining.setOn(checked);
                checked = Qt.binding(() => root.mining.on);
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                //: Beside the one switch of mining.
                text: qsTr("Mine on this machine")
                type: Theme.type.heading
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                objectName: "miningState"
                text: root.viewModel.stateText
                color: root.viewModel.alarming ? Theme.colors.danger : Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Label {
                objectName: "miningRemedy"
                visible: text !== ""
                text: root.viewModel.remedy
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Spinner {
            visible: running
            running: root.mining.busy || root.viewModel.measuring
        }
        PauseButton {
            visible: root.viewModel.pausable && !root.compact
            viewModel: root.viewModel
        }
    }
    PauseButton {
        visible: root.viewModel.pausable && root.compact
        viewModel: root.viewModel
        Layout.fillWidth: true
    }
    ProgressBar {
        objectName: "scanProgress"
        visible: root.viewModel.measuring
        //: Name of a progress bar.
        name: qsTr("Measuring this machine")
        value: root.viewModel.scanPart
        thickness: Theme.space.s1
        Layout.fillWidth: true
    }
    Divider {}
    GridLayout {
        columns: root.compact ? 2 : 5
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        Repeater {
            // By number: items stay while what they say changes.
            model: root.viewModel.conditions.length

            MachineFact {
                required property int index

                objectName: "condition" + index
                fact: root.viewModel.conditions[index] ?? { title: "", value: "", reason: "" }
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    Label {
        visible: !root.mining.on
        //: What mining does, below the switch while it is off.
        text: qsTr("Your computer measures its own processor and signs the result once in each "
            + "slot. Each epoch a reward is shared by all miners, by weight and by slots "
            + "attested. Older real hardware counts more. It sends your hardware profile to the "
            + "network in public, and never touches your files. Registering takes a few seconds "
            + "of work and costs nothing.")
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
