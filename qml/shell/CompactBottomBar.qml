// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bottom of a compact window: the main places, and More for the others.
// Properties: entries (list of NavEntry; those with inBar are shown), current (key).
// Signals: activated(key), moreClicked().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

FocusScope {
    id: root

    property var entries: []
    property string current

    signal activated(string key)
    signal moreClicked()

    component Place: T.AbstractButton {
        id: place

        property string iconName
        property bool current: false

        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Accessible.role: Accessible.Link
        Accessible.name: text
        Keys.onReturnPressed: place.clicked()

        contentItem: ColumnLayout {
            spacing: Theme.space.s1

            Icon {
                name: place.iconName
                size: Theme.icon.compactBar
                color: place.current ? Theme.colors.accent : Theme.colors.textMuted
                Layout.alignment: Qt.AlignHCenter | Qt.AlignBottom
            }
            Label {
                // Five have to share a narrow window; the whole name is read out.
                readonly property bool mayElide: true

                text: place.text
                type: place.current ? Theme.type.captionStrong : Theme.type.captionMedium
                color: place.current ? Theme.colors.text : Theme.colors.textMuted
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                Accessible.ignored: true
            }
        }
        background: Item {
            Rectangle {
                visible: place.current
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.space.s1 + 1
                width: 28
                height: 3
                radius: 1.5
                color: Theme.colors.oxide
            }
            FocusRing { shown: place.visualFocus; anchors.margins: 2 }
        }
    }

    implicitHeight: Theme.height.bottomBar
    Accessible.role: Accessible.Pane
    //: Read out for the list of pages at the bottom of a narrow window.
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.sidebar

        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: root.entries

            Place {
                required property NavEntry modelData

                visible: modelData.inBar
                text: modelData.text
                iconName: modelData.iconName
                current: modelData.key === root.current
                onClicked: root.activated(modelData.key)
            }
        }
        Place {
            //: Opens the pages that have no room on the bottom bar.
            text: qsTr("More")
            iconName: "menu"
            onClicked: root.moreClicked()
        }
    }
}
