// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Work is going on. Appears after 300 ms; with words after 2 s, if `text` is given.
// Properties: running, text, size, color, patient (false: appear at once).
import QtQuick
import RustChain.Theme

Row {
    id: root

    property bool running: true
    property bool patient: true
    property string text
    property real size: Theme.icon.dense
    property color color: Theme.colors.textMuted
    property bool due: !patient
    property bool wordsDue: false

    visible: running && due
    spacing: Theme.space.s2
    Accessible.role: Accessible.Indicator
    //: Read out for a spinner that has no words of its own.
    Accessible.name: text !== "" ? text : qsTr("Working")

    Timer {
        interval: 300
        running: root.running && root.patient && !root.due
        onTriggered: root.due = true
    }
    Timer {
        interval: 2000
        running: root.running && !root.wordsDue
        onTriggered: root.wordsDue = true
    }
    Icon {
        name: "spinner"
        size: root.size
        color: root.color

        RotationAnimator on rotation {
            from: 0
            to: 360
            duration: 900
            loops: Animation.Infinite
            running: root.visible && !Theme.reducedMotion
        }
    }
    Label {
        visible: root.wordsDue && root.text !== ""
        text: root.text
        type: Theme.type.caption
        color: Theme.colors.textMuted
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
