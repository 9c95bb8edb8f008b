// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining in short: the switch, the slots of this epoch, what they bring. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property OverviewViewModel viewModel
    required property ShellViewModel shell

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Mining on this machine")

        Switch {
            objectName: "overviewMining"
            //: Read out for the switch of mining.
            name: qsTr("Mine on this machine")
            checked: root.viewModel.mining.on
            disabledReason: root.viewModel.mining.refusal
            onToggled: {
                root.viewModel.mining.setOn(checked);
                checked = Qt.binding(() => root.viewModel.mining.on);
            }
        }
    }
    RowLayout {
        spacing: Theme.space.s4

        SlotRing {
            slots: root.viewModel.slots
            current: root.viewModel.currentSlot
            progress: root.viewModel.slotProgress
            timeText: root.viewModel.timeLeft
            blocksText: root.viewModel.blocksLeft
        }
        ColumnLayout {
            spacing: Theme.space.s3
            Layout.fillWidth: true

            Stat {
                //: Name of a figure.
                caption: qsTr("Multiplier")
                value: root.viewModel.multiplier
                valueType: Theme.type.subheading
            }
            Stat {
                //: Name of a figure.
                caption: qsTr("Slots accepted")
                value: root.viewModel.slotsAccepted
                valueType: Theme.type.mono
            }
            Stat {
                //: Name of a figure.
                caption: qsTr("Last reward")
                value: root.shell.amountsHidden && root.viewModel.lastReward !== "" ? "•••••" : root.viewModel.lastReward
                valueType: Theme.type.mono
                valueColor: root.viewModel.lastReward !== "" ? Theme.colors.success : Theme.colors.text
            }
        }
    }
    Divider {}
    Label {
        objectName: "miningText"
        text: root.viewModel.miningText
        type: Theme.type.caption
        color: root.viewModel.mining.problem !== "" ? Theme.colors.danger : Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
