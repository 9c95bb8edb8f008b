// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment to be carried to another machine: its QR code, and its file. Properties: file, narrow,
// primary (saving is what is to be done).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property PaymentFile file
    property bool narrow: false
    property bool primary: false

    readonly property bool coded: file.code !== ""

    spacing: Theme.space.s4
    Layout.fillWidth: true

    Divider {}
    Rectangle {
        visible: root.coded
        implicitWidth: root.narrow ? 300 : 420
        implicitHeight: implicitWidth
        radius: Theme.radius.inner
        color: Theme.paper
        border.width: 1
        border.color: Theme.colors.line
        Layout.alignment: Qt.AlignHCenter

        QrCode {
            objectName: "signingCode"
            anchors { fill: parent; margins: Theme.space.s2 }
            text: root.file.code
            Accessible.role: Accessible.Graphic
            //: Read out for the QR code; the file below it holds the same.
            Accessible.name: qsTr("QR code of this payment")
        }
    }
    Label {
        objectName: "signingNoCode"
        visible: !root.coded
        //: Why there is no QR code.
        text: qsTr("This payment is too long for a QR code. Carry its file.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.space.s3

        Field {
            objectName: "paymentFilePath"
            //: Above a field for the path of a new file.
            label: qsTr("Save as a new file")
            //: Under that field; %1 is the path of a file.
            help: root.file.savedTo !== "" ? qsTr("Saved as %1").arg(root.file.savedTo) : ""
            error: root.file.problem
            submitted: true
            text: root.file.path
            maximumLength: 4096
            Layout.fillWidth: true
            onEdited: text => root.file.editPath(text)
            onAccepted: root.file.save()
        }
        Button {
            objectName: "paymentFileSave"
            //: Writes the payment into the named file.
            text: qsTr("Save file")
            iconName: "download"
            variant: root.primary ? Button.Primary : Button.Secondary
            besidePrimary: !root.primary
            loading: root.file.busy
            disabledReason: root.file.path.trim() === ""
                //: Why nothing can be saved.
                ? qsTr("Name a file first") : ""
            onClicked: root.file.save()
        }
    }
}
