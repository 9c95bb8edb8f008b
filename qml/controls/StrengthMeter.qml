// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How strong a password is: four bars, a word and one tip.
// Properties: strength (0 to 4), tip, empty (nothing typed yet).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

ColumnLayout {
    id: root

    property int strength: 0
    property string tip
    property bool empty: false

    readonly property color ink: strength < 2 ? Theme.colors.danger
        : strength < 3 ? Theme.colors.warning : Theme.colors.success
    readonly property string word: [
        //: Password strength, the lowest of five.
        qsTr("Very weak"),
        //: Password strength, the second of five.
        qsTr("Weak"),
        //: Password strength, the third of five.
        qsTr("Fair"),
        //: Password strength, the fourth of five.
        qsTr("Good"),
        //: Password strength, the highest of five.
        qsTr("Strong")
    ][Math.max(0, Math.min(4, strength))]

    spacing: Theme.space.s1 + 2
    Accessible.role: Accessible.ProgressBar
    //: Read out for the password strength; %1 is one of five words, %2 a tip.
    Accessible.name: empty ? "" : qsTr("Password strength: %1. %2").arg(word).arg(tip)
    Accessible.ignored: empty

    RowLayout {
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Repeater {
            model: 4

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: !root.empty && index < Math.max(1, root.strength) ? root.ink
                    : Theme.colors.track
            }
        }
    }
    RowLayout {
        visible: !root.empty
        spacing: Theme.space.s2

        Label {
            text: root.word
            type: Theme.type.captionStrong
            color: root.ink
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
        Label {
            visible: text !== ""
            text: root.tip
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
