// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The four newest things that happened to the wallet. Properties: viewModel, shell.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property OverviewViewModel viewModel
    required property ShellViewModel shell

    spacing: 0
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Recent activity")

        Button {
            objectName: "seeAll"
            visible: root.viewModel.recent.count > 0
            //: Button that opens the whole activity.
            text: qsTr("See all")
            size: Button.Small
            variant: Button.Quiet
            trailingIcon: "chevron-right"
            onClicked: root.shell.open("activity")
        }
    }
    Repeater {
        model: root.viewModel.recent

        ListRow {
            id: row

            required property int index
            required property string symbol
            required property string line
            required property bool incoming
            required property string link

            required title
            required amount
            required age
            required step

            objectName: "recent" + index
            iconName: symbol
            text: line
            amountColor: incoming ? Theme.colors.success : Theme.colors.text
            last: index === root.viewModel.recent.count - 1
            onClicked: root.shell.open(row.link)
        }
    }
    ColumnLayout {
        visible: root.viewModel.recent.count === 0
        spacing: Theme.space.s4
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s3

        Label {
            text: root.viewModel.known
                //: In place of the activity of a wallet without any.
                ? qsTr("No RTC yet.")
                //: In place of the activity while it is being read.
                : qsTr("Looking at the chain…")
            color: Theme.colors.textMuted
        }
        RowLayout {
            visible: root.viewModel.known
            spacing: Theme.space.s3

            Button {
                objectName: "emptyReceive"
                //: Button that shows the own address.
                text: qsTr("Receive")
                iconName: "receive"
                onClicked: root.shell.open("receive")
            }
            Button {
                objectName: "emptyMine"
                //: Button that opens the page about mining.
                text: qsTr("Mine on this machine")
                iconName: "mining"
                onClicked: root.shell.open("mining")
            }
        }
    }
}
