// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The pages, one of them shown. Properties: shell, pages (view-models). `order` names them in the order of the children.
import QtQuick.Layouts
import RustChain.Activity
import RustChain.Bounties
import RustChain.Explorer
import RustChain.Mining
import RustChain.Network
import RustChain.Overview
import RustChain.Receive
import RustChain.Send
import RustChain.Settings
import RustChain.Staking
import RustChain.ViewModels

StackLayout {
    id: root

    required property ShellViewModel shell
    required property Pages pages

    readonly property list<string> order: ["overview", "send", "receive", "activity", "mining",
        "staking", "bounties", "explorer", "network", "settings"]

    currentIndex: Math.max(0, Array.from(order).indexOf(shell.page))

    OverviewPage {
        viewModel: root.pages.overview
        own: root.pages.ownBounties
        shell: root.shell
        remote: root.pages.remote
    }
    SendPage { viewModel: root.pages.send; shell: root.shell }
    ReceivePage { viewModel: root.pages.receive; shell: root.shell }
    ActivityPage { viewModel: root.pages.activity; shell: root.shell }
    MiningPage { viewModel: root.pages.mining; shell: root.shell }
    StakingPage { viewModel: root.pages.staking; shell: root.shell }
    BountiesPage { viewModel: root.pages.bounties; own: root.pages.ownBounties; shell: root.shell }
    ExplorerPage { viewModel: root.pages.explorer; shell: root.shell }
    NetworkPage { viewModel: root.pages.network; shell: root.shell; remote: root.pages.remote }
    SettingsPage { viewModel: root.pages.settings; shell: root.shell; choice: root.pages.remote.choice }
}
