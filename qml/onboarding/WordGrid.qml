// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words in numbered boxes, or the cover over them. The text cannot be selected. Properties: model (WordListModel),
// count (boxes while covered), columns. Signals: showRequested().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Item {
    id: root

    required property WordListModel model
    required property int count
    readonly property int columns: width < 420 ? 2 : 3
    readonly property int rows: Math.ceil(count / columns)
    readonly property real boxHeight: count > 12 ? 40 : 48

    signal showRequested()

    implicitHeight: rows * (boxHeight + Theme.space.s2) - Theme.space.s2
    Layout.fillWidth: true

    GridLayout {
        anchors.fill: parent
        columns: root.columns
        columnSpacing: Theme.space.s2 + 2
        rowSpacing: Theme.space.s2

        Repeater {
            model: root.model

            Rectangle {
                id: box

                required property int number
                required property string word

                objectName: "word" + number
                implicitHeight: root.boxHeight
                radius: Theme.radius.control
                color: Theme.colors.sunken
                border.width: 1
                border.color: Theme.colors.line
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Accessible.role: Accessible.StaticText
                //: Read out for a recovery word; %1 is its number.
                Accessible.name: qsTr("Word %1: %2").arg(number).arg(word)

                Label {
                    x: Theme.space.s4 - 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: box.number
                    type: Theme.type.monoSmall
                    color: Theme.colors.textFaint
                    Accessible.ignored: true
                }
                Label {
                    x: 42
                    anchors.verticalCenter: parent.verticalCenter
                    text: box.word
                    type: Theme.type.monoLarge
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: !root.model.shown
        radius: Theme.radius.card
        color: Theme.colors.sunken
        border.width: 1
        border.color: Theme.colors.line

        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space.s4, 420)
            spacing: Theme.space.s4

            Icon { name: "eye-off"; size: 28; color: Theme.colors.textMuted; Layout.alignment: Qt.AlignHCenter }
            Label {
                //: On the cover over the recovery words.
                text: qsTr("Make sure that nobody and no camera looks at your screen.")
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Button {
                objectName: "showWords"
                //: Button that uncovers the recovery words.
                text: qsTr("Show words")
                iconName: "eye"
                Layout.alignment: Qt.AlignHCenter
                onClicked: root.showRequested()
            }
        }
    }
}
