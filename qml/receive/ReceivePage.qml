// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hands out an address that arrives unchanged. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

PageFrame {
    id: root

    required property ReceiveViewModel viewModel
    required property ShellViewModel shell

    objectName: "receivePage"
    //: Title of the page that shows the own address.
    title: qsTr("Receive")
    banner: Banner {
        objectName: "clipboardBanner"
        visible: root.viewModel.clipboardChanged
        tone: Badge.Danger
        //: The clipboard holds something else than what was copied.
        text: qsTr("Another program changed the copied address. Do not paste it.")
    }
    lead: Card {
        roomy: !root.compact
        spacing: Theme.space.s5
        Layout.fillWidth: true

        GridLayout {
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.space.s8
            rowSpacing: Theme.space.s5
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: 240
                implicitHeight: 240
                radius: Theme.radius.inner
                color: Theme.paper
                border.width: 1
                border.color: Theme.colors.line
                Layout.alignment: root.compact ? Qt.AlignHCenter : Qt.AlignTop

                QrCode {
                    objectName: "qrCode"
                    anchors { fill: parent; margins: Theme.space.s2 }
                    text: root.viewModel.link
                    Accessible.role: Accessible.Graphic
                    //: Read out for the QR code; the address is beside it as text.
                    Accessible.name: qsTr("QR code of this address")
                }
            }
            ColumnLayout {
                spacing: Theme.space.s4
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                RowLayout {
                    spacing: Theme.space.s3

                    Avatar { wedges: root.viewModel.wedges; size: 36 }
                    Label {
                        text: root.shell.walletName
                        type: Theme.type.subheading
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                    }
                }
                Chunks {
                    objectName: "address"
                    chunks: root.viewModel.chunks
                    columns: 4
                    Layout.fillWidth: true
                }
                Label {
                    //: Under the own address.
                    text: qsTr("Compare the first and the last group with what the other side sees.")
                    type: Theme.type.caption
                    color: Theme.colors.textFaint
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: Theme.space.s3
                    Layout.fillWidth: true

                    Button {
                        objectName: "copyAddress"
                        //: Button that copies the own address.
                        text: qsTr("Copy address")
                        iconName: "copy"
                        variant: Button.Primary
                        onClicked: root.viewModel.copyAddress()
                    }
                    Button {
                        objectName: "copyLink"
                        //: Button that copies a payment link.
                        text: qsTr("Copy payment link")
                        iconName: "copy"
                        besidePrimary: true
                        onClicked: root.viewModel.copyLink()
                    }
                    Button {
                        objectName: "saveQr"
                        //: Button that saves the QR code as a picture.
                        text: qsTr("Save QR")
                        iconName: "download"
                        besidePrimary: true
                        onClicked: root.viewModel.saveQr()
                    }
                }
            }
        }
    }

    RequestCard {
        viewModel: root.viewModel
        roomy: !root.compact
    }
}
