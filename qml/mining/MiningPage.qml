// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One honest switch, and a full view of what leaves this machine. Properties: viewModel, shell.
import QtQuick
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property MiningViewModel viewModel
    required property ShellViewModel shell

    objectName: "miningPage"
    //: Title of the page about mining.
    title: qsTr("Mining")
    lead: SwitchCard { viewModel: root.viewModel; roomy: !root.compact }
    side: [
        EpochCard { viewModel: root.viewModel },
        RewardsCard { viewModel: root.viewModel; hidden: root.shell.amountsHidden }
    ]

    MachineCard {
        viewModel: root.viewModel
        compact: root.compact
        roomy: !root.compact
    }
}
