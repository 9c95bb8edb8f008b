// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Posts a bounty and puts its reward into escrow: form, review, and the way until it is final.
// Properties: viewModel, entry, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property BountiesViewModel viewModel
    required property BountyPostEntry entry
    required property ShellViewModel shell

    readonly property bool form: entry.step === BountyPostEntry.Form
    readonly property bool reviewed: entry.step === BountyPostEntry.Review
    readonly property bool tracked: entry.step === BountyPostEntry.Track

    function leave() {
        root.entry.finish();
        root.close();
        root.viewModel.chooseTab(BountiesViewModel.PostedByMe);
    }

    // The first field, or the safe button.
    function focusStep() {
        if (root.form)
            fields.first.forceActiveFocus(Qt.TabFocusReason);
        else if (root.reviewed)
            back.forceActiveFocus(Qt.TabFocusReason);
        else
            done.forceActiveFocus(Qt.TabFocusReason);
    }

    wide: true
    //: Title of the form for a new bounty.
    title: form ? qsTr("Post and fund a bounty") : reviewed
        //: Title of the form for a new bounty when it is filled in.
        ? qsTr("Fund this bounty?")
        //: Title of the form for a new bounty once it is sent.
        : qsTr("The bounty is on its way")
    onAboutToShow: fields.fill()
    onOpened: focusStep()
    actions: [
        Button {
            objectName: "postClose"
            visible: root.form
            //: Closes the form of a new bounty; what was typed stays.
            text: qsTr("Close, keep the draft")
            onClicked: root.close()
        },
        Button {
            objectName: "postReview"
            visible: root.form
            //: Goes from the form of a new bounty to its review.
            text: qsTr("Review the bounty")
            variant: Button.Primary
            onClicked: root.entry.review()
        },
        Button {
            id: back
            objectName: "postBack"
            visible: root.reviewed
            //: Goes from the review of a bounty back to its form.
            text: qsTr("Change it")
            disabledReason: root.entry.sending
                //: Why the button cannot be used now.
                ? qsTr("It is being sent.") : ""
            onClicked: root.entry.edit()
        },
        Button {
            id: confirm
            objectName: "postConfirm"
            visible: root.reviewed
            //: Button that puts coins into a bounty's escrow.
            text: qsTr("Fund the bounty")
            variant: Button.Primary
            loading: root.entry.sending
            disabledReason: root.shell.signRefusal
            onClicked: root.entry.confirm()
        },
        Button {
            id: done
            objectName: "postDone"
            visible: root.tracked
            text: root.entry.track.stage >= PaymentTrack.Failed
                //: Goes back to the form of a bounty that was not funded.
                ? qsTr("Back to the form")
                //: Closes the form of a bounty that is funded or will be.
                : qsTr("Show my bounties")
            variant: Button.Primary
            onClicked: {
                if (root.entry.track.stage >= PaymentTrack.Failed)
                    root.entry.finish();
                else
                    root.leave();
            }
        }
    ]

    PostForm {
        id: fields
        visible: root.form
        entry: root.entry
        compact: root.compact
        Layout.fillWidth: true
    }
    PostReview {
        visible: root.reviewed
        entry: root.entry
        shell: root.shell
        Layout.fillWidth: true
    }
    PostTrack {
        visible: root.tracked
        track: root.entry.track
        Layout.fillWidth: true
    }
    Shortcut {
        sequence: "Ctrl+Return"
        enabled: root.visible && root.reviewed && confirm.enabled
        onActivated: root.entry.confirm()
    }
    Connections {
        target: root.entry
        function onRefilled() { fields.fill(); }
    }
    onFormChanged: if (visible) focusStep()
    onReviewedChanged: if (visible && reviewed) focusStep()
    onTrackedChanged: if (visible && tracked) focusStep()
}
