// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What mining brought, day by day. Properties: rewards, hidden (amounts are), compact.
// Signals: tableRequested().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property MiningRewards rewards
    property bool hidden: false
    property bool compact: false

    readonly property bool shown: !compact || fold.open

    signal tableRequested()

    Layout.fillWidth: true

    CardHeader {
        title: root.rewards.range === MiningRewards.Year
            //: Title of a card about mining rewards.
            ? qsTr("Rewards per week")
            //: Title of a card about mining rewards.
            : qsTr("Rewards per day")

        Segmented {
            objectName: "rewardsRange"
            visible: root.shown && !root.rewards.loading
            //: Name of a choice: how far back rewards are shown.
            name: qsTr("Time")
            options: [
                //: 30 days, as short as can be.
                qsTr("30 d"),
                //: One year, as short as can be.
                qsTr("1 y")
            ]
            currentIndex: root.rewards.range
            onChosen: index => root.rewards.choose(index)
        }
        FoldButton {
            id: fold
            objectName: "foldRewards"
            visible: root.compact
            //: The card about rewards, for the button that opens it.
            about: qsTr("rewards")
        }
    }
    Skeleton {
        visible: root.shown && root.rewards.loading
        timeout: 0
        implicitHeight: Theme.height.field
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.shown && !root.rewards.loading && !root.rewards.empty
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Label {
            objectName: "miningTotal"
            //: Stands for an amount that is hidden.
            text: root.hidden ? qsTr("•••••") : root.rewards.total
            type: Theme.type.heading
            Layout.alignment: Qt.AlignBaseline
        }
        Label {
            text: root.rewards.totalNote
            type: Theme.type.caption
            color: Theme.colors.textFaint
            elide: Text.ElideRight
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: true
        }
    }
    BarChart {
        objectName: "rewardsChart"
        visible: root.shown && !root.rewards.loading && !root.rewards.empty && !root.hidden
        //: Name of a chart.
        name: qsTr("Mining rewards")
        summary: root.rewards.total + " " + root.rewards.totalNote
        pointTexts: root.rewards.texts
        values: root.rewards.bars
        marked: [root.rewards.bars.length - 1]
        startText: root.rewards.startText
        endText: root.rewards.endText
        implicitHeight: Math.round(100 * Theme.textScale)
    }
    EmptyState {
        objectName: "rewardsEmpty"
        visible: root.shown && root.rewards.empty
        iconName: "mining"
        //: No reward of mining has come yet.
        text: qsTr("No rewards yet. Mining works on real, also very old, machines.")
        //: Button that opens the table of what processors are worth.
        actionText: qsTr("Machines that count")
        onActed: root.tableRequested()
    }
    Label {
        objectName: "rewardsProblem"
        visible: root.shown && text !== ""
        text: root.rewards.problem
        type: Theme.type.caption
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
