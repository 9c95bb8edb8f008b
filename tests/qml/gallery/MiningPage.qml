// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The mining mockup.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme

GalleryShell {
    id: root

    readonly property list<real> bell: [0.02, 0.02, 0.02, 0.04, 0.08, 0.16, 0.3, 0.5, 0.7, 0.9, 1,
        0.95, 0.8, 0.6, 0.4, 0.3, 0.22, 0.2, 0.18, 0.16, 0.14, 0.12, 0.1, 0.08, 0.06, 0.05, 0.04]

    current: "mining"

    PageFrame {
        anchors.fill: parent
        title: "Mining"
        sideWidth: 320
        headExtra: Button { text: "How mining works"; iconName: "info"; variant: Button.Quiet }
        lead: Card {
            roomy: true
            spacing: 16
            Layout.fillWidth: true
            RowLayout {
                spacing: 20
                BigSwitch { name: "Mine on this machine"; checked: true }
                ColumnLayout {
                    spacing: 0
                    Label { text: "Mine on this machine"; type: Theme.type.heading }
                    Label {
                        text: "On. Slot 4 sent 2 s ago, in block 4,812,337."
                        color: Theme.colors.textMuted
                    }
                }
                Item { Layout.fillWidth: true }
                Button { text: "Pause 1 hour"; iconName: "pause" }
            }
            Divider {}
            RowLayout {
                Stat {
                    caption: "Load now"
                    value: "3 % of one core"
                    valueType: Theme.type.bodyStrong
                    Layout.fillWidth: true
                }
                Stat {
                    caption: "Power"
                    value: "On mains"
                    valueType: Theme.type.bodyStrong
                    Layout.fillWidth: true
                }
                Stat {
                    caption: "CPU temperature"
                    value: ""
                    valueType: Theme.type.bodyStrong
                    Layout.fillWidth: true
                }
                Stat {
                    caption: "Pays to"
                    value: "Everyday"
                    valueType: Theme.type.bodyStrong
                    Layout.fillWidth: true
                }
            }
        }
        side: [
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
            },
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
            },
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
        ]

        Card {
            roomy: true
            Layout.fillWidth: true
            CardHeader {
                title: "What the network sees of this machine"
                Label {
                    text: "Measured 4 min ago"
                    type: Theme.type.caption
                    color: Theme.colors.textFaint
                }
                Button { text: "Measure again"; size: Button.Small }
            }
            ColumnLayout {
                spacing: 0
                KeyValue {
                    key: "CPU"
                    keyWidth: 108
                    value: "Intel Core 2 Duo T7300, family 6 model 15 stepping 11"
                    rowHeight: 32
                }
                KeyValue { key: "Microcode"; keyWidth: 108; value: "0xBA"; rowHeight: 32 }
                KeyValue {
                    key: "Caches"
                    keyWidth: 108
                    value: "L1 32 + 32 KiB per core, L2 4 MiB shared, no L3, 64 B lines"
                    rowHeight: 32
                }
            }
            RowLayout {
                spacing: 28
                Histogram {
                    title: "Memory access"
                    note: "L2 14 cycles, RAM 231"
                    measure: "cv 0.071"
                    verdict: "natural"
                    values: root.bell
                }
                Histogram {
                    title: "Computation"
                    note: "SHA-256, 1 KiB blocks"
                    measure: "cv 0.034"
                    verdict: "natural"
                    values: root.bell
                }
                Histogram {
                    title: "Interrupt latency"
                    note: "10,000 gaps"
                    measure: "cv 0.612"
                    verdict: "too noisy"
                    values: root.bell
                    tone: Badge.Warning
                }
            }
            VerdictPanel {
                verdict: VerdictPanel.Real
                title: "Real hardware, no sign of a virtual machine"
                text: "No hypervisor bit or strings, timer gaps natural. 9 of 9 checks measured; this is evidence, not a proof."
                actionText: "All checks"
            }
            MultiplierLine {
                value: "1.279×"
                why: "Why: Core 2 family, 2006 to 2008"
                parts: "Base 1.300; the bonus fades 15 % a year of chain age. Table 3"
                actionText: "See the table"
            }
        }
    }
}
