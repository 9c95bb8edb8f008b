// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every field of a payment that goes from one machine to another. Properties: viewModel, narrow.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property SigningViewModel viewModel
    property bool narrow: false

    spacing: Theme.space.s4
    Layout.fillWidth: true

    Repeater {
        model: root.viewModel.recipients

        ColumnLayout {
            id: recipient

            required property int index
            required property var modelData

            objectName: "signingRecipient" + index
            spacing: Theme.space.s1
            Layout.fillWidth: true

            Label {
                //: Above the address that a payment goes to.
                text: qsTr("To")
                type: Theme.type.label
                color: Theme.colors.textMuted
            }
            Chunks {
                chunks: recipient.modelData.chunks
                columns: root.narrow ? 4 : 8
                Layout.fillWidth: true
            }
            KeyValue {
                //: What one of several recipients gets.
                key: qsTr("Gets")
                value: recipient.modelData.amount
                mono: true
            }
        }
    }
    ColumnLayout {
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Label {
            //: Above the address that pays.
            text: qsTr("From")
            type: Theme.type.label
            color: Theme.colors.textMuted
        }
        Chunks {
            objectName: "signingFrom"
            chunks: root.viewModel.from
            columns: root.narrow ? 4 : 8
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: 0

        KeyValue {
            objectName: "signingTotal"
            //: The sum that all recipients get.
            key: qsTr("Amount, all together")
            value: root.viewModel.total
            mono: true
        }
        KeyValue {
            objectName: "signingFee"
            //: The fee that is paid at most.
            key: qsTr("Network fee, at most")
            value: root.viewModel.feeAtMost
            mono: true
        }
        KeyValue {
            objectName: "signingMemo"
            visible: root.viewModel.memo !== ""
            //: The public note of a payment.
            key: qsTr("Memo, public on the chain")
            value: root.viewModel.memo
        }
        KeyValue {
            objectName: "signingNetwork"
            //: The network that a payment is for.
            key: qsTr("Network")
            value: root.viewModel.network
        }
        KeyValue {
            objectName: "signingNonce"
            //: The place of a payment in its sender's order of payments.
            key: qsTr("Number in the sender's order")
            value: root.viewModel.nonce
            mono: true
        }
        KeyValue {
            objectName: "signingValid"
            //: The last block that may hold a payment.
            key: qsTr("Valid until")
            value: root.viewModel.validUntil
            divided: false
        }
    }
}
