// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the keyboard does anywhere in the window, and the sheet that lists it. Properties: shell, order (page keys, for Ctrl+1…9),
// receive (view-model), mining (view-model). Signals: quitRequested().
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import RustChain.Shell
import RustChain.ViewModels

Item {
    id: root

    required property ShellViewModel shell
    required property ReceiveViewModel receive
    required property MiningViewModel mining
    required property list<string> order

    readonly property bool open: shell.phase === ShellViewModel.Open

    signal quitRequested()

    function showSheet() { sheet.open(); }

    Shortcut { sequence: "Ctrl+L"; enabled: root.open; onActivated: root.shell.lock() }
    Shortcut { sequence: "Ctrl+,"; enabled: root.open; onActivated: root.shell.open("settings") }
    Shortcut { sequence: "Ctrl+N"; enabled: root.open && root.order.includes("send"); onActivated: root.shell.open("send") }
    Shortcut { sequences: ["Ctrl+K", "/"]; enabled: root.open && root.order.includes("explorer"); onActivated: root.shell.open("explorer") }
    Shortcut { sequence: "Ctrl+Shift+C"; enabled: root.open; onActivated: root.receive.copyAddress() }
    Shortcut { sequence: "Ctrl+H"; enabled: root.open; onActivated: root.shell.toggleAmounts() }
    Shortcut { sequence: "Ctrl+M"; enabled: root.open; onActivated: root.mining.pausable ? root.mining.pauseOrResume() : root.shell.open("mining") }
    Shortcut { sequence: "Alt+Left"; enabled: root.open; onActivated: root.shell.back() }
    Shortcut { sequence: "Alt+Right"; enabled: root.open; onActivated: root.shell.forward() }
    Shortcut { sequences: ["F1", "?"]; enabled: root.open; onActivated: sheet.open() }
    Shortcut { sequence: "Ctrl+Q"; onActivated: root.quitRequested() }

    Instantiator {
        // There are nine digits; settings, the last page, have keys of their own.
        model: root.order.slice(0, 9)

        Shortcut {
            required property int index
            required property string modelData

            sequence: "Ctrl+" + (index + 1)
            enabled: root.open
            onActivated: root.shell.open(modelData)
        }
    }
    ShortcutSheet {
        id: sheet
        objectName: "shortcutSheet"
        entries: [
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+1…" + Math.min(9, root.order.length); text: qsTr("Pages in the order of the sidebar") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+N"; text: qsTr("New payment") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+K, /"; text: qsTr("Search") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+L"; text: qsTr("Lock") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+,"; text: qsTr("Settings") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+Shift+C"; text: qsTr("Copy my address") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+H"; text: qsTr("Hide or show amounts") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+M"; text: qsTr("Pause or resume mining") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Alt+←, Alt+→"; text: qsTr("Back, forward") },
            //: What a shortcut does.
            ShortcutEntry { keys: "F6, Shift+F6"; text: qsTr("Next, previous region") },
            //: What a shortcut does.
            ShortcutEntry { keys: "J, K"; text: qsTr("Next, previous row or block") },
            //: What a shortcut does.
            ShortcutEntry { keys: "F1, ?"; text: qsTr("This list") },
            //: What a shortcut does.
            ShortcutEntry { keys: "Ctrl+Q"; text: qsTr("Quit") }
        ]
    }
}
