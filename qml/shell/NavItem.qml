// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One line of the sidebar; only its icon, with a tooltip, when `narrow`.
// Properties: entry (NavEntry), current, narrow. Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.AbstractButton {
    id: root

    required property NavEntry entry
    property bool current: false
    property bool narrow: false

    implicitHeight: Theme.height.nav
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.Link
    Accessible.name: entry.badge !== "" ? entry.text + ", " + entry.badge : entry.text
    //: Read out for the page that is open.
    Accessible.description: current ? qsTr("current page") : ""
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Icon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            x: root.narrow ? (parent.width - width) / 2 : root.mirrored ? parent.width - width - 10
                : 10
            name: root.entry.iconName
            size: Theme.icon.nav
            color: root.current ? Theme.colors.accent : Theme.colors.textMuted
        }
        RowLayout {
            visible: !root.narrow
            anchors { fill: parent; leftMargin: 22 + icon.width; rightMargin: 10 }

            Label {
                text: root.entry.text
                type: root.current ? Theme.type.bodyStrong : Theme.type.bodyMedium
                color: root.current ? Theme.colors.text : Theme.colors.textMuted
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Rectangle {
                visible: count.text !== ""
                implicitWidth: Math.max(height, count.implicitWidth + Theme.space.s3)
                implicitHeight: Math.round(20 * Theme.textScale)
                radius: height / 2
                color: Theme.colors.track

                Label {
                    id: count
                    anchors.centerIn: parent
                    text: root.entry.badge
                    type: Theme.type.captionStrong
                    Accessible.ignored: true
                }
            }
            Label {
                visible: text !== ""
                text: root.entry.shortcutText
                type: Theme.type.caption
                color: Theme.colors.textFaint
                Accessible.ignored: true
            }
        }
        Dot {
            visible: root.narrow && root.entry.badge !== ""
            x: icon.x + icon.width - 3
            y: icon.y - 3
            color: Theme.colors.oxide
        }
    }
    background: Rectangle {
        radius: Theme.radius.control - 1
        color: root.current ? Theme.colors.accentSoft : root.down ? Theme.colors.line
            : root.hovered ? Theme.colors.hover : "transparent"

        Rectangle {
            visible: root.current
            x: root.mirrored ? parent.width + Theme.space.s3 - 3 : -Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: Math.round(parent.height * 0.56)
            radius: 1.5
            color: Theme.colors.oxide
        }
        FocusRing { shown: root.visualFocus; around: parent.radius; anchors.margins: -2 }
    }
    Hint {
        text: root.entry.text
        shown: root.narrow && (root.hovered || root.visualFocus)
        beside: true
    }
}
