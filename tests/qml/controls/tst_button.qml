// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Buttons by mouse and keyboard, disabled with a reason, and while they work.
import QtQuick
import QtTest
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    width: 400
    height: 300

    Column {
        spacing: 20

        Button { id: plain; text: "Send RTC"; iconName: "send"; variant: Button.Primary }
        Button { id: other; text: "Wait here" }
        IconButton { id: icon; text: "Search the chain"; iconName: "search" }
        Link { id: link; text: "Open the block" }
        Card { id: card; clickable: true; name: "Mining"; width: 100 }
    }
    SignalSpy { id: clicks; target: plain; signalName: "clicked" }

    TestCase {
        name: "Button"
        when: windowShown

        function init() {
            plain.disabledReason = "";
            plain.loading = false;
            clicks.target = plain;
            clicks.clear();
            other.forceActiveFocus();
        }

        function test_the_keyboard_clicks_data() {
            const rows = [];
            for (const item of [plain, icon, link, card]) {
                for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
                    rows.push({ tag: (item.text || item.name) + " " + key, item: item, key: key });
            }
            return rows;
        }
        function test_the_keyboard_clicks(row) {
            clicks.target = row.item;
            row.item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 1);
        }
        function test_a_reason_disables_and_is_spoken() {
            plain.disabledReason = "Nothing to send.";
            verify(!plain.enabled);
            compare(plain.opacity, 0.4);
            mouseClick(plain);
            compare(clicks.count, 0);
            compare(AccessibleWalk.description(plain), "Nothing to send.");
        }
        function test_the_reason_shows_when_the_pointer_rests_on_it() {
            plain.disabledReason = "Nothing to send.";
            mouseMove(plain, plain.width / 2, plain.height / 2);
            tryVerify(() => AccessibleWalk.shows(scene, "Nothing to send."), 2000);
            mouseMove(scene, scene.width - 5, scene.height - 5);
            tryVerify(() => !AccessibleWalk.shows(scene, "Nothing to send."), 2000);
        }
        function test_loading_keeps_width_and_label_and_ignores_clicks() {
            const width = plain.implicitWidth;
            const otherWidth = other.implicitWidth;
            plain.loading = true;
            other.loading = true;
            compare(plain.implicitWidth, width);
            compare(other.implicitWidth, otherWidth);
            compare(plain.opacity, 1);
            mouseClick(plain);
            compare(clicks.count, 0);
            other.loading = false;
        }
        function test_focus_comes_back_after_loading() {
            plain.forceActiveFocus();
            plain.loading = true;
            plain.loading = false;
            verify(plain.activeFocus);
        }
        function test_the_ring_is_for_the_keyboard_only() {
            mouseClick(plain);
            verify(!plain.visualFocus);
            other.forceActiveFocus(Qt.TabFocusReason);
            verify(other.visualFocus);
        }
        function test_names_are_spoken() {
            compare(AccessibleWalk.name(plain), "Send RTC");
            compare(AccessibleWalk.name(icon), "Search the chain");
            compare(AccessibleWalk.name(card), "Mining");
        }
        function test_sizes_follow_the_tokens() {
            compare(plain.implicitHeight, Theme.height.control);
            plain.size = Button.Large;
            compare(plain.implicitHeight, Theme.height.large);
            plain.size = Button.Small;
            compare(plain.implicitHeight, Theme.height.small);
            plain.size = Button.Normal;
        }
    }
}
