// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The phases of catching up with the network, side by side, or one under the other in a narrow
// window.
// Properties: phases (list of {title, note, stage: StageMark.Stage}), stacked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

GridLayout {
    id: root

    required property var phases
    property bool stacked: false

    // What a phase says aloud: pending, active and done have words of their own here.
    function word(stage: int): string {
        //: State of a phase of catching up.
        return stage === StageMark.Final ? qsTr("done") : stage === StageMark.InBlock
            //: State of a phase of catching up.
            ? qsTr("going on")
            //: State of a phase of catching up.
            : stage === StageMark.Failed ? qsTr("failed") : qsTr("waits");
    }

    columns: stacked ? 1 : -1
    columnSpacing: Theme.space.s3
    rowSpacing: Theme.space.s2
    Layout.fillWidth: true
    Accessible.role: Accessible.List
    //: Read out for the phases of catching up with the network.
    Accessible.name: qsTr("Phases")

    Repeater {
        // By number: marks stay while what they say changes.
        model: root.phases.length

        RowLayout {
            id: cell

            required property int index

            readonly property var phase: root.phases[index] ?? { title: "", note: "", stage: 0 }
            readonly property bool waits: phase.stage === StageMark.Pending
            readonly property bool last: index === root.phases.length - 1

            objectName: "phase" + index
            spacing: Theme.space.s3
            Layout.fillWidth: !last || root.stacked
            Accessible.role: Accessible.ListItem
            //: A phase read out: %1 is its name, %2 its state, %3 how far it is.
            Accessible.name: qsTr("%1: %2, %3").arg(phase.title).arg(root.word(phase.stage))
                .arg(phase.note)

            StepMark {
                step: [StepMark.Waiting, StepMark.Active, StepMark.Done, StepMark.Failed,
                    StepMark.Failed][cell.phase.stage]
                size: Theme.icon.nav
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: false

                Label {
                    text: cell.phase.title
                    type: Theme.type.bodyMedium
                    color: cell.waits ? Theme.colors.textMuted : Theme.colors.text
                    Accessible.ignored: true
                }
                Label {
                    text: cell.phase.note
                    type: Theme.type.caption
                    color: Theme.colors.textFaint
                    Accessible.ignored: true
                }
            }
            Rectangle {
                visible: !cell.last && !root.stacked
                implicitHeight: 2
                color: cell.phase.stage === StageMark.Final ? Theme.colors.patina
                    : Theme.colors.line
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.space.s2
            }
            Item { visible: root.stacked; Layout.fillWidth: true }
        }
    }
}
