// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The overview mockup, made of the set.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme

GalleryShell {
    id: root
    current: "overview"

    PageFrame {
        anchors.fill: parent
        title: "Overview"
        headExtra: [
            Badge { text: "Backed up"; tone: Badge.Success; iconName: "shield" },
            IconButton { text: "Search"; iconName: "search"; bordered: true }
        ]
        lead: Card {
            roomy: !root.compact
            Layout.fillWidth: true

            RowLayout {
                spacing: 8
                Label { text: "Balance"; type: Theme.type.label; color: Theme.colors.textMuted }
                IconButton { size: 0; iconName: "eye"; text: "Hide the amounts" }
                Item { Layout.fillWidth: true }
                Button {
                    visible: !root.compact
                    text: "Send"
                    iconName: "send"
                    variant: Button.Primary
                }
                Button { visible: !root.compact; text: "Receive"; iconName: "receive" }
            }
            AmountText {
                whole: "1,284"
                fraction: ".506120"
                Layout.topMargin: -10
                style: root.compact ? AmountText.HeroCompact : AmountText.Hero
            }
            RowLayout {
                spacing: 8
                StageMark { stage: StageMark.Final; size: 14 }
                Label {
                    text: "Final at block 4,812,336, checked on this device"
                    type: Theme.type.caption; color: Theme.colors.textFaint
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                StageMark { stage: StageMark.InBlock; size: 14 }
                AmountText { whole: "12"; fraction: ".000000"; sign: "+"; unit: "" }
                Label { text: "arriving"; type: Theme.type.caption; color: Theme.colors.textFaint }
            }
            SplitBar { name: "Balance"; shares: [0.767, 0.195, 0.04]; Layout.fillWidth: true }
            Flow {
                spacing: 28
                Layout.fillWidth: true
                Legend { text: "Available"; value: "984.506120"; color: Theme.colors.oxide }
                Legend { text: "Bonded"; value: "250.000000"; color: Theme.colors.patina }
                Legend { text: "In escrow"; value: "50.000000"; color: Theme.colors.outline }
            }
        }
        side: [
            Card {
                Layout.fillWidth: true
                CardHeader {
                    title: "Mining on this machine"
                    Switch { name: "Mine"; checked: true }
                }
                RowLayout {
                    spacing: 16
                    SlotRing {
                        slots: [2, 2, 2, 0, 0]
                        current: 3
                        progress: 0.42
                        timeText: "≈ 3:09"
                        blocksText: "63 blocks left"
                    }
                    ColumnLayout {
                        Stat {
                            caption: "Multiplier"
                            value: "1.279×"
                            valueType: Theme.type.subheading
                        }
                        Stat {
                            caption: "This epoch, expected"
                            value: "≈ 0.004361"
                            valueType: Theme.type.mono
                        }
                        Stat {
                            caption: "Today"
                            value: "+0.453544"
                            valueType: Theme.type.mono
                            valueColor: Theme.colors.success
                        }
                    }
                }
                Divider {}
                RowLayout {
                    StageMark { stage: StageMark.Final; size: 14 }
                    Label {
                        text: "3 slots accepted, slot 4 in block"
                        type: Theme.type.caption
                        color: Theme.colors.textMuted
                    }
                }
            },
            Card {
                Layout.fillWidth: true
                CardHeader {
                    title: "Node"
                    Badge { text: "In sync"; tone: Badge.Success; dot: true }
                }
                RowLayout {
                    Stat { caption: "Time to final, median"; value: "1.1 s" }
                    BarPlot {
                        implicitHeight: 40; implicitWidth: 170
                        color: Theme.colors.patina; markColor: Theme.colors.oxide; marked: [8, 22]
                        values: [0.45, 0.5, 0.42, 0.5, 0.48, 0.55, 0.44, 0.46, 0.8, 0.5, 0.5, 0.42,
                            0.48, 0.45, 0.5, 0.46, 0.6, 0.5, 0.5, 0.48, 0.46, 0.5, 1, 0.5, 0.46,
                                0.5, 0.42, 0.5, 0.5, 0.44, 0.46, 0.45, 0.42, 0.44, 0.56, 0.46]
                    }
                }
                KeyValue { key: "Peers"; value: "9 out, 5 in"; divided: false; rowHeight: 24 }
                KeyValue {
                    key: "Block time, last hour"
                    value: "3.0 s"
                    divided: false
                    rowHeight: 24
                }
                KeyValue { key: "Data on disk"; value: "6.8 GB"; divided: false; rowHeight: 24 }
            }
        ]

        Card {
            roomy: !root.compact
            Layout.fillWidth: true
            CardHeader {
                title: "Balance over time"; note: "in 90 days"
                Segmented {
                    name: "Range"
                    options: ["30 d", "90 d", "1 y", "All"]
                    currentIndex: 1
                }
            }
            AreaChart {
                name: "Balance over time"
                values: [0.1, 0.12, 0.13, 0.15, 0.16, 0.5, 0.5, 0.51, 0.52, 0.54, 0.33, 0.34, 0.36,
                    0.37, 0.5, 0.51, 0.52, 0.54, 0.45, 0.46, 0.47, 0.52, 0.54, 0.55, 0.56, 1, 0.9]
                levels: [{ position: 0.25, text: "1,150" }, { position: 0.7, text: "1,250" }]
                dates: ["24 Aug", "23 Sep", "23 Oct", "22 Nov"]
            }
        }
        Card {
            roomy: !root.compact
            spacing: 0
            Layout.fillWidth: true
            CardHeader {
                title: "Recent activity"
                Button {
                    text: "See all"
                    size: Button.Small
                    variant: Button.Quiet
                    trailingIcon: "chevron-right"
                }
            }
            ListRow {
                iconName: "receive"
                title: "Received from Ilse"
                text: "In block 4,812,337, final in about 1 s"
                amount: "+12.000000"
                amountColor: Theme.colors.success
                age: "2 s ago"
                step: StepMark.Active
            }
            ListRow {
                iconName: "mining"
                title: "Mining reward"
                text: "Epoch 24,060 · this machine"
                amount: "+0.004361"
                amountColor: Theme.colors.success
                age: "7 min ago"
                step: StepMark.Done
            }
            ListRow {
                iconName: "send"
                title: "Sent to Tomas"
                text: "Capacitors for the SE/30"
                amount: "−18.201200"
                step: StepMark.Done
                last: true
            }
        }
    }
}
