// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Buttons, badges, icons and type.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Flow {
    id: root

    padding: 24
    spacing: 16

    Card {
        width: 640
        CardHeader { title: "Buttons"; note: "all variants" }
        Repeater {
            model: 3
            RowLayout {
                id: line
                required property int index
                spacing: 8
                Button { text: "Send"; iconName: "send"; variant: Button.Primary; size: line.index }
                Button {
                    text: "Receive"
                    iconName: "receive"
                    size: line.index
                    besidePrimary: true
                }
                Button { text: "Quiet"; variant: Button.Quiet; size: line.index }
                Button { text: "Remove"; variant: Button.Danger; size: line.index }
                Button { text: "Working"; variant: Button.Primary; size: line.index; loading: true }
                Button { text: "Disabled"; disabledReason: "Nothing to send."; size: line.index }
                IconButton { text: "Search"; iconName: "search"; bordered: true; size: line.index }
            }
        }
    }
    Card {
        width: 560
        CardHeader { title: "Type" }
        Label { text: "1,284.506120"; type: Theme.type.hero }
        Label { text: "Overview"; type: Theme.type.title }
        Label { text: "Mine on this machine"; type: Theme.type.heading }
        Label { text: "Received from Ilse, the quick brown fox"; type: Theme.type.bodyMedium }
        Label { text: "www+12.000000 0123456789"; type: Theme.type.mono }
        Mark { named: true }
    }
    Card {
        width: 640
        Flow {
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: ["Neutral", "Accent", "Success", "Warning", "Danger", "Info"]
                Badge {
                    required property int index
                    required property string modelData
                    text: modelData
                    tone: index
                    iconName: index > 1 ? "shield" : ""
                    dot: index === 0
                }
            }
        }
        RowLayout {
            Repeater {
                model: 4
                StepMark { required property int index; step: index; size: 28 }
            }
            Avatar { wedges: [0, 1, 2, 3, 4, 5]; size: 56 }
            Avatar { wedges: [0, 1, 2, 3, 4, 5]; size: 20 }
            Mark { size: 56 }
            Arc {
                implicitWidth: 60
                implicitHeight: 60
                thickness: 8
                color: Theme.colors.patina
                start: 10
                sweep: 200
            }
            Arc {
                implicitWidth: 60
                implicitHeight: 60
                thickness: 8
                color: Theme.colors.danger
                hatched: true
                sweep: 90
            }
            LinePlot {
                implicitWidth: 120
                implicitHeight: 50
                color: Theme.colors.oxide
                values: [0.1, 0.3, 0.2, 0.9, NaN, 0.5, 0.6]
            }
            BarPlot {
                implicitWidth: 120
                implicitHeight: 50
                color: Theme.colors.patina
                markColor: Theme.colors.oxide
                marked: [2]
                values: [0.1, 0.3, 0.9, 0.4, 0.5, 0.6]
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 10
            Repeater {
                model: "overview send receive activity mining staking bounties explorer network settings lock unlock search copy paste check cross plus minus chevron-right chevron-down chevron-left back external download upload refresh filter sort more menu eye eye-off alert info shield shield-check key user book qr clock calendar pause play power-plug battery thermometer moon sun terminal ban pin peers block transaction account attestation epoch validator escrow pull-request merge comment print disk cpu cache timer wallet tag trash edit".split(" ")
                Icon { required property string modelData; name: modelData; size: 24 }
            }
        }
    }
}
