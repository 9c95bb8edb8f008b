// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The votes that made a block final: one dot per validator, hollow for no vote, and the sum in
// words. Also for the turns of one validator.
// Properties: votes (list of bool), summary (for example "61 of 64, 43 needed"), hollowColor.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property list<bool> votes
    required property string summary
    property color hollowColor: Theme.colors.outline

    spacing: Theme.space.s2
    Accessible.role: Accessible.Graphic
    Accessible.name: summary

    Flow {
        spacing: 4
        Layout.fillWidth: true

        Repeater {
            model: root.votes

            Rectangle {
                required property bool modelData

                width: 9
                height: 9
                radius: 4.5
                color: modelData ? Theme.colors.patina : "transparent"
                border.width: modelData ? 0 : 1.5
                border.color: root.hollowColor
            }
        }
    }
    Label {
        text: root.summary
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
