// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The ring around the control that has the keyboard: 2 pixels, 2 pixels outside.
// Properties: shown, around (the radius of the control).
import QtQuick
import RustChain.Theme

Rectangle {
    id: root

    property bool shown: false
    property real around: Theme.radius.control

    anchors.fill: parent
    anchors.margins: -Theme.space.s1
    visible: shown
    radius: around + Theme.space.s1
    color: "transparent"
    border.width: 2
    border.color: Theme.colors.accent
}
