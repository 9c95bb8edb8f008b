// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payouts of bounties: how much, how far, since when, by what, and why one waits.
// Properties: model (OwnBountyRows), hidden (amounts), compact. Signals: opened(number),
// asked(bounty, reason).
pragma ComponentBehavior: Bound
import QtQuick
import RustChain.Components
import RustChain.Controls
import RustChain.Theme

Table {
    id: root

    property bool hidden: false
    property bool compact: false

    signal opened(string number)
    signal asked(string bounty, string reason)

    //: Read out for a table.
    name: qsTr("My payouts")
    embedded: true
    headShown: !compact
    columns: [markColumn, nameColumn, amountColumn, stateColumn, sinceColumn, evidenceColumn,
        expectedColumn, whyColumn]

    resources: [
        TableColumn { id: markColumn; width: 20 },
        TableColumn {
            id: nameColumn
            //: Head of a column.
            title: qsTr("Bounty")
            width: 120
            fill: true
        },
        TableColumn {
            id: amountColumn
            title: "RTC"
            width: 100
            numeric: true
        },
        TableColumn {
            id: stateColumn
            //: Head of a column: how a bounty stands.
            title: qsTr("State")
            width: 96
            shown: !root.compact
        },
        TableColumn {
            id: sinceColumn
            //: Head of a column: how long ago.
            title: qsTr("Since")
            width: 60
            numeric: true
            mono: false
            shown: !root.compact
        },
        TableColumn {
            id: evidenceColumn
            //: Head of a column: pull request or payment.
            title: qsTr("Evidence")
            width: 170
            fill: true
            shown: !root.compact
        },
        TableColumn {
            id: expectedColumn
            //: Head of a column: when a payout is to be expected.
            title: qsTr("Expected")
            width: 170
            fill: true
            shown: !root.compact
        },
        TableColumn { id: whyColumn; width: 130; shown: !root.compact }
    ]
    delegate: TableRow {
        id: row

        required property int index
        required property var model

        objectName: root.objectName + "Row" + index
        //: A payout read out: %1 bounty, %2 amount, %3 state, %4 what proves it.
        name: qsTr("%1, %2 RTC, %3, %4").arg(model.name).arg(root.hidden ? "•••••" : model.amount)
            .arg(model.state).arg(model.evidence)
        last: index === root.view.count - 1
        onClicked: root.opened(model.number)

        TableCell {
            column: markColumn

            StageMark { stage: row.model.stage; size: Theme.icon.dense }
        }
        TableCell { column: nameColumn; text: row.model.name; color: Theme.colors.accent }
        TableCell { column: amountColumn; text: root.hidden ? "•••••" : row.model.amount }
        TableCell { column: stateColumn; text: row.model.state }
        TableCell { column: sinceColumn; text: row.model.since; color: Theme.colors.textFaint }
        TableCell { column: evidenceColumn; text: row.model.evidence }
        TableCell {
            column: expectedColumn
            text: row.model.expected
            color: Theme.colors.textMuted
        }
        TableCell {
            column: whyColumn

            Button {
                objectName: "why" + row.index
                visible: row.model.waiting !== ""
                size: Button.Small
                variant: Button.Quiet
                //: Asks why a payout waits.
                text: qsTr("Why is it waiting?")
                Accessible.description: row.model.name
                onClicked: root.asked(row.model.name, row.model.waiting)
            }
        }
    }
}
