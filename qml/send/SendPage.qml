// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pays somebody in three steps: details, review, track. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property SendViewModel viewModel
    required property ShellViewModel shell
    readonly property bool signing: viewModel.signing.mode !== SigningViewModel.Closed

    objectName: "sendPage"
    //: Title of the page that pays somebody.
    title: qsTr("Send")
    headLead: Stepper {
        objectName: "sendSteps"
        visible: !root.compact && !root.signing
        steps: [
            //: First step of a payment.
            qsTr("Details"),
            //: Second step of a payment.
            qsTr("Review"),
            //: Third step of a payment.
            qsTr("Track")
        ]
        current: root.viewModel.step
        locked: root.viewModel.step === SendViewModel.Track || root.viewModel.sending
        onChosen: index => {
            if (index === 0)
                root.viewModel.edit();
        }
    }
    banner: Banner {
        objectName: "sendWarning"
        visible: root.viewModel.step === SendViewModel.Review
            && root.viewModel.warning !== ""
        tone: Badge.Danger
        text: root.viewModel.warning
    }
    lead: Item {
        implicitHeight: root.signing ? signing.implicitHeight
            : [details, review, track][root.viewModel.step].implicitHeight
        Layout.fillWidth: true

        SendDetails {
            id: details
            visible: !root.signing && root.viewModel.step === SendViewModel.Details
            anchors { left: parent.left; right: parent.right }
            roomy: !root.compact
            viewModel: root.viewModel
        }
        SendReview {
            id: review
            visible: !root.signing && root.viewModel.step === SendViewModel.Review
            anchors { left: parent.left; right: parent.right }
            roomy: !root.compact
            viewModel: root.viewModel
            inUse: root.visible && visible
        }
        SendTrack {
            id: track
            visible: !root.signing && root.viewModel.step === SendViewModel.Track
            anchors { left: parent.left; right: parent.right }
            roomy: !root.compact
            viewModel: root.viewModel
            shell: root.shell
        }
        SigningCard {
            id: signing
            visible: root.signing
            anchors { left: parent.left; right: parent.right }
            roomy: !root.compact
            viewModel: root.viewModel.signing
        }
    }
    side: SendSide { viewModel: root.viewModel }
}
