// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chrome with invented data, as the window shows it.
import QtQuick
import RustChain.Controls
import RustChain.Shell

ShellFrame {
    walletName: "Everyday"
    walletAddress: "rtc1qyqq…kp3d"
    walletWedges: [1, 0, 3, 0, 2, 0]
    verifierText: "Full node, state verified on this device"
    entries: [
        NavEntry {
            key: "overview"
            text: "Overview"
            iconName: "overview"
            group: "Wallet"
            inBar: true
        },
        NavEntry { key: "send"; text: "Send"; iconName: "send"; group: "Wallet" },
        NavEntry { key: "receive"; text: "Receive"; iconName: "receive"; group: "Wallet" },
        NavEntry {
            key: "activity"
            text: "Activity"
            iconName: "activity"
            group: "Wallet"
            inBar: true
        },
        NavEntry { key: "mining"; text: "Mining"; iconName: "mining"; group: "Earn"; inBar: true },
        NavEntry { key: "staking"; text: "Staking"; iconName: "staking"; group: "Earn" },
        NavEntry {
            key: "explorer"
            text: "Explorer"
            iconName: "explorer"
            group: "Chain"
            badge: "2"
        },
        NavEntry { key: "network"; text: "Network"; iconName: "network"; group: "Chain" }
    ]
    lowerEntries: [
        NavEntry { key: "settings"; text: "Settings"; iconName: "settings" },
        NavEntry { key: "lock"; text: "Lock"; iconName: "lock"; shortcutText: "Ctrl+L" }
    ]
    statusItems: [
        StatusItem { key: "network"; value: "Mainnet"; dot: true },
        StatusItem { key: "explorer"; lead: "Height"; value: "4,812,337" },
        StatusItem {
            key: "explorer"
            lead: "Final"
            value: "1 s"
            tail: "ago"
            step: StepMark.Done
        },
        StatusItem { key: "network"; value: "14"; tail: "peers"; iconName: "network" },
        StatusItem {
            key: "mining"
            lead: "Mining"
            value: "slot 4 of 5"
            tail: "in block"
            iconName: "mining"
        }
    ]
}
