// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The steps of a task: done, current, next. Horizontal, or a rail with `vertical`. Done steps can
// be gone back to.
// Properties: steps (words), current (index), vertical, locked (no way back), colors (ColorSet; the
// rail is always dark).
// Signals: chosen(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

GridLayout {
    id: root

    required property list<string> steps
    required property int current
    property bool vertical: false
    property bool locked: false
    property ColorSet colors: Theme.colors

    signal chosen(int index)

    columns: vertical ? 1 : -1
    columnSpacing: Theme.space.s3
    rowSpacing: 0
    Accessible.role: Accessible.List
    //: Read out for the list of steps of a task; %1 and %2 are numbers.
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(steps.length)

    Repeater {
        model: root.steps

        StepperStep {
            required property int index
            required property string modelData

            text: modelData
            number: index + 1
            done: index < root.current
            current: index === root.current
            first: index === 0
            vertical: root.vertical
            colors: root.colors
            enabled: done && !root.locked
            onClicked: root.chosen(index)
        }
    }
}
