// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Opens a payment of another machine: a file, a QR code or a text. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Item {
    id: root

    required property SigningViewModel viewModel

    implicitHeight: column.implicitHeight
    Layout.fillWidth: true
    onVisibleChanged: if (visible) pasted.text = ""

    DropArea {
        anchors.fill: parent
        onDropped: drop => root.viewModel.drop(drop.hasUrls ? drop.urls[0] : drop.text)
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.s4

        RowLayout {
            spacing: Theme.space.s3

            Field {
                id: path
                objectName: "preparedPath"
                //: Above a field for the path of a file.
                label: qsTr("File with the payment")
                //: Under that field.
                help: qsTr("A path, or drop the file here. A picture of the QR code does too.")
                text: root.viewModel.path
                maximumLength: 4096
                Layout.fillWidth: true
                onEdited: text => root.viewModel.editPath(text)
                onAccepted: root.viewModel.openFile()
            }
            Button {
                objectName: "preparedOpen"
                //: Reads a payment from the named file.
                text: qsTr("Open file")
                variant: Button.Primary
                loading: root.viewModel.busy
                disabledReason: root.viewModel.path.trim() === ""
                    //: Why no file can be opened.
                    ? qsTr("Name a file first") : ""
                onClicked: root.viewModel.openFile()
            }
        }
        QrRow {
            scan: root.viewModel.scan
            fileShown: false
        }
        TextArea {
            id: pasted
            objectName: "preparedText"
            //: Above a field for the text of a payment.
            label: qsTr("Or paste its text")
            mono: true
            rows: 3
            Layout.fillWidth: true
            onEdited: text => root.viewModel.take(text)
        }
        Banner {
            objectName: "preparedProblem"
            visible: root.viewModel.problem !== ""
            tone: Badge.Danger
            text: root.viewModel.problem
        }
    }
}
