// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be lost. It cannot be folded or closed. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property StakingViewModel viewModel

    edge: Theme.colors.warning
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Icon {
            name: "alert"
            color: Theme.colors.warning
        }
        Label {
            //: Title of a card: what can be lost.
            text: qsTr("Risk")
            type: Theme.type.bodyStrong
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
    }
    Label {
        objectName: "risk"
        text: root.viewModel.riskText
        type: Theme.type.labelRegular
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
