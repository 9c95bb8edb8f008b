// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Parts of one subject, side by side. Left and Right move between them.
// Properties: name (read out), options (words), counts (texts, optional), currentIndex.
// Signals: chosen(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

FocusScope {
    id: root

    required property string name
    required property list<string> options
    property list<string> counts
    property int currentIndex: 0

    signal chosen(int index)

    function choose(index: int) {
        if (index >= 0 && index < root.options.length && index !== root.currentIndex)
            root.chosen(index);
    }

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.height.large
    activeFocusOnTab: true
    Layout.fillWidth: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Accessible.description: options[currentIndex] ?? ""
    Accessible.focusable: true
    Keys.onLeftPressed: root.choose(root.currentIndex + (root.LayoutMirroring.enabled ? 1 : -1))
    Keys.onRightPressed: root.choose(root.currentIndex + (root.LayoutMirroring.enabled ? -1 : 1))

    Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
    Row {
        id: row
        anchors.left: parent.left
        spacing: Theme.space.s6 + 4

        Repeater {
            model: root.options

            T.AbstractButton {
                id: tab

                required property int index
                required property string modelData

                readonly property bool current: index === root.currentIndex
                readonly property string count: root.counts[index] ?? ""

                height: root.height
                width: content.implicitWidth
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: count !== "" ? modelData + ", " + count : modelData
                Accessible.checked: current
                onClicked: root.choose(index)

                contentItem: Item {
                    Row {
                        id: content
                        anchors.centerIn: parent
                        spacing: Theme.space.s2

                        Label {
                            text: tab.modelData
                            type: tab.current ? Theme.type.bodyStrong : Theme.type.bodyMedium
                            color: tab.current || tab.hovered ? Theme.colors.text
                                : Theme.colors.textMuted
                            Accessible.ignored: true
                        }
                        Label {
                            visible: text !== ""
                            text: tab.count
                            color: Theme.colors.textFaint
                            Accessible.ignored: true
                        }
                    }
                }
                background: Item {
                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        visible: tab.current
                        height: 2
                        color: Theme.colors.oxide
                    }
                    FocusRing {
                        shown: root.activeFocus && tab.current
                        around: 2
                        anchors.bottomMargin: 2
                    }
                }
            }
        }
    }
}
