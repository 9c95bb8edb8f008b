// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One block of the live stream: stage, age, last digits, payments, and how full it is.
// Properties: stage (StageMark.Stage), age, digits (for example "…337"), countText ("18 tx"), fill
// (0 to 1), name (read out).
// Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.AbstractButton {
    id: root

    required property int stage
    required property string digits
    required property string name
    property string age
    property string countText
    property real fill: 0

    readonly property bool settled: stage === StageMark.Final

    implicitWidth: 106
    implicitHeight: content.implicitHeight + 2 * Theme.space.s3
    padding: Theme.space.s3 - 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Keys.onReturnPressed: root.clicked()

    contentItem: ColumnLayout {
        id: content
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s1

            StageMark { stage: root.stage; size: 15; Accessible.ignored: true }
            Item { Layout.fillWidth: true }
            Label {
                text: root.age
                type: Theme.type.caption
                color: Theme.colors.textFaint
                Accessible.ignored: true
            }
        }
        Label { text: root.digits; type: Theme.type.mono; Accessible.ignored: true }
        Label {
            text: root.countText
            type: Theme.type.caption
            color: Theme.colors.textFaint
            Accessible.ignored: true
        }
        ProgressBar {
            name: root.countText
            value: root.fill
            thickness: 4
            color: root.settled ? Theme.colors.patina : Theme.colors.oxide
            Accessible.ignored: true
            Layout.topMargin: Theme.space.s1
            Layout.fillWidth: true
        }
    }
    background: Rectangle {
        radius: Theme.radius.inner
        color: root.down ? Theme.colors.hover : Theme.colors.surface
        border.width: 1
        border.color: !root.settled ? Theme.colors.oxide : root.hovered ? Theme.colors.outline
            : Theme.colors.line

        FocusRing { shown: root.visualFocus; around: parent.radius }
    }
}
