// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Nothing is here: an icon, one sentence, one button.
// Properties: iconName, text, actionText, content (default: more buttons).
// Signals: acted().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

ColumnLayout {
    id: root

    required property string iconName
    required property string text
    property string actionText
    property int actionVariant: 1
    default property alias content: extra.data

    signal acted()

    spacing: Theme.space.s3
    // The text is never wider than 420, and so is this: it stands in the middle.
    Layout.alignment: Qt.AlignHCenter
    Layout.fillWidth: true
    Layout.topMargin: Theme.space.s4
    Layout.bottomMargin: Theme.space.s4

    Tile {
        iconName: root.iconName
        size: Math.round(48 * Theme.textScale)
        iconSize: Theme.icon.control
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: root.text
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
    }
    RowLayout {
        id: extra
        spacing: Theme.space.s2
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignHCenter

        Button {
            visible: text !== ""
            size: Button.Small
            variant: root.actionVariant
            text: root.actionText
            onClicked: root.acted()
        }
    }
}
