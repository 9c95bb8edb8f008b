// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A block, a transaction or an account: its facts and its tables. Properties: item, compact.
// Signals: opened(place).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ExplorerItem item
    property bool compact: false

    readonly property bool block: item.kind === ExplorerItem.BlockItem
    readonly property bool account: item.kind === ExplorerItem.AccountItem

    signal opened(string place)

    spacing: Theme.space.gap
    Layout.fillWidth: true

    Card {
        visible: root.item.state === ExplorerItem.Missing || root.item.state === ExplorerItem.Failed
        Layout.fillWidth: true

        EmptyState {
            objectName: "explorerMissing"
            iconName: root.item.state === ExplorerItem.Missing ? "search" : "alert"
            text: root.item.problem
        }
    }
    Card {
        visible: root.item.state === ExplorerItem.Loading
        Layout.fillWidth: true

        Skeleton { Layout.fillWidth: true; implicitHeight: 200 }
    }
    Card {
        visible: root.item.state === ExplorerItem.Ready
        roomy: !root.compact
        Layout.fillWidth: true

        RowLayout {
            visible: root.account
            spacing: Theme.space.s3

            Avatar { wedges: root.item.wedges; size: 36 }
            Chunks {
                objectName: "accountAddress"
                chunks: root.item.chunks
                Layout.fillWidth: true
            }
            CopyButton {
                value: root.item.address
                //: Tooltip of a copy button.
                text: qsTr("Copy the address")
            }
        }
        FactSheet {
            objectName: "explorerFacts"
            facts: root.item.facts
            onOpened: place => root.opened(place)
        }
    }
    Card {
        visible: root.item.state === ExplorerItem.Ready && (root.block || root.account)
        roomy: !root.compact
        Layout.fillWidth: true

        Tabs {
            objectName: "blockTabs"
            visible: root.block
            //: Read out for the parts of a block.
            name: qsTr("Parts of this block")
            options: [
                //: Part of a block.
                qsTr("Transactions"),
                //: Part of a block.
                qsTr("Attestations"),
                //: Part of a block.
                qsTr("Receipts")
            ]
            counts: root.item.tabCounts
            currentIndex: root.item.tab
            Layout.fillWidth: true
            onChosen: index => root.item.chooseTab(index)
        }
        CardHeader {
            visible: root.account
            //: Title of a table.
            title: qsTr("History")
        }
        ItemTable {
            objectName: "itemRows"
            //: Read out for a table.
            name: root.account ? qsTr("History") : qsTr("Parts of this block")
            what: root.account ? ItemTable.History
                : [ItemTable.Transactions, ItemTable.Attestations,
                    ItemTable.Receipts][root.item.tab]
            model: root.item.rows
            onOpened: place => root.opened(place)
        }
        Label {
            visible: root.item.rows.count === 0
            //: A table has no rows.
            text: qsTr("Nothing here.")
            type: Theme.type.caption
            color: Theme.colors.textMuted
        }
        Button {
            objectName: "moreRows"
            visible: root.item.more
            //: Loads the next rows of a table.
            text: qsTr("Show 50 more")
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.item.loadMore()
        }
    }
}
