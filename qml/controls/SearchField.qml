// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A field to search or filter with; a clear button appears when there is text.
// Properties: text, placeholder (also its name), shortcutText (for example "Ctrl+K"), large, busy.
// Signals: edited(text), accepted(text), cleared().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

FocusScope {
    id: root

    required property string placeholder
    property string shortcutText
    property bool busy: false
    property alias text: input.text
    property alias large: input.large
    property alias input: input

    signal edited(string text)
    signal accepted(string text)
    signal cleared()

    function clear() { input.clear(); root.cleared(); }

    implicitWidth: input.implicitWidth
    implicitHeight: input.implicitHeight

    InputBox {
        id: input
        anchors.fill: parent
        focus: true
        leadingIcon: "search"
        placeholderText: root.placeholder
        trailingWidth: trailing.width
        Accessible.name: root.placeholder
        Accessible.searchEdit: true
        onTextEdited: root.edited(text)
        onAccepted: root.accepted(text)
        Keys.onEscapePressed: event => {
            event.accepted = root.text !== "";
            if (event.accepted)
                root.clear();
        }

        RowLayout {
            id: trailing
            anchors {
                right: parent.right
                rightMargin: Theme.space.s2
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.space.s1

            Spinner { running: root.busy }
            IconButton {
                visible: root.text !== ""
                size: 0
                iconName: "cross"
                //: Tooltip of the button that empties a search field.
                text: qsTr("Clear the search")
                onClicked: root.clear()
            }
            Rectangle {
                visible: root.shortcutText !== "" && root.text === ""
                implicitWidth: keys.implicitWidth + Theme.space.s2 * 2
                implicitHeight: Theme.height.badge
                radius: Theme.radius.small
                color: Theme.colors.track

                Label {
                    id: keys
                    anchors.centerIn: parent
                    text: root.shortcutText
                    type: Theme.type.captionMedium
                    color: Theme.colors.textMuted
                    Accessible.ignored: true
                }
            }
        }
    }
}
