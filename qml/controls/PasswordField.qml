// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A field for a secret. The text is not a property: take() gives it and empties the field, peek()
// only gives it.
// Properties: label, help, error, submitted, large, metered, strength (0 to 4), tip,
// disabledReason; read: empty.
// Signals: edited(secret), accepted().
// Functions: take(), peek(), clear().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

FocusScope {
    id: root

    required property string label
    property string help
    property string error
    property string disabledReason
    property bool submitted: false
    property bool touched: false
    property bool metered: false
    property int strength: 0
    property string tip
    property bool revealed: false
    property bool capsLock: false
    property alias large: input.large

    readonly property bool empty: input.length === 0
    readonly property bool errorShown: error !== "" && (touched || submitted)

    signal edited(string secret)
    signal accepted()

    function peek(): string { return input.text; }
    function clear() { input.clear(); root.touched = false; }
    function take(): string { const secret = input.text; root.clear(); return secret; }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    enabled: disabledReason === ""
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.s1 + 2

        Label {
            text: root.label
            type: Theme.type.label
            Accessible.ignored: true
        }
        InputBox {
            id: input
            focus: true
            invalid: root.errorShown
            echoMode: root.revealed ? TextInput.Normal : TextInput.Password
            passwordCharacter: "●"
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            selectByMouse: false
            trailingWidth: eye.width
            Layout.fillWidth: true
            // Qt hides the name of a password field from assistive tools, so its description
            // carries it.
            Accessible.passwordEdit: !root.revealed
            Accessible.name: root.label
            Accessible.description: root.label + ". " + (root.disabledReason !== ""
                ? root.disabledReason
                : root.errorShown ? root.error : root.help)
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()
            onActiveFocusChanged: if (!activeFocus && text !== "") root.touched = true
            Keys.onPressed: event => {
                const letter = event.text.toLowerCase() !== event.text.toUpperCase();
                const upper = event.text === event.text.toUpperCase();
                if (letter)
                    root.capsLock = upper !== Boolean(event.modifiers & Qt.ShiftModifier);
                event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut);
            }

            IconButton {
                id: eye
                anchors {
                    right: parent.right
                    rightMargin: Theme.space.s1
                    verticalCenter: parent.verticalCenter
                }
                size: 0
                iconName: root.revealed ? "eye-off" : "eye"
                //: Tooltip of the eye button in a password field.
                text: root.revealed ? qsTr("Hide the password") : qsTr("Show the password")
                onClicked: root.revealed = !root.revealed
            }
        }
        FieldNote {
            //: Notice under a password field.
            help: root.capsLock ? qsTr("Caps Lock is on.") : root.help
            error: root.errorShown ? root.error : ""
        }
        StrengthMeter {
            visible: root.metered
            strength: root.strength
            tip: root.tip
            empty: root.empty
            Layout.fillWidth: true
        }
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
