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

    implicitHeight: Math.max(key.implicitHeight, words.implicitHeight) + 2 * Theme.space.s2 - 2
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
        y: Theme.space.s2 - 1
        anchors.left: parent.left
        width: Math.round(116 * Theme.textScale)
        text: root.fact.key
        type: Theme.type.labelRegular
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        id: words
        y: key.y
        anchors { left: key.right; right: parent.right }
        spacing: Theme.space.s2

        Label {
            width: Math.min(Math.ceil(valueSize.advanceWidth) + 1, words.width)
            text: root.fact.value
            type: Theme.type.labelRegular
            color: root.fact.known ? Theme.colors.text : Theme.colors.textFaint
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: Math.min(Math.ceil(quietSize.advanceWidth) + 1, words.width)
            visible: text !== ""
            text: root.fact.quiet
            type: Theme.type.labelRegular
            color: Theme.colors.textFaint
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !root.last
    }
}
