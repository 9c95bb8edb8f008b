// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Several lines of text with label, help, error and what is left of the room.
// Properties: label, text, placeholder, help, error, submitted, mono, rows, readOnly, counter (text
// at the right of the help).
// Signals: edited(text).
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

FocusScope {
    id: root

    required property string label
    property string help
    property string error
    property string counter
    property bool submitted: false
    property bool touched: false
    property bool mono: false
    property int rows: 3
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias input: input

    readonly property bool errorShown: error !== "" && (touched || submitted)
    readonly property TypeStyle type: mono ? Theme.type.mono : Theme.type.body

    signal edited(string text)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.s1 + 2

        Label {
            text: root.label
            type: Theme.type.label
            Accessible.ignored: true
        }
        T.TextArea {
            id: input
            focus: true
            implicitWidth: 240
            implicitHeight: Math.max(root.rows * root.type.lineHeight, contentHeight) + topPadding
                + bottomPadding
            padding: Theme.space.s2 + 2
            leftPadding: Theme.space.s3 + 2
            rightPadding: Theme.space.s3 + 2
            font: root.type.font
            color: Theme.colors.text
            selectionColor: Theme.colors.fill
            selectedTextColor: Theme.colors.fillText
            placeholderTextColor: Theme.colors.textFaint
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            selectByMouse: true
            Layout.fillWidth: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.errorShown ? root.error : root.help
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false)
                .forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: if (activeFocus) root.edited(text)
            onActiveFocusChanged: if (!activeFocus && text !== "") root.touched = true

            Label {
                visible: input.text === "" && input.preeditText === ""
                x: input.leftPadding
                y: input.topPadding
                width: input.width - input.leftPadding - input.rightPadding
                text: input.placeholderText
                type: root.type
                color: Theme.colors.textFaint
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radius.control
                color: Theme.colors.sunken
                border.width: root.errorShown ? 2 : 1
                border.color: root.errorShown ? Theme.colors.danger
                    : input.activeFocus ? Theme.colors.accent : Theme.colors.outline

                FocusRing { shown: input.activeFocus && !input.readOnly; around: parent.radius }
            }
        }
        RowLayout {
            Layout.fillWidth: true

            FieldNote {
                help: root.help
                error: root.errorShown ? root.error : ""
            }
            Item { Layout.fillWidth: true }
            Label {
                visible: root.counter !== ""
                text: root.counter
                type: Theme.type.caption
                color: Theme.colors.textFaint
            }
        }
    }
}
