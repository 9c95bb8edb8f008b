// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is paid, how much, how fast and what for. Properties: viewModel.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SendViewModel viewModel

    spacing: Theme.space.s5

    AddressField {
        id: recipient
        objectName: "sendRecipient"
        //: Above the field for the address that is paid.
        label: qsTr("Pay to")
        status: root.viewModel.recipient.status
        message: root.viewModel.recipient.message !== "" || root.viewModel.recipient.status
            !== RecipientEntry.Empty ? root.viewModel.recipient.message
            //: Under an empty field for an address.
            : qsTr("Paste an address or a payment link.")
        name: root.viewModel.recipient.name
        chunks: root.viewModel.recipient.chunks
        wedges: root.viewModel.recipient.wedges
        //: Button that takes over what a payment link says.
        actionText: qsTr("Fill in")
        Layout.fillWidth: true
        onEdited: text => root.viewModel.recipient.edit(text)
        onPasted: root.viewModel.recipient.notePaste()
        onDropped: text => root.viewModel.take(text)
        onCleared: root.viewModel.recipient.edit("")
        onActed: root.viewModel.recipient.takeLink()
        onBookRequested: {
            root.viewModel.recipient.loadBook();
            book.open();
        }
    }
    QrRow { scan: root.viewModel.scan }
    AmountField {
        id: amount
        objectName: "sendAmount"
        //: Above the field for the amount.
        label: qsTr("Amount")
        text: root.viewModel.amount
        echo: root.viewModel.sweeping && root.viewModel.amountEcho !== ""
            //: Under the amount field; %1 is the amount: all there is, the fee aside.
            ? qsTr("%1, nothing stays behind").arg(root.viewModel.amountEcho)
            : root.viewModel.amountEcho !== "" ? root.viewModel.amountEcho
            //: Under the amount field; %1 is an amount.
            : qsTr("%1 RTC available").arg(root.viewModel.available)
        error: root.viewModel.amountError
        submitted: true
        Layout.fillWidth: true
        onEdited: text => root.viewModel.editAmount(text)
        onMaxRequested: root.viewModel.fillMax()
    }
    Repeater {
        model: root.viewModel.others

        PayeeFields {
            required property int index
            required property var modelData

            row: modelData
            place: index
            onRemoved: root.viewModel.removePayee(index)
        }
    }
    RowLayout {
        spacing: Theme.space.s3

        Button {
            objectName: "sendAddPayee"
            //: Adds a second or further recipient to a payment.
            text: qsTr("Add a recipient")
            size: Button.Small
            iconName: "plus"
            disabledReason: root.viewModel.otherCount >= 19
                //: Why no recipient can be added.
                ? qsTr("A payment in this window goes to at most 20 addresses") : ""
            onClicked: root.viewModel.addPayee()
        }
        Label {
            objectName: "sendSum"
            visible: root.viewModel.sum !== ""
            //: The sum of all recipients; %1 is an amount.
            text: qsTr("All together: %1 RTC").arg(root.viewModel.sum)
            type: Theme.type.mono
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
    FeePicker {
        objectName: "sendFee"
        times: root.viewModel.feeTimes
        fees: root.viewModel.fees
        currentIndex: root.viewModel.speed
        onChosen: index => root.viewModel.chooseSpeed(index)
    }
    TextArea {
        objectName: "sendMemo"
        //: Above the field for a public note.
        label: qsTr("Memo")
        //: Under the memo.
        help: qsTr("Public on the chain")
        counter: root.viewModel.memoLeft
        text: root.viewModel.memo
        error: root.viewModel.memoError
        submitted: true
        rows: 2
        Layout.fillWidth: true
        onEdited: text => root.viewModel.editMemo(text)
    }
    RowLayout {
        spacing: Theme.space.s3

        Label {
            text: root.viewModel.reviewRefusal
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Button {
            objectName: "sendReview"
            //: Button that leads to the review of a payment.
            text: qsTr("Review payment")
            variant: Button.Primary
            size: Button.Large
            disabledReason: root.viewModel.reviewRefusal
            onClicked: root.viewModel.review()
        }
    }
    Button {
        objectName: "sendPrepared"
        //: Opens a payment that was exported or signed on another machine.
        text: root.roomy ? qsTr("Sign or send a prepared payment")
            //: The same, where room is short.
            : qsTr("Prepared payment")
        variant: Button.Quiet
        iconName: "key"
        onClicked: root.viewModel.signing.begin()
    }
    BookDialog {
        id: book
        recipient: root.viewModel.recipient
    }
    Connections {
        target: root.viewModel
        function onDiscarded() { recipient.text = ""; }
    }
}
