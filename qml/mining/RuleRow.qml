// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One rule of mining, on or off. Properties: iconName, text, note, checked, disabledReason,
// content (default: items before the switch), last (no line below).
// Signals: toggled(on).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property string iconName
    required property string text
    property string note
    property alias checked: toggle.checked
    property alias disabledReason: toggle.disabledReason
    property bool last: false
    default property alias content: extra.data

    signal toggled(bool on)

    spacing: 0
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.height.field

        Icon {
            name: root.iconName
            size: Theme.icon.nav
        }
        Label {
            text: root.text
            type: Theme.type.labelRegular
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.ignored: true
        }
        RowLayout {
            id: extra
            spacing: Theme.space.s2
            Layout.fillWidth: false
        }
        Switch {
            id: toggle
            objectName: root.objectName + "Switch"
            name: root.text
            Accessible.description: disabledReason !== "" ? disabledReason : root.note
            onToggled: root.toggled(checked)
        }
    }
    Label {
        visible: text !== ""
        text: root.note
        type: Theme.type.caption
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.leftMargin: Theme.icon.nav + Theme.space.s3
        Layout.topMargin: extra.children.length > 0 ? Theme.space.s1 : -Theme.space.s1
        Layout.bottomMargin: Theme.space.s2
    }
    Divider { visible: !root.last }
}
