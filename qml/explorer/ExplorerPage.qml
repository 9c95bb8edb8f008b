// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads the chain: its newest blocks, and what is looked up. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

PageFrame {
    id: root

    required property ExplorerViewModel viewModel
    required property ShellViewModel shell

    readonly property ExplorerItem item: viewModel.item

    function openIfAny(place: string) {
        if (place !== "")
            root.viewModel.open(place);
    }

    objectName: "explorerPage"
    //: Title of the page that reads the chain.
    title: viewModel.home ? qsTr("Explorer") : item.title
    crumb: viewModel.home ? "" : item.crumb
    backShown: !viewModel.home
    onBackClicked: root.shell.back()
    headLead: StageText {
        visible: !root.viewModel.home && root.item.stage >= 0
        stage: Math.max(0, root.item.stage)
        blockHeight: root.item.height
        //: Why a transaction failed.
        reason: qsTr("the balance was too low")
        type: Theme.type.label
    }
    headExtra: [
        Badge {
            visible: root.viewModel.home && !root.compact && !root.shell.remote
            tone: Badge.Success
            iconName: "shield-check"
            //: Everything shown was executed here.
            text: qsTr("Everything here is checked by this device")
        },
        IconButton {
            objectName: "previousBlock"
            visible: root.item.kind === ExplorerItem.BlockItem
            bordered: true
            iconName: "chevron-left"
            //: Leads to the block before.
            text: qsTr("Previous block")
            disabledReason: root.item.previousPlace === ""
                //: Why there is no previous block.
                ? qsTr("This is the first block") : ""
            onClicked: root.openIfAny(root.item.previousPlace)
        },
        IconButton {
            objectName: "nextBlock"
            visible: root.item.kind === ExplorerItem.BlockItem
            bordered: true
            iconName: "chevron-right"
            //: Leads to the block after.
            text: qsTr("Next block")
            disabledReason: root.item.nextPlace === ""
                //: Why there is no next block.
                ? qsTr("This is the newest final block") : ""
            onClicked: root.openIfAny(root.item.nextPlace)
        }
    ]
    lead: [
        SearchField {
            id: search
            objectName: "explorerSearch"
            visible: !root.shell.remote
            //: In the field that looks things up on the chain.
            placeholder: qsTr("Height, hash or address")
            large: true
            busy: root.viewModel.searching
            shortcutText: "Ctrl+K"
            Layout.fillWidth: true
            onAccepted: text => root.viewModel.search(text)
        },
        Banner {
            objectName: "explorerProblem"
            visible: root.viewModel.problem !== ""
            tone: Badge.Warning
            text: root.viewModel.problem
        }
    ]
    side: ItemSide {
        visible: !root.viewModel.home && !root.shell.remote
        item: root.item
        onSendRequested: root.viewModel.sendTo(root.item.address)
    }
    wide: !root.viewModel.home && Window.width >= Theme.breakpoint.wide
        && room >= Theme.breakpoint.twoColumns

    NeedsNode {
        objectName: "explorerNeedsNode"
        visible: root.shell.remote
        iconName: "explorer"
        //: Why the page that reads the chain is empty.
        text: qsTr("The explorer reads blocks that this device executed. That needs a full node.")
        onSettingsRequested: root.shell.open("settings")
    }
    ExplorerHome {
        visible: root.viewModel.home && !root.shell.remote
        viewModel: root.viewModel
        compact: root.compact
    }
    ItemSheet {
        visible: !root.viewModel.home && !root.shell.remote
        item: root.item
        compact: root.compact
        onOpened: place => root.openIfAny(place)
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Connections {
        target: root.shell
        function onOpened(page: string, place: string) {
            if (page === "explorer" && place === "")
                search.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
}
