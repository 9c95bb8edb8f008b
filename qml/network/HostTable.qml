// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hosts that are banned, each with a button that lifts it; or hosts that are known.
// Properties: viewModel, banned (else known), compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Table {
    id: root

    required property NetworkViewModel viewModel
    required property bool banned
    property bool compact: false

    //: Read out for a table of peers.
    name: banned ? qsTr("Banned hosts") : qsTr("Known addresses")
    // A thousand rows are more than a page: the long list scrolls by itself.
    embedded: banned
    headShown: !compact
    model: banned ? viewModel.bans : viewModel.knownHosts
    columns: [hostColumn, reasonColumn, sinceColumn, untilColumn, liftColumn]
    Layout.preferredHeight: banned ? -1
        : Math.min(root.view.count + 1, 12) * Theme.height.tableRow

    resources: [
        TableColumn {
            id: hostColumn
            //: Head of a column.
            title: root.banned ? qsTr("Host") : qsTr("Address")
            width: 220
            mono: true
            fill: !root.banned || root.compact
        },
        TableColumn {
            id: reasonColumn
            //: Head of a column: why somebody is banned.
            title: qsTr("Reason")
            width: 220
            fill: true
            shown: root.banned && !root.compact
        },
        TableColumn {
            id: sinceColumn
            //: Head of a column: how long ago.
            title: qsTr("Since")
            width: 84
            numeric: true
            mono: false
            shown: root.banned && !root.compact
        },
        TableColumn {
            id: untilColumn
            //: Head of a column: when a ban ends.
            title: qsTr("Until")
            width: 110
            numeric: true
            mono: false
            shown: root.banned
        },
        TableColumn { id: liftColumn; width: 60; shown: root.banned }
    ]
    delegate: TableRow {
        id: row

        required property int index
        required property string host
        required property string address
        required property string reason
        required property string since
        required property string until

        objectName: root.objectName + "Row" + index
        //: A row read out: %1 is a host, %2 why it is banned, %3 until when.
        name: root.banned ? qsTr("%1, %2, %3").arg(host).arg(reason).arg(until) : address
        last: index === root.view.count - 1
        onClicked: root.viewModel.copyAddress(root.banned ? host : address)
        Keys.onDeletePressed: if (root.banned) root.viewModel.liftBan(row.host)

        TableCell { column: hostColumn; text: root.banned ? row.host : row.address }
        TableCell { column: reasonColumn; text: row.reason; color: Theme.colors.textMuted }
        TableCell { column: sinceColumn; text: row.since; color: Theme.colors.textFaint }
        TableCell { column: untilColumn; text: row.until; color: Theme.colors.textMuted }
        TableCell {
            column: liftColumn

            Button {
                objectName: "liftBan" + row.index
                size: Button.Small
                //: Ends the ban of a host.
                text: qsTr("Lift")
                Accessible.description: row.host
                onClicked: root.viewModel.liftBan(row.host)
            }
        }
    }
}
