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
            visible: text !== "" && !root.shell.remote
            tone: Badge.Warning
            text: root.viewModel.problem
        }
    ]
    lead: [
        // Where there is no second column the risk comes before everything else.
        RiskCard { visible: !root.wide && !root.shell.remote; viewModel: root.viewModel },
        StatsCard {
            visible: !root.shell.remote
            viewModel: root.viewModel
            hidden: root.shell.amountsHidden
            compact: root.compact
        }
    ]
    side: [
        NeedsCard { visible: !root.shell.remote; viewModel: root.viewModel },
        RiskCard { visible: root.wide && !root.shell.remote; viewModel: root.viewModel }
    ]

    NeedsNode {
        objectName: "stakingNeedsNode"
        visible: root.shell.remote
        iconName: "staking"
        //: Why validating is not possible.
        text: qsTr("Validating needs a full node.")
        onSettingsRequested: root.shell.open("settings")
    }
    DutyCard { visible: !root.shell.remote; viewModel: root.viewModel; compact: root.compact }
    BondCard { visible: !root.shell.remote; viewModel: root.viewModel; compact: root.compact }
    UnbondCard {
        visible: !root.viewModel.absent && root.viewModel.known && !root.shell.remote
        viewModel: root.viewModel
        compact: root.compact
    }
}
