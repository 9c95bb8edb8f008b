// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One honest switch, and a full view of what leaves this machine. Properties: viewModel, shell.
import QtQuick
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property MiningViewModel viewModel
    required property ShellViewModel shell

    objectName: "miningPage"
    //: Title of the page about mining.
    title: qsTr("Mining")
    headExtra: Button {
        objectName: "howMiningWorks"
        variant: Button.Quiet
        //: Button that explains mining.
        text: qsTr("How mining works")
        iconName: "info"
        onClicked: how.open()
    }
    lead: SwitchCard { viewModel: root.viewModel; compact: root.compact; roomy: !root.compact }
    side: [
        EpochCard { visible: !root.shell.remote; viewModel: root.viewModel; hidden: root.shell.amountsHidden },
        RewardsCard {
            visible: !root.shell.remote
            rewards: root.viewModel.rewards
            hidden: root.shell.amountsHidden
            compact: root.compact
            onTableRequested: table.open()
        },
        RulesCard { visible: !root.shell.remote; rules: root.viewModel.rules; compact: root.compact }
    ]

    NeedsNode {
        objectName: "miningNeedsNode"
        visible: root.shell.remote
        iconName: "mining"
        //: Why mining is not possible.
        text: qsTr("Mining needs a full or light node.")
        onSettingsRequested: root.shell.open("settings")
    }
    MachineCard {
        visible: !root.shell.remote
        viewModel: root.viewModel
        compact: root.compact
        roomy: !root.compact
        onTableRequested: table.open()
    }
    HowDialog { id: how }
    TableDialog { id: table; table: root.viewModel.table }
}
