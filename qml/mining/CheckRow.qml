// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One check of this machine. Properties: check ({title, state, word, text, advice}), last (no line
// below).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property var check
    property bool last: false

    spacing: 0
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    //: A check read out: %1 its name, %2 what came of it, %3 the details.
    Accessible.name: qsTr("%1: %2. %3").arg(check.title).arg(check.word).arg(check.text)
    Accessible.description: check.advice

    RowLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s2
        Layout.bottomMargin: Theme.space.s2

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.check.title
                type: Theme.type.bodyMedium
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.check.text
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.check.advice
                type: Theme.type.caption
                color: Theme.colors.textFaint
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Badge {
            text: root.check.word
            tone: [Badge.Success, Badge.Warning, Badge.Neutral][root.check.state]
            iconName: ["check", "alert", "minus"][root.check.state]
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
    }
    Divider { visible: !root.last }
}
