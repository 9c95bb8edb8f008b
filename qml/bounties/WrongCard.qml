// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can still go wrong, and what happens then. Properties: text.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Card {
    id: root

    required property string text

    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true

        Icon {
            name: "info"
            color: Theme.colors.info
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space.s1
            Layout.fillWidth: true

            Label {
                //: Title of a card about a bounty.
                text: qsTr("What can still go wrong")
                type: Theme.type.bodyStrong
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            Label {
                objectName: "bountyRisk"
                text: root.text
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
