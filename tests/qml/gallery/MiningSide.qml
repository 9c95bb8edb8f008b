// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The side column of the mining mockup.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    spacing: Theme.space.gap

    Card {
        Layout.fillWidth: true
        CardHeader {
            title: "Epoch 24,061"
            Label {
                text: "block 137 of 200"
                type: Theme.type.caption
                color: Theme.colors.textFaint
            }
        }
        RowLayout {
            spacing: 20
            SlotRing {
                slots: [2, 3, 2, 0, 0]
                current: 3
                progress: 0.42
                timeText: "≈ 3:09"
                blocksText: "63 blocks left"
            }
            ColumnLayout {
                spacing: 8
                Repeater {
                    model: 5
                    RowLayout {
                        id: slotLine
                        required property int index
                        StageMark { stage: [2, 2, 2, 1, 0][slotLine.index]; size: 15 }
                        Label {
                            text: "Slot " + (slotLine.index + 1)
                            type: Theme.type.labelRegular
                            Layout.fillWidth: true
                        }
                        Label {
                            text: ["accepted", "accepted", "accepted", "in block",
                                "in 1:09"][slotLine.index]
                            type: Theme.type.caption
                            color: Theme.colors.textFaint
                        }
                    }
                }
            }
        }
        Divider {}
        KeyValue {
            key: "Your weight of all"
            value: "6.395 / 2,199.600"
            mono: true
            divided: false
            rowHeight: 20
        }
        KeyValue {
            key: "Expected this epoch"
            value: "≈ 0.004361"
            mono: true
            divided: false
            rowHeight: 20
        }
    }
    Card {
        Layout.fillWidth: true
        CardHeader {
            title: "Rewards per day"
            Segmented { name: "Range"; options: ["30 d", "1 y"] }
        }
        AmountText { whole: "17"; fraction: ".298626"; unit: "RTC in 30 days" }
        BarChart {
            name: "Rewards per day"; startText: "24 Oct"
            endText: "today, so far 0.453544"; marked: [29]
            values: [1, 0.98, 0.93, 0.92, 0.97, 1, 0.93, 1, 1, 0.32, 0.1, 0.9, 0.9, 1,
                0.91, 1, 0.97, 0.33, 0.95, 0.96, 0.91, 1, 0.97, 0.91, 0.95, 0.98, 0.96,
                    0.94, 1, 0.68]
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: 4
        CardHeader { title: "Rules on this machine" }
        Repeater {
            model: [["power-plug", "Only on mains power"], ["clock",
                "Only when I am away"], ["thermometer", "Pause above 85 °C"]]
            RowLayout {
                id: rule
                required property var modelData
                required property int index
                spacing: 12
                Layout.minimumHeight: 40
                Icon { name: rule.modelData[0]; size: 18 }
                Label {
                    text: rule.modelData[1]
                    type: Theme.type.labelRegular
                    Layout.fillWidth: true
                }
                Switch { name: rule.modelData[1]; checked: rule.index !== 1 }
            }
        }
    }
}
