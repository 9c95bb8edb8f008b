// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// In five seconds: what there is, what moves, what needs you. Properties: viewModel, own, shell,
// remote.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property OverviewViewModel viewModel
    required property OwnBountiesViewModel own
    required property ShellViewModel shell
    required property RemoteViewModel remote

    objectName: "overviewPage"
    //: Title of the first page.
    title: qsTr("Overview")
    headExtra: Badge {
        objectName: "backupBadge"
        readonly property bool hasWords: root.shell.hasWords

        text: root.shell.watchOnly
            //: Mark of a wallet that can look and not spend.
            ? qsTr("Watch-only") : !hasWords
            //: Mark of a wallet that was imported from a private key.
            ? qsTr("Single key") : root.shell.backupChecked
            //: The recovery words were checked.
            ? qsTr("Backed up")
            //: The recovery words were not checked.
            : qsTr("Words not checked")
        tone: root.shell.watchOnly ? Badge.Info : !hasWords ? Badge.Neutral
            : root.shell.backupChecked ? Badge.Success : Badge.Warning
        iconName: root.shell.watchOnly ? "eye" : !hasWords ? "key" : "shield"
    }
    banner: [
        Banner {
            objectName: "backupBanner"
            visible: root.viewModel.backupWanted
            tone: Badge.Warning
            //: Reminder to check the recovery words.
            text: qsTr("If this computer breaks, these coins are lost. Back up now.")
            //: Button of the reminder.
            actionText: qsTr("Check the words")
            onActed: root.shell.open("settings/words")
        },
        Banner {
            objectName: "serverDanger"
            visible: text !== ""
            tone: Badge.Danger
            text: root.remote.danger
            //: Button that leads to the list of servers.
            actionText: qsTr("Show the servers")
            onActed: root.shell.open("network")
        },
        Banner {
            objectName: "serverSilence"
            visible: text !== ""
            tone: Badge.Warning
            text: root.remote.silence
            //: Button that leads to the list of servers.
            actionText: qsTr("Show the servers")
            onActed: root.shell.open("network")
        },
        Banner {
            visible: root.viewModel.nodeProblem !== ""
            tone: Badge.Danger
            text: root.viewModel.nodeProblem
            //: Button that starts the node again.
            actionText: qsTr("Try again")
            onActed: root.viewModel.retryNode()
        },
        Banner {
            visible: root.viewModel.notice !== ""
            tone: Badge.Warning
            text: root.viewModel.notice
        }
    ]
    lead: BalanceCard {
        viewModel: root.viewModel
        shell: root.shell
        roomy: !root.compact
        compact: root.compact
    }
    side: [
        MiningCard { viewModel: root.viewModel; shell: root.shell },
        BountiesCard { model: root.own.needed; shell: root.shell },
        NodeCard { viewModel: root.viewModel }
    ]

    RecentCard {
        viewModel: root.viewModel
        shell: root.shell
        roomy: !root.compact
    }
}
