// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One step of a bounty's road. Properties: mark (StepMark.Step), title, text, time, evidence (list of text, icon, place, url), last,
// compact (evidence under the text). Signals: linkAsked(url), opened(place).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Item {
    id: root

    required property int mark
    required property string title
    required property string text
    property string time
    property var evidence: []
    property bool last: false
    property bool compact: false

    signal linkAsked(string url)
    signal opened(string place)

    implicitHeight: row.implicitHeight + (last ? 0 : Theme.space.s4)
    Accessible.role: Accessible.ListItem
    //: Read out for a step of a bounty; %1 is its name, %2 a sentence, %3 a time.
    Accessible.name: qsTr("%1. %2 %3").arg(title).arg(text).arg(time)

    StepMark {
        id: dot
        anchors.left: parent.left
        y: 2
        step: root.mark
        size: Theme.icon.nav
    }
    Rectangle {
        anchors { top: dot.bottom; topMargin: 2; bottom: parent.bottom; horizontalCenter: dot.horizontalCenter }
        visible: !root.last
        width: 2
        color: root.mark === StepMark.Done ? Theme.colors.patina : Theme.colors.line
    }
    GridLayout {
        id: row
        anchors { left: dot.right; right: parent.right; leftMargin: Theme.space.s4 }
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s1

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Label {
                text: root.title
                type: Theme.type.bodyStrong
                color: root.mark === StepMark.Waiting ? Theme.colors.textMuted : Theme.colors.text
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
        Label {
            visible: !root.compact || text !== ""
            text: root.time
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.preferredWidth: root.compact ? -1 : 120 * Theme.textScale
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.compact ? 0 : 2
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: Theme.space.s1
            Layout.preferredWidth: root.compact ? -1 : 130 * Theme.textScale
            Layout.maximumWidth: root.compact ? -1 : 130 * Theme.textScale
            Layout.alignment: Qt.AlignTop

            Label {
                visible: root.mark === StepMark.Active && root.evidence.length === 0
                //: Beside a step that nothing proves yet.
                text: qsTr("no evidence yet")
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Repeater {
                model: root.evidence.length

                RowLayout {
                    id: line

                    required property int index

                    readonly property var one: root.evidence[index] ?? { text: "", icon: "", place: "", url: "" }
                    readonly property bool leads: one.place !== "" || one.url !== ""

                    spacing: Theme.space.s2

                    Icon {
                        name: line.one.icon
                        size: Theme.icon.dense
                        color: line.leads ? Theme.colors.accent : Theme.colors.textMuted
                    }
                    Link {
                        objectName: "evidence" + line.index
                        visible: line.leads
                        text: line.one.text
                        type: Theme.type.monoSmall
                        onClicked: line.one.place !== "" ? root.opened(line.one.place) : root.linkAsked(line.one.url)
                    }
                    Label {
                        visible: !line.leads
                        text: line.one.text
                        type: Theme.type.monoSmall
                        color: Theme.colors.textMuted
                    }
                }
            }
        }
    }
}
