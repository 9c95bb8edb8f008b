// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Fields: when an error shows, what leaves a password field, how one gets out by keyboard.
import QtQuick
import QtTest
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    width: 500
    height: 700

    Column {
        spacing: 10

        Field { id: field; label: "Port"; width: 300 }
        PasswordField { id: password; label: "Password"; width: 300; metered: true }
        AmountField { id: amount; label: "Amount"; width: 300; echo: "= 1.5 RTC" }
        TextArea { id: area; label: "Memo"; width: 300 }
        AddressField {
            id: address
            label: "To"
            width: 400
            chunks: ["rtc1qu9", "prmuyh", "qpwwwn"]
            name: "Mara"
        }
        SearchField { id: search; placeholder: "Search the chain"; width: 300 }
    }
    SignalSpy { id: edits; signalName: "edited" }
    SignalSpy { id: verbs }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            field.error = "";
            field.touched = false;
            field.submitted = false;
            field.text = "";
            password.clear();
            password.revealed = false;
            address.status = AddressField.Empty;
            search.text = "";
            edits.clear();
        }

        function test_an_error_waits_until_the_field_is_left() {
            field.forceActiveFocus();
            keyClick(Qt.Key_9);
            field.error = "A port is at most 65535.";
            verify(!field.errorShown);
            keyClick(Qt.Key_Tab);
            verify(field.errorShown);
            verify(AccessibleWalk.shows(scene, "A port is at most 65535."));
            field.error = "";
            verify(!field.errorShown);
        }
        function test_an_error_shows_on_submit() {
            field.error = "A port is needed.";
            verify(!field.errorShown);
            field.submitted = true;
            verify(field.errorShown);
            compare(AccessibleWalk.description(field.input), "A port is needed.");
        }
        function test_typing_is_told_data() {
            return [{ tag: "field", item: field }, { tag: "password", item: password },
                { tag: "amount", item: amount },
                { tag: "area", item: area }, { tag: "address", item: address }, { tag: "search",
                    item: search }];
        }
        function test_typing_is_told(row) {
            edits.target = row.item;
            row.item.forceActiveFocus();
            keyClick(Qt.Key_1);
            compare(edits.count, 1);
            compare(edits.signalArguments[0][0].slice(-1), "1");
        }
        function test_tab_leaves_every_field_data() {
            return test_typing_is_told_data();
        }
        function test_tab_leaves_every_field(row) {
            row.item.forceActiveFocus();
            for (let i = 0; i < 4 && row.item.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(!row.item.activeFocus);
        }

        function test_a_password_is_taken_once() {
            password.forceActiveFocus();
            for (const letter of "secret")
                keyClick(letter);
            verify(!password.empty);
            compare(password.take(), "secret");
            verify(password.empty);
            compare(password.take(), "");
            compare(password.text, undefined);
        }
        function test_a_shown_password_is_not_copied() {
            Clipboard.copy("before");
            password.forceActiveFocus();
            keySequence("s,e,c");
            password.revealed = true;
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(Clipboard.text(), "before");
            keyClick(Qt.Key_X, Qt.ControlModifier);
            compare(Clipboard.text(), "before");
        }
        function test_caps_lock_is_noticed() {
            password.forceActiveFocus();
            keyClick("A");
            verify(password.capsLock);
            keyClick("a");
            verify(!password.capsLock);
        }
        function test_strength_has_a_word_for_each_step() {
            const words = [];
            password.forceActiveFocus();
            keyClick(Qt.Key_A);
            for (let strength = 0; strength < 5; ++strength) {
                password.strength = strength;
                words.push(["Very weak", "Weak", "Fair", "Good", "Strong"][strength]);
                verify(AccessibleWalk.shows(scene, words[strength]), words[strength]);
            }
        }

        function test_max_is_asked_not_computed() {
            verbs.target = null;
            verbs.signalName = "maxRequested";
            verbs.target = amount;
            verbs.clear();
            amount.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            compare(verbs.count, 1);
            verify(AccessibleWalk.shows(scene, "= 1.5 RTC"));
        }

        function test_a_valid_address_becomes_a_chip_and_can_be_taken_back() {
            verbs.target = null;
            verbs.signalName = "cleared";
            verbs.target = address;
            verbs.clear();
            verify(!address.chip);
            address.status = AddressField.Valid;
            verify(address.chip);
            verify(AccessibleWalk.shows(scene, "qpwwwn"));
            address.clear();
            compare(verbs.count, 1);
            compare(address.text, "");
        }
        function test_an_address_is_pasted_whole() {
            Clipboard.copy("rtc1qu9prmuyhqpwwwn");
            edits.target = address;
            address.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            compare(address.text, "rtc1qu9prmuyhqpwwwn");
            verify(edits.count >= 1);
        }

        function test_escape_empties_a_search_first() {
            verbs.target = null;
            verbs.signalName = "cleared";
            verbs.target = search;
            verbs.clear();
            search.forceActiveFocus();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(verbs.count, 1);
            keyClick(Qt.Key_Escape);
            compare(verbs.count, 1);
        }
    }
}
