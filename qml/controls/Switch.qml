// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// On or off, 40 by 24; write the state beside it. Space toggles.
// Properties: name (read out), text (shown beside it, optional), checked, disabledReason.
// Signals: toggled().
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.Switch {
    id: root

    property string name: text
    property string disabledReason
    property real trackWidth: 40
    property real trackHeight: 24

    enabled: disabledReason === ""
    opacity: enabled ? 1 : 0.4
    implicitWidth: text !== "" ? label.implicitWidth : indicator.width
    implicitHeight: Math.max(indicator.height, text !== "" ? label.implicitHeight : 0)
    spacing: Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.description: disabledReason
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: { root.toggle(); root.toggled(); }

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: Math.round((root.height - height) / 2)
        width: Math.round(root.trackWidth * Theme.textScale)
        height: Math.round(root.trackHeight * Theme.textScale)
        radius: height / 2
        color: root.checked ? Theme.colors.patina : Theme.colors.outline

        Rectangle {
            readonly property real inset: Math.round(parent.height / 8)

            x: inset + (root.mirrored ? 1 - root.visualPosition
                : root.visualPosition) * (parent.width - width - 2 * inset)
            y: inset
            width: parent.height - 2 * inset
            height: width
            radius: height / 2
            color: Theme.colors.fillText

            Behavior on x {
                enabled: !root.down
                NumberAnimation { duration: Theme.motion.fast; easing.type: Theme.motion.easeIn }
            }
        }
        FocusRing { shown: root.visualFocus; around: parent.radius }
    }
    contentItem: Label {
        id: label
        visible: root.text !== ""
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
