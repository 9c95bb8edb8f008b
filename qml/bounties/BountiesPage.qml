// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From finding work to coins in the wallet. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

PageFrame {
    id: root

    required property BountiesViewModel viewModel
    required property ShellViewModel shell

    objectName: "bountiesPage"
    //: Title of the page about paid work.
    title: qsTr("Bounties")
    scrolls: false
    headExtra: Button {
        objectName: "postBounty"
        visible: !root.shell.remote
        //: Button that opens the form for a new bounty.
        text: qsTr("Post a bounty")
        iconName: "plus"
        variant: Button.Primary
        disabledReason: root.shell.signRefusal
        onClicked: postDialog.open()
    }

    NeedsNode {
        objectName: "bountiesNeedsNode"
        visible: root.shell.remote
        iconName: "bounties"
        //: Why the page about bounties is empty.
        text: qsTr("Bounties are read from the chain that this device executed. That needs a full node.")
        onSettingsRequested: root.shell.open("settings")
    }
    ColumnLayout {
        visible: !root.shell.remote
        spacing: Theme.space.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Tabs {
            objectName: "bountyTabs"
            //: Read out for the tabs of the page about bounties.
            name: qsTr("Parts of this page")
            options: [
                //: Tab with all bounties.
                qsTr("Board"),
                //: Tab with the bounties that I claimed.
                qsTr("My work"),
                //: Tab with what bounties paid me.
                qsTr("My payouts"),
                //: Tab with the bounties that I pay for.
                qsTr("Posted by me")
            ]
            currentIndex: root.viewModel.tab
            onChosen: index => root.viewModel.chooseTab(index)
        }
        BoardTab {
            objectName: "boardTab"
            visible: root.viewModel.tab === BountiesViewModel.Board
            viewModel: root.viewModel
            shell: root.shell
            compact: root.compact
        }
        MyWorkTab {
            objectName: "myWorkTab"
            visible: root.viewModel.tab === BountiesViewModel.MyWork
            viewModel: root.viewModel
            shell: root.shell
            compact: root.compact
        }
        PayoutsTab {
            objectName: "payoutsTab"
            visible: root.viewModel.tab === BountiesViewModel.MyPayouts
            viewModel: root.viewModel
            shell: root.shell
            compact: root.compact
        }
        PostedTab {
            objectName: "postedTab"
            visible: root.viewModel.tab === BountiesViewModel.PostedByMe
            viewModel: root.viewModel
            shell: root.shell
            compact: root.compact
        }
    }
    PostDialog {
        id: postDialog
        objectName: "postDialog"
        viewModel: root.viewModel
        shell: root.shell
    }
}
