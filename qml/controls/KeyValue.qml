// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A row of a fact sheet: the name at the left, the value at the right or in a second column.
// Properties: key, value, mono, keyWidth (0: value stands at the right edge), valueColor, divided
// (line below), content (default: items in place of or after the value).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

ColumnLayout {
    id: root

    required property string key
    property string value
    property bool mono: false
    property bool divided: true
    property real keyWidth: 0
    property color valueColor: Theme.colors.text
    property real rowHeight: Theme.height.tableRow
    default property alias content: extra.data

    spacing: 0
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    //: Read out for a fact; %1 is its name, %2 its value.
    Accessible.name: qsTr("%1: %2").arg(key).arg(value)

    RowLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true
        Layout.minimumHeight: root.rowHeight - (root.divided ? 1 : 0)
        Layout.topMargin: value.lineCount > 1 ? Theme.space.s1 : 0
        Layout.bottomMargin: value.lineCount > 1 ? Theme.space.s1 : 0

        Label {
            text: root.key
            type: Theme.type.labelRegular
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: root.keyWidth === 0
            Layout.minimumWidth: root.keyWidth
            Layout.preferredWidth: root.keyWidth > 0 ? root.keyWidth : Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        Label {
            id: value
            text: root.value
            type: root.mono ? Theme.type.mono : Theme.type.labelRegular
            color: root.valueColor
            wrapMode: root.mono ? Text.WrapAnywhere : Text.Wrap
            horizontalAlignment: root.keyWidth > 0 ? Text.AlignLeft : Text.AlignRight
            Layout.fillWidth: root.keyWidth === 0 || !extra.visible
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: 0
            Accessible.ignored: true
        }
        RowLayout {
            id: extra
            visible: children.length > 0
            spacing: Theme.space.s2
            Layout.fillWidth: root.keyWidth > 0
        }
    }
    Divider { visible: root.divided }
}
