// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The other parts that know the chain: what they show, what they say, what they ask for.
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
    height: 700

    Column {
        spacing: 10

        ProofBadge { id: proof; status: ProofBadge.Verified; steps: ["Header hash recomputed"] }
        AddressLabel {
            id: address
            shortText: "rtc1qu9pr…pwwwn"
            name: "Mara"
            wedges: [0, 1, 2, 3, 4, 5]
            chunks: ["rtc1qu9", "prmuyh", "qpwwwn"]
            value: "rtc1qu9prmuyhqpwwwn"
        }
        HashLabel { id: hash; text: "3f9ae1…22c0"; value: "3f9ae1aa22c0" }
        VoteDots { id: votes; votes: [true, true, false]; summary: "2 of 3, 2 needed"; width: 200 }
        SlotRing {
            id: ring
            slots: [2, 3, 0, 0, 0]
            current: 2
            progress: 0.5
            blocksText: "63 blocks left"
        }
        BlockTile {
            id: tile
            stage: StageMark.Final
            digits: "…337"
            name: "Block 4,812,337, 18 payments"
        }
        FeePicker {
            id: fees
            times: ["9 s", "3 s", "3 s"]
            fees: ["0.000800", "0.001200", ""]
            width: 400
        }
        VerdictPanel {
            id: verdict
            verdict: VerdictPanel.Virtual
            title: "Probably a virtual machine"
            width: 400
            actionText: "Why"
        }
        MultiplierLine { id: multiplier; value: ""; why: "Not measured yet"; width: 400 }
        StepList {
            id: steps
            steps: ["Header hash", "State root"]
            passed: [true, false]
            width: 300
        }
    }
    SignalSpy { id: spy }

    TestCase {
        name: "Parts"
        when: windowShown
        function watch(item: Item, signal: string) {
            spy.target = null;
            spy.signalName = signal;
            spy.target = item;
            spy.clear();
        }

        function test_a_proof_says_who_checked_data() {
            return [
                { tag: "verified", status: ProofBadge.Verified, words: "Verified by this device" },
                { tag: "missing", status: ProofBadge.Missing,
                    words: "Proof missing, asking peers…" },
                { tag: "unverified", status: ProofBadge.Unverified,
                    words: "Not verified, from node.example" },
                { tag: "failed", status: ProofBadge.Failed, words: "Proof failed" }
            ];
        }
        function test_a_proof_says_who_checked(row) {
            proof.server = "node.example";
            proof.status = row.status;
            verify(AccessibleWalk.shows(proof, row.words));
            compare(AccessibleWalk.name(proof), row.words);
        }
        function test_a_proof_lists_its_steps() {
            verify(!AccessibleWalk.shows(scene, "Header hash recomputed"));
            proof.forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => AccessibleWalk.shows(scene, "Header hash recomputed"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !AccessibleWalk.shows(scene, "Header hash recomputed"));
        }

        function test_an_address_opens_and_is_copied() {
            watch(address, "opened");
            const link = AccessibleWalk.find(address, "Mara");
            link.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            AccessibleWalk.find(address, "Copy the address").forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(Clipboard.text(), "rtc1qu9prmuyhqpwwwn");
        }
        function test_a_full_address_shows_each_group() {
            address.full = true;
            for (const chunk of address.chunks)
                verify(AccessibleWalk.shows(address, chunk), chunk);
            address.full = false;
        }
        function test_a_hash_opens() {
            watch(hash, "opened");
            mouseClick(AccessibleWalk.find(hash, "3f9ae1…22c0"));
            compare(spy.count, 1);
        }
        function test_a_tile_opens_by_keyboard() {
            watch(tile, "clicked");
            tile.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(AccessibleWalk.name(tile), "Block 4,812,337, 18 payments");
        }
        function test_votes_are_summed_in_words() {
            compare(AccessibleWalk.name(votes), "2 of 3, 2 needed");
            verify(AccessibleWalk.shows(votes, "2 of 3, 2 needed"));
        }
        function test_the_ring_has_five_arcs_and_the_part_of_the_current_one() {
            compare(ring.arcs.length, 6);
            for (let i = 0; i < 5; ++i) {
                compare(ring.arcs[i].sweep, 65);
                compare(ring.arcs[i].start, i * 72 + 3.5);
                compare(ring.arcs[i].hatched, i === 1);
            }
            compare(ring.arcs[5].sweep, 32.5);
            compare(ring.arcs[5].start, ring.arcs[2].start);
            compare(ring.arcs[0].color, Theme.colors.patina);
            compare(ring.arcs[3].color, Theme.colors.track);
        }
        function test_a_ring_without_time_shows_only_blocks() {
            ring.timeText = "";
            verify(AccessibleWalk.shows(ring, "63 blocks left"));
            compare(AccessibleWalk.description(ring), "63 blocks left");
        }
        function test_a_fee_is_chosen_by_keyboard_and_unknown_is_a_dash() {
            watch(fees, "chosen");
            verify(AccessibleWalk.shows(fees, "—"));
            const fast = AccessibleWalk.find(fees, "Fast");
            fast.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(spy.signalArguments[0][0], 2);
        }
        function test_a_verdict_is_spoken_and_has_its_action() {
            verify(AccessibleWalk.name(verdict).startsWith("Probably a virtual machine"));
            watch(verdict, "acted");
            AccessibleWalk.find(verdict, "Why").clicked();
            compare(spy.count, 1);
        }
        function test_a_multiplier_that_is_not_known_is_a_dash() {
            verify(AccessibleWalk.shows(multiplier, "—"));
        }
    }
}
