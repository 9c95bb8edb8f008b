// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the checks say about this machine, in words; evidence, not a proof.
// Properties: verdict (VerdictPanel.Real, Virtual, Unknown), title, text, actionText, folded (in a
// narrow window the button stands below).
// Signals: acted().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Rectangle {
    id: root

    enum Verdict { Real, Virtual, Unknown }

    required property int verdict
    required property string title
    property string text
    property string actionText
    property bool folded: false

    signal acted()

    readonly property color ink: [Theme.colors.success, Theme.colors.warning,
        Theme.colors.info][verdict]

    implicitHeight: row.implicitHeight + 2 * Theme.space.s3
    radius: Theme.radius.inner
    color: [Theme.colors.successSoft, Theme.colors.warningSoft, Theme.colors.infoSoft][verdict]
    border.width: Theme.highContrast ? 1 : 0
    border.color: ink
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    GridLayout {
        id: row
        columns: root.folded ? 2 : 3
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.space.s4; rightMargin: Theme.space.s4 }
        columnSpacing: Theme.space.s4 - 2
        rowSpacing: Theme.space.s2

        Icon {
            name: ["shield-check", "alert", "info"][root.verdict]
            color: root.ink
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.title
                type: Theme.type.bodyStrong
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.text
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Button {
            objectName: root.objectName + "Action"
            visible: text !== ""
            variant: Button.Quiet
            inkColor: Theme.colors.text
            size: Button.Small
            text: root.actionText
            trailingIcon: "chevron-right"
            Layout.columnSpan: root.folded ? 2 : 1
            onClicked: root.acted()
        }
    }
}
