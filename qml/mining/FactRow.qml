// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A line of the hardware report: name, value, and quiet words behind it.
// Properties: fact ({key, value, quiet, known}), last (no line below).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property var fact
    property bool last: false

    spacing: 0
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    //: Read out for a fact; %1 is its name, %2 its value, %3 a remark.
    Accessible.name: qsTr("%1: %2 %3").arg(fact.key).arg(fact.value).arg(fact.quiet)

    RowLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.height.small + Theme.space.s1

        Label {
            text: root.fact.key
            type: Theme.type.labelRegular
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space.s1 + 2
            Layout.preferredWidth: Math.round(108 * Theme.textScale)
            Accessible.ignored: true
        }
        Flow {
            spacing: Theme.space.s2
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s1 + 2
            Layout.bottomMargin: Theme.space.s1 + 2

            Label {
                width: Math.min(implicitWidth, parent.width)
                text: root.fact.value
                type: Theme.type.labelRegular
                color: root.fact.known ? Theme.colors.text : Theme.colors.textFaint
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                text: root.fact.quiet
                type: Theme.type.labelRegular
                color: Theme.colors.textFaint
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Divider { visible: !root.last }
}
