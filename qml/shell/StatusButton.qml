// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One item of the status strip as a button to its page.
// Properties: item (StatusItem).
// Signals: clicked().
import QtQuick
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.AbstractButton {
    id: root

    required property StatusItem item

    readonly property color ink: item.tone === Badge.Danger ? Theme.colors.danger
        : item.tone === Badge.Warning ? Theme.colors.warning : Theme.colors.textMuted
    readonly property color strongInk: item.tone === Badge.Neutral || item.tone === Badge.Info
        ? Theme.colors.text : ink

    implicitWidth: row.implicitWidth + 2 * (Theme.space.s2 + 2)
    implicitHeight: Theme.height.badge + 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: (item.lead + " " + item.value + " " + item.tail).trim()
    Accessible.description: item.note
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 5

            StepMark {
                visible: root.item.step >= 0
                step: Math.max(0, root.item.step)
                size: 14
                anchors.verticalCenter: parent.verticalCenter
            }
            Dot {
                visible: root.item.dot
                color: root.item.tone === Badge.Neutral ? Theme.colors.patina : root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.item.iconName !== ""
                name: root.item.iconName
                size: 14
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                visible: text !== ""
                text: root.item.lead
                type: Theme.type.caption
                color: root.ink
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.item.value
                type: Theme.type.captionStrong
                color: root.strongInk
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.item.tail
                type: Theme.type.caption
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius.small
        color: root.item.tone === Badge.Info ? Theme.colors.infoSoft : root.down ? Theme.colors.line
            : root.hovered ? Theme.colors.hover : "transparent"

        FocusRing { shown: root.visualFocus; around: parent.radius; anchors.margins: -2 }
    }
    Hint { text: root.item.note; shown: root.hovered || root.visualFocus }
}
