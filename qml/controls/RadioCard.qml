// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A choice as a card: title, explaining lines, a tick when chosen. Cards of one parent exclude each
// other.
// Properties: title, text, badge (a short word beside the title), iconName, checked,
// disabledReason.
// Signals: toggled().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.RadioButton {
    id: root

    required property string title
    property string badge
    property string iconName
    property string disabledReason

    enabled: disabledReason === ""
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: title
    Accessible.description: disabledReason !== "" ? disabledReason : text

    contentItem: RowLayout {
        spacing: Theme.space.s3
        opacity: root.enabled ? 1 : 0.4

        Tile {
            visible: root.iconName !== ""
            iconName: root.iconName
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space.s2

                Label { text: root.title; type: Theme.type.bodyStrong; Accessible.ignored: true }
                Badge { visible: text !== ""; text: root.badge; tone: Badge.Success }
            }
            Label {
                visible: text !== ""
                text: root.text
                type: Theme.type.labelRegular
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.disabledReason
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "check"
            opacity: root.checked ? 1 : 0
            color: Theme.colors.accent
            Layout.alignment: Qt.AlignTop
        }
    }
    background: Rectangle {
        radius: Theme.radius.inner
        color: root.down || (root.hovered && !root.checked) ? Theme.colors.hover
            : Theme.colors.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.colors.accent : root.hovered ? Theme.colors.outline
            : Theme.colors.line

        FocusRing { shown: root.visualFocus; around: parent.radius }
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
