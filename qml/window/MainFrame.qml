// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The window of an open wallet: sidebar, strip and pages with what they say. Properties: shell, pages (view-models), order (read).
// Signals: walletMenuRequested().
import QtQuick
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

ShellFrame {
    id: root

    required property ShellViewModel shell
    required property Pages pages

    readonly property alias order: stack.order
    readonly property bool late: shell.finalState === ShellViewModel.Late
    readonly property bool slow: shell.finalState === ShellViewModel.Slow

    objectName: "mainFrame"
    walletName: shell.walletName
    walletAddress: shell.walletShortAddress
    walletWedges: shell.walletWedges
    watchOnly: shell.watchOnly
    verifierText: shell.verifierText
    verifierKey: "settings"
    testNetwork: shell.testNetwork
    current: shell.page
    entries: [
        NavEntry {
            key: "overview"
            //: Page of the window.
            text: qsTr("Overview")
            iconName: "overview"
            //: Head above a group of pages.
            group: qsTr("Wallet")
            inBar: true
        },
        NavEntry {
            key: "send"
            //: Page of the window.
            text: qsTr("Send")
            iconName: "send"
            //: Head above a group of pages.
            group: qsTr("Wallet")
        },
        NavEntry {
            key: "receive"
            //: Page of the window.
            text: qsTr("Receive")
            iconName: "receive"
            //: Head above a group of pages.
            group: qsTr("Wallet")
        },
        NavEntry {
            key: "activity"
            //: Page of the window.
            text: qsTr("Activity")
            iconName: "activity"
            //: Head above a group of pages.
            group: qsTr("Wallet")
            inBar: true
        },
        NavEntry {
            key: "mining"
            //: Page of the window.
            text: qsTr("Mining")
            iconName: "mining"
            //: Head above a group of pages.
            group: qsTr("Earn")
            inBar: true
        },
        NavEntry {
            key: "staking"
            //: Page of the window.
            text: qsTr("Staking")
            iconName: "staking"
            //: Head above a group of pages.
            group: qsTr("Earn")
        },
        NavEntry {
            key: "bounties"
            //: Page of the window.
            text: qsTr("Bounties")
            iconName: "bounties"
            badge: root.pages.ownBounties.neededText
            //: Head above a group of pages.
            group: qsTr("Earn")
            inBar: true
        },
        NavEntry {
            key: "explorer"
            //: Page of the window.
            text: qsTr("Explorer")
            iconName: "explorer"
            //: Head above a group of pages.
            group: qsTr("Chain")
        },
        NavEntry {
            key: "network"
            //: Page of the window.
            text: qsTr("Network")
            iconName: "network"
            //: Head above a group of pages.
            group: qsTr("Chain")
        }
    ]
    lowerEntries: [
        //: Page of the window.
        NavEntry { key: "settings"; text: qsTr("Settings"); iconName: "settings" },
        //: Hides everything behind the password.
        NavEntry { key: "lock"; text: qsTr("Lock"); iconName: "lock"; shortcutText: "Ctrl+L" }
    ]
    statusItems: [
        StatusItem {
            key: "network"
            value: root.shell.networkName
            dot: !root.shell.testNetwork
            tone: root.shell.testNetwork ? Badge.Info : Badge.Neutral
        },
        StatusItem {
            key: "explorer"
            //: In the status strip, before the height of the chain.
            lead: qsTr("Height")
            value: root.shell.heightText
        },
        StatusItem {
            key: "explorer"
            //: In the status strip: how long ago the newest block was final.
            lead: root.late ? qsTr("No final block for") : qsTr("Final")
            value: root.shell.finalAge
            //: In the status strip, behind an age.
            tail: root.late ? "" : root.slow ? qsTr("ago, slower than usual") : qsTr("ago")
            step: root.late || root.slow ? -1 : StepMark.Done
            iconName: root.late || root.slow ? "alert" : ""
            tone: root.late ? Badge.Danger : root.slow ? Badge.Warning : Badge.Neutral
            shown: root.shell.finalState !== ShellViewModel.Unknown
        },
        StatusItem {
            key: "network"
            value: root.shell.peersText
            iconName: root.shell.offline ? "alert" : "network"
            tone: root.shell.offline ? Badge.Warning : Badge.Neutral
            shown: root.shell.peersText !== ""
        },
        StatusItem {
            key: "network"
            lead: root.shell.syncPhase
            value: root.shell.syncPercent
            iconName: "download"
            shown: root.shell.syncPhase !== ""
        },
        StatusItem {
            key: "mining"
            //: In the status strip, before the state of mining.
            lead: qsTr("Mining")
            value: root.shell.miningText
            iconName: "mining"
        }
    ]
    onActivated: key => key === "lock" ? root.shell.lock() : root.shell.open(key)
    onLockClicked: root.shell.lock()
    onSearchClicked: root.shell.open("explorer")

    MainPages {
        id: stack
        anchors.fill: parent
        shell: root.shell
        pages: root.pages
    }
}
