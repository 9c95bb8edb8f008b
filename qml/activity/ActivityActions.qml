// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be done while a payment waits: a higher fee, or cancelling it. Properties: detail.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ActivityDetail detail

    visible: detail.replaceable || detail.problem !== ""
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
    }
}
