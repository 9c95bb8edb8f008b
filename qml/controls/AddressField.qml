// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks for an address: typed, pasted, dropped or taken from the book. A valid one turns into a
// chip. It reads nothing itself: the view-model says the state and gives the texts.
// Properties: label, status (AddressField.Empty, Checking, Valid, Refused, OwnAddress, LinkFound),
// message (why, or what was found), name, chunks (texts of the valid address), wedges, actionText
// (for LinkFound), bookShown.
// Signals: edited(text), pasted() after edited, bookRequested(), dropped(text), cleared(), acted().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

FocusScope {
    id: root

    enum Status { Empty, Checking, Valid, Refused, OwnAddress, LinkFound }

    required property string label
    property int status: 0
    property string message
    property string name
    property list<string> chunks
    property list<int> wedges
    property string actionText
    property bool bookShown: true
    property alias text: input.text

    readonly property bool chip: status === AddressField.Valid || status === AddressField.OwnAddress

    signal edited(string text)
    signal pasted()
    signal bookRequested()
    signal dropped(string text)
    signal cleared()
    signal acted()

    function paste() {
        input.clear();
        input.paste();
        root.pasted();
    }
    function clear() { input.clear(); root.cleared(); input.forceActiveFocus(); }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    DropArea {
        anchors.fill: parent
        onDropped: drop => root.dropped(drop.hasUrls ? drop.urls[0] : drop.text)
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.s1 + 2

        Label {
            text: root.label
            type: Theme.type.label
            Accessible.ignored: true
        }
        AddressChip {
            visible: root.chip
            name: root.name
            chunks: root.chunks
            wedges: root.wedges
            Layout.fillWidth: true
            onCleared: root.clear()
        }
        T.TextArea {
            id: input
            visible: !root.chip
            focus: true
            implicitWidth: 320
            implicitHeight: 2 * Theme.type.mono.lineHeight + topPadding + bottomPadding
            padding: Theme.space.s2 + 2
            leftPadding: Theme.space.s3 + 2
            rightPadding: buttons.width + Theme.space.s3
            font: Theme.type.mono.font
            color: Theme.colors.text
            selectionColor: Theme.colors.fill
            selectedTextColor: Theme.colors.fillText
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            selectByMouse: true
            Layout.fillWidth: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.message
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Paste);
                if (event.accepted)
                    root.paste();
            }
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false)
                .forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: if (activeFocus || text !== "") root.edited(text)

            background: Rectangle {
                readonly property bool refused: root.status === AddressField.Refused
                    && !input.activeFocus

                radius: Theme.radius.control
                color: Theme.colors.sunken
                border.width: refused ? 2 : 1
                border.color: refused ? Theme.colors.danger
                    : input.activeFocus ? Theme.colors.accent : Theme.colors.outline

                FocusRing { shown: input.activeFocus; around: parent.radius }
            }
            Row {
                id: buttons
                anchors {
                    right: parent.right
                    rightMargin: Theme.space.s1
                    verticalCenter: parent.verticalCenter
                }

                IconButton {
                    iconName: "paste"
                    //: Button in the field for an address.
                    text: qsTr("Paste from the clipboard")
                    onClicked: root.paste()
                }
                IconButton {
                    visible: root.bookShown
                    iconName: "book"
                    //: Button in the field for an address.
                    text: qsTr("Choose from the address book")
                    onClicked: root.bookRequested()
                }
            }
        }
        RowLayout {
            visible: root.message !== ""
            spacing: Theme.space.s2

            FieldNote {
                help: root.status === AddressField.Refused ? "" : root.message
                error: root.status === AddressField.Refused ? root.message : ""
            }
            Spinner { running: root.status === AddressField.Checking }
            Button {
                objectName: "addressAction"
                visible: root.status === AddressField.LinkFound && text !== ""
                size: Button.Small
                text: root.actionText
                onClicked: root.acted()
            }
        }
    }
}
