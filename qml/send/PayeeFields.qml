// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One more recipient and amount of a payment. Properties: row, place (0 for the second recipient).
// Signals: removed().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property PayeeRow row
    required property int place

    signal removed()

    spacing: Theme.space.s3
    Layout.fillWidth: true

    Divider {}
    AddressField {
        objectName: "payeeRecipient" + root.place
        //: Above the field for the address of one of several recipients; %1 is 2 or more.
        label: qsTr("Pay to, recipient %1").arg(root.place + 2)
        status: root.row.recipient.status
        message: root.row.recipient.message
        name: root.row.recipient.name
        chunks: root.row.recipient.chunks
        wedges: root.row.recipient.wedges
        bookShown: false
        //: Button that takes over what a payment link says.
        actionText: qsTr("Fill in")
        Layout.fillWidth: true
        onEdited: text => root.row.recipient.edit(text)
        onPasted: root.row.recipient.notePaste()
        onDropped: text => root.row.recipient.edit(text)
        onCleared: root.row.recipient.edit("")
        onActed: root.row.recipient.takeLink()
    }
    RowLayout {
        spacing: Theme.space.s3

        AmountField {
            objectName: "payeeAmount" + root.place
            //: Above the field for the amount of one of several recipients; %1 is 2 or more.
            label: qsTr("Amount for recipient %1").arg(root.place + 2)
            text: root.row.amount
            echo: root.row.amountEcho
            error: root.row.amountError
            submitted: true
            maxShown: false
            Layout.fillWidth: true
            onEdited: text => root.row.editAmount(text)
        }
        Button {
            objectName: "payeeRemove" + root.place
            //: Takes one of several recipients out of a payment.
            text: qsTr("Remove")
            variant: Button.Quiet
            iconName: "trash"
            Layout.alignment: Qt.AlignVCenter
            onClicked: root.removed()
        }
    }
}
