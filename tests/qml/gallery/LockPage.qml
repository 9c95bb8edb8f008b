// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The lock mockup.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Item {
    Strata { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 210 }
    Mark { x: 28; y: 24; named: true; size: 26 }
    Card {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -32
        width: 416
        padding: 37
        spacing: 16
        Avatar { wedges: [1, 0, 3, 0, 2, 0]; size: 62; Layout.alignment: Qt.AlignHCenter }
        ColumnLayout {
            spacing: 4
            Layout.fillWidth: true
            Layout.bottomMargin: 12
            Label {
                text: "Everyday"
                type: Theme.type.title
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                text: "Locked after 10 minutes without use"
                color: Theme.colors.textMuted
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
        PasswordField {
            id: password
            label: "Password"
            focus: true
            large: true
            Layout.fillWidth: true
            Component.onCompleted: forceActiveFocus()
        }
        Button {
            text: "Unlock"
            variant: Button.Primary
            size: Button.Large
            Layout.fillWidth: true
        }
        RowLayout {
            Link {
                text: "Forgot the password?"
                type: Theme.type.label
                color: Theme.colors.textMuted
            }
            Item { Layout.fillWidth: true }
            Link { text: "Other wallet"; type: Theme.type.label; color: Theme.colors.textMuted }
        }
    }
}
