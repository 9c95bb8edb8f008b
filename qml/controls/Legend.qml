// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a colour of a chart or bar stands for, with its value.
// Properties: text, value, color, spread (value at the far right).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

RowLayout {
    id: root

    required property string text
    required property color color
    property string value
    property bool spread: false

    spacing: Theme.space.s2
    Accessible.role: Accessible.StaticText
    //: Read out for an entry of a legend; %1 is its name, %2 its value.
    Accessible.name: qsTr("%1: %2").arg(text).arg(value)

    Dot { color: root.color }
    Label {
        text: root.text
        type: Theme.type.labelRegular
        color: Theme.colors.textMuted
        Layout.fillWidth: root.spread
        Accessible.ignored: true
    }
    Label {
        visible: text !== ""
        text: root.value
        type: Theme.type.mono
        Accessible.ignored: true
    }
}
