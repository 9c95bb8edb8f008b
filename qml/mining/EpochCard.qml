// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The running epoch: its slots, this machine's weight, what it may bring.
// Properties: viewModel, hidden (amounts are).
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
    property bool hidden: false

    Layout.fillWidth: true

    CardHeader {
        title: root.viewModel.epochTitle

        Label {
            text: root.viewModel.epochNote
            type: Theme.type.caption
            color: Theme.colors.textFaint
        }
    }
    RowLayout {
        spacing: Theme.space.s5

        SlotRing {
            objectName: "slotRing"
            slots: root.viewModel.glance.slots
            current: root.viewModel.glance.currentSlot
            progress: root.viewModel.glance.slotProgress
            timeText: root.viewModel.glance.timeLeft
            blocksText: root.viewModel.glance.blocksLeft
        }
        ColumnLayout {
            spacing: Theme.space.s1
            Layout.fillWidth: true

            Repeater {
                // By number: lines stay while what they say changes.
                model: root.viewModel.slotLines.length

                RowLayout {
                    id: line

                    required property int index

                    readonly property var slot: root.viewModel.slotLines[index]
                        ?? { stage: 0, title: "", text: "" }

                    spacing: Theme.space.s2
                    Layout.fillWidth: true

                    StageMark { stage: line.slot.stage; size: Theme.icon.dense }
                    Label {
                        text: line.slot.title
                        type: Theme.type.labelRegular
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                        Layout.maximumWidth: Math.ceil(implicitWidth)
                    }
                    Label {
                        text: line.slot.text
                        type: Theme.type.caption
                        color: Theme.colors.textMuted
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignRight
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    ColumnLayout {
        spacing: 0

        KeyValue {
            objectName: "miningWeight"
            key: root.viewModel.weightTitle
            value: root.viewModel.weight
            mono: true
        }
        KeyValue {
            objectName: "miningExpected"
            //: The reward if all slots are accepted, for who mines.
            key: root.viewModel.glance.mining.on ? qsTr("Expected this epoch")
                //: The reward of an epoch if this machine mined.
                : qsTr("Estimate for this machine")
            //: Stands for an amount that is hidden.
            value: root.hidden ? qsTr("•••••") : root.viewModel.expected
            mono: true
            divided: false
        }
    }
    Label {
        //: Under the expected reward.
        text: qsTr("If every slot is accepted and the other machines go on as now.")
        type: Theme.type.caption
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
