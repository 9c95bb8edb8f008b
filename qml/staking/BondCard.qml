// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bonding coins to the key of this node. Properties: viewModel, compact.
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
        //: Title of a card: putting coins down as a guarantee.
        title: qsTr("Bond")
    }
    GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        AmountField {
            objectName: "bondAmount"
            //: Label of a field; %1 is the least amount of a bond.
            label: qsTr("Amount, at least %1 RTC").arg(root.viewModel.minimum)
            text: root.viewModel.bondEntry.text
            echo: root.viewModel.bondEntry.echo
            error: root.viewModel.bondEntry.error
            maxShown: false
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.viewModel.bondEntry.type(text)
        }
        Field {
            objectName: "validatorName"
            //: Label of a field.
            label: qsTr("Validator name, public")
            text: root.viewModel.newName
            error: root.viewModel.nameError
            //: Below the field for a validator's name.
            help: qsTr("At most 32 bytes. It may stay empty.")
            maximumLength: 64
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.viewModel.typeName(text)
        }
    }
    Label {
        objectName: "unbondingTime"
        //: In the card about bonding; %1 is a time such as "14 days".
        text: qsTr("Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.")
            .arg(root.viewModel.unbondingTime)
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Button {
        objectName: "bond"
        //: Button that goes on to confirm a bond.
        text: qsTr("Bond coins")
        variant: Button.Primary
        iconName: "staking"
        disabledReason: root.viewModel.bondRefusal
        onClicked: confirm.open()
    }
    ConfirmDialog {
        id: confirm
        objectName: "bondDialog"
        viewModel: root.viewModel
        entry: root.viewModel.bondEntry
        //: Title of a dialog; %1 is an amount.
        title: qsTr("Bond %1 RTC").arg(entry.amountText)
        //: In the dialog that confirms a bond; %1 is a time such as "14 days".
        text: qsTr("These coins stand for this node's votes. They come back %1 after you ask for them.")
            .arg(root.viewModel.unbondingTime) + "\n\n" + root.viewModel.riskText
        confirmText: title
        onConfirmed: root.viewModel.bond()
    }
}
