// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Holds mining for an hour, or ends the pause. Properties: viewModel.
import RustChain.Controls
import RustChain.ViewModels

Button {
    id: root

    required property MiningViewModel viewModel

    objectName: viewModel.paused ? "resumeMining" : "pauseMining"
    //: Button that ends the pause of mining.
    text: viewModel.paused ? qsTr("Resume")
        //: Button that holds mining.
        : qsTr("Pause 1 hour")
    iconName: viewModel.paused ? "play" : "pause"
    onClicked: viewModel.pauseOrResume()
}
