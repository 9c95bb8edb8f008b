// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The review step of the send mockup.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme

GalleryShell {
    current: "send"

    PageFrame {
        anchors.fill: parent
        title: "Send"
        sideWidth: 356
        headLead: Stepper {
            steps: ["Details", "Review", "Track"]
            current: 1
            Layout.leftMargin: 24
        }
        side: [
            Card {
                Layout.fillWidth: true
                CardHeader { title: "What happens next" }
                Timeline {
                    TimelineStep {
                        step: StepMark.Waiting
                        title: "Pending"
                        time: "at once"
                        text: "Signed here, sent to 14 peers. You can close this page."
                    }
                    TimelineStep {
                        step: StepMark.Active
                        title: "In block"
                        time: "≈ 3 s"
                        text: "A validator has put it into a block."
                    }
                    TimelineStep {
                        step: StepMark.Done
                        title: "Final"
                        time: "≈ 4 s"
                        text: "More than two thirds of validators signed. Nobody can undo it."
                        last: true
                    }
                }
            },
            Banner {
                tone: Badge.Warning
                text: "This is not the address you paid before."
                actionText: "Compare"
            }
        ]

        Card {
            padding: 28
            Layout.fillWidth: true
            Label { text: "You send"; type: Theme.type.label; color: Theme.colors.textMuted }
            AmountText { whole: "42"; fraction: ".500000"; style: AmountText.Hero }
            Divider { Layout.topMargin: 8; Layout.bottomMargin: 8 }
            AddressLabel {
                full: true
                name: "Mara · G4 lab"
                shortText: "rtc1qu9…qpwwwn"
                value: "rtc1qu9prmuyhszfqwer5utqtyucwwq60e0jlqpwwwn"
                wedges: [4, 6, 0, 5, 1, 2]
                chunks: ["rtc1qu9", "prmuyh", "szfqwe", "r5utqt", "yucwwq", "60e0jl", "qpwwwn"]
                Layout.fillWidth: true
            }
            Divider { Layout.topMargin: 8 }
            ColumnLayout {
                spacing: 0
                KeyValue { key: "Network fee, at most"; value: "0.001200"; mono: true }
                KeyValue { key: "Total, at most"; value: "42.501200"; mono: true }
                KeyValue { key: "Available afterwards, at least"; value: "942.004920"; mono: true }
                KeyValue {
                    key: "Memo, public on the chain"
                    value: "Rack rent, November"
                    divided: false
                }
            }
            RowLayout {
                spacing: 12
                Button {
                    text: "Edit"
                    iconName: "chevron-left"
                    variant: Button.Quiet
                    size: Button.Large
                }
                Item { Layout.fillWidth: true }
                Button { text: "Cancel"; size: Button.Large; besidePrimary: true }
                Button {
                    text: "Send 42.5 RTC to Mara"
                    variant: Button.Primary
                    size: Button.Large
                    focus: true
                }
            }
        }
    }
}
