// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A small choice of two to five words. Left and Right move the choice.
// Properties: name (read out), options (words), currentIndex, large. Signals: chosen(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

FocusScope {
    id: root

    required property string name
    required property list<string> options
    property int currentIndex: 0
    property bool large: false

    signal chosen(int index)

    function choose(index: int) {
        if (index >= 0 && index < root.options.length && index !== root.currentIndex)
            root.chosen(index);
    }

    implicitWidth: row.implicitWidth + 6
    implicitHeight: large ? Theme.height.control : Theme.height.small + 2
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Accessible.description: options[currentIndex] ?? ""
    Accessible.focusable: true
    Keys.onLeftPressed: root.choose(root.currentIndex + (root.LayoutMirroring.enabled ? 1 : -1))
    Keys.onRightPressed: root.choose(root.currentIndex + (root.LayoutMirroring.enabled ? -1 : 1))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.colors.sunken
        border.width: 1
        border.color: Theme.colors.line

        FocusRing { shown: root.activeFocus; around: parent.radius }
    }
    Row {
        id: row
        x: 3
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.options

            T.AbstractButton {
                id: segment

                required property int index
                required property string modelData

                readonly property bool current: index === root.currentIndex

                height: root.height - 6
                width: label.implicitWidth + (root.large ? 30 : 22)
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: root.choose(index)

                contentItem: Item {
                    Label {
                        id: label
                        anchors.centerIn: parent
                        text: segment.modelData
                        type: root.large ? (segment.current ? Theme.type.labelStrong
                            : Theme.type.label)
                            : segment.current ? Theme.type.captionStrong : Theme.type.captionMedium
                        color: segment.current ? Theme.colors.text : Theme.colors.textMuted
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius.small
                    color: segment.current ? Theme.colors.raised
                        : segment.hovered ? Theme.colors.hover : "transparent"
                    border.width: segment.current ? 1 : 0
                    border.color: Theme.colors.line
                }
            }
        }
    }
}
