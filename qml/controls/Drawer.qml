// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Details at the right side, 420 wide; the list behind stays usable. A full page with a way back in
// a compact window.
// Properties: title, content (default), footer (items at the bottom), below (room for what lies
// below). Call open(), close().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.Popup {
    id: root

    property string title
    property real below: 0
    default property alias content: body.data
    property alias headExtra: headExtra.data

    readonly property bool compact: parent ? parent.width < Theme.breakpoint.medium : false

    parent: T.Overlay.overlay
    x: parent && !mirrored ? parent.width - width : 0
    width: !parent ? Theme.breakpoint.drawer : compact ? parent.width
        : Math.min(Theme.breakpoint.drawer, parent.width)
    height: parent ? parent.height - below : 600
    padding: 0
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: close.forceActiveFocus(Qt.PopupFocusReason)

    FocusReturn { popup: root }

    contentItem: ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.Pane
        Accessible.name: root.title

        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: true
            Layout.margins: Theme.space.s4
            Layout.leftMargin: Theme.space.s6

            IconButton {
                visible: root.compact
                iconName: "back"
                //: Button of a details page in a narrow window.
                text: qsTr("Back")
                onClicked: root.close()
            }
            Label {
                text: root.title
                type: Theme.type.heading
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            RowLayout { id: headExtra; Layout.fillWidth: false }
            IconButton {
                id: close
                visible: !root.compact
                iconName: "cross"
                //: Button that closes the details at the right side.
                text: qsTr("Close the details")
                onClicked: root.close()
            }
        }
        Divider {}
        ScrollArea {
            contentHeight: body.implicitHeight + 2 * Theme.space.s6
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: body
                x: Theme.space.s6
                y: Theme.space.s5
                width: parent.width - 2 * Theme.space.s6
                spacing: Theme.space.s4
            }
        }
    }
    background: Rectangle {
        color: Theme.colors.surface

        Rectangle {
            x: root.mirrored ? parent.width - 1 : 0
            width: 1
            height: parent.height
            color: Theme.colors.line
        }
    }
    enter: Appear { span: Theme.motion.normal }
    exit: Vanish {}
}
