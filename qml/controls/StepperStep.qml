// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One step of a Stepper, with the line that leads to it.
// Properties: text, number, done, current, first, vertical, colors. Signals: clicked() when done.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.AbstractButton {
    id: root

    property int number: 1
    property bool done: false
    property bool current: false
    property bool first: false
    property bool vertical: false
    required property ColorSet colors

    readonly property real disc: Math.round(24 * Theme.textScale)
    readonly property real lead: first ? 0 : vertical ? disc : 44

    implicitWidth: (vertical ? 0 : lead + (first ? 0
        : Theme.space.s3)) + disc + Theme.space.s2 + label.implicitWidth + 6
    implicitHeight: vertical ? lead + disc : Math.max(disc, label.implicitHeight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: done
        //: Read out for a step of a task that is behind the user.
        ? qsTr("done") : current
        //: Read out for the step of a task that the user is at.
        ? qsTr("current step") : ""
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            visible: !root.first
            x: root.vertical ? root.disc / 2 - 1 : 0
            y: root.vertical ? 0 : (parent.height - height) / 2
            width: root.vertical ? 2 : root.lead
            height: root.vertical ? root.lead : 2
            color: root.done || root.current ? root.colors.patina : root.colors.line
        }
        Rectangle {
            id: mark
            x: root.vertical || root.first ? 0 : root.lead + Theme.space.s3
            anchors.bottom: root.vertical ? parent.bottom : undefined
            anchors.verticalCenter: root.vertical ? undefined : parent.verticalCenter
            width: root.disc
            height: root.disc
            radius: root.disc / 2
            color: root.done ? root.colors.patina : root.current ? root.colors.fill : "transparent"
            border.width: root.done || root.current ? 0 : 1
            border.color: root.colors.outline

            Icon {
                anchors.centerIn: parent
                visible: root.done
                name: "check"
                size: Theme.icon.dense
                color: root.colors.fillText
            }
            Label {
                anchors.centerIn: parent
                visible: !root.done
                text: root.number
                type: Theme.type.captionStrong
                color: root.current ? root.colors.fillText : root.colors.textMuted
                Accessible.ignored: true
            }
            FocusRing {
                shown: root.visualFocus
                around: parent.radius
                border.color: root.colors.accent
            }
        }
        Label {
            id: label
            anchors {
                left: mark.right
                leftMargin: root.vertical ? Theme.space.s3 + 2 : Theme.space.s2
            }
            anchors.verticalCenter: mark.verticalCenter
            text: root.text
            type: root.current ? Theme.type.bodyStrong : Theme.type.bodyMedium
            color: root.current || (root.vertical && root.done) ? root.colors.text
                : root.colors.textMuted
            Accessible.ignored: true
        }
    }
}
