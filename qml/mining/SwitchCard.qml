// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The switch of mining, what it does at this moment, and whom it pays. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property MiningViewModel viewModel

    readonly property MiningSwitch mining: viewModel.glance.mining

    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s5

        BigSwitch {
            objectName: "miningSwitch"
            //: The one switch of mining.
            name: qsTr("Mine on this machine")
            checked: root.mining.on
            disabledReason: root.mining.refusal
            onToggled: {
                root.mining.setOn(checked);
                checked = Qt.binding(() => root.mining.on);
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                //: Beside the one switch of mining.
                text: qsTr("Mine on this machine")
                type: Theme.type.heading
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                objectName: "miningState"
                text: root.viewModel.scanText !== "" ? root.viewModel.scanText
                    : root.viewModel.glance.miningText
                color: root.mining.problem !== "" ? Theme.colors.danger : Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Spinner { running: root.mining.busy || root.viewModel.measuring }
    }
    Divider {}
    RowLayout {
        spacing: Theme.space.s6

        Stat {
            objectName: "miningPaysTo"
            //: Name of a fact: the wallet that rewards go to.
            caption: qsTr("Pays to")
            value: root.viewModel.paysTo
            valueType: Theme.type.bodyStrong
        }
        Stat {
            //: Name of a figure.
            caption: qsTr("Slots accepted")
            value: root.viewModel.glance.slotsAccepted
            valueType: Theme.type.bodyStrong
        }
    }
    Label {
        visible: !root.mining.on
        //: What mining does, below the switch while it is off.
        text: qsTr("Your computer measures its own processor and signs the result once in each "
            + "slot. Each epoch a reward is shared by all miners, by weight and by slots "
            + "attested. Older real hardware counts more. It sends your hardware profile to the "
            + "network in public, and never touches your files. Registering takes a few seconds "
            + "of work and costs nothing.")
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
