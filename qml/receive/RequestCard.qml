// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What may be asked for in a payment link: amount, label, message. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property ReceiveViewModel viewModel

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Ask for an amount")
        //: Behind the title: the fields may stay empty.
        note: qsTr("optional")

        Button {
            objectName: "clearRequest"
            visible: root.viewModel.amount + root.viewModel.label + root.viewModel.message !== ""
            //: Button that empties the fields of a payment link.
            text: qsTr("Clear")
            size: Button.Small
            variant: Button.Quiet
            onClicked: root.viewModel.clear()
        }
    }
    Field {
        objectName: "requestAmount"
        //: Label of a field.
        label: qsTr("Amount in RTC")
        mono: true
        text: root.viewModel.amount
        help: root.viewModel.amountEcho
        error: root.viewModel.amountError
        submitted: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        Layout.fillWidth: true
        onEdited: text => root.viewModel.editAmount(text)
    }
    Field {
        objectName: "requestLabel"
        //: Label of a field: who is paid.
        label: qsTr("Your name")
        text: root.viewModel.label
        error: root.viewModel.labelError
        submitted: true
        Layout.fillWidth: true
        onEdited: text => root.viewModel.editLabel(text)
    }
    Field {
        objectName: "requestMessage"
        //: Label of a field: what is paid for.
        label: qsTr("What for")
        text: root.viewModel.message
        error: root.viewModel.messageError
        submitted: true
        Layout.fillWidth: true
        onEdited: text => root.viewModel.editMessage(text)
    }
    Label {
        objectName: "paymentLink"
        text: root.viewModel.link
        type: Theme.type.monoSmall
        color: Theme.colors.textMuted
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
        //: Read out for the payment link; %1 is the link.
        Accessible.name: qsTr("Payment link: %1").arg(text)
    }
}
