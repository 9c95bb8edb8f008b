// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One row of a Table; one focus stop. Put a TableCell for each column inside.
// Properties: cells (default), name (the row as a sentence, read out), chosen, last (no line
// below).
// Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.ItemDelegate {
    id: root

    required property string name
    property bool chosen: ListView.isCurrentItem && ListView.view.activeFocus
    property bool last: false
    default property alias cells: row.data

    width: ListView.view
        ? ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin : implicitWidth
    implicitWidth: row.implicitWidth
    implicitHeight: Theme.height.tableRow
    hoverEnabled: true
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.Row
    Accessible.name: name
    Accessible.focusable: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onSpacePressed: root.clicked()

    contentItem: RowLayout {
        id: row
        spacing: Theme.space.s3
    }
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: -Theme.space.s2; rightMargin: -Theme.space.s2 }
            radius: Theme.radius.small
            color: root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover : "transparent"
            border.width: root.chosen ? 2 : 0
            border.color: Theme.colors.accent
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: !root.last
            height: 1
            color: Theme.colors.line
        }
    }
}
