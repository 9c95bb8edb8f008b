// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An icon in a small well, for rows and empty states. Properties: iconName, size, iconSize, color.
import QtQuick
import RustChain.Theme

Rectangle {
    id: root

    required property string iconName
    property real size: Theme.height.tile
    property real iconSize: Theme.icon.dense
    property color tint: Theme.colors.textMuted

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radius.inner
    color: Theme.colors.sunken
    border.width: 1
    border.color: Theme.colors.line

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: root.iconSize
        color: root.tint
    }
}
