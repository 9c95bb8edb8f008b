// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The network mockup.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme

GalleryShell {
    id: root

    readonly property list<real> incoming: [0.78, 0.84, 0.8, 0.88, 0.82, 0.7, 0.62, 0.66, 0.58,
        0.6, 0.72, 0.86, 0.9, 0.8, 0.76, 0.62, 0.52, 0.6, 0.66, 0.74, 0.8, 0.88]
    readonly property list<real> outgoing: [0.08, 0.09, 0.07, 0.1, 0.08, 0.06, 0.06, 0.05, 0.04,
        0.05, 0.06, 0.07, 0.08, 0.07, 0.06, 0.05, 0.04, 0.05, 0.06, 0.06, 0.07, 0.1]

    current: "network"

    PageFrame {
        id: page
        anchors.fill: parent
        title: "Network"

        Card {
            roomy: true
            Layout.fillWidth: true
            Label { text: "Downloading the state, 62 %"; type: Theme.type.subheading }
            Label {
                text: "About 5 min left at 8.1 MB/s, measured over the last 2 minutes."
                type: Theme.type.labelRegular
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            ProgressBar { name: "Catching up"; value: 0.62; Layout.fillWidth: true }
            SyncPhases {
                stacked: page.compact
                phases: [
                    { title: "Peers", note: "14 connected", stage: StageMark.Final },
                    { title: "Headers", note: "4,812,337", stage: StageMark.Final },
                    { title: "Certificates", note: "checked", stage: StageMark.Final },
                    { title: "State", note: "4.1 of 6.6 GB", stage: StageMark.InBlock },
                    { title: "Last blocks", note: "waits", stage: StageMark.Pending }
                ]
            }
        }
        GridLayout {
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.column
            rowSpacing: Theme.space.gap
            Card {
                roomy: true
                Layout.fillWidth: true
                RowLayout {
                    spacing: Theme.space.s4
                    Label { text: "Traffic"; type: Theme.type.bodyStrong }
                    Legend { text: "In"; value: "8.1 MB/s"; color: Theme.colors.oxide }
                    Legend { text: "Out"; value: "0.6 MB/s"; color: Theme.colors.patina }
                    Item { Layout.fillWidth: true }
                }
                AreaChart {
                    name: "Traffic of this node"
                    summary: "Lowest 5.2 MB/s, highest 9.0 MB/s, last 8.1 MB/s"
                    values: root.incoming
                    second: root.outgoing
                    pointTexts: Array.from(root.incoming).map(each => each + " of 10 MB/s")
                    levels: [{ position: 0, text: "0 B/s" }, { position: 0.5, text: "5 MB/s" },
                        { position: 1, text: "10 MB/s" }]
                    levelRoom: 60
                    dates: ["5 min ago", "now"]
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.maximumWidth: page.wide ? page.sideWidth : -1
                Layout.minimumWidth: page.wide ? page.sideWidth : 0
                Layout.alignment: Qt.AlignTop
                CardHeader { title: "This node" }
                KeyValue { key: "Mode"; value: "Full node" }
                KeyValue {
                    key: "Reachable"
                    value: "Yes, port 8098"
                    valueColor: Theme.colors.success
                }
                KeyValue { key: "Clock"; value: "+8 ms from peers"; divided: false }
            }
        }
        Card {
            roomy: true
            Layout.fillWidth: true
            RowLayout {
                Tabs { name: "Peers"; options: ["Peers", "Banned"]; counts: ["14", "1"] }
                Button { text: "Add a peer"; iconName: "plus"; size: Button.Small }
            }
            RowLayout {
                Avatar { wedges: [0, 1, 2, 3, 4, 5] }
                Label { text: "kiln-01"; type: Theme.type.labelStrong; Layout.fillWidth: true }
                PeerScore { score: 98 }
            }
            RowLayout {
                Avatar { wedges: [5, 4, 3, 2, 1, 0] }
                Label { text: "no name"; color: Theme.colors.textMuted; Layout.fillWidth: true }
                PeerScore { score: 38; reasons: ["answered late"] }
            }
        }
    }
}
