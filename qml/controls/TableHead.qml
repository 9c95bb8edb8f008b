// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The fixed head of a Table.
// Properties: columns, sortKey, sortDescending.
// Signals: sortRequested(key).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

RowLayout {
    id: root

    property list<TableColumn> columns
    property string sortKey
    property bool sortDescending: false

    signal sortRequested(string key)

    spacing: Theme.space.s3

    Repeater {
        model: root.columns

        T.AbstractButton {
            id: head

            required property TableColumn modelData

            readonly property bool current: modelData.sortable && modelData.key === root.sortKey

            visible: modelData.shown
            enabled: modelData.sortable
            implicitHeight: Theme.height.tableRow - 2
            hoverEnabled: true
            focusPolicy: modelData.sortable ? Qt.StrongFocus : Qt.NoFocus
            Layout.preferredWidth: modelData.room
            Layout.minimumWidth: 0
            Layout.fillWidth: modelData.fill
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: modelData.title
            Accessible.description: !current ? "" : root.sortDescending
                //: Read out for the head of a column that the table is sorted by.
                ? qsTr("sorted, highest first") : qsTr("sorted, lowest first")
            Keys.onReturnPressed: head.clicked()
            onClicked: root.sortRequested(modelData.key)

            contentItem: Item {
                Label {
                    id: title
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width)
                    x: head.modelData.numeric !== head.mirrored ? parent.width - width : 0
                    text: head.modelData.title
                    type: Theme.type.caption
                    color: head.current || head.hovered ? Theme.colors.text : Theme.colors.textFaint
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Icon {
                    visible: head.current
                    x: head.modelData.numeric ? title.x - width - 2 : title.x + title.width + 2
                    anchors.verticalCenter: parent.verticalCenter
                    name: "chevron-down"
                    rotation: root.sortDescending ? 0 : 180
                    size: 12
                }
            }
            background: Item {
                FocusRing { shown: head.visualFocus; around: 2 }
            }
        }
    }
}
