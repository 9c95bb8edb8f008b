// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A box to tick with its sentence.
// Properties: text, note (quiet words behind it), checked, disabledReason.
// Signals: toggled().
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.CheckBox {
    id: root

    property string note
    property string disabledReason

    enabled: disabledReason === ""
    opacity: enabled ? 1 : 0.4
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(box.height, implicitContentHeight) + topPadding + bottomPadding
    verticalPadding: Theme.space.s1
    spacing: Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: note !== "" ? text + " " + note : text
    Accessible.description: disabledReason

    indicator: Rectangle {
        id: box
        x: root.mirrored ? root.width - width : 0
        y: root.topPadding
        width: Theme.icon.control
        height: width
        radius: Theme.radius.small - 1
        color: root.checked ? Theme.colors.fill : root.hovered ? Theme.colors.hover
            : Theme.colors.sunken
        border.width: root.checked ? 0 : 1
        border.color: Theme.colors.outline

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Theme.icon.dense
            color: Theme.colors.fillText
        }
        FocusRing { shown: root.visualFocus; around: parent.radius }
    }
    contentItem: Flow {
        readonly property real beside: box.width + root.spacing

        leftPadding: root.mirrored ? 0 : beside
        rightPadding: root.mirrored ? beside : 0
        spacing: Theme.space.s1

        Label {
            text: root.text
            wrapMode: Text.Wrap
            width: Math.min(implicitWidth, parent.width - parent.beside)
            Accessible.ignored: true
        }
        Label {
            visible: root.note !== ""
            text: root.note
            color: Theme.colors.textFaint
            wrapMode: Text.Wrap
            width: Math.min(implicitWidth, parent.width - parent.beside)
            Accessible.ignored: true
        }
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
