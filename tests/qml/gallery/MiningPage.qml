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
        side: MiningSide {}

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
