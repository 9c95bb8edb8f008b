// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One cell of a TableRow: text in the manner of its column, or children in place of the text.
// Properties: column (TableColumn), text, color, strong, content (default).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

Item {
    id: root

    required property TableColumn column
    property string text
    property color color: Theme.colors.text
    property TypeStyle type: column.mono ? Theme.type.mono : Theme.type.labelRegular
    default property alias content: extra.data

    visible: column.shown
    implicitHeight: Theme.height.tableRow
    Layout.preferredWidth: column.room
    Layout.minimumWidth: 0
    Layout.fillWidth: column.fill
    Layout.fillHeight: true

    Label {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        visible: text !== ""
        text: root.text
        type: root.type
        color: root.color
        elide: Text.ElideRight
        horizontalAlignment: root.column.numeric ? Text.AlignRight : Text.AlignLeft
        Accessible.role: Accessible.Cell
        Accessible.name: text
    }
    RowLayout {
        id: extra
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.space.s2
    }
}
