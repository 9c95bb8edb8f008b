// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The strip under the window: network, height, finality, peers, mining; at the right who verifies.
// Each item opens its page.
// Properties: items (list of StatusItem), verifierText, verifierKey.
// Signals: activated(key).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

FocusScope {
    id: root

    property var items: []
    property string verifierText
    property string verifierKey

    signal activated(string key)

    implicitHeight: Theme.height.strip
    Accessible.role: Accessible.StatusBar
    //: Read out for the strip at the bottom of the window.
    Accessible.name: qsTr("Status")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.sidebar

        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space.s3; rightMargin: Theme.space.s3 }
        spacing: Theme.space.s1

        Repeater {
            model: root.items

            RowLayout {
                id: cell

                required property int index
                required property StatusItem modelData

                visible: modelData.shown
                spacing: Theme.space.s1

                Rectangle {
                    visible: cell.index > 0
                    implicitWidth: 1
                    implicitHeight: 16
                    color: Theme.colors.line
                }
                StatusButton {
                    item: cell.modelData
                    onClicked: root.activated(cell.modelData.key)
                }
            }
        }
        Item { Layout.fillWidth: true }
        Link {
            visible: text !== ""
            text: root.verifierText
            type: Theme.type.caption
            color: Theme.colors.textMuted
            Layout.rightMargin: Theme.space.s2
            onClicked: root.activated(root.verifierKey)
        }
    }
}
