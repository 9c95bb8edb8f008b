// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One fact of the machine; where it is not known, the reason is read out and shown as a hint.
// Properties: fact ({title, value, reason}).
import QtQuick
import RustChain.Controls
import RustChain.Theme

FocusScope {
    id: root

    required property var fact

    implicitWidth: stat.implicitWidth
    implicitHeight: stat.implicitHeight
    activeFocusOnTab: fact.reason !== ""
    Accessible.role: Accessible.StaticText
    //: Read out for a fact; %1 is its name, %2 its value.
    Accessible.name: qsTr("%1: %2").arg(fact.title).arg(fact.value)
    Accessible.description: fact.reason
    Accessible.focusable: fact.reason !== ""

    Stat {
        id: stat
        width: parent.width
        caption: root.fact.title
        value: root.fact.value
        valueType: Theme.type.bodyStrong
        valueColor: root.fact.reason !== "" ? Theme.colors.textFaint : Theme.colors.text
        Accessible.ignored: true
    }
    FocusRing { shown: root.activeFocus; around: Theme.radius.small }
    HoverHandler { id: hover }
    Hint {
        text: root.fact.reason !== "" ? root.fact.reason : root.fact.value
        shown: hover.hovered || root.activeFocus
    }
}
