// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties that this wallet claimed. Properties: viewModel, own, shell, compact.
import QtQuick.Layouts
import RustChain.ViewModels

// Fills the page below the tabs and scrolls by itself.
OwnBountyList {
    id: root

    required property BountiesViewModel viewModel
    required property OwnBountiesViewModel own
    required property ShellViewModel shell

    model: own.work
    known: own.known
    hidden: shell.amountsHidden
    //: Read out for the list of bounties that I claimed.
    name: qsTr("My work")
    //: No bounty was claimed.
    emptyText: qsTr("You have not claimed a bounty. Find one on the board and reserve it.")
    //: Button that shows all bounties.
    emptyAction: qsTr("Find a bounty")
    Layout.fillWidth: true
    Layout.fillHeight: true
    onOpened: number => root.viewModel.open(number)
    onActed: root.viewModel.chooseTab(BountiesViewModel.Board)
}
