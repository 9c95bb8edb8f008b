// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The dark rail at the left of onboarding: mark, steps, strata. Properties: steps (words), current (index).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Rectangle {
    id: root

    required property list<string> steps
    required property int current

    implicitWidth: 320
    color: Theme.rail

    Strata {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 190
    }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.s8; topMargin: 28 }
        spacing: 52

        Mark { named: true; colors: Theme.darkColors; size: 28 }
        Stepper {
            vertical: true
            locked: true
            colors: Theme.darkColors
            steps: root.steps
            current: root.current
        }
    }
    Label {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.s8; bottomMargin: 28 }
        wrapMode: Text.Wrap
        type: Theme.type.caption
        color: Theme.darkColors.text
        //: At the foot of onboarding.
        text: qsTr("Keys are made on this computer and never leave it.")
    }
}
