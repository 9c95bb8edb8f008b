// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Taking coins back out of the bond. Properties: viewModel, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property StakingViewModel viewModel
    property bool compact: false

    roomy: !compact
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: taking coins back.
        title: qsTr("Unbond")
    }
    AmountField {
        objectName: "unbondAmount"
        //: Label of a field.
        label: qsTr("Amount to take back")
        text: root.viewModel.unbondEntry.text
        echo: root.viewModel.unbondEntry.echo
        error: root.viewModel.unbondEntry.error
        Layout.fillWidth: true
        onEdited: text => root.viewModel.unbondEntry.type(text)
        onMaxRequested: root.viewModel.takeAll()
    }
    Label {
        objectName: "unbondingEnd"
        //: In the card about taking coins back; %1 is a date and time.
        text: qsTr("Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.")
            .arg(root.viewModel.unbondingEnd)
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Button {
        objectName: "unbond"
        //: Button that goes on to confirm taking coins back.
        text: qsTr("Take coins back")
        disabledReason: root.viewModel.unbondRefusal
        onClicked: confirm.open()
    }
    ConfirmDialog {
        id: confirm
        objectName: "unbondDialog"
        viewModel: root.viewModel
        entry: root.viewModel.unbondEntry
        //: Title of a dialog; %1 is an amount.
        title: qsTr("Take back %1 RTC").arg(entry.amountText)
        //: In the dialog that confirms taking coins back; %1 is a date and time.
        text: qsTr("They are free about %1.").arg(root.viewModel.unbondingEnd)
        confirmText: title
        onConfirmed: root.viewModel.unbond()
    }
}
