// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Timers, turns and repetition of the machine.
#include "tests/core/consensus/simplex/machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace step_views_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class StepViewsTest : public QObject {
    Q_OBJECT

private slots:
    void the_leader_proposes_and_nobody_else() {
        Machine machine(4, 1);
        const auto orders = all<Propose>(machine.enter());
        QCOMPARE(orders.size(), std::size_t{1});
        QVERIFY(orders[0].parent == machine.genesis.hash);
        QVERIFY(orders[0].proposer == machine.self.member.owner);
        QCOMPARE(orders[0].earliest_ms, Machine::kStart + 1000);
        QVERIFY(orders[0].certificates.empty());
        QVERIFY(all<Propose>(machine.fire_after(1000)).empty());
        Machine other(4, 2);
        QVERIFY(all<Propose>(other.enter()).empty());
    }

    void an_observer_neither_proposes_nor_votes() {
        Machine machine(4, 1);
        machine.state = State(Settings{kChainId, small_params(), std::nullopt});
        QVERIFY(all<Propose>(machine.enter()).empty());
        const SharedProposal proposal = machine.first();
        QVERIFY(all<CastVote>(machine.accept(proposal)).empty());
        QVERIFY(all<CastVote>(machine.fire_after(10'000)).empty());
    }

    void nullifies_three_seconds_after_a_block_was_due() {
        Machine machine;
        QCOMPARE(all<SetTimer>(machine.enter()).size(), std::size_t{1});
        QVERIFY(all<CastVote>(machine.fire_after(3999)).empty()); // due 1 s after its parent
        const auto votes = all<CastVote>(machine.fire_after(1));
        QCOMPARE(votes.size(), std::size_t{1});
        QVERIFY(votes[0].kind == VoteKind::nullify && votes[0].hash.is_zero());
        QVERIFY(all<CastVote>(machine.fire_after(5000)).empty());
    }

    void waits_one_block_time_at_most_for_a_parent_from_the_future() {
        Machine machine;
        machine.now.wall_ms -= 100'000;
        machine.enter();
        QVERIFY(all<CastVote>(machine.fire_after(3999)).empty());
        QCOMPARE(all<CastVote>(machine.fire_after(1)).size(), std::size_t{1});
    }

    void starts_at_once_when_the_block_was_due_long_ago() {
        Machine machine;
        machine.now.wall_ms += 100'000;
        machine.enter();
        QVERIFY(all<CastVote>(machine.fire_after(2999)).empty());
        QCOMPARE(all<CastVote>(machine.fire_after(1)).size(), std::size_t{1});
    }

    void still_notarises_after_nullifying() {
        Machine machine;
        machine.enter();
        machine.voted(cast(machine.fire_after(4000), VoteKind::nullify).at(0));
        QCOMPARE(cast(machine.accept(machine.first()), VoteKind::notarize).size(), std::size_t{1});
    }

    void the_timer_grows_after_three_skipped_views_and_shrinks_after_a_finalisation() {
        Machine machine;
        machine.now.wall_ms += 100'000; // blocks are overdue: the timer starts at once
        machine.enter();
        const std::uint64_t expected[] = {3000, 3000, 3000, 3750, 4000, 4000};
        View view = 1;
        for (std::uint64_t timeout : expected) {
            QCOMPARE(machine.state.deadline_ms - machine.now.monotonic_ms, timeout);
            machine.feed(CertificateReceived{machine.skipped(view++), 2});
        }
        machine.feed(CertificateReceived{machine.notarized(view++, hash_of("block")), 2});
        QCOMPARE(machine.state.deadline_ms - machine.now.monotonic_ms, std::uint64_t{4000});
        machine.feed(CertificateReceived{machine.finalized(view - 1, hash_of("block")), 2});
        machine.feed(CertificateReceived{machine.skipped(view++), 2});
        QCOMPARE(machine.state.deadline_ms - machine.now.monotonic_ms, std::uint64_t{3000});
    }

    void a_notarised_view_breaks_the_row_of_skipped_ones() {
        Machine machine;
        machine.now.wall_ms += 100'000;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        machine.feed(CertificateReceived{machine.skipped(2), 2});
        machine.feed(CertificateReceived{machine.notarized(3, hash_of("block")), 2});
        machine.feed(CertificateReceived{machine.skipped(4), 2});
        machine.feed(CertificateReceived{machine.skipped(5), 2});
        QCOMPARE(machine.state.deadline_ms - machine.now.monotonic_ms, std::uint64_t{3000});
    }

    void own_last_votes_repeat_each_second_while_the_view_lasts() {
        Machine machine;
        machine.enter();
        const auto votes = cast(machine.accept(machine.first()), VoteKind::notarize);
        machine.voted(votes.at(0));
        QVERIFY(all<RepeatVote>(machine.fire_after(999)).empty());
        for (int second = 0; second < 3; ++second) {
            const auto repeats = all<RepeatVote>(machine.fire_after(second == 0 ? 1 : 1000));
            QCOMPARE(repeats.size(), std::size_t{1});
            QVERIFY(repeats[0].vote.hash == votes[0].hash);
        }
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        for (int second = 0; second < 2; ++second) {
            for (const RepeatVote& repeat : all<RepeatVote>(machine.fire_after(1000)))
                QVERIFY(repeat.vote.view != 1);
        }
    }

    void asks_for_the_end_of_a_view_that_lasts_too_long() {
        Machine machine;
        machine.state = State(Settings{kChainId, small_params(), std::nullopt});
        machine.enter();
        std::vector<AskCertificate> asked;
        for (int second = 1; second <= 7; ++second) {
            const auto more = all<AskCertificate>(machine.fire_after(1000));
            asked.insert(asked.end(), more.begin(), more.end());
            QCOMPARE(asked.empty(), second < 5); // due after 1 s, given up after 3 more
        }
        QCOMPARE(asked[0].view, View{1});
    }

    void own_finalise_votes_repeat_until_the_view_or_a_descendant_is_final() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        machine.accept(one);
        auto actions = machine.feed(CertificateReceived{machine.notarized(1, one.hash), 2});
        machine.voted(cast(actions, VoteKind::finalize).at(0));
        const SharedProposal two = machine.after(one);
        machine.accept(two);
        QVERIFY(all<RepeatVote>(machine.fire_after(1000)).at(0).vote.kind == VoteKind::finalize);
        machine.feed(CertificateReceived{machine.finalized(2, two.hash), 2});
        QVERIFY(all<RepeatVote>(machine.fire_after(1000)).empty());
    }

    void a_leader_shows_its_parent_and_every_view_between() {
        Machine machine(4, 4);
        machine.enter();
        const SharedProposal one = machine.first();
        machine.accept(one);
        machine.feed(CertificateReceived{machine.notarized(1, one.hash), 2});
        machine.feed(CertificateReceived{machine.skipped(2), 2});
        const auto orders = all<Propose>(machine.feed(CertificateReceived{machine.skipped(3), 2}));
        QCOMPARE(orders.size(), std::size_t{1});
        QCOMPARE(orders[0].parent_view, View{1});
        QVERIFY(orders[0].certificates ==
                (std::vector<Certificate>{machine.notarized(1, one.hash), machine.skipped(2),
                                          machine.skipped(3)}));
        const SharedProposal proposal = machine.propose(4, 1, 2, one.hash, orders[0].certificates);
        QVERIFY(check_proposal(proposal, {machine.committee, nullptr, 1, 4, {}}));
    }

    void a_leader_that_lacks_a_certificate_asks_and_waits() {
        Machine machine(4, 4);
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        auto actions = machine.feed(CertificateReceived{machine.skipped(3), 2}); // view 2: unknown
        QCOMPARE(all<AskCertificate>(actions).at(0).view, View{2});
        QVERIFY(all<Propose>(actions).empty());
        QVERIFY(all<AskCertificate>(machine.fire_after(500)).empty());
        QCOMPARE(all<AskCertificate>(machine.fire_after(500)).size(), std::size_t{1});
        actions = machine.feed(CertificateReceived{machine.skipped(2), 2});
        QCOMPARE(all<Propose>(actions).at(0).certificates.size(), std::size_t{3});
    }

    void a_leader_waits_for_its_parent_to_be_executed() {
        Machine machine(4, 2);
        machine.enter();
        const SharedProposal one = machine.first();
        machine.feed(ProposalReceived{one, 3, false});
        auto actions = machine.feed(CertificateReceived{machine.notarized(1, one.hash), 2});
        QVERIFY(all<Propose>(actions).empty());
        actions = machine.feed(BlockJudged{one.hash, Verdict::valid});
        QVERIFY(all<Propose>(actions).at(0).parent == one.hash);
    }

    void a_leader_builds_on_an_older_block_when_the_later_one_is_missing_and_skipped() {
        Machine machine(4, 2);
        machine.enter();
        machine.feed(CertificateReceived{machine.notarized(1, hash_of("never seen")), 2});
        const auto actions = machine.feed(CertificateReceived{machine.skipped(1), 2});
        const auto orders = all<Propose>(actions);
        QCOMPARE(orders.size(), std::size_t{1});
        QVERIFY(orders[0].parent == machine.genesis.hash);
    }

    void a_leader_on_a_final_parent_shows_its_certificate() {
        Machine machine(4, 2);
        machine.enter();
        const SharedProposal one = machine.first();
        machine.accept(one);
        const auto actions = machine.feed(CertificateReceived{machine.finalized(1, one.hash), 2});
        const auto orders = all<Propose>(actions);
        QCOMPARE(orders.at(0).parent_view, View{1});
        QVERIFY(orders[0].certificates == std::vector<Certificate>{machine.finalized(1, one.hash)});
    }
};

RUSTCHAIN_TEST(StepViewsTest)

} // namespace step_views_test
#include "step_views_test.moc"
