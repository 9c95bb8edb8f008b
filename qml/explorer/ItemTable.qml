// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A table of the explorer. Properties: what (ItemTable.What: which columns), model (ExplorerRows),
// as Table.
// Signals: opened(place).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme

Table {
    id: root

    enum What { Blocks, Latest, Transactions, Attestations, Receipts, History }

    required property int what

    readonly property bool blocks: what === ItemTable.Blocks
    readonly property bool hashed: what !== ItemTable.Blocks
    readonly property bool parties: what === ItemTable.Transactions
    readonly property bool money: what === ItemTable.Latest || what === ItemTable.Transactions
        || what === ItemTable.History
    readonly property bool counted: blocks || what === ItemTable.Attestations
        || what === ItemTable.Receipts || what === ItemTable.History
    readonly property bool dated: blocks || what === ItemTable.Latest
        || what === ItemTable.Attestations || what === ItemTable.History

    signal opened(string place)

    embedded: true
    Layout.fillWidth: true
    columns: [markColumn, titleColumn, hashColumn, fromColumn, toColumn, countColumn,
        attestColumn, amountColumn, feeColumn, noteColumn, ageColumn]

    resources: [
        TableColumn { id: markColumn; width: 26 },
        TableColumn {
            id: titleColumn
            //: Head of a column.
            title: root.blocks ? qsTr("Height") : root.what === ItemTable.Attestations
                //: Head of a column.
                ? qsTr("Miner") : qsTr("Kind")
            width: root.blocks ? 88 : root.what === ItemTable.Latest ? 112 : 150
            mono: root.blocks
            fill: root.what === ItemTable.Attestations || root.what === ItemTable.Receipts
        },
        TableColumn {
            id: hashColumn
            //: Head of a column.
            title: root.what === ItemTable.Attestations ? qsTr("Hardware") : qsTr("Hash")
            width: 112
            mono: true
            fill: root.what === ItemTable.Latest || root.what === ItemTable.History
            shown: root.hashed
        },
        TableColumn {
            id: fromColumn
            //: Head of a column.
            title: root.blocks ? qsTr("Validator") : qsTr("From")
            width: 140
            mono: true
            fill: true
            shown: root.blocks || root.parties
        },
        TableColumn {
            id: toColumn
            //: Head of a column.
            title: qsTr("To")
            width: 140
            mono: true
            fill: true
            shown: root.parties
        },
        TableColumn {
            id: countColumn
            //: Head of a column: transactions, slot, gas or block.
            title: root.blocks ? qsTr("Tx") : root.what === ItemTable.Attestations ? qsTr("Slot")
                : root.what === ItemTable.Receipts ? qsTr("Gas") : qsTr("Block")
            width: root.blocks ? 48 : 90
            numeric: true
            shown: root.counted
        },
        TableColumn {
            id: attestColumn
            //: Head of a column: attestations.
            title: qsTr("Attest.")
            width: 60
            numeric: true
            shown: root.blocks
        },
        TableColumn {
            id: amountColumn
            title: "RTC"
            width: 120
            numeric: true
            shown: root.money
        },
        TableColumn {
            id: feeColumn
            //: Head of a column.
            title: qsTr("Fee")
            width: 90
            numeric: true
            shown: root.parties || root.what === ItemTable.Receipts
        },
        TableColumn {
            id: noteColumn
            //: Head of a column.
            title: qsTr("Result")
            width: 180
            shown: root.what === ItemTable.Receipts
        },
        TableColumn {
            id: ageColumn
            //: Head of a column.
            title: qsTr("Age")
            width: 48
            numeric: true
            shown: root.dated
        }
    ]
    delegate: TableRow {
        id: row

        required property int index
        required property string place
        required property string symbol
        required property string title
        required property string hash
        required property string from
        required property string to
        required property string amount
        required property string fee
        required property string countText
        required property string attestations
        required property string note
        required property int stage
        required property string age

        objectName: root.objectName + "Row" + index
        //: A row read out: %1 what it is, %2 its hash, %3 amount, %4 age.
        name: qsTr("%1 %2 %3 %4").arg(title).arg(hash).arg(amount).arg(age)
        onClicked: root.opened(place)

        TableCell {
            column: markColumn

            StageMark { visible: row.symbol === ""; stage: row.stage; size: Theme.icon.dense }
            Icon {
                visible: row.symbol !== ""
                name: row.symbol
                size: Theme.icon.dense
                color: Theme.colors.textMuted
            }
        }
        TableCell {
            column: titleColumn
            text: row.title
            color: root.blocks ? Theme.colors.accent : Theme.colors.text
        }
        TableCell { column: hashColumn; text: row.hash; color: Theme.colors.accent }
        TableCell { column: fromColumn; text: row.from }
        TableCell { column: toColumn; text: row.to }
        TableCell { column: countColumn; text: row.countText }
        TableCell { column: attestColumn; text: row.attestations }
        TableCell { column: amountColumn; text: row.amount }
        TableCell { column: feeColumn; text: row.fee; color: Theme.colors.textMuted }
        TableCell { column: noteColumn; text: row.note }
        TableCell { column: ageColumn; text: row.age; color: Theme.colors.textFaint }
    }
}
