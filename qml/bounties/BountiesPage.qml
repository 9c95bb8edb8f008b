// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From finding work to coins in the wallet. Properties: viewModel, own, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

FocusScope {
    id: root

    required property BountiesViewModel viewModel
    required property OwnBountiesViewModel own
    required property ShellViewModel shell

    readonly property bool detail: viewModel.detailShown && !shell.remote

    readonly property list<string> tabs: [
        //: Tab with all bounties.
        qsTr("Board"),
        //: Tab with the bounties that I claimed.
        qsTr("My work"),
        //: Tab with what bounties paid me.
        qsTr("My payouts"),
        //: Tab with the bounties that I pay for.
        qsTr("Posted by me")
    ]

    objectName: "bountiesPage"

    PageFrame {
        id: page
        anchors.fill: parent
        visible: !root.detail
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
        Tabs {
            objectName: "bountyTabs"
            visible: !page.compact && !root.shell.remote
            //: Read out for the tabs of the page about bounties.
            name: qsTr("Parts of this page")
            options: root.tabs
            currentIndex: root.viewModel.tab
            onChosen: index => root.viewModel.chooseTab(index)
        }
        Chips {
            objectName: "bountyChips"
            visible: page.compact && !root.shell.remote
            //: Read out for the tabs of the page about bounties.
            name: qsTr("Parts of this page")
            options: root.tabs
            currentIndex: root.viewModel.tab
            Layout.fillWidth: true
            onChosen: index => root.viewModel.chooseTab(index)
        }
        BoardTab {
            objectName: "boardTab"
            visible: root.viewModel.tab === BountiesViewModel.Board && !root.shell.remote
            viewModel: root.viewModel
            shell: root.shell
            compact: page.compact
            onLinkAsked: url => linkDialog.ask(url)
        }
        MyWorkTab {
            objectName: "myWorkTab"
            visible: root.viewModel.tab === BountiesViewModel.MyWork && !root.shell.remote
            viewModel: root.viewModel
            own: root.own
            shell: root.shell
            compact: page.compact
        }
        PayoutsTab {
            objectName: "payoutsTab"
            visible: root.viewModel.tab === BountiesViewModel.MyPayouts && !root.shell.remote
            viewModel: root.viewModel
            own: root.own
            shell: root.shell
            compact: page.compact
        }
        PostedTab {
            objectName: "postedTab"
            visible: root.viewModel.tab === BountiesViewModel.PostedByMe && !root.shell.remote
            viewModel: root.viewModel
            own: root.own
            shell: root.shell
            compact: page.compact
            onPostRequested: postDialog.open()
        }
    }
    BountyPage {
        anchors.fill: parent
        visible: root.detail
        viewModel: root.viewModel
        shell: root.shell
        onLinkAsked: url => linkDialog.ask(url)
    }
    PostDialog {
        id: postDialog
        objectName: "postDialog"
        viewModel: root.viewModel
        entry: root.own.post
        shell: root.shell
    }
    LinkDialog {
        id: linkDialog
        objectName: "linkDialog"
        viewModel: root.viewModel
    }
}
