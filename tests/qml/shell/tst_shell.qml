// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chrome in every width: regions, folding, and what the items ask for.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import RustChain.Controls
import RustChain.Shell
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    width: 1280
    height: 800

    ShellFrame {
        id: shell
        width: 1280
        height: 800
        current: "overview"
        walletName: "Everyday"
        walletAddress: "rtc1qyqq…kp3d"
        verifierText: "Full node, state verified on this device"
        verifierKey: "settings"
        entries: [
            NavEntry {
                key: "overview"
                text: "Overview"
                iconName: "overview"
                group: "Wallet"
                inBar: true
            },
            NavEntry { key: "send"; text: "Send"; iconName: "send"; group: "Wallet" },
            NavEntry {
                key: "mining"
                text: "Mining"
                iconName: "mining"
                group: "Earn"
                inBar: true
                badge: "2"
            }
        ]
        lowerEntries: [NavEntry {
            key: "lock"
            text: "Lock"
            iconName: "lock"
            shortcutText: "Ctrl+L"
        }]
        statusItems: [
            StatusItem { key: "settings"; value: "Mainnet"; dot: true },
            StatusItem {
                id: finality
                key: "explorer"
                lead: "Final"
                value: "1 s"
                tail: "ago"
                step: StepMark.Done
            }
        ]

        PageFrame {
            id: page
            anchors.fill: parent
            title: "Overview"
            wide: shell.width >= Theme.breakpoint.wide
            lead: Card { id: lead; implicitHeight: 100 }
            side: Card { id: side; implicitHeight: 50 }

            Card { id: main; implicitHeight: 300 }
            Button { id: inside; text: "Inside the page" }
        }
    }
    ShortcutSheet {
        id: sheet
        entries: [ShortcutEntry { keys: "Ctrl+K"; text: "Search or command" }]
    }
    Announcer { id: announcer }
    SignalSpy { id: activated; target: shell; signalName: "activated" }

    TestCase {
        name: "Shell"
        when: windowShown

        function init() {
            shell.width = 1280;
            activated.clear();
            inside.forceActiveFocus();
        }
        function topOf(item: Item): real { return item.mapToItem(page, 0, 0).y; }
        function leftOf(item: Item): real { return item.mapToItem(page, 0, 0).x; }

        function test_each_entry_leads_to_its_page_data() {
            return [{ tag: "Send", key: "send" }, { tag: "Mining, 2", key: "mining" },
                { tag: "Lock", key: "lock" }];
        }
        function test_each_entry_leads_to_its_page(row) {
            const entry = AccessibleWalk.find(shell, row.tag);
            entry.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(activated.count, 1);
            compare(activated.signalArguments[0][0], row.key);
        }
        function test_the_open_page_is_said() {
            compare(AccessibleWalk.description(AccessibleWalk.find(shell, "Overview")),
                "current page");
            compare(AccessibleWalk.description(AccessibleWalk.find(shell, "Send")), "");
        }
        function test_a_status_item_leads_to_its_page() {
            mouseClick(AccessibleWalk.find(shell, "Final 1 s ago"));
            compare(activated.signalArguments[0][0], "explorer");
            mouseClick(AccessibleWalk.find(shell, "Full node, state verified on this device"));
            compare(activated.signalArguments[1][0], "settings");
        }
        function test_a_medium_window_has_icons_with_names() {
            shell.width = 800;
            verify(!shell.compact);
            verify(!AccessibleWalk.shows(shell, "Send"));
            verify(AccessibleWalk.find(shell, "Send"));
            verify(AccessibleWalk.shows(shell, "Mainnet"));
        }
        function test_a_compact_window_has_two_bars() {
            shell.width = 390;
            verify(shell.compact);
            verify(AccessibleWalk.find(shell, "Overview"));
            verify(AccessibleWalk.find(shell, "More"));
            compare(AccessibleWalk.find(shell, "Send"), null);
            verify(AccessibleWalk.find(shell, "Lock the wallet"));
        }
        function test_f6_goes_round_sidebar_page_and_strip() {
            compare(shell.region, 1);
            keyClick(Qt.Key_F6);
            compare(shell.region, 2);
            keyClick(Qt.Key_F6);
            compare(shell.region, 0);
            keyClick(Qt.Key_F6);
            compare(shell.region, 1);
            keyClick(Qt.Key_F6, Qt.ShiftModifier);
            compare(shell.region, 0);
        }
        function test_side_cards_stand_beside_and_fold_after_the_first_card() {
            verify(leftOf(side) > leftOf(lead) + lead.width);
            compare(topOf(side), topOf(lead));
            shell.width = 800;
            tryVerify(() => leftOf(side) === leftOf(lead));
            tryVerify(() => topOf(side) >= topOf(lead) + lead.height);
            tryVerify(() => topOf(main) >= topOf(side) + side.height);
        }
        function test_content_stops_growing() {
            page.anchors.fill = undefined;
            page.width = 2000;
            tryVerify(() => leftOf(lead) > 300);
            compare(Math.round(page.room), Theme.breakpoint.content);
            page.anchors.fill = page.parent;
        }
        function test_the_sheet_lists_the_shortcuts() {
            sheet.open();
            tryVerify(() => AccessibleWalk.shows(scene, "Search or command"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
        }
        function test_news_is_spoken_at_most_every_three_seconds() {
            announcer.say("one");
            announcer.say("two");
            announcer.say("three");
            compare(AccessibleWalk.name(announcer), "one");
            wait(2500);
            compare(AccessibleWalk.name(announcer), "one");
            tryVerify(() => AccessibleWalk.name(announcer) === "three", 1500);
        }
    }
}
