// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The line under a field: an error with its icon, or help. Takes no room when both are empty.
// Properties: help, error.
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

RowLayout {
    id: root

    property string help
    property string error

    visible: help !== "" || error !== ""
    spacing: Theme.space.s1 + 2
    Layout.fillWidth: true

    Icon {
        visible: root.error !== ""
        name: "alert"
        color: Theme.colors.danger
        size: Theme.icon.dense
        Layout.alignment: Qt.AlignTop
    }
    Label {
        text: root.error !== "" ? root.error : root.help
        type: Theme.type.caption
        color: root.error !== "" ? Theme.colors.danger : Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
