// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A choice of many words, in as many lines as they need. Left and Right move the choice.
// Properties: name (read out), options (words), currentIndex. Signals: chosen(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

FocusScope {
    id: root

    required property string name
    required property list<string> options
    property int currentIndex: 0

    signal chosen(int index)

    function choose(index: int) {
        if (index >= 0 && index < root.options.length && index !== root.currentIndex)
            root.chosen(index);
    }

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.height
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Accessible.description: options[currentIndex] ?? ""
    Accessible.focusable: true
    Keys.onLeftPressed: root.choose(root.currentIndex + (root.LayoutMirroring.enabled ? 1 : -1))
    Keys.onRightPressed: root.choose(root.currentIndex + (root.LayoutMirroring.enabled ? -1 : 1))

    FocusRing { shown: root.activeFocus; around: Theme.radius.control }
    Flow {
        id: flow
        width: root.width > 0 ? root.width : implicitWidth
        spacing: Theme.space.s1 + 2

        Repeater {
            model: root.options

            T.AbstractButton {
                id: chip

                required property int index
                required property string modelData

                readonly property bool current: index === root.currentIndex

                objectName: "chip" + index
                implicitHeight: Theme.height.small
                implicitWidth: word.implicitWidth + 2 * Theme.space.s3
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: root.choose(index)

                contentItem: Item {
                    Label {
                        id: word
                        anchors.centerIn: parent
                        text: chip.modelData
                        type: chip.current ? Theme.type.captionStrong : Theme.type.captionMedium
                        color: chip.current ? Theme.colors.accent : Theme.colors.textMuted
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: height / 2
                    color: chip.current ? Theme.colors.accentSoft
                        : chip.hovered ? Theme.colors.hover : "transparent"
                    border.width: 1
                    border.color: chip.current ? Theme.colors.accent : Theme.colors.line
                }
            }
        }
    }
}
