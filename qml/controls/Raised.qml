// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The ground of dialogs, menus and tooltips: raised, with a line, and a plain shadow in the light
// theme.
// Properties: radius.
import QtQuick
import RustChain.Theme

Item {
    id: root

    property real radius: Theme.radius.inner

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        anchors.topMargin: 4
        anchors.bottomMargin: -12
        radius: root.radius + 4
        color: Theme.colors.shadow
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -1
        anchors.topMargin: 1
        anchors.bottomMargin: -3
        radius: root.radius + 1
        color: Theme.colors.shadow
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.colors.raised
        border.width: 1
        border.color: Theme.colors.line
    }
}
