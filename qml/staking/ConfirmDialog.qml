// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks for an amount a second time before it is bonded or taken back.
// Properties: viewModel, entry (StakeEntry), confirmText (of the button).
// Signals: confirmed().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property StakingViewModel viewModel
    required property StakeEntry entry
    property string confirmText

    signal confirmed()

    initialFocus: again
    onAboutToShow: {
        root.viewModel.forgetProblem();
        root.entry.typeConfirmation("");
        again.text = "";
    }
    actions: [
        Button {
            objectName: "stakeCancel"
            //: Button that closes the dialog without a change.
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        Button {
            objectName: "stakeConfirm"
            text: root.confirmText
            variant: Button.Primary
            loading: root.viewModel.sending
            //: Why the button cannot be used yet.
            disabledReason: root.entry.confirmed ? "" : qsTr("Type the amount first.")
            onClicked: root.confirmed()
        }
    ]

    AmountField {
        id: again
        objectName: "stakeAgain"
        //: Label of a field; %1 is an amount.
        label: qsTr("Type %1 to go on").arg(root.entry.amountText)
        error: root.entry.confirmationError
        maxShown: false
        Layout.fillWidth: true
        onEdited: text => root.entry.typeConfirmation(text)
    }
    Label {
        objectName: "stakeProblem"
        visible: text !== ""
        text: root.viewModel.sendProblem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Connections {
        target: root.viewModel
        function onSent() { root.close(); }
    }
}
