// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One figure with its name. An empty value shows "—"; say the reason in `note`.
// Properties: caption, value, note, valueType (TypeStyle), valueColor.
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

ColumnLayout {
    id: root

    required property string caption
    property string value
    property string note
    property TypeStyle valueType: Theme.type.heading
    property color valueColor: Theme.colors.text

    spacing: 0
    Accessible.role: Accessible.StaticText
    //: Read out for a figure with its name; %1 is the name, %2 the value, %3 a note.
    Accessible.name: qsTr("%1: %2. %3").arg(caption).arg(shown.text).arg(note)

    Label {
        text: root.caption
        type: Theme.type.caption
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Label {
        id: shown
        //: Stands for a value that is not known.
        text: root.value !== "" ? root.value : qsTr("—")
        type: root.valueType
        color: root.valueColor
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Label {
        visible: root.note !== ""
        text: root.note
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
