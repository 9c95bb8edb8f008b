// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one balance of the window, and what is behind it. Properties: viewModel, shell, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property OverviewViewModel viewModel
    required property ShellViewModel shell
    property bool compact: false

    readonly property bool hidden: shell.amountsHidden

    Layout.fillWidth: true

    GridLayout {
        columns: root.compact ? 1 : 2
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.space.s2

            Label {
                //: Above the balance.
                text: qsTr("Balance")
                type: Theme.type.label
                color: Theme.colors.textMuted
            }
            IconButton {
                objectName: "toggleAmounts"
                size: 0
                iconName: root.hidden ? "eye-off" : "eye"
                text: root.hidden
                    //: Tooltip of the eye beside the balance.
                    ? qsTr("Show the amounts")
                    //: Tooltip of the eye beside the balance.
                    : qsTr("Hide the amounts")
                onClicked: root.shell.toggleAmounts()
            }
            Item { Layout.fillWidth: true }
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: root.compact

            Button {
                objectName: "overviewSend"
                //: Button that begins a payment.
                text: qsTr("Send")
                iconName: "send"
                variant: Button.Primary
                size: root.compact ? Button.Large : Button.Normal
                Layout.fillWidth: root.compact
                onClicked: root.shell.open("send")
            }
            Button {
                objectName: "overviewReceive"
                //: Button that shows the own address.
                text: qsTr("Receive")
                iconName: "receive"
                besidePrimary: true
                size: root.compact ? Button.Large : Button.Normal
                Layout.fillWidth: root.compact
                onClicked: root.shell.open("receive")
            }
        }
    }
    AmountText {
        objectName: "balance"
        whole: root.viewModel.whole
        fraction: root.viewModel.fraction
        known: root.viewModel.known
        hidden: root.hidden
        style: root.compact ? AmountText.HeroCompact : AmountText.Hero
        Layout.topMargin: -Theme.space.s2
    }
    RowLayout {
        spacing: Theme.space.s2

        StageMark {
            visible: root.viewModel.known && !root.viewModel.stale
            stage: StageMark.Final
            size: 14
        }
        Label {
            objectName: "balanceState"
            text: root.viewModel.stateText
            type: Theme.type.caption
            color: root.viewModel.stale ? Theme.colors.warning : Theme.colors.textFaint
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        StageMark {
            visible: arriving.visible
            stage: StageMark.InBlock
            size: 14
        }
        Label {
            id: arriving
            objectName: "arriving"
            visible: root.viewModel.arrivingText !== ""
            text: root.hidden ? "•••••" : root.viewModel.arrivingText
            type: Theme.type.mono
        }
        Label {
            visible: arriving.visible
            //: Behind an amount that is on its way here.
            text: qsTr("arriving")
            type: Theme.type.caption
            color: Theme.colors.textFaint
        }
    }
    ProofBadge {
        objectName: "balanceProof"
        visible: root.viewModel.proofStatus >= 0
        status: Math.max(ProofBadge.Verified, root.viewModel.proofStatus)
        steps: root.viewModel.proofSteps
        note: root.viewModel.remote
            //: Under the steps that prove a balance.
            ? qsTr("That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.")
            : ""
    }
    SplitBar {
        //: Read out for the bar under the balance.
        name: qsTr("Balance, by what can be spent")
        shares: root.viewModel.shares
        tints: [Theme.colors.oxide, Theme.colors.outline, Theme.colors.patina, Theme.colors.accent]
        Layout.fillWidth: true
    }
    Flow {
        spacing: 28
        Layout.fillWidth: true

        Legend {
            objectName: "available"
            //: What can be spent now.
            text: qsTr("Available")
            value: root.hidden ? "•••••" : root.viewModel.availableText
            color: Theme.colors.oxide
        }
        Legend {
            objectName: "pending"
            //: What arrives and is not final yet.
            text: qsTr("Pending")
            value: root.hidden ? "•••••" : root.viewModel.pendingText
            color: Theme.colors.info
        }
        Legend {
            objectName: "bonded"
            //: What is in a validator's bond.
            text: qsTr("Bonded")
            value: root.hidden ? "•••••" : root.viewModel.bondedText
            color: Theme.colors.patina
        }
        Legend {
            objectName: "escrow"
            //: What waits for a bounty's end.
            text: qsTr("In escrow")
            value: root.hidden ? "•••••" : root.viewModel.escrowText
            color: Theme.colors.accent
        }
        Legend {
            visible: root.viewModel.reservedText !== ""
            //: What waiting payments will take.
            text: qsTr("Set aside for payments on their way")
            value: root.hidden ? "•••••" : root.viewModel.reservedText
            color: Theme.colors.outline
        }
    }
}
