// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be done while a payment waits: a higher fee, cancelling it, forgetting one without a
// signature. Properties: detail.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ActivityDetail detail

    visible: detail.replaceable || detail.forgettable || detail.problem !== ""
    spacing: Theme.space.s3
    Layout.fillWidth: true

    Label {
        visible: root.detail.cancellable
        //: Above the buttons that change a waiting payment.
        text: qsTr("It waits for a block. A higher fee brings it in sooner. Cancelling pays the "
            + "smallest amount to yourself in its place; until that is final, the payment can "
            + "still go through.")
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        visible: root.detail.forgettable
        //: Above the button that forgets a payment which waits for a signature.
        text: qsTr("Its amount and its place in the order of payments are kept for it. Later "
            + "payments wait until it is sent or forgotten. Forgetting does not stop somebody who "
            + "has it signed already.")
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Banner {
        objectName: "detailProblem"
        visible: root.detail.problem !== ""
        tone: Badge.Danger
        text: root.detail.problem
    }
    Flow {
        spacing: Theme.space.s3
        Layout.fillWidth: true

        Button {
            objectName: "detailRaiseFee"
            visible: root.detail.replaceable
            //: Sends a waiting payment again with a higher fee.
            text: qsTr("Raise the fee")
            iconName: "upload"
            loading: root.detail.acting
            onClicked: root.detail.raiseFee()
        }
        Button {
            objectName: "detailCancelPayment"
            visible: root.detail.cancellable
            //: Tries to take a waiting payment back.
            text: qsTr("Cancel payment")
            iconName: "cross"
            loading: root.detail.acting
            onClicked: root.detail.cancelPayment()
        }
        Button {
            objectName: "detailForget"
            visible: root.detail.forgettable
            //: Gives up a payment that was exported and not signed yet.
            text: qsTr("Forget this payment")
            iconName: "trash"
            loading: root.detail.acting
            onClicked: root.detail.forget()
        }
    }
}
