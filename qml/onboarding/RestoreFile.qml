// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A wallet file: its path typed, pasted or dropped; what it is; its password. Properties: entry; read: actionText, refusal.
// Signals: accepted() on Enter. Functions: accept(), forget().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ImportEntry entry
    readonly property bool asking: entry.stage === ImportEntry.Asking
    readonly property bool locked: entry.stage === ImportEntry.Sealed

    readonly property string actionText: locked
        //: Button that opens a wallet file with its password.
        ? qsTr("Open the file")
        //: Button that reads a wallet file.
        : qsTr("Read the file")
    readonly property string refusal: locked
        //: Why the button cannot be used yet.
        ? (password.empty ? qsTr("Type the password of the file first.") : "")
        //: Why the button cannot be used yet.
        : path.text.trim() === "" ? qsTr("Choose a file first.") : ""

    signal accepted()

    function accept() {
        if (root.locked)
            root.entry.openFile(password.take());
        else
            root.entry.readFile(path.text);
    }
    function forget() {
        path.text = "";
        password.clear();
    }

    spacing: Theme.space.s4
    Layout.fillWidth: true

    Rectangle {
        radius: Theme.radius.inner
        color: drop.containsDrag ? Theme.colors.accentSoft : "transparent"
        border.width: 1
        border.color: drop.containsDrag ? Theme.colors.accent : Theme.colors.line
        implicitHeight: fields.implicitHeight + 2 * Theme.space.s4
        Layout.fillWidth: true

        DropArea {
            id: drop
            objectName: "importDrop"
            anchors.fill: parent
            onDropped: event => {
                path.text = event.hasUrls ? event.urls[0].toString() : event.text;
                root.entry.readFile(path.text);
            }
        }
        ColumnLayout {
            id: fields
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.s4 }
            spacing: Theme.space.s3

            Field {
                id: path
                objectName: "importPath"
                //: Above a field for the path of a wallet file.
                label: qsTr("Wallet file")
                //: Under that field.
                help: qsTr("Type or paste its path, or drop the file here. It stays as it is.")
                error: root.asking ? root.entry.problem : ""
                submitted: true
                maximumLength: 4096
                leadingIcon: "download"
                Layout.fillWidth: true
                onEdited: { if (!root.asking || root.entry.problem !== "") root.entry.clear(); }
                onAccepted: root.accepted()
            }
        }
    }
    Banner {
        objectName: "importFormat"
        visible: root.entry.format !== ""
        tone: Badge.Success
        iconName: "check"
        //: What a file was found to be; %1 is its kind.
        text: qsTr("Found: %1").arg(root.entry.format)
    }
    PasswordField {
        id: password
        objectName: "importPassword"
        visible: root.locked
        //: Label of a field.
        label: qsTr("Password of the file")
        //: Under the field for a file's password.
        help: qsTr("The one that it was saved with.")
        error: root.locked ? root.entry.problem : ""
        submitted: true
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        onAccepted: root.accepted()
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    Spinner {
        running: root.entry.busy
        //: While a wallet file is read or opened.
        text: qsTr("Opening the file")
    }
}
