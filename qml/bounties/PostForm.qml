// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a new bounty is made of. Properties: entry, compact; read: first (field). Functions: fill().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property BountyPostEntry entry
    property bool compact: false

    readonly property Item first: link

    // What the entry holds goes into the fields; while somebody types, only the other way.
    function fill() {
        link.text = root.entry.link;
        title.text = root.entry.title;
        reward.text = root.entry.reward;
        deadline.text = root.entry.deadline;
        claimDays.text = root.entry.claimDays;
        releaseKey.text = root.entry.releaseKey;
        me.checked = root.entry.maintainerMe;
        other.checked = !root.entry.maintainerMe;
        if (maintainer.text !== "" && root.entry.maintainer.status === RecipientEntry.Empty)
            maintainer.text = "";
    }

    spacing: Theme.space.s4

    Field {
        id: link
        objectName: "postLink"
        //: Label of a field.
        label: qsTr("Link of the GitHub issue")
        placeholder: "https://github.com/owner/name/issues/12"
        maximumLength: 2048
        help: root.entry.linkNote
        error: root.entry.linkError
        submitted: root.entry.submitted
        Layout.fillWidth: true
        onEdited: text => root.entry.typeLink(text)
    }
    Field {
        id: title
        objectName: "postTitle"
        //: Label of a field: what is to be done for a bounty.
        label: qsTr("Title")
        maximumLength: 200
        error: root.entry.titleError
        submitted: root.entry.submitted
        Layout.fillWidth: true
        onEdited: text => root.entry.typeTitle(text)
    }
    AmountField {
        id: reward
        objectName: "postReward"
        //: Label of a field: what a bounty pays.
        label: qsTr("Reward")
        echo: root.entry.rewardNote
        error: root.entry.rewardError
        submitted: root.entry.submitted
        Layout.fillWidth: true
        onEdited: text => root.entry.typeReward(text)
        onMaxRequested: root.entry.takeAll()
    }
    GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s4
        Layout.fillWidth: true

        Field {
            id: deadline
            objectName: "postDeadline"
            //: Label of a field: until when a bounty can be claimed.
            label: qsTr("Open for")
            maximumLength: 10
            help: root.entry.deadlineNote
            error: root.entry.deadlineError
            submitted: root.entry.submitted
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.entry.typeDeadline(text)
        }
        Field {
            id: claimDays
            objectName: "postClaimDays"
            //: Label of a field: how long a claim reserves a bounty.
            label: qsTr("Days for a claim")
            maximumLength: 5
            help: root.entry.claimDaysNote
            error: root.entry.claimDaysError
            submitted: root.entry.submitted
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.entry.typeClaimDays(text)
        }
    }
    ColumnLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        RadioCard {
            id: me
            objectName: "postMaintainerMe"
            //: Choice of who reviews the work for a bounty.
            title: qsTr("I review the work")
            //: Explains the choice.
            text: qsTr("This wallet approves or rejects the pull request.")
            checked: true
            onToggled: root.entry.chooseMaintainerMe(true)
        }
        RadioCard {
            id: other
            objectName: "postMaintainerOther"
            //: Choice of who reviews the work for a bounty.
            title: qsTr("Somebody else reviews it")
            //: Explains the choice.
            text: qsTr("The maintainer of the repository, by an address.")
            onToggled: root.entry.chooseMaintainerMe(false)
        }
    }
    AddressField {
        id: maintainer
        objectName: "postMaintainer"
        visible: !root.entry.maintainerMe
        //: Label of a field.
        label: qsTr("Address of the maintainer")
        status: root.entry.maintainer.status
        message: root.entry.submitted && root.entry.maintainer.message === ""
            ? root.entry.maintainerError : root.entry.maintainer.message
        name: root.entry.maintainer.name
        chunks: root.entry.maintainer.chunks
        wedges: root.entry.maintainer.wedges
        bookShown: false
        //: Button that takes over what a payment link says.
        actionText: qsTr("Fill in")
        Layout.fillWidth: true
        onEdited: text => root.entry.maintainer.edit(text)
        onPasted: root.entry.maintainer.notePaste()
        onDropped: text => root.entry.maintainer.edit(text)
        onCleared: root.entry.maintainer.edit("")
        onActed: root.entry.maintainer.takeLink()
    }
    Field {
        id: releaseKey
        objectName: "postReleaseKey"
        //: Label of a field that may stay empty.
        label: qsTr("Release key (optional)")
        mono: true
        maximumLength: 80
        //: Explains the field for a release key.
        help: qsTr("Public key of the node that the repository's webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.")
        error: root.entry.releaseKeyError
        submitted: root.entry.submitted
        Layout.fillWidth: true
        onEdited: text => root.entry.typeReleaseKey(text)
    }
}
