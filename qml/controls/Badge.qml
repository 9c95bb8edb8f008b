// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A small label that names a state; an icon or a dot and a word, never colour alone.
// Properties: text, tone (Badge.Neutral, Accent, Success, Warning, Danger, Info), iconName, dot (a
// dot in place of the icon).
import QtQuick
import RustChain.Theme

Rectangle {
    id: root

    enum Tone { Neutral, Accent, Success, Warning, Danger, Info }

    property int tone: 0
    required property string text
    property string iconName
    property bool dot: false

    readonly property color ink: [Theme.colors.textMuted, Theme.colors.accent, Theme.colors.success,
        Theme.colors.warning, Theme.colors.danger, Theme.colors.info][tone]

    implicitHeight: Theme.height.badge
    implicitWidth: row.implicitWidth + Theme.space.s2 * 2 + 2
    radius: height / 2
    color: [Theme.colors.track, Theme.colors.accentSoft, Theme.colors.successSoft,
        Theme.colors.warningSoft, Theme.colors.dangerSoft, Theme.colors.infoSoft][tone]
    border.width: Theme.highContrast ? 1 : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 5

        Dot {
            visible: root.dot
            color: root.tone === Badge.Neutral ? Theme.colors.patina : root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            color: root.ink
            size: Math.round(13 * Theme.textScale)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: root.text
            type: Theme.type.captionMedium
            color: root.ink
            Accessible.ignored: true
        }
    }
}
