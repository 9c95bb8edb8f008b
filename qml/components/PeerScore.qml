// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How far a peer is trusted, from 0 to 100, as a bar and a number; why it is less than all shows
// when it is pointed at.
// Properties: score, reasons (sentences, the newest first), barWidth (0: the number only), hinted.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

RowLayout {
    id: root

    required property int score
    property list<string> reasons
    property real barWidth: 72
    property bool hinted: hover.hovered

    readonly property color tint: score >= 60 ? Theme.colors.patina : score >= 25
        ? Theme.colors.warning : Theme.colors.danger

    spacing: Theme.space.s2 + 2
    Accessible.role: Accessible.Indicator
    //: Read out for a peer's score; %1 is a number from 0 to 100.
    Accessible.name: qsTr("Score %1 of 100").arg(score)
    Accessible.description: Array.from(reasons).join(". ")

    HoverHandler { id: hover }
    Rectangle {
        visible: root.barWidth > 0
        implicitWidth: root.barWidth
        implicitHeight: 6
        radius: 3
        color: Theme.colors.track

        Rectangle {
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            width: Math.max(root.score > 0 ? height : 0, parent.width * root.score / 100)
            height: parent.height
            radius: 3
            color: root.tint
        }
    }
    Item {
        implicitWidth: number.implicitWidth
        implicitHeight: number.implicitHeight

        Label {
            id: number
            text: root.score
            type: Theme.type.mono
            Accessible.ignored: true
        }
        Hint {
            text: Array.from(root.reasons).join("\n")
            shown: root.hinted && root.reasons.length > 0
        }
    }
}
