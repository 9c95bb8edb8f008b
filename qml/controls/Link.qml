// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A piece of text that leads somewhere.
// Properties: text, type, color, iconName (behind the text).
// Signals: clicked().
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.AbstractButton {
    id: root

    property TypeStyle type: Theme.type.body
    property color color: Theme.colors.accent
    property string iconName

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: Row {
        id: row
        spacing: Theme.space.s1

        Label {
            text: root.text
            type: root.type
            color: root.color
            opacity: root.down ? 0.7 : 1
            Accessible.ignored: true

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                visible: root.hovered
                height: 1
                color: root.color
            }
        }
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.icon.dense
            color: root.color
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Item {
        FocusRing { shown: root.visualFocus; around: 2 }
    }
}
