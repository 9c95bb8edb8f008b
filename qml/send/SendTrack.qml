// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A sent payment on its way: pending, in a block, final. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SendViewModel viewModel
    required property ShellViewModel shell

    readonly property PaymentTrack track: viewModel.track

    spacing: Theme.space.s5

    RowLayout {
        spacing: Theme.space.s4

        StageMark {
            objectName: "trackMark"
            stage: root.track.stage
            size: 40
        }
        Label {
            objectName: "trackHeadline"
            text: root.track.headline
            type: Theme.type.heading
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Timeline {
        TimelineStep {
            objectName: "trackPending"
            step: root.track.pendingStep
            //: First stage of a payment.
            title: qsTr("Pending")
            text: root.track.pendingText
            time: root.track.pendingTime
            large: true
        }
        TimelineStep {
            objectName: "trackInBlock"
            step: root.track.blockStep
            //: Second stage of a payment.
            title: qsTr("In block")
            text: root.track.blockText
            time: root.track.blockTime
            large: true
        }
        TimelineStep {
            objectName: "trackFinal"
            step: root.track.finalStep
            //: Last stage of a payment.
            title: qsTr("Final")
            text: root.track.finalText
            time: root.track.finalTime
            large: true
            last: true
        }
    }
    Divider {}
    ColumnLayout {
        spacing: 0

        KeyValue {
            //: What was paid.
            key: qsTr("Amount")
            value: root.shell.amountsHidden ? "•••••" : root.track.amount
            mono: true
        }
        KeyValue {
            objectName: "trackFee"
            //: The fee that was really paid.
            key: qsTr("Fee paid")
            value: root.track.fee
            mono: true
        }
        KeyValue {
            //: The identifier of a payment.
            key: qsTr("Hash")
            divided: false

            HashLabel {
                objectName: "trackHash"
                text: root.track.shortHash
                value: root.track.hash
                onOpened: root.viewModel.openInExplorer()
            }
        }
    }
    Banner {
        visible: root.track.problem !== ""
        tone: Badge.Danger
        text: root.track.problem
    }
    RowLayout {
        visible: root.viewModel.recipient.first && root.viewModel.recipient.name === ""
            && !root.track.cancellation
        spacing: Theme.space.s3

        Field {
            id: name
            objectName: "saveName"
            //: Above a field for a name in the address book.
            label: qsTr("Save to address book as")
            maximumLength: 64
            Layout.fillWidth: true
        }
        Button {
            objectName: "saveContact"
            //: Keeps the address in the book.
            text: qsTr("Save name")
            disabledReason: name.text.trim() === ""
                //: Why the name cannot be saved.
                ? qsTr("Type a name first") : ""
            Layout.alignment: Qt.AlignBottom
            onClicked: root.viewModel.recipient.save(name.text)
        }
    }
    Flow {
        spacing: Theme.space.s3
        layoutDirection: Qt.RightToLeft
        Layout.fillWidth: true

        Button {
            objectName: "sendDone"
            //: Ends the tracking of a payment.
            text: root.track.lost ? qsTr("Try again") : qsTr("Done")
            variant: Button.Primary
            size: Button.Large
            onClicked: { name.text = ""; root.viewModel.discard(); }
        }
        Button {
            objectName: "sendOpenExplorer"
            //: Shows the transaction in the explorer.
            text: qsTr("Open in Explorer")
            size: Button.Large
            besidePrimary: true
            onClicked: root.viewModel.openInExplorer()
        }
        Button {
            objectName: "sendRaiseFee"
            visible: root.track.slow
            //: Sends the payment again with a higher fee.
            text: qsTr("Raise the fee")
            size: Button.Large
            besidePrimary: true
            loading: root.track.raising
            onClicked: root.track.raiseFee()
        }
        Button {
            objectName: "sendCancelSent"
            visible: root.track.cancellable
            //: Tries to take a payment back that waits for a block.
            text: qsTr("Cancel payment")
            size: Button.Large
            besidePrimary: true
            loading: root.track.raising
            onClicked: root.track.cancelPayment()
        }
    }
}
