// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What was checked, one line each with a tick.
// Properties: steps (texts), details (texts at the right, optional), passed (list of bool; none
// means all passed).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

// No layout of its own: in Qt 6.4 one that is hidden still looks at rows that are gone.
Column {
    id: root

    required property list<string> steps
    property list<string> details
    property list<bool> passed

    spacing: Theme.space.s3
    Accessible.role: Accessible.List
    //: Read out for the list of checks made on a block or value.
    Accessible.name: qsTr("Checks made")

    Repeater {
        model: root.steps.length

        RowLayout {
            id: line

            required property int index

            readonly property string text: root.steps[index] ?? ""
            readonly property bool ok: root.passed[index] ?? true

            width: root.width
            spacing: Theme.space.s2 + 2
            Accessible.role: Accessible.ListItem
            Accessible.name: text

            StepMark { step: line.ok ? StepMark.Done : StepMark.Failed }
            Label {
                text: line.text
                type: Theme.type.labelRegular
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.details[line.index] ?? ""
                type: Theme.type.caption
                color: Theme.colors.textMuted
            }
        }
    }
}
