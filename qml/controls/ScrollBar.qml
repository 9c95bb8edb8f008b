// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The thin bar of a list or page that scrolls.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.ScrollBar {
    id: root

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.colors.textFaint : Theme.colors.outline
        opacity: root.pressed || root.hovered ? 1 : root.active ? 0.7 : 0.35
    }
}
