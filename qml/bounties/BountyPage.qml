// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One bounty. Properties: viewModel, shell. Signals: linkAsked(url).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property BountiesViewModel viewModel
    required property ShellViewModel shell

    readonly property BountyItem item: viewModel.bounty

    signal linkAsked(string url)

    objectName: "bountyPage"
    //: Above the name of a bounty: the page it belongs to.
    crumb: qsTr("Bounties")
    title: item.name
    backShown: true
    onBackClicked: root.shell.open("bounties")
    headExtra: Button {
        objectName: "copyBountyLink"
        visible: root.item.link !== ""
        //: Button that copies the link of a bounty's terms.
        text: qsTr("Copy link")
        iconName: "copy"
        onClicked: {
            Clipboard.copy(root.item.link);
            root.viewModel.tellCopied();
        }
    }
    banner: Banner {
        objectName: "bountyProblem"
        visible: text !== ""
        tone: Badge.Warning
        text: root.item.problem
    }
    lead: [
        TermsCard {
            visible: root.item.known
            item: root.item
            compact: root.compact
            onLinkAsked: url => root.linkAsked(url)
        },
        Skeleton {
            objectName: "bountySkeleton"
            visible: !root.item.known && root.item.problem === ""
            timeout: 0
            implicitHeight: 180
            Layout.fillWidth: true
        }
    ]
    side: [
        EscrowCard {
            visible: root.item.known
            item: root.item
            hidden: root.shell.amountsHidden
            onLinkAsked: url => root.linkAsked(url)
            onActed: action => moveDialog.ask(action)
        },
        PeopleCard { visible: root.item.known; item: root.item },
        WrongCard { visible: root.item.known; text: root.item.riskText }
    ]

    RoadCard {
        visible: root.item.known
        item: root.item
        compact: root.compact
        onLinkAsked: url => root.linkAsked(url)
        onOpened: place => root.viewModel.go(place)
    }
    MoveDialog {
        id: moveDialog
        objectName: "moveDialog"
        act: root.item.act
    }
}
