// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bond coins, run a validator, see its duty and its risk. Properties: viewModel, shell.
import QtQuick
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property StakingViewModel viewModel
    required property ShellViewModel shell

    objectName: "stakingPage"
    //: Title of the page about bonds and validating.
    title: qsTr("Staking")
    banner: [
        Banner {
            objectName: "jailed"
            visible: text !== ""
            tone: Badge.Danger
            text: root.viewModel.jailText
        },
        Banner {
            objectName: "stakingProblem"
            visible: text !== ""
            tone: Badge.Warning
            text: root.viewModel.problem
        }
    ]
    lead: [
        // Where there is no second column the risk comes before everything else.
        RiskCard { visible: !root.wide; viewModel: root.viewModel },
        StatsCard {
            viewModel: root.viewModel
            hidden: root.shell.amountsHidden
            compact: root.compact
        }
    ]
    side: [
        NeedsCard { viewModel: root.viewModel },
        RiskCard { visible: root.wide; viewModel: root.viewModel }
    ]

    DutyCard { viewModel: root.viewModel; compact: root.compact }
    BondCard { viewModel: root.viewModel; compact: root.compact }
    UnbondCard {
        visible: !root.viewModel.absent && root.viewModel.known
        viewModel: root.viewModel
        compact: root.compact
    }
}
