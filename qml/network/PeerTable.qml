// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The connected peers. Enter opens the details of a row, the menu key its menu.
// Properties: viewModel, compact (name, score and menu only), narrow (without some columns).
// Signals: opened(peerId).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Table {
    id: root

    required property NetworkViewModel viewModel
    property bool compact: false
    property bool narrow: false

    signal opened(string peerId)

    //: Read out for the table of connected peers.
    name: qsTr("Connected peers")
    embedded: true
    headShown: !compact
    model: viewModel.peers
    sortKey: viewModel.peers.sortKey
    sortDescending: viewModel.peers.sortDescending
    onSortRequested: key => viewModel.peers.sortBy(key)
    columns: [nameColumn, addressColumn, directionColumn, versionColumn, pingColumn, heightColumn,
        gapColumn, scoreColumn, connectedColumn, menuColumn]

    PeerMenu { id: menu; viewModel: root.viewModel; onDetailsRequested: id => root.opened(id) }

    resources: [
        TableColumn {
            id: nameColumn
            //: Head of a column.
            title: qsTr("Peer")
            key: "name"
            sortable: true
            width: 126
            fill: root.compact
        },
        TableColumn {
            id: addressColumn
            //: Head of a column.
            title: qsTr("Address")
            key: "address"
            sortable: true
            width: 190
            mono: true
            fill: true
            shown: !root.compact
        },
        TableColumn {
            id: directionColumn
            //: Head of a column: who called whom.
            title: qsTr("Direction")
            width: 66
            shown: !root.compact && !root.narrow
        },
        TableColumn {
            id: versionColumn
            //: Head of a column: of a peer's program.
            title: qsTr("Version")
            width: 54
            shown: !root.compact && !root.narrow
        },
        TableColumn {
            id: pingColumn
            //: Head of a column: how long an answer takes.
            title: qsTr("Ping")
            key: "ping"
            sortable: true
            width: 64
            numeric: true
            shown: !root.compact
        },
        TableColumn {
            id: heightColumn
            //: Head of a column: of a peer's chain.
            title: qsTr("Height")
            key: "height"
            sortable: true
            width: 84
            numeric: true
            shown: !root.compact
        },
        // Numbers at the right of one column do not touch the bars of the next.
        TableColumn { id: gapColumn; width: 2; shown: !root.compact },
        TableColumn {
            id: scoreColumn
            //: Head of a column: how far a peer is trusted.
            title: qsTr("Score")
            key: "score"
            sortable: true
            width: root.compact || root.narrow ? 40 : 116
        },
        TableColumn {
            id: connectedColumn
            //: Head of a column: for how long.
            title: qsTr("Connected")
            key: "connected"
            sortable: true
            width: 78
            numeric: true
            mono: false
            shown: !root.compact && !root.narrow
        },
        TableColumn { id: menuColumn; width: 28 }
    ]
    delegate: TableRow {
        id: row

        required property int index
        required property string peerId
        required property string peerName
        required property list<int> wedges
        required property string address
        required property string host
        required property string direction
        required property string version
        required property string ping
        required property string heightText
        required property bool behind
        required property int score
        required property list<string> reasons
        required property string connected

        //: Stands for the name of a peer that gives none.
        readonly property string shownName: peerName !== "" ? peerName : qsTr("no name")

        function showMenu(at: Item) {
            menu.peerId = row.peerId;
            menu.host = row.host;
            menu.address = row.address;
            menu.popup(at, 0, at.height);
        }

        objectName: "peerRow" + index
        //: A row read out: %1 name, %2 address, %3 direction, %4 score.
        name: qsTr("%1, %2, %3, score %4").arg(shownName).arg(address).arg(direction).arg(score)
        Accessible.description: Array.from(reasons).join(". ")
        last: index === root.view.count - 1
        onClicked: root.opened(peerId)
        Keys.onMenuPressed: row.showMenu(more)

        TableCell {
            column: nameColumn

            Avatar { wedges: row.wedges; size: Math.round(22 * Theme.textScale) }
            Label {
                text: row.shownName
                type: row.peerName !== "" ? Theme.type.label : Theme.type.labelRegular
                color: row.peerName !== "" ? Theme.colors.text : Theme.colors.textMuted
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        TableCell { column: addressColumn; text: row.address; color: Theme.colors.textMuted }
        TableCell { column: directionColumn; text: row.direction; color: Theme.colors.textMuted }
        TableCell { column: versionColumn; text: row.version; color: Theme.colors.textMuted }
        TableCell { column: pingColumn; text: row.ping }
        TableCell {
            column: heightColumn
            text: row.heightText
            color: row.behind ? Theme.colors.warning : Theme.colors.text
        }
        TableCell { column: gapColumn }
        TableCell {
            column: scoreColumn

            PeerScore {
                score: row.score
                reasons: row.reasons
                barWidth: root.compact || root.narrow ? 0 : 72
                hinted: row.hovered || row.chosen
            }
        }
        TableCell { column: connectedColumn; text: row.connected; color: Theme.colors.textFaint }
        TableCell {
            column: menuColumn

            IconButton {
                id: more
                objectName: "peerMenu" + row.index
                size: 0
                iconName: "more"
                // The row is the stop: its menu key opens the same.
                focusPolicy: Qt.NoFocus
                //: Button that opens the menu of a peer; %1 is its name.
                text: qsTr("Menu of %1").arg(row.shownName)
                onClicked: row.showMenu(more)
            }
        }
    }
}
