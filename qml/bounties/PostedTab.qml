// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties that this wallet pays for or maintains. Properties: viewModel, own, shell, compact.
// Signals: postRequested().
import QtQuick.Layouts
import RustChain.ViewModels

// Fills the page below the tabs and scrolls by itself.
OwnBountyList {
    id: root

    required property BountiesViewModel viewModel
    required property OwnBountiesViewModel own
    required property ShellViewModel shell

    signal postRequested()

    model: own.posted
    known: own.known
    hidden: shell.amountsHidden
    //: Read out for the list of bounties that I pay for or maintain.
    name: qsTr("Posted by me")
    //: No bounty was posted.
    emptyText: qsTr("You have not posted a bounty, and nobody named you as a maintainer.")
    //: Button that opens the form for a new bounty.
    emptyAction: shell.signRefusal === "" ? qsTr("Post a bounty") : ""
    Layout.fillWidth: true
    Layout.fillHeight: true
    onOpened: number => root.viewModel.open(number)
    onActed: root.postRequested()
}
