// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The first line of a card: its title, a quiet note behind it, and what stands at the right.
// Properties: title, note, trailing (default: items at the right).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

RowLayout {
    id: root

    property string title
    property string note
    property TypeStyle type: Theme.type.bodyStrong
    default property alias trailing: trailing.data

    spacing: Theme.space.s3
    Layout.fillWidth: true
    Layout.minimumHeight: Theme.height.small

    Label {
        text: root.title
        type: root.type
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), 120)
        Layout.maximumWidth: root.note === "" ? -1 : Math.ceil(implicitWidth)
        Accessible.role: Accessible.Heading
    }
    Label {
        visible: root.note !== ""
        text: root.note
        type: Theme.type.caption
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        id: trailing
        spacing: Theme.space.s2
        Layout.fillWidth: false
    }
}
