// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts and stages: what is shown, what is spoken, and that shape alone tells stages apart.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import RustChain.Components
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme
Item {
    id: scene

    width: 700
    height: 300

    Column {
        spacing: 10

        AmountText { id: amount; whole: "1,284"; fraction: ".506120"; sign: "−" }
        StageMark { id: mark; stage: StageMark.Pending; size: 24 }
        StageText { id: stage; stage: StageMark.Pending; width: 400 }
    }

    TestCase {
        name: "AmountsAndStages"
        when: windowShown

        function init() {
            amount.hidden = false;
            amount.whole = "1,284";
            stage.reason = "";
        }

        function test_an_amount_is_shown_in_full() {
            for (const text of ["−1,284", ".506120", "RTC"])
                verify(AccessibleWalk.shows(amount, text), text);
            compare(AccessibleWalk.name(amount), "−1,284.506120 RTC");
        }
        function test_a_hidden_amount_has_one_width_and_says_nothing() {
            amount.hidden = true;
            const width = amount.implicitWidth;
            amount.whole = "7";
            compare(amount.implicitWidth, width);
            verify(!AccessibleWalk.shows(amount, ".506120"));
            compare(AccessibleWalk.name(amount), "hidden");
        }
        function test_an_unknown_amount_is_a_dash_and_never_zero() {
            amount.whole = "";
            verify(AccessibleWalk.shows(amount, "—"));
            verify(!AccessibleWalk.shows(amount, ".506120"));
            compare(AccessibleWalk.name(amount), "unknown");
        }

        // The picture of a stage as a string of inked and free pixels.
        function shape(value: int): string {
            mark.stage = value;
            const image = grabImage(mark);
            let picture = "";
            for (let y = 0; y < 24; ++y) {
                for (let x = 0; x < 24; ++x)
                    picture += image.red(x, y) + image.green(x, y) + image.blue(x, y) < 600 ? "#"
                        : ".";
            }
            return picture;
        }
        function differing(one: string, other: string): int {
            let count = 0;
            for (let i = 0; i < one.length; ++i)
                count += one[i] !== other[i] ? 1 : 0;
            return count;
        }
        function test_each_stage_has_its_own_shape() {
            const shapes = [0, 1, 2, 3].map(value => shape(value));
            for (let i = 0; i < 4; ++i) {
                for (let k = i + 1; k < 4; ++k)
                    verify(differing(shapes[i], shapes[k]) > 20, i + " and " + k);
            }
        }
        function test_the_pending_ring_has_gaps_and_the_active_one_a_full_right_half() {
            const pending = shape(StageMark.Pending).match(/#/g).length;
            const active = shape(StageMark.InBlock);
            verify(pending < active.match(/#/g).length / 2);
            compare(active[12 * 24 + 7], ".");
            compare(active[12 * 24 + 17], "#");
        }
        function test_stages_speak_data() {
            return [
                { tag: "pending", stage: StageMark.Pending, words: "Pending" },
                { tag: "in block", stage: StageMark.InBlock, words: "In block 4,812,337" },
                { tag: "final", stage: StageMark.Final, words: "Final" },
                { tag: "failed", stage: StageMark.Failed,
                    words: "Failed in block 4,812,337: not enough RTC. The fee was paid." },
                { tag: "expired", stage: StageMark.Expired, words: "Expired, not sent" }
            ];
        }
        function test_stages_speak(row) {
            stage.blockHeight = "4,812,337";
            stage.reason = "not enough RTC";
            stage.stage = row.stage;
            verify(AccessibleWalk.shows(stage, row.words));
        }
    }
}
