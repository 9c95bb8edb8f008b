// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Epochs and restarts of the machine.
#include "core/consensus/simplex/step.hpp"

#include "tests/core/consensus/simplex/machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace step_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class StepTest : public QObject {
    Q_OBJECT

private slots:
    void does_nothing_before_an_epoch_is_entered() {
        Machine machine;
        QVERIFY(machine.feed(TimerFired{}).empty());
        QVERIFY(machine.feed(ProposalReceived{machine.first(), 1, false}).empty());
        QVERIFY(machine.feed(VoteReceived{make_vote(machine.set[0], VoteKind::nullify, 0, 1), 1})
                    .empty());
        QVERIFY(machine.feed(CertificateReceived{machine.skipped(1), 1}).empty());
        QVERIFY(machine.feed(CertificateAsked{0, 1, 1}).empty());
    }

    void one_validator_finalises_alone() {
        Machine machine(1);
        const auto orders = all<Propose>(machine.enter());
        QCOMPARE(orders.size(), std::size_t{1});
        const SharedProposal proposal = machine.first();
        auto actions = machine.feed(ProposalReceived{proposal, kNobody, true});
        QVERIFY(all<CheckBlock>(actions).empty());
        actions = machine.voted(cast(actions, VoteKind::notarize).at(0));
        QCOMPARE(all<Relay>(actions).size(), std::size_t{1});
        QCOMPARE(all<Propose>(actions).at(0).view, View{2});
        QVERIFY(all<Propose>(actions).at(0).parent == proposal.hash);
        QCOMPARE(all<Propose>(actions).at(0).earliest_ms, Machine::kStart + 2000);
        actions = machine.voted(cast(actions, VoteKind::finalize).at(0));
        const auto final = all<FinaliseBlock>(actions);
        QCOMPARE(final.size(), std::size_t{1});
        QVERIFY(final[0].head.hash == proposal.hash);
        QCOMPARE(final[0].head.height, Height{1});
        QVERIFY(!final[0].ends_epoch);
        QVERIFY(
            check_certificate(*final[0].head.certificate, 0, members_of(machine.set), kChainId));
    }

    void views_start_at_one_in_each_epoch_on_the_last_block_of_the_one_before() {
        Machine machine(4, 1);
        const Certificate proof =
            certify(machine.set, VoteKind::finalize, 0, 6, hash_of("block 4"));
        const FinalHead head{hash_of("block 4"), 4, Machine::kStart + 4000, proof};
        // The leader of view 1 depends on the seed: let every member try.
        std::size_t proposals = 0;
        for (const Validator& validator : machine.set) {
            State state(Settings{kChainId, small_params(), validator.member.consensus_key});
            const auto actions = step(state,
                                      EpochEntered{.epoch = 1,
                                                   .members = members_of(machine.set),
                                                   .seed = hash_of("seed"),
                                                   .previous_members = members_of(machine.set),
                                                   .previous_seed = machine.genesis.hash,
                                                   .head = head,
                                                   .may_vote = true,
                                                   .kept = {}},
                                      machine.now);
            QCOMPARE(state.view, View{1});
            for (const Propose& order : all<Propose>(actions)) {
                ++proposals;
                QCOMPARE(order.parent_view, View{0});
                QVERIFY(order.parent == head.hash);
                QVERIFY(order.certificates == std::vector<Certificate>{proof});
            }
        }
        QCOMPARE(proposals, std::size_t{1});
    }

    void a_node_that_may_not_vote_only_follows() {
        Machine machine;
        machine.enter({}, false);
        const SharedProposal proposal = machine.first();
        auto actions = machine.accept(proposal);
        QCOMPARE(all<CheckBlock>(actions).size(), std::size_t{1});
        QVERIFY(all<CastVote>(actions).empty());
        QVERIFY(all<CastVote>(machine.fire_after(20'000)).empty());
        actions = machine.feed(CertificateReceived{machine.finalized(1, proposal.hash), 1});
        QCOMPARE(all<FinaliseBlock>(actions).size(), std::size_t{1});
    }

    void after_a_restart_repeats_its_votes_verbatim_and_casts_no_others() {
        Machine machine;
        const SharedProposal proposal = machine.first();
        const Vote vote = make_vote(machine.self, VoteKind::notarize, 0, 1, proposal.hash);
        auto actions = machine.enter({.votes = {vote}, .proposals = {proposal}});
        const auto repeats = all<RepeatVote>(actions);
        QCOMPARE(repeats.size(), std::size_t{1});
        QVERIFY(repeats[0].vote == vote);
        QCOMPARE(all<CheckBlock>(actions).size(), std::size_t{1});
        actions = machine.feed(BlockJudged{proposal.hash, Verdict::valid});
        QVERIFY(all<CastVote>(actions).empty());
    }

    void after_a_restart_a_kept_nullify_still_bars_finalize() {
        Machine machine;
        const Vote vote = make_vote(machine.self, VoteKind::nullify, 0, 1);
        machine.enter({.votes = {vote}});
        auto actions = machine.feed(CertificateReceived{machine.notarized(1, hash_of("block")), 1});
        QVERIFY(all<CastVote>(actions).empty());
        QCOMPARE(machine.state.view, View{2});
    }

    void after_a_restart_a_kept_notarisation_is_finalised() {
        Machine machine;
        const SharedProposal proposal = machine.first();
        auto actions = machine.enter(
            {.certificates = {machine.notarized(1, proposal.hash)}, .proposals = {proposal}});
        QVERIFY(all<Relay>(actions).empty());
        QVERIFY(cast(actions, VoteKind::finalize).at(0).hash == proposal.hash);
        QCOMPARE(machine.state.view, View{2});
    }

    void after_a_restart_sends_its_proposal_again_or_nothing() {
        Machine machine(4, 1);
        const SharedProposal proposal = machine.first();
        auto actions = machine.enter({.proposed = {1}, .proposals = {proposal}});
        QVERIFY(all<Propose>(actions).empty());
        QCOMPARE(all<RepeatProposal>(actions).at(0).view, View{1});

        Machine forgetful(4, 1);
        actions = forgetful.enter({.proposed = {1}});
        QVERIFY(all<Propose>(actions).empty());
        QVERIFY(all<RepeatProposal>(actions).empty());
    }

    void after_a_restart_a_logged_proposal_without_its_mark_is_still_its_own() {
        Machine machine(4, 1);
        const auto actions = machine.enter({.proposals = {machine.first()}});
        QVERIFY(all<Propose>(actions).empty());
        QCOMPARE(all<RepeatProposal>(actions).size(), std::size_t{1});
    }

    void one_validator_goes_on_from_any_of_its_own_votes_data() {
        QTest::addColumn<int>("kept_votes");
        for (int kept = 0; kept <= 2; ++kept)
            QTest::addRow("%d votes kept", kept) << kept;
    }
    void one_validator_goes_on_from_any_of_its_own_votes() {
        QFETCH(int, kept_votes);
        Machine machine(1);
        const SharedProposal proposal = machine.first();
        Kept kept{.proposed = {1}, .proposals = {proposal}};
        if (kept_votes > 0)
            kept.votes.push_back(make_vote(machine.self, VoteKind::notarize, 0, 1, proposal.hash));
        if (kept_votes > 1)
            kept.votes.push_back(make_vote(machine.self, VoteKind::finalize, 0, 1, proposal.hash));
        Actions actions = machine.enter(kept);
        QVERIFY(all<Propose>(actions).empty());
        auto more = machine.feed(BlockJudged{proposal.hash, Verdict::valid});
        for (int round = 0; round < 4; ++round) {
            actions.insert(actions.end(), more.begin(), more.end());
            more.clear();
            for (const CastVote& vote : all<CastVote>(actions)) {
                if (!machine.state.views[vote.view].own_votes[vote.kind]) {
                    const auto next = machine.voted(vote);
                    more.insert(more.end(), next.begin(), next.end());
                }
            }
        }
        QCOMPARE(all<FinaliseBlock>(actions).size(), std::size_t{1});
        QCOMPARE(all<Propose>(actions).at(0).view, View{2});
    }

    void kept_things_that_do_not_check_out_are_left_out() {
        Machine machine;
        Certificate forged = machine.skipped(1);
        forged.signatures[0] = {};
        SharedProposal stranger = machine.first();
        stranger.signature = {};
        Vote unsigned_vote = make_vote(machine.self, VoteKind::nullify, 0, 1);
        unsigned_vote.signature = {};
        const auto actions = machine.enter(
            {.votes = {unsigned_vote}, .certificates = {forged}, .proposals = {stranger}});
        QCOMPARE(machine.state.view, View{1});
        QVERIFY(all<RepeatVote>(actions).empty());
        QVERIFY(machine.state.blocks.empty());
        // Yet a vote that the journal names stays decided.
        QVERIFY(all<CastVote>(machine.fire_after(20'000)).empty());
    }

    void takes_over_a_head_that_was_fetched() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        const SharedProposal two = machine.after(one);
        machine.accept(two);
        const FinalHead head{one.hash, 1, Machine::kStart + 1000, machine.finalized(1, one.hash)};
        auto actions = machine.feed(HeadMoved{head});
        QVERIFY(machine.state.final_head == head);
        QCOMPARE(machine.state.view, View{2});
        // Its successor can now be judged and voted for.
        QVERIFY(all<CheckBlock>(actions).at(0).hash == two.hash);
        actions = machine.feed(BlockJudged{two.hash, Verdict::valid});
        QVERIFY(cast(actions, VoteKind::notarize).at(0).hash == two.hash);
        QVERIFY(machine.feed(HeadMoved{machine.genesis}).empty());
    }

    void enters_the_view_after_a_fetched_head() {
        Machine machine;
        machine.enter();
        const auto actions = machine.feed(HeadMoved{
            {hash_of("block 2"), 2, Machine::kStart, machine.finalized(7, hash_of("block 2"))}});
        QCOMPARE(machine.state.view, View{8});
        QCOMPARE(all<ViewEntered>(actions).size(), std::size_t{1});
    }
};

RUSTCHAIN_TEST(StepTest)

} // namespace step_test
#include "step_test.moc"
