// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The multiplier of this machine and why.
// Properties: value ("1.279×"; empty shows "—"), why, parts, actionText, folded (in a narrow window
// the button stands below).
// Signals: acted().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

GridLayout {
    id: root

    required property string value
    required property string why
    property string parts
    property string actionText
    property bool folded: false

    signal acted()

    columns: folded ? 3 : 4
    columnSpacing: Theme.space.s4 - 1
    rowSpacing: Theme.space.s2
    Layout.fillWidth: true

    Label {
        text: root.value !== "" ? root.value : "—"
        type: Theme.type.figure
        Layout.minimumWidth: 104
        //: Read out for the multiplier of this machine; %1 is a number.
        Accessible.name: qsTr("Multiplier %1").arg(text)
    }
    Divider { vertical: true }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.why
            type: Theme.type.bodyMedium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            visible: text !== ""
            text: root.parts
            type: Theme.type.caption
            color: Theme.colors.textFaint
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Button {
        objectName: root.objectName + "Action"
        visible: text !== ""
        variant: Button.Quiet
        inkColor: Theme.colors.text
        size: Button.Small
        text: root.actionText
        trailingIcon: "chevron-right"
        Layout.columnSpan: root.folded ? 3 : 1
        onClicked: root.acted()
    }
}
