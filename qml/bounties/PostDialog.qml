// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Posts a bounty and puts its reward into escrow. Properties: viewModel, shell.
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property BountiesViewModel viewModel
    required property ShellViewModel shell

    //: Title of the form for a new bounty.
    title: qsTr("Post and fund a bounty")
}
