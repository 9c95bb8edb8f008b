// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads a QR code from a picture's file, from the clipboard or from the screen. Properties: scan,
// fileShown.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property QrScan scan

    property bool fileShown: true
    property bool asksFile: false

    spacing: Theme.space.s2
    Layout.fillWidth: true

    Flow {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Button {
            objectName: "qrScreen"
            //: Reads a QR code that any window shows.
            text: qsTr("QR on the screen")
            size: Button.Small
            iconName: "qr"
            loading: root.scan.busy
            onClicked: root.scan.readScreen()
        }
        Button {
            objectName: "qrClipboard"
            //: Reads a QR code from a copied picture.
            text: qsTr("QR from the clipboard")
            size: Button.Small
            variant: Button.Quiet
            onClicked: root.scan.readClipboard()
        }
        Button {
            objectName: "qrFile"
            visible: root.fileShown
            //: Reads a QR code from a picture's file.
            text: qsTr("QR from a file")
            size: Button.Small
            variant: Button.Quiet
            onClicked: root.asksFile = !root.asksFile
        }
    }
    RowLayout {
        visible: root.asksFile
        spacing: Theme.space.s2

        Field {
            id: path
            objectName: "qrPath"
            //: Above a field for the path of a picture with a QR code.
            label: qsTr("Picture with the QR code")
            //: Under that field.
            help: qsTr("A path, or drop the picture on the address field.")
            maximumLength: 4096
            Layout.fillWidth: true
            onAccepted: root.scan.readFile(path.text)
        }
        Button {
            objectName: "qrRead"
            //: Reads a QR code from the named file.
            text: qsTr("Read the code")
            disabledReason: path.text.trim() === ""
                //: Why no code can be read.
                ? qsTr("Name a file first") : ""
            onClicked: root.scan.readFile(path.text)
        }
    }
    FieldNote {
        objectName: "qrProblem"
        error: root.scan.problem
        help: ""
    }
}
