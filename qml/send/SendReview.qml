// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The frozen payment: read it, compare it, send it. Properties: viewModel, inUse
// (it is on the screen).
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
    property bool inUse: false

    function send() { root.viewModel.confirm(risk.takePassword()); }

    spacing: Theme.space.s4

    ColumnLayout {
        spacing: 0

        Label {
            //: Above the amount of a payment that is being reviewed.
            text: qsTr("You send")
            type: Theme.type.label
            color: Theme.colors.textMuted
        }
        AmountText {
            objectName: "reviewAmount"
            whole: root.viewModel.whole
            fraction: root.viewModel.fraction
            style: AmountText.Hero
        }
    }
    Divider {}
    Badge {
        visible: root.viewModel.recipient.first
        tone: Badge.Warning
        iconName: "info"
        //: This address was never paid before.
        text: qsTr("First payment to this address")
    }
    AddressLabel {
        objectName: "reviewRecipient"
        shortText: root.viewModel.recipient.title
        name: root.viewModel.recipient.name
        wedges: root.viewModel.recipient.wedges
        chunks: root.viewModel.recipient.chunks
        value: root.viewModel.recipient.text
        full: true
        Layout.fillWidth: true
    }
    KeyValue {
        objectName: "reviewFirstAmount"
        visible: root.viewModel.otherCount > 0
        //: What one of several recipients gets.
        key: qsTr("Gets")
        value: root.viewModel.firstAmount
        mono: true
        divided: false
    }
    KnownAddress { chunks: root.viewModel.recipient.knownChunks }
    Repeater {
        model: root.viewModel.others

        PayeeReview {
            required property int index
            required property var modelData

            row: modelData
            place: index
        }
    }
    Divider {}
    ColumnLayout {
        spacing: 0

        KeyValue {
            objectName: "reviewGas"
            //: How much work a payment is for the network, and what that costs now; %1 is a
            //: number, %2 an amount.
            key: qsTr("Network fee now")
            //: %1 is an amount, %2 a number of units of work.
            value: qsTr("≈ %1 for %2 gas").arg(root.viewModel.feeExpected).arg(root.viewModel.gas)
            mono: true
        }
        KeyValue {
            objectName: "reviewFee"
            //: The fee that is paid at most.
            key: qsTr("Network fee, at most")
            value: root.viewModel.feeAtMost
            mono: true
        }
        KeyValue {
            objectName: "reviewTotal"
            //: Amount and fee together.
            key: qsTr("Total, at most")
            value: root.viewModel.totalAtMost
            mono: true
        }
        KeyValue {
            objectName: "reviewAfter"
            //: What is left after the payment.
            key: qsTr("Available afterwards, at least")
            value: root.viewModel.availableAfter
            mono: true
            divided: root.viewModel.memo !== ""
        }
        KeyValue {
            objectName: "reviewMemo"
            visible: root.viewModel.memo !== ""
            //: The public note of a payment.
            key: qsTr("Memo, public on the chain")
            value: root.viewModel.memo
            divided: false
        }
    }
    RiskCheck {
        id: risk
        viewModel: root.viewModel
        onAccepted: confirm.forceActiveFocus(Qt.TabFocusReason)
    }
    Banner {
        objectName: "sendProblem"
        visible: root.viewModel.problem !== ""
        tone: Badge.Danger
        text: root.viewModel.problem
        //: Takes the fee that the network asks for now.
        actionText: root.viewModel.newFeeHelps ? qsTr("Use the new fee") : ""
        onActed: root.viewModel.useNewFee()
    }
    Flow {
        spacing: Theme.space.s3
        layoutDirection: Qt.RightToLeft
        Layout.fillWidth: true

        Button {
            id: confirm
            objectName: "sendConfirm"
            visible: !root.viewModel.watchOnly
            text: root.viewModel.sendText
            variant: Button.Primary
            size: Button.Large
            loading: root.viewModel.sending
            disabledReason: root.viewModel.confirmRefusal
            onClicked: root.send()
        }
        Button {
            objectName: "sendExport"
            //: Hands the payment to another machine, which has the key.
            text: qsTr("Export for signing")
            variant: root.viewModel.watchOnly ? Button.Primary : Button.Quiet
            size: Button.Large
            iconName: "upload"
            loading: root.viewModel.watchOnly && root.viewModel.sending
            disabledReason: root.viewModel.confirmRefusal
            onClicked: root.viewModel.exportForSigning()
        }
        Button {
            objectName: "sendCancel"
            //: Gives the payment up; nothing typed is kept.
            text: qsTr("Cancel payment")
            size: Button.Large
            besidePrimary: true
            onClicked: root.viewModel.discard()
        }
        Button {
            objectName: "sendEdit"
            //: Goes back to the details of a payment.
            text: qsTr("Edit details")
            variant: Button.Quiet
            size: Button.Large
            iconName: "chevron-left"
            onClicked: root.viewModel.edit()
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.inUse && !root.viewModel.watchOnly && !root.viewModel.sending && root.viewModel.confirmRefusal === ""
        onActivated: root.send()
    }
    Connections {
        target: root.viewModel
        function onDiscarded() { risk.clear(); }
    }
}
