// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A value on a line.
// Properties: name (read out), from, to, value, stepSize, valueText (read out and shown at the
// right), disabledReason.
// Signals: moved().
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.Slider {
    id: root

    required property string name
    property string valueText
    property string disabledReason

    enabled: disabledReason === ""
    opacity: enabled ? 1 : 0.4
    implicitWidth: 200
    implicitHeight: Theme.height.small
    padding: 2
    snapMode: stepSize > 0 ? T.Slider.SnapAlways : T.Slider.NoSnap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: disabledReason !== "" ? disabledReason : valueText

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (!event.accepted)
            return;
        root.value = event.key === Qt.Key_Home ? root.from : root.to;
        root.moved();
    }

    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: 4
        radius: 2
        color: Theme.colors.track

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: parent.height
            radius: 2
            color: Theme.colors.patina
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: 20
        height: 20
        radius: 10
        color: root.pressed ? Theme.colors.hover : Theme.colors.raised
        border.width: root.hovered || root.pressed ? 2 : 1
        border.color: root.hovered || root.pressed ? Theme.colors.patina : Theme.colors.outline

        FocusRing { shown: root.visualFocus; around: parent.radius }
        Hint { text: root.valueText; shown: root.pressed || root.visualFocus }
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
