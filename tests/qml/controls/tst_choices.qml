// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Controls that choose: by arrows, space and the mouse.
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
        spacing: 12

        Segmented {
            id: segmented
            name: "Range"
            options: ["30 d", "90 d", "1 y"]
            currentIndex: 1
        }
        Chips {
            id: chips
            name: "Shown payments"
            options: ["All", "In", "Out"]
            currentIndex: 1
            width: 90
        }
        Tabs {
            id: tabs
            name: "Parts"
            options: ["Transactions", "Raw"]
            counts: ["31"]
            width: 300
        }
        Switch { id: toggle; name: "Only on mains power" }
        BigSwitch { id: big; name: "Mine on this machine" }
        CheckBox { id: box; text: "Add a passphrase"; note: "(optional)"; width: 300 }
        Column {
            RadioCard {
                id: light
                title: "Light node"
                text: "Ready in seconds."
                checked: true
                width: 300
            }
            RadioCard { id: full; title: "Full node"; text: "Checks everything."; width: 300 }
        }
        Slider { id: slider; name: "Threads"; from: 1; to: 8; stepSize: 1; value: 3 }
        ComboBox { id: combo; label: "Language"; model: ["English", "Deutsch", "日本語"] }
        Stepper { id: stepper; steps: ["Details", "Review", "Track"]; current: 1 }
    }
    SignalSpy { id: chosen; signalName: "chosen" }
    SignalSpy { id: toggled; signalName: "toggled" }
    SignalSpy { id: activated; target: combo; signalName: "activated" }

    TestCase {
        name: "Choices"
        when: windowShown

        function init() {
            chosen.clear();
            toggled.clear();
            activated.clear();
        }

        function test_arrows_ask_for_the_neighbour_data() {
            return [
                { tag: "segmented right", item: segmented, key: Qt.Key_Right, index: 2 },
                { tag: "segmented left", item: segmented, key: Qt.Key_Left, index: 0 },
                { tag: "chips right", item: chips, key: Qt.Key_Right, index: 2 },
                { tag: "chips left", item: chips, key: Qt.Key_Left, index: 0 },
                { tag: "tabs right", item: tabs, key: Qt.Key_Right, index: 1 }
            ];
        }
        function test_arrows_ask_for_the_neighbour(row) {
            chosen.target = row.item;
            row.item.forceActiveFocus();
            keyClick(row.key);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], row.index);
        }
        function test_arrows_stop_at_the_ends() {
            chosen.target = tabs;
            tabs.forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(chosen.count, 0);
        }
        function test_chips_take_more_lines_where_it_is_narrow() {
            const low = chips.height;
            chips.width = 400;
            tryVerify(() => chips.height < low);
            chips.width = 90;
        }
        function test_a_choice_is_spoken() {
            compare(AccessibleWalk.name(chips), "Shown payments");
            compare(AccessibleWalk.description(chips), "In");
            compare(AccessibleWalk.name(segmented), "Range");
            compare(AccessibleWalk.description(segmented), "90 d");
            compare(AccessibleWalk.description(tabs), "Transactions");
        }

        function test_space_toggles_data() {
            return [{ tag: "switch", item: toggle }, { tag: "big switch", item: big },
                { tag: "check box", item: box }];
        }
        function test_space_toggles(row) {
            toggled.target = row.item;
            row.item.checked = false;
            row.item.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(row.item.checked);
            compare(toggled.count, 1);
        }
        function test_a_reason_holds_a_switch() {
            toggle.checked = false;
            toggle.disabledReason = "Needs a full or light node.";
            mouseClick(toggle);
            verify(!toggle.checked);
            compare(AccessibleWalk.description(toggle), "Needs a full or light node.");
            toggle.disabledReason = "";
        }
        function test_switches_keep_their_size() {
            compare(toggle.implicitWidth, 40);
            compare(toggle.implicitHeight, 24);
            compare(big.implicitWidth, 68);
            compare(big.implicitHeight, 38);
        }
        function test_cards_exclude_each_other() {
            full.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(full.checked);
            verify(!light.checked);
            compare(AccessibleWalk.description(full), "Checks everything.");
        }
        function test_arrows_move_a_slider() {
            slider.value = 3;
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(slider.value, 4);
            keyClick(Qt.Key_Home);
            compare(slider.value, 1);
        }
        function test_a_list_of_choices_works_by_keyboard() {
            mouseClick(combo, combo.width / 2, combo.height - 10);
            tryVerify(() => AccessibleWalk.shows(scene, "Deutsch"));
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(activated.count, 1);
            compare(activated.signalArguments[0][0], 1);
            compare(combo.displayText, "Deutsch");
        }
        function test_only_done_steps_lead_back() {
            chosen.target = stepper;
            mouseClick(stepper, 10, stepper.height / 2);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], 0);
            mouseClick(stepper, stepper.width - 10, stepper.height / 2);
            compare(chosen.count, 1);
            stepper.locked = true;
            mouseClick(stepper, 10, stepper.height / 2);
            compare(chosen.count, 1);
        }
    }
}
