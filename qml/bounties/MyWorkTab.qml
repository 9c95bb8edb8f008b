// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties that this wallet claimed. Properties: viewModel, shell, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.ViewModels

// Fills the page below the tabs and scrolls by itself.
Item {
    id: root

    required property BountiesViewModel viewModel
    required property ShellViewModel shell
    property bool compact: false

    Layout.fillWidth: true
    Layout.fillHeight: true
}
