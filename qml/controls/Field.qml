// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One line of text with its label above and help or an error below. The error shows once the field
// was left or `submitted`.
// Properties: label, text, placeholder, help, error, submitted, mono, large, readOnly,
// maximumLength, validator, inputMethodHints, leadingIcon, disabledReason, trailing (default: items
// inside the right edge).
// Signals: edited(text) while typing, accepted() on Enter.
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

FocusScope {
    id: root

    required property string label
    property bool labelShown: true
    property string help
    property string error
    property string disabledReason
    property bool submitted: false
    property bool touched: false
    property bool mono: false
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias leadingIcon: input.leadingIcon
    property alias large: input.large
    property alias valid: input.valid
    property alias input: input
    default property alias trailing: trailing.data

    readonly property bool errorShown: error !== "" && (touched || submitted)

    signal edited(string text)
    signal accepted()

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    enabled: disabledReason === ""

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.s1 + 2

        Label {
            visible: root.labelShown
            text: root.label
            type: Theme.type.label
            Accessible.ignored: true
        }
        InputBox {
            id: input
            focus: true
            invalid: root.errorShown
            type: root.mono ? Theme.type.mono : Theme.type.body
            trailingWidth: trailing.children.length > 0 ? trailing.width + Theme.space.s1 : 0
            Layout.fillWidth: true
            Accessible.name: root.label
            Accessible.description: root.disabledReason !== "" ? root.disabledReason
                : root.errorShown ? root.error : root.help
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()
            onActiveFocusChanged: if (!activeFocus && text !== "") root.touched = true

            RowLayout {
                id: trailing
                anchors {
                    right: parent.right
                    rightMargin: Theme.space.s1
                    verticalCenter: parent.verticalCenter
                }
                spacing: Theme.space.s1
            }
        }
        FieldNote {
            help: root.help
            error: root.errorShown ? root.error : ""
        }
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
