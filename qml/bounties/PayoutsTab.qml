// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What bounties paid, or will pay, to this wallet. Properties: viewModel, own, shell, compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

// Fills the page below the tabs and scrolls by itself.
ScrollArea {
    id: root

    required property BountiesViewModel viewModel
    required property OwnBountiesViewModel own
    required property ShellViewModel shell
    property bool compact: false

    contentHeight: card.implicitHeight
    Layout.fillWidth: true
    Layout.fillHeight: true

    Card {
        id: card
        width: root.width
        roomy: !root.compact

        Repeater {
            model: root.own.known ? 0 : 3

            Skeleton {
                implicitHeight: Theme.height.tableRow
                Layout.fillWidth: true
            }
        }
        EmptyState {
            objectName: "payoutsEmpty"
            visible: root.own.known && root.own.payouts.count === 0
            iconName: "escrow"
            //: No bounty paid, or is about to pay.
            text: qsTr("No payout yet. It appears here when you submit work for a bounty.")
            //: Button that shows all bounties.
            actionText: qsTr("Find a bounty")
            onActed: root.viewModel.chooseTab(BountiesViewModel.Board)
        }
        PayoutTable {
            objectName: "payoutTable"
            visible: root.own.payouts.count > 0
            model: root.own.payouts
            hidden: root.shell.amountsHidden
            compact: root.compact
            onOpened: number => root.viewModel.open(number)
            onAsked: (bounty, reason) => {
                why.title = bounty;
                why.text = reason;
                why.open();
            }
        }
    }
    Dialog {
        id: why
        objectName: "whyDialog"
        initialFocus: close
        actions: Button {
            id: close
            objectName: "whyClose"
            //: Closes what explains why a payout waits.
            text: qsTr("Close")
            onClicked: why.close()
        }
    }
}
