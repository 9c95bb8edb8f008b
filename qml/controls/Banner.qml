// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A notice across the page: icon, sentence, one action. Closable only if it can be seen again
// elsewhere.
// Properties: text, tone (Badge.Info, Warning, Danger, Success), iconName, actionText, closable.
// Signals: acted(), closed().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

Rectangle {
    id: root

    required property string text
    property int tone: 5
    property string iconName: tone === Badge.Warning || tone === Badge.Danger ? "alert" : "info"
    property string actionText
    property bool closable: false

    readonly property color ink: [Theme.colors.textMuted, Theme.colors.accent, Theme.colors.success,
        Theme.colors.warning, Theme.colors.danger, Theme.colors.info][tone]

    signal acted()
    signal closed()

    implicitWidth: row.implicitWidth + 2 * Theme.space.s4
    implicitHeight: Math.max(Theme.height.large, row.implicitHeight + 2 * Theme.space.s2)
    radius: Theme.radius.inner
    color: [Theme.colors.track, Theme.colors.accentSoft, Theme.colors.successSoft,
        Theme.colors.warningSoft, Theme.colors.dangerSoft, Theme.colors.infoSoft][tone]
    border.width: Theme.highContrast ? 1 : 0
    border.color: ink
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.space.s4; rightMargin: Theme.space.s3 }
        spacing: Theme.space.s3

        Icon {
            name: root.iconName
            color: root.ink
        }
        Label {
            text: root.text
            type: Theme.type.labelRegular
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Button {
            visible: text !== ""
            size: Button.Small
            text: root.actionText
            onClicked: root.acted()
        }
        IconButton {
            visible: root.closable
            size: 0
            iconName: "cross"
            //: Button that closes a notice across the page.
            text: qsTr("Close the notice")
            onClicked: root.closed()
        }
    }
}
