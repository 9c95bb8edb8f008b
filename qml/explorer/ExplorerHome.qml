// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The newest of the chain: figures, a stream of blocks, two tables. Properties: viewModel, compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ExplorerViewModel viewModel
    property bool compact: false

    spacing: Theme.space.gap
    Layout.fillWidth: true

    Card {
        Layout.fillWidth: true

        GridLayout {
            columns: root.compact ? 2 : 4
            columnSpacing: Theme.space.s6
            Layout.fillWidth: true

            Stat {
                objectName: "explorerHeight"
                //: Name of a figure.
                caption: qsTr("Height")
                value: root.viewModel.height
                note: root.viewModel.blockTime
            }
            Stat {
                //: Name of a figure: how long ago a block was final.
                caption: qsTr("Final")
                value: root.viewModel.finalAge
                //: Under the age of the newest final block.
                note: qsTr("since the newest final block")
            }
            Stat {
                //: Name of a figure.
                caption: qsTr("Epoch")
                value: root.viewModel.epoch
                note: root.viewModel.slot
            }
            Stat {
                //: Name of a figure: RTC that exist.
                caption: qsTr("Issued so far")
                value: root.viewModel.issued
                //: Under the figure of issued RTC.
                note: qsTr("of 8,388,608 RTC")
            }
        }
    }
    RowLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.tiles

            BlockTile {
                required property int index
                required property string title
                required property string hash
                required property string place
                required countText
                required age
                required fill

                visible: index < (root.compact ? 4 : 9)
                objectName: "tile" + index
                digits: hash
                //: A block read out: %1 height, %2 number of transactions, %3 age.
                name: qsTr("Block %1, %2, %3").arg(title).arg(countText).arg(age)
                Layout.preferredWidth: 1
                onClicked: root.viewModel.open(place)
            }
        }
    }
    GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.gap
        rowSpacing: Theme.space.gap
        Layout.fillWidth: true

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            CardHeader {
                //: Title of a table.
                title: qsTr("Latest blocks")

                Switch {
                    objectName: "explorerLive"
                    //: The table follows the chain.
                    name: qsTr("Live")
                    text: name
                    checked: root.viewModel.live
                    onToggled: root.viewModel.setLive(checked)
                }
            }
            ItemTable {
                objectName: "latestBlocks"
                //: Read out for a table.
                name: qsTr("Latest blocks")
                what: ItemTable.Blocks
                model: root.viewModel.blocks
                newRows: root.viewModel.held
                onNewRowsRequested: root.viewModel.showHeld()
                onOpened: place => root.viewModel.open(place)
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            CardHeader {
                //: Title of a table.
                title: qsTr("Latest transactions")
            }
            ItemTable {
                objectName: "latestTransactions"
                //: Read out for a table.
                name: qsTr("Latest transactions")
                what: ItemTable.Latest
                model: root.viewModel.transactions
                onOpened: place => root.viewModel.open(place)
            }
            Label {
                visible: root.viewModel.transactions.count === 0
                //: No transaction stands in the newest blocks.
                text: qsTr("The newest blocks hold no transactions.")
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
