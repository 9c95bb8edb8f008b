// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What happens to a payment, and that it cannot be taken back. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property SendViewModel viewModel

    spacing: Theme.space.gap
    Layout.fillWidth: true

    Card {
        visible: root.viewModel.step !== SendViewModel.Track && !root.viewModel.watchOnly
            && root.viewModel.signing.mode === SigningViewModel.Closed
        Layout.fillWidth: true

        CardHeader {
            //: Title of a card about a payment's stages.
            title: qsTr("What happens next")
        }
        Timeline {
            TimelineStep {
                step: StepMark.Waiting
                //: First stage of a payment.
                title: qsTr("Pending")
                text: qsTr("Signed here, taken by the node. You can close this page.")
                //: When the first stage comes.
                time: qsTr("at once")
            }
            TimelineStep {
                step: StepMark.Active
                //: Second stage of a payment.
                title: qsTr("In block")
                text: qsTr("A validator has put it into a block.")
                time: root.viewModel.step === SendViewModel.Review ? root.viewModel.blockTime : ""
            }
            TimelineStep {
                step: StepMark.Done
                //: Last stage of a payment.
                title: qsTr("Final")
                text: qsTr("More than two thirds of validators signed. Nobody can undo it.")
                last: true
            }
        }
    }
    Card {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        CardHeader {
            //: Title of a card.
            title: qsTr("Payments cannot be reversed")
        }
        Label {
            //: Body of the card that says payments are for good.
            text: qsTr("After it is final, only the recipient can send the coins back.")
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Card {
        visible: root.viewModel.step === SendViewModel.Review && !root.viewModel.passwordWanted
            && !root.viewModel.watchOnly
        spacing: Theme.space.s2
        Layout.fillWidth: true

        CardHeader {
            //: Title of a card.
            title: qsTr("No password this time")
        }
        Label {
            //: Body of the card that says why no password is asked.
            text: qsTr("Below 100 RTC a day and below half of what you have.")
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
