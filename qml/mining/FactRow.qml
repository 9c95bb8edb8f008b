// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A line of the hardware report: name, value, and quiet words behind it.
// Properties: fact ({key, value, quiet, known}), last (no line below).
import QtQuick
import RustChain.Controls
import RustChain.Theme

Item {
    id: root

    required property var fact
    property bool last: false

    readonly property int gap: Theme.space.s2
    readonly property real room: Math.max(0, width - key.width)
    readonly property real valueWidth: Math.ceil(valueSize.advanceWidth) + 1
    readonly property real quietWidth: Math.ceil(quietSize.advanceWidth) + 1
    readonly property bool inOneLine: valueWidth + gap + quietWidth <= room
    readonly property real wordsHeight: !quiet.visible || inOneLine ? value.height
        : value.height + quiet.height

    // Before it has a width nothing can be wrapped.
    implicitHeight: (width > 0 ? Math.max(key.height, wordsHeight)
        : Theme.type.labelRegular.lineHeight) + 2 * gap - 2
    Accessible.role: Accessible.StaticText
    //: Read out for a fact; %1 is its name, %2 its value, %3 a remark.
    Accessible.name: qsTr("%1: %2 %3").arg(fact.key).arg(fact.value).arg(fact.quiet)

    TextMetrics {
        id: valueSize
        font: Theme.type.labelRegular.font
        text: root.fact.value
    }
    TextMetrics {
        id: quietSize
        font: Theme.type.labelRegular.font
        text: root.fact.quiet
    }
    Label {
        id: key
        y: root.gap - 1
        anchors.left: parent.left
        width: Math.round(116 * Theme.textScale)
        text: root.fact.key
        type: Theme.type.labelRegular
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: value
        y: key.y
        anchors.left: key.right
        width: Math.min(root.valueWidth, root.room)
        text: root.fact.value
        type: Theme.type.labelRegular
        color: root.fact.known ? Theme.colors.text : Theme.colors.textFaint
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: quiet
        visible: text !== ""
        y: root.inOneLine ? key.y : key.y + value.height
        anchors {
            left: root.inOneLine ? value.right : key.right
            leftMargin: root.inOneLine ? root.gap : 0
        }
        width: Math.min(root.quietWidth, root.room)
        text: root.fact.quiet
        type: Theme.type.labelRegular
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !root.last
    }
}
