// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A row with a tile, two lines, and at the right an amount, an age and how far it has come.
// Properties: iconName, title, text, amount (formatted), amountColor, age, step (StepMark.Step, -1
// for none), name (read out), last (no line below), leading (items in place of the tile).
// Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.ItemDelegate {
    id: root

    required property string title
    property string iconName
    property string amount
    property color amountColor: Theme.colors.text
    property string age
    property int step: -1
    property string name: title + ". " + text + ". " + amount + ". " + age
    property bool last: false
    property alias leading: leading.data

    implicitWidth: implicitContentWidth
    implicitHeight: Theme.height.listRow
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.focusable: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.s3

        Tile {
            visible: root.iconName !== ""
            iconName: root.iconName
        }
        RowLayout {
            id: leading
            visible: children.length > 0
            Layout.fillWidth: false
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            // A row has one line for each, whatever stands in it: it is read out whole, and what a
            // click opens shows it whole.
            Label {
                readonly property bool mayElide: true

                text: root.title
                type: Theme.type.bodyMedium
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                readonly property bool mayElide: true

                visible: text !== ""
                text: root.text
                type: Theme.type.caption
                color: Theme.colors.textFaint
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            visible: root.amount !== "" || root.age !== ""
            spacing: 0

            Label {
                visible: text !== ""
                text: root.amount
                type: Theme.type.mono
                color: root.amountColor
                Layout.alignment: Qt.AlignRight
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.age
                type: Theme.type.caption
                color: Theme.colors.textFaint
                Layout.alignment: Qt.AlignRight
                Accessible.ignored: true
            }
        }
        StepMark {
            visible: root.step >= 0
            step: Math.max(0, root.step)
        }
    }
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: -Theme.space.s2; rightMargin: -Theme.space.s2 }
            radius: Theme.radius.inner
            color: root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover : "transparent"

            FocusRing { shown: root.visualFocus; around: parent.radius; anchors.margins: 0 }
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: !root.last
            height: 1
            color: Theme.colors.line
        }
    }
}
