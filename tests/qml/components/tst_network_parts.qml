// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The parts about peers and catching up: what they show and what they say.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import RustChain.Components
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    readonly property var going: [
        { title: "Peers", note: "14 connected", stage: StageMark.Final },
        { title: "Headers", note: "4,812,337", stage: StageMark.Final },
        { title: "Certificates", note: "checked", stage: StageMark.Final },
        { title: "State", note: "4.1 of 6.6 GB", stage: StageMark.InBlock },
        { title: "Last blocks", note: "waits", stage: StageMark.Pending }
    ]

    width: 900
    height: 500

    Column {
        spacing: 10
        width: parent.width

        SyncPhases { id: phases; phases: scene.going; width: parent.width }
        PeerScore { id: score; score: 38; reasons: ["answered late", "promised a block"] }
        VoteDots {
            id: turns
            votes: [true, false, true]
            summary: "2 of the last 3 turns proposed"
            hollowColor: Theme.colors.danger
            width: 200
        }
        AreaChart {
            id: chart
            width: 400
            height: 120
            name: "Traffic"
            values: [0.1, 0.9]
            second: [0.2, 0.3]
            pointTexts: ["a", "b"]
            levels: [{ position: 0, text: "0" }, { position: 1, text: "10 MB/s" }]
            levelRoom: 60
        }
    }
    SignalSpy { id: spy }

    TestCase {
        name: "NetworkParts"
        when: windowShown

        function phase(index: int): Item { return findChild(phases, "phase" + index); }
        function init() {
            phases.phases = scene.going;
            phases.stacked = false;
            score.score = 38;
        }

        function test_each_phase_says_its_state() {
            compare(phase(0).Accessible.name, "Peers: done, 14 connected");
            compare(phase(3).Accessible.name, "State: going on, 4.1 of 6.6 GB");
            compare(phase(4).Accessible.name, "Last blocks: waits, waits");
            verify(AccessibleWalk.shows(phases, "4.1 of 6.6 GB"));
        }
        function test_phases_stand_side_by_side_or_stacked() {
            waitForRendering(phases);
            verify(phase(1).mapToItem(scene, 0, 0).x > phase(0).mapToItem(scene, 0, 0).x);
            phases.stacked = true;
            waitForRendering(phases);
            compare(phase(1).mapToItem(scene, 0, 0).x, phase(0).mapToItem(scene, 0, 0).x);
            verify(phase(1).mapToItem(scene, 0, 0).y > phase(0).mapToItem(scene, 0, 0).y);
        }
        function test_a_phase_that_goes_on_keeps_its_item() {
            const before = phase(3);
            phases.phases = scene.going.map((each, i) => i === 3
                ? { title: "State", note: "checked", stage: StageMark.Final } : each);
            compare(phase(3), before);
            compare(before.Accessible.name, "State: done, checked");
        }
        function test_a_score_is_spoken_with_its_reasons() {
            compare(score.Accessible.name, "Score 38 of 100");
            compare(score.Accessible.description, "answered late. promised a block");
            verify(AccessibleWalk.shows(score, "38"));
        }
        function test_a_score_has_a_colour_of_its_own_data() {
            return [
                { tag: "full", score: 100, tint: Theme.colors.patina },
                { tag: "good", score: 60, tint: Theme.colors.patina },
                { tag: "low", score: 59, tint: Theme.colors.warning },
                { tag: "lowest of low", score: 25, tint: Theme.colors.warning },
                { tag: "nearly banned", score: 24, tint: Theme.colors.danger }
            ];
        }
        function test_a_score_has_a_colour_of_its_own(row) {
            score.score = row.score;
            compare(score.tint, row.tint);
        }
        function test_turns_are_summed_in_words() {
            compare(AccessibleWalk.name(turns), "2 of the last 3 turns proposed");
        }
        function test_levels_beside_a_chart_leave_it_room() {
            verify(AccessibleWalk.shows(chart, "10 MB/s"));
            waitForRendering(chart);
            const frame = chart.children[0];
            compare(frame.width, 340);
        }
    }
}
