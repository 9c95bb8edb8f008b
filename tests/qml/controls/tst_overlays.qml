// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Dialogs, drawers, menus, notices and copying.
import QtQuick
import QtTest
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    width: 900
    height: 640

    Button { id: opener; text: "Remove the wallet"; onClicked: dialog.open() }
    CopyButton { id: copy; y: 60; value: "rtc1qu9"; text: "Copy the address" }
    Banner {
        id: banner
        y: 120
        width: 500
        text: "Your clock is off."
        tone: Badge.Warning
        actionText: "Set"
        closable: true
    }
    EmptyState {
        id: empty
        y: 180
        width: 300
        iconName: "mining"
        text: "No rewards yet."
        actionText: "Mine"
    }
    Dialog {
        id: dialog
        title: "Remove Everyday?"
        initialFocus: safe
        actions: [
            Button { id: safe; text: "Keep the wallet"; onClicked: dialog.reject() },
            Button {
                id: danger
                text: "Remove the wallet"
                variant: Button.Danger
                onClicked: dialog.accept()
            }
        ]
    }
    Drawer { id: drawer; title: "Payment"; Label { text: "inside the drawer" } }
    Menu {
        id: menu
        MenuItem { id: first; text: "Copy" }
        MenuItem { id: second; text: "Disabled"; disabledReason: "Nothing chosen." }
    }
    ToastHost { id: toasts; y: 400 }
    SignalSpy { id: accepted; target: dialog; signalName: "accepted" }
    SignalSpy { id: rejected; target: dialog; signalName: "rejected" }
    SignalSpy { id: acted; target: toasts; signalName: "acted" }
    SignalSpy { id: triggered; target: first; signalName: "triggered" }

    TestCase {
        name: "Overlays"
        when: windowShown

        function initTestCase() { Theme.reducedMotion = true; }
        function cleanupTestCase() { Theme.reducedMotion = false; }
        function init() {
            accepted.clear();
            rejected.clear();
            acted.clear();
            toasts.clear();
        }
        function open() {
            opener.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => dialog.opened);
        }

        function test_focus_starts_on_the_safe_button_and_stays_inside() {
            open();
            verify(safe.activeFocus);
            keyClick(Qt.Key_Tab);
            verify(danger.activeFocus);
            keyClick(Qt.Key_Tab);
            verify(!opener.activeFocus);
            dialog.close();
            tryVerify(() => !dialog.visible);
        }
        function test_escape_is_the_safe_answer_and_focus_goes_back() {
            open();
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
            compare(rejected.count, 1);
            compare(accepted.count, 0);
            verify(opener.activeFocus);
        }
        function test_a_dialog_is_480_wide_and_a_sheet_in_a_compact_window() {
            open();
            compare(dialog.width, dialog.parent.width < 700 ? dialog.parent.width : 480);
            dialog.close();
            tryVerify(() => !dialog.visible);
        }

        function test_a_drawer_leaves_the_list_usable_and_closes_by_escape() {
            drawer.open();
            tryVerify(() => drawer.opened);
            verify(!drawer.modal);
            verify(AccessibleWalk.shows(scene, "inside the drawer"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !drawer.visible);
        }
        function test_a_menu_works_by_keyboard() {
            triggered.clear();
            menu.popup(scene, 10, 10);
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(triggered.count, 1);
            tryVerify(() => !menu.visible);
        }

        function test_at_most_three_notices() {
            for (const text of ["one", "two", "three", "four"])
                toasts.show(text, "info", "", "");
            verify(!AccessibleWalk.shows(scene, "one"));
            for (const text of ["two", "three", "four"])
                verify(AccessibleWalk.shows(scene, text), text);
        }
        function test_the_action_of_a_notice_says_which() {
            toasts.show("12 RTC from Ilse is final", "receive", "Show", "payment 7");
            tryVerify(() => AccessibleWalk.shows(scene, "Show"));
            const show = AccessibleWalk.find(toasts, "Show");
            mouseClick(show);
            compare(acted.count, 1);
            compare(acted.signalArguments[0][0], "payment 7");
            tryVerify(() => !AccessibleWalk.shows(scene, "12 RTC from Ilse is final"));
        }
        function test_a_notice_goes_after_six_seconds() {
            mouseMove(scene, 890, 630);
            toasts.show("Address copied", "check", "", "");
            wait(5000);
            verify(AccessibleWalk.shows(scene, "Address copied"));
            tryVerify(() => !AccessibleWalk.shows(scene, "Address copied"), 3000);
        }

        function test_copying_shows_a_tick_for_two_seconds() {
            mouseClick(copy);
            compare(Clipboard.text(), "rtc1qu9");
            compare(AccessibleWalk.name(copy), "Copied");
            compare(copy.iconName, "check");
            tryCompare(copy, "iconName", "copy", 3000);
            compare(AccessibleWalk.name(copy), "Copy the address");
        }
        function test_banner_and_empty_state_are_spoken_and_reachable() {
            compare(AccessibleWalk.name(banner), "Your clock is off.");
            compare(AccessibleWalk.focusable(banner), 2);
            compare(AccessibleWalk.focusable(empty), 1);
        }
    }
}
