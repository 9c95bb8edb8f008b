// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Measures this machine. Properties: viewModel.
import RustChain.Controls
import RustChain.ViewModels

Button {
    id: root

    required property MiningViewModel viewModel

    objectName: "measureAgain"
    //: Starts the measurement of this machine.
    text: viewModel.measured ? qsTr("Measure again") : qsTr("Measure now")
    size: Button.Small
    loading: viewModel.measuring
    onClicked: viewModel.measureAgain()
}
