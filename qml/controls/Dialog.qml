// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A question or a small form over the window. Escape is the safe answer; focus is kept inside and
// goes back to its opener.
// Properties: title, text, content (default), actions (buttons, right), initialFocus (first field,
// else the safe button), wide (560).
// Signals: accepted(), rejected() as T.Dialog.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.Dialog {
    id: root

    property string text
    property bool wide: false
    property Item initialFocus
    default property alias content: body.data
    property alias actions: actions.data

    readonly property bool compact: parent ? parent.width < Theme.breakpoint.medium : false
    readonly property real ownWidth: wide ? Theme.breakpoint.dialogTable : Theme.breakpoint.dialog

    parent: T.Overlay.overlay
    x: compact ? 0 : Math.round((parent.width - width) / 2)
    y: compact ? parent.height - height : Math.round((parent.height - height) / 2.4)
    width: parent ? compact ? parent.width : Math.min(ownWidth, parent.width - 2 * Theme.space.page)
        : ownWidth
    height: Math.min(implicitHeight, parent ? parent.height - Theme.space.page : implicitHeight)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.s6
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: if (initialFocus) initialFocus.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle { color: Theme.scrim }

    FocusReturn { popup: root }

    contentItem: ColumnLayout {
        spacing: Theme.space.s4
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text

        Label {
            text: root.title
            type: Theme.type.heading
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Label {
            visible: text !== ""
            text: root.text
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ScrollArea {
            visible: body.children.length > 0
            contentHeight: body.implicitHeight
            implicitHeight: body.implicitHeight + 2 * Theme.space.s1
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Room for focus rings at the edge of the clipped area.
            Layout.margins: -Theme.space.s1
            leftMargin: Theme.space.s1
            rightMargin: Theme.space.s1
            topMargin: Theme.space.s1
            bottomMargin: Theme.space.s1

            ColumnLayout {
                id: body
                width: parent.width - 2 * Theme.space.s1
                spacing: Theme.space.s4
            }
        }
        RowLayout {
            id: actions
            spacing: Theme.space.s3
            layoutDirection: root.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.space.s1
        }
    }
    background: Raised { radius: Theme.radius.dialog }
    enter: Appear { span: Theme.motion.normal }
    exit: Vanish {}
}
