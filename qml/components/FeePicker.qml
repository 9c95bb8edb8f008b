// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How fast a payment should go: each choice with its expected time and its exact fee.
// Properties: times (three texts), fees (three formatted amounts; empty shows "—"), currentIndex.
// Signals: chosen(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property list<string> times
    required property list<string> fees
    property int currentIndex: 1

    readonly property list<string> words: [
        //: The slowest and cheapest of three fee choices.
        qsTr("Slow"),
        //: The middle of three fee choices.
        qsTr("Normal"),
        //: The fastest and dearest of three fee choices.
        qsTr("Fast")
    ]

    signal chosen(int index)

    spacing: Theme.space.s1 + 2
    Layout.fillWidth: true

    Label {
        id: title
        //: Above the three fee choices.
        text: qsTr("Fee and speed")
        type: Theme.type.label
    }
    RowLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Repeater {
            model: root.words

            T.RadioButton {
                id: choice

                required property int index
                required property string modelData

                readonly property string fee: root.fees[index] ?? ""
                readonly property string time: root.times[index] ?? ""

                checked: index === root.currentIndex
                implicitHeight: column.implicitHeight + 2 * padding
                padding: Theme.space.s3
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.description: time + ", " + fee
                onClicked: root.chosen(index)

                contentItem: ColumnLayout {
                    id: column
                    spacing: 0

                    Label {
                        text: choice.modelData
                        type: Theme.type.bodyStrong
                        Accessible.ignored: true
                    }
                    Label {
                        text: choice.time !== "" ? choice.time : "—"
                        type: Theme.type.caption
                        color: Theme.colors.textMuted
                        Accessible.ignored: true
                    }
                    Label {
                        text: choice.fee !== "" ? choice.fee : "—"
                        type: Theme.type.monoSmall
                        color: Theme.colors.textMuted
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius.control
                    color: choice.hovered ? Theme.colors.hover : Theme.colors.surface
                    border.width: choice.checked ? 2 : 1
                    border.color: choice.checked ? Theme.colors.accent : Theme.colors.line

                    FocusRing { shown: choice.visualFocus; around: parent.radius }
                }
            }
        }
    }
}
