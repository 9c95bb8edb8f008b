// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be done with the wallet: a sentence and its button. Properties: title, text, action, iconName, buttonName, variant, disabledReason. Signals: clicked().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

GridLayout {
    id: root

    required property string title
    required property string text
    required property string action
    required property string buttonName
    property string iconName
    property string disabledReason
    property int variant: Button.Secondary

    readonly property bool narrow: width < 480

    signal clicked()

    columns: narrow ? 1 : 2
    columnSpacing: Theme.space.s4
    rowSpacing: Theme.space.s2
    Layout.fillWidth: true

    ColumnLayout {
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Label {
            text: root.title
            type: Theme.type.bodyMedium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            text: root.disabledReason !== "" ? root.disabledReason : root.text
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Button {
        objectName: root.buttonName
        text: root.action
        iconName: root.iconName
        variant: root.variant
        disabledReason: root.disabledReason
        Layout.alignment: root.narrow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
        onClicked: root.clicked()
    }
}
