// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Stands where something will appear, in its final size. After 10 s it gives up: show the error
// state then.
// Properties: radius, timeout (ms, 0 for never).
// Signals: expired().
import QtQuick
import RustChain.Theme

Rectangle {
    id: root

    property int timeout: 10000

    signal expired()

    implicitWidth: 120
    implicitHeight: 14
    radius: Theme.radius.small
    color: Theme.colors.track
    Accessible.role: Accessible.Indicator
    //: Read out for a place whose content has not arrived.
    Accessible.name: qsTr("Loading")

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation {
            from: 1
            to: 0.6
            duration: Theme.motion.pulse
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            from: 0.6
            to: 1
            duration: Theme.motion.pulse
            easing.type: Easing.InOutSine
        }
    }
    Timer {
        interval: root.timeout
        running: root.visible && root.timeout > 0
        onTriggered: root.expired()
    }
}
