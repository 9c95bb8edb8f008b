// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One choice of a list.
// Properties: label (above; also its name), labelShown, model, textRole, valueRole, currentIndex,
// help, disabledReason.
// Signals: activated(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

ColumnLayout {
    id: root

    required property string label
    property bool labelShown: true
    property string help
    property string disabledReason
    property alias model: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    property alias displayText: box.displayText

    signal activated(int index)

    spacing: Theme.space.s1 + 2

    Label {
        visible: root.labelShown
        text: root.label
        type: Theme.type.label
        Accessible.ignored: true
    }
    T.ComboBox {
        id: box
        enabled: root.disabledReason === ""
        opacity: enabled ? 1 : 0.4
        implicitWidth: 220
        implicitHeight: Theme.height.field
        leftPadding: Theme.space.s3 + 2
        rightPadding: Theme.space.s8
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Layout.fillWidth: true
        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label
        Accessible.description: root.disabledReason !== "" ? root.disabledReason : displayText
        Keys.onReturnPressed: box.popup.open()
        onActivated: index => root.activated(index)

        contentItem: Label {
            text: box.displayText
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        indicator: Icon {
            x: box.mirrored ? Theme.space.s3 : box.width - width - Theme.space.s3
            y: (box.height - height) / 2
            name: "chevron-down"
            size: Theme.icon.dense
        }
        background: Rectangle {
            radius: Theme.radius.control
            color: box.down || box.hovered ? Theme.colors.hover : Theme.colors.sunken
            border.width: 1
            border.color: Theme.colors.outline

            FocusRing { shown: box.visualFocus; around: parent.radius }
        }
        delegate: MenuItem {
            required property int index
            required property var model

            width: ListView.view.width
            text: box.textRole !== "" ? model[box.textRole] : model.modelData
            iconName: index === box.currentIndex ? "check" : ""
            iconRoom: true
            highlighted: index === box.highlightedIndex
        }
        ReasonHint { target: box; reason: root.disabledReason }

        popup: T.Popup {
            y: box.height + Theme.space.s1
            width: box.width
            implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 320)
            padding: Theme.space.s1 + 2
            margins: Theme.space.s2

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
                highlightMoveDuration: 0
                T.ScrollBar.vertical: ScrollBar {}
            }
            background: Raised {}
        }
    }
    FieldNote { help: root.help }
}
