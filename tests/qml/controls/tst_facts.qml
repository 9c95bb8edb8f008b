// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Figures and facts: unknown is a dash, long values get the room they need.
import QtQuick
import QtQuick.Layouts
import QtTest
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    width: 400
    height: 500

    ColumnLayout {
        width: 300

        Stat { id: stat; caption: "Peers"; value: "14"; note: "9 out" }
        KeyValue { id: fee; key: "Network fee"; value: "0.001200"; mono: true }
        KeyValue { id: root; key: "State root"; value: "ab".repeat(60); mono: true; keyWidth: 90 }
        KeyValue {
            id: withMore
            key: "Validator"
            Label { id: more; text: "oxbow" }
        }
        Badge { id: badge; text: "In sync"; tone: Badge.Success; dot: true }
        ProgressBar { id: progress; name: "State"; value: 0.625 }
        SplitBar { id: split; name: "Balance"; shares: [0.5, 0, 0.5]; Layout.fillWidth: true }
        Skeleton { id: skeleton; timeout: 300 }
        Spinner { id: spinner; text: "Making your keys" }
    }
    SignalSpy { id: expired; target: skeleton; signalName: "expired" }

    TestCase {
        name: "Facts"
        when: windowShown

        function test_unknown_is_a_dash() {
            stat.value = "";
            stat.note = "no peers yet";
            verify(AccessibleWalk.shows(stat, "—"));
            compare(AccessibleWalk.name(stat), "Peers: —. no peers yet");
            stat.value = "14";
            verify(!AccessibleWalk.shows(stat, "—"));
        }
        function test_a_short_fact_is_one_row_high_and_a_long_one_grows() {
            compare(fee.height, Theme.height.tableRow);
            verify(root.height > 2 * Theme.type.mono.lineHeight);
            compare(AccessibleWalk.name(fee), "Network fee: 0.001200");
        }
        function test_items_of_a_fact_stand_at_the_right_edge() {
            fuzzyCompare(more.mapToItem(withMore, more.width, 0).x, withMore.width, 1);
        }
        function test_progress_is_spoken_in_percent() {
            compare(AccessibleWalk.name(progress), "State");
            compare(AccessibleWalk.description(progress), "63 %");
        }
        function test_a_share_of_zero_takes_no_room() {
            compare(split.shown, 2);
        }
        function test_a_skeleton_gives_up() {
            tryVerify(() => expired.count >= 1, 2000);
        }
        function test_a_spinner_waits_before_it_appears_and_then_finds_words() {
            spinner.running = false;
            spinner.due = false;
            spinner.wordsDue = false;
            spinner.running = true;
            verify(!spinner.visible);
            tryVerify(() => spinner.visible, 1000);
            verify(!AccessibleWalk.shows(spinner, "Making your keys"));
            tryVerify(() => AccessibleWalk.shows(spinner, "Making your keys"), 3000);
        }
    }
}
