// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The pages, one of them shown; each is made when somebody first wants to see it. Properties: shell,
// pages (view-models). `order` names them in the order of the children.
import QtQuick.Layouts
import RustChain.ViewModels

StackLayout {
    id: root

    required property ShellViewModel shell
    required property Pages pages

    readonly property list<string> order: ["overview", "send", "receive", "activity", "mining",
        "staking", "explorer", "network", "settings"]

    currentIndex: Math.max(0, Array.from(order).indexOf(shell.page))

    LazyPage {
        page: "Overview/OverviewPage"
        viewModel: root.pages.overview
        shell: root.shell
        more: ({ remote: root.pages.remote })
    }
    LazyPage { page: "Send/SendPage"; viewModel: root.pages.send; shell: root.shell }
    LazyPage { page: "Receive/ReceivePage"; viewModel: root.pages.receive; shell: root.shell }
    LazyPage { page: "Activity/ActivityPage"; viewModel: root.pages.activity; shell: root.shell }
    LazyPage { page: "Mining/MiningPage"; viewModel: root.pages.mining; shell: root.shell }
    LazyPage { page: "Staking/StakingPage"; viewModel: root.pages.staking; shell: root.shell }
    LazyPage { page: "Explorer/ExplorerPage"; viewModel: root.pages.explorer; shell: root.shell }
    LazyPage {
        page: "Network/NetworkPage"
        viewModel: root.pages.network
        shell: root.shell
        more: ({ remote: root.pages.remote })
    }
    LazyPage {
        page: "Settings/SettingsPage"
        viewModel: root.pages.settings
        shell: root.shell
        more: ({ choice: root.pages.remote.choice })
    }
}
