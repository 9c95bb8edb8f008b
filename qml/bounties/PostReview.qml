// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A new bounty before it is signed. Properties: entry, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property BountyPostEntry entry
    required property ShellViewModel shell

    spacing: Theme.space.s4

    Label {
        objectName: "postSummary"
        text: root.entry.summary
        type: Theme.type.bodyMedium
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        KeyValue {
            //: What is to be done for a bounty.
            key: qsTr("Title")
            value: root.entry.title
        }
        KeyValue {
            //: Which issue a bounty is for.
            key: qsTr("Issue")
            value: root.entry.repositoryText
        }
        KeyValue {
            //: Who reviews the work for a bounty.
            key: qsTr("Reviewed by")
            value: root.entry.maintainerText
        }
        KeyValue {
            //: Who releases the payment of a bounty.
            key: qsTr("Payment released")
            value: root.entry.releaseText
        }
        KeyValue {
            //: How long a claim reserves a bounty.
            key: qsTr("Days for a claim")
            value: root.entry.claimDays
        }
        KeyValue {
            objectName: "postFee"
            //: What the network takes.
            key: qsTr("Fee")
            value: root.entry.feeText
            mono: true
            divided: false
        }
    }
    Banner {
        objectName: "postProblem"
        visible: text !== ""
        tone: Badge.Danger
        text: root.entry.problem
    }
}
