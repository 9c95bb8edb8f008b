// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Beside an item: what this device checked, who voted, what can be done. Properties: item.
// Signals: sendRequested().
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ExplorerItem item

    signal sendRequested()

    spacing: Theme.space.gap
    Layout.fillWidth: true

    Card {
        visible: root.item.checks.length > 0
        Layout.fillWidth: true

        ProofBadge {
            objectName: "proofBadge"
            status: root.item.allPassed ? ProofBadge.Verified : ProofBadge.Failed
            Layout.fillWidth: false
        }
        StepList {
            steps: root.item.checks
            details: root.item.checkDetails
            passed: root.item.checksPassed
            Layout.fillWidth: true
        }
    }
    Card {
        visible: root.item.votes.length > 0
        Layout.fillWidth: true

        CardHeader {
            //: Title of a card.
            title: qsTr("Finality votes")
        }
        VoteDots { votes: root.item.votes; summary: root.item.votesText; Layout.fillWidth: true }
    }
    Button {
        objectName: "sendHere"
        visible: root.item.kind === ExplorerItem.AccountItem
        //: Starts a payment to this account.
        text: qsTr("Send here")
        iconName: "send"
        Layout.fillWidth: true
        onClicked: root.sendRequested()
    }
}
