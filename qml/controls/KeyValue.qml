// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A row of a fact sheet: the name at the left, the value at the right or in a second column.
// Properties: key, value, mono, keyWidth (0: value stands at the right edge), valueColor, divided
// (line below), content (default: items in place of or after the value).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

Item {
    id: root

    required property string key
    property string value
    property bool mono: false
    property bool divided: true
    property real keyWidth: 0
    property color valueColor: Theme.colors.text
    property real rowHeight: Theme.height.tableRow
    default property alias content: extra.data

    readonly property real keyRoom: Math.ceil(measured.advanceWidth) + 1
    readonly property real tallest: Math.max(name.height, words.height, extra.implicitHeight)

    implicitWidth: 240
    implicitHeight: Math.max(rowHeight, tallest + 2 * Theme.space.s1)
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    //: Read out for a fact; %1 is its name, %2 its value.
    Accessible.name: qsTr("%1: %2").arg(key).arg(value)

    TextMetrics {
        id: measured
        font: Theme.type.labelRegular.font
        text: root.key
    }
    Label {
        id: name
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: root.keyWidth > 0 ? root.keyWidth : Math.min(root.keyRoom, root.width * 0.6)
        text: root.key
        type: Theme.type.labelRegular
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: words
        anchors {
            left: name.right
            leftMargin: Theme.space.s3
            right: extra.visible && root.keyWidth === 0 ? extra.left : parent.right
            rightMargin: extra.visible && root.keyWidth === 0 ? Theme.space.s2 : 0
            verticalCenter: parent.verticalCenter
        }
        text: root.value
        type: root.mono ? Theme.type.mono : Theme.type.labelRegular
        color: root.valueColor
        wrapMode: root.mono ? Text.WrapAnywhere : Text.Wrap
        horizontalAlignment: root.keyWidth > 0 ? Text.AlignLeft : Text.AlignRight
        Accessible.ignored: true
    }
    RowLayout {
        id: extra
        // Behind the value, or at the right edge.
        readonly property real behind: root.keyWidth + Theme.space.s3 + (root.value === "" ? 0
            : Math.ceil(words.contentWidth) + Theme.space.s2)

        visible: children.length > 0
        readonly property real place: root.keyWidth > 0 ? behind : root.width - width

        x: LayoutMirroring.enabled ? root.width - width - place : place
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.divided
    }
}
