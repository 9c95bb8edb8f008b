// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A new bounty on its way: pending, in a block, final. Properties: track.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property PaymentTrack track

    readonly property bool funded: track.stage === PaymentTrack.Final

    spacing: Theme.space.s4

    RowLayout {
        spacing: Theme.space.s4
        Layout.fillWidth: true

        StageMark {
            objectName: "postMark"
            stage: root.track.stage
            size: 32
        }
        Label {
            objectName: "postHeadline"
            text: root.track.headline
            type: Theme.type.bodyStrong
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Timeline {
        Layout.fillWidth: true

        TimelineStep {
            step: root.track.pendingStep
            //: First stage of a payment.
            title: qsTr("Pending")
            text: root.track.pendingText
            time: root.track.pendingTime
        }
        TimelineStep {
            step: root.track.blockStep
            //: Second stage of a payment.
            title: qsTr("In block")
            text: root.track.blockText
            time: root.track.blockTime
        }
        TimelineStep {
            step: root.track.finalStep
            //: Last stage of a payment.
            title: qsTr("Final")
            text: root.track.finalText
            time: root.track.finalTime
            last: true
        }
    }
    Label {
        objectName: "postOutcome"
        text: root.funded
            //: Said when the escrow of a new bounty is final.
            ? qsTr("The reward is in escrow. Everybody sees the bounty on the board.")
            : root.track.stage >= PaymentTrack.Failed
            //: Said when a new bounty could not be funded.
            ? qsTr("Nothing is in escrow. What you typed is kept.")
            //: Said while a new bounty is not final yet.
            : qsTr("You can close this. The bounty goes on by itself.")
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
