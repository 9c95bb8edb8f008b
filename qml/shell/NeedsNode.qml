// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// In place of what a page shows of an own node: why there is nothing, and where to change that.
// Properties: iconName, text. Signals: settingsRequested().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls

Card {
    id: root

    required property string iconName
    required property string text

    signal settingsRequested()

    Layout.fillWidth: true

    EmptyState {
        iconName: root.iconName
        text: root.text
        //: Button that leads to the choice between a full and a remote node.
        actionText: qsTr("Choose the node in Settings")
        onActed: root.settingsRequested()
    }
}
