// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A line of a menu.
// Properties: text, iconName, iconRoom (keep room for an icon), danger, shortcutText,
// disabledReason.
// Signals: triggered().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.MenuItem {
    id: root

    property string iconName
    property bool iconRoom: iconName !== ""
    property bool danger: false
    property string shortcutText
    property string disabledReason

    readonly property color ink: danger ? Theme.colors.danger : Theme.colors.text

    enabled: disabledReason === ""
    opacity: enabled ? 1 : 0.4
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.height.control
    horizontalPadding: Theme.space.s3
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: disabledReason

    contentItem: RowLayout {
        spacing: Theme.space.s2 + 2

        Icon {
            visible: root.iconRoom
            name: root.iconName
            size: Theme.icon.dense
            color: root.danger ? root.ink : Theme.colors.textMuted
        }
        Label {
            text: root.text
            color: root.ink
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            visible: text !== ""
            text: root.shortcutText
            type: Theme.type.caption
            color: Theme.colors.textFaint
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius.small
        color: root.down ? Theme.colors.line : root.highlighted || root.hovered ? Theme.colors.hover
            : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.colors.accent
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
