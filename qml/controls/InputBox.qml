// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The box text is typed into; Field and its kin put a label and help around it.
// Properties: invalid, large, mono, leadingIcon, trailingWidth (room kept free at the right); any
// property of T.TextField.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.TextField {
    id: root

    property bool invalid: false
    property bool valid: false
    property bool large: false
    property TypeStyle type: Theme.type.body
    property string leadingIcon
    property real trailingWidth: 0

    // Where reading begins, and where it ends.
    readonly property real ahead: leadingIcon !== ""
        ? Theme.space.s4 + Theme.icon.control + Theme.space.s2 : Theme.space.s3 + 2
    readonly property real behind: Theme.space.s3 + trailingWidth

    implicitWidth: 240
    implicitHeight: large ? Theme.height.large + Theme.space.s1 : Theme.height.field
    leftPadding: LayoutMirroring.enabled ? behind : ahead
    rightPadding: LayoutMirroring.enabled ? ahead : behind
    opacity: enabled ? 1 : 0.4
    font: type.font
    color: Theme.colors.text
    selectionColor: Theme.colors.fill
    selectedTextColor: Theme.colors.fillText
    placeholderTextColor: Theme.colors.textFaint
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    hoverEnabled: true
    Accessible.role: Accessible.EditableText

    Icon {
        visible: root.leadingIcon !== ""
        name: root.leadingIcon
        color: Theme.colors.textMuted
        anchors {
            left: parent.left
            leftMargin: Theme.space.s4
            verticalCenter: parent.verticalCenter
        }
    }
    Label {
        // It helps and is no name: the field has one.
        readonly property bool mayElide: true

        visible: root.text === "" && root.preeditText === ""
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        text: root.placeholderText
        type: root.type
        color: Theme.colors.textFaint
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.colors.sunken
        border.width: root.invalid ? 2 : 1
        border.color: root.invalid ? Theme.colors.danger : root.valid ? Theme.colors.patina
            : root.activeFocus ? Theme.colors.accent : Theme.colors.outline

        FocusRing { shown: root.activeFocus && !root.readOnly; around: parent.radius }
    }
}
