// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What mining brought, epoch by epoch. Properties: viewModel, hidden (amounts are).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Card {
    id: root

    required property MiningViewModel viewModel
    property bool hidden: false

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card about mining rewards.
        title: qsTr("Rewards")
    }
    Stat {
        objectName: "miningTotal"
        //: Name of a figure: the sum of mining rewards.
        caption: qsTr("Received")
        value: root.hidden && root.viewModel.total !== "" ? "•••••" : root.viewModel.total
        note: root.viewModel.rewardsNote
    }
    BarChart {
        visible: root.viewModel.rewardBars.length > 0 && !root.hidden
        //: Name of a chart.
        name: qsTr("Rewards of the last epochs")
        summary: root.viewModel.rewardsNote
        pointTexts: root.viewModel.rewardTexts
        values: root.viewModel.rewardBars
        implicitHeight: 80
        Layout.fillWidth: true
    }
}
