// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the validator has to do and did lately. Properties: viewModel, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property StakingViewModel viewModel
    property bool compact: false

    roomy: !compact
    spacing: Theme.space.s4
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: what a validator has to do.
        title: qsTr("Duty")
        note: root.viewModel.name
    }
    EmptyState {
        objectName: "stakingEmpty"
        visible: !root.viewModel.onDuty && root.viewModel.known
        iconName: "staking"
        //: This wallet has no validator.
        text: qsTr("You do not validate. Holding and mining work without it.")
    }
    GridLayout {
        visible: root.viewModel.onDuty || !root.viewModel.known
        columns: root.compact ? 2 : 4
        columnSpacing: Theme.space.s5
        rowSpacing: Theme.space.s4
        Layout.fillWidth: true

        Stat {
            objectName: "nextTurn"
            //: Name of a fact: when this validator may propose a block.
            caption: qsTr("Next turn")
            value: root.viewModel.nextTurn
            valueType: Theme.type.subheading
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Stat {
            objectName: "votesSigned"
            //: Name of a figure.
            caption: qsTr("Votes signed")
            value: root.viewModel.votes
            valueType: Theme.type.subheading
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Stat {
            objectName: "uptime"
            //: Name of a figure: the share of turns that were taken.
            caption: qsTr("Uptime")
            value: root.viewModel.uptime
            //: Under a figure: turns are counted for a day, then from 0 again.
            note: qsTr("since the daily count")
            valueType: Theme.type.subheading
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Stat {
            objectName: "rank"
            //: Name of a figure: place among the validators, by bond.
            caption: qsTr("Rank by bond")
            value: root.viewModel.rank
            valueType: Theme.type.subheading
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    VoteDots {
        objectName: "turnDots"
        visible: root.viewModel.onDuty
        votes: root.viewModel.turns
        summary: root.viewModel.turnsText
        hollowColor: Theme.colors.danger
        Layout.fillWidth: true
    }
}
