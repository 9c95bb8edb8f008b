// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One step of a Timeline: its mark, the line to the next step, title, sentence, time and evidence.
// Properties: step (StepMark.Step), title, text, time, last, evidence (default: items at the
// right).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

RowLayout {
    id: root

    required property int step
    required property string title
    property string text
    property string time
    property bool last: false
    property bool large: false
    default property alias evidence: evidence.data

    spacing: Theme.space.s3
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    //: Read out for a step of a timeline; %1 is its name, %2 a sentence, %3 a time.
    Accessible.name: qsTr("%1. %2 %3").arg(title).arg(text).arg(time)

    Item {
        implicitWidth: mark.width
        Layout.fillHeight: true

        StepMark {
            id: mark
            step: root.step
            y: root.large ? 1 : 2
            size: root.large ? Theme.icon.compactBar : Theme.icon.nav
        }
        Rectangle {
            anchors { top: mark.bottom; topMargin: 2; bottom: parent.bottom }
            anchors.horizontalCenter: mark.horizontalCenter
            visible: !root.last
            width: 2
            color: root.step === StepMark.Done ? Theme.colors.patina : Theme.colors.line
        }
    }
    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.bottomMargin: root.last ? 0 : Theme.space.s4

        RowLayout {
            spacing: Theme.space.s3
            Layout.fillWidth: true

            Label {
                text: root.title
                type: root.large ? Theme.type.subheading : Theme.type.bodyStrong
                color: root.step === StepMark.Waiting ? Theme.colors.textMuted : Theme.colors.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.time
                type: Theme.type.monoSmall
                color: Theme.colors.textMuted
                Accessible.ignored: true
            }
            RowLayout {
                id: evidence
                visible: children.length > 0
                Layout.fillWidth: false
            }
        }
        Label {
            visible: text !== ""
            text: root.text
            type: root.large ? Theme.type.body : Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
