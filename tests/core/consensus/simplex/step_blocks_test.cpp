// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proposals, verdicts and finality of the machine.
#include "tests/core/consensus/simplex/machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace step_blocks_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class StepBlocksTest : public QObject {
    Q_OBJECT

private slots:
    void votes_for_a_proposal_once_its_block_is_valid() {
        Machine machine;
        machine.enter();
        const SharedProposal proposal = machine.first();
        auto actions = machine.feed(ProposalReceived{proposal, 3, false});
        QVERIFY(all<CheckBlock>(actions).at(0).hash == proposal.hash);
        QVERIFY(all<CastVote>(actions).empty());
        actions = machine.feed(BlockJudged{proposal.hash, Verdict::valid});
        const auto votes = all<CastVote>(actions);
        QCOMPARE(votes.size(), std::size_t{1});
        QVERIFY(votes[0].kind == VoteKind::notarize && votes[0].hash == proposal.hash);
        QVERIFY(all<CastVote>(machine.feed(BlockJudged{proposal.hash, Verdict::valid})).empty());
    }

    void a_peers_good_proposal_goes_on_to_others_before_it_is_executed() {
        Machine machine;
        machine.enter();
        const SharedProposal proposal = machine.first();
        const auto actions = machine.feed(ProposalReceived{proposal, 3, false});
        QVERIFY(std::holds_alternative<Forward>(actions.front()));
        const auto forwards = all<Forward>(actions);
        QCOMPARE(forwards.size(), std::size_t{1});
        QCOMPARE(forwards[0].from, PeerId{3});
        QVERIFY(std::get<SharedProposal>(forwards[0].message).hash == proposal.hash);
        QVERIFY(all<Forward>(machine.feed(ProposalReceived{proposal, 4, false})).empty());
    }

    void a_wrong_or_an_own_proposal_is_not_forwarded() {
        Machine machine;
        machine.enter();
        SharedProposal forged = machine.first();
        forged.signature[5] = static_cast<std::uint8_t>(forged.signature[5] ^ 1);
        QVERIFY(all<Forward>(machine.feed(ProposalReceived{forged, 3, false})).empty());
        QVERIFY(
            all<Forward>(machine.feed(ProposalReceived{machine.first(), kNobody, true})).empty());
    }

    void the_first_proposal_of_a_view_stands() {
        Machine machine;
        machine.enter();
        machine.feed(ProposalReceived{machine.first(), 3, false});
        const SharedProposal second = machine.propose(1, 0, 1, machine.genesis.hash, {}, "other");
        const auto actions = machine.feed(ProposalReceived{second, 3, false});
        QCOMPARE(all<Accuse>(actions).size(), actions.size());
        QCOMPARE(actions.size(), std::size_t{1});
        QVERIFY(!machine.state.blocks.contains(second.hash));
    }

    void an_invalid_block_gets_no_vote_and_leaves_room_for_another() {
        Machine machine;
        machine.enter();
        const SharedProposal bad = machine.first();
        machine.feed(ProposalReceived{bad, 3, false});
        QVERIFY(all<CastVote>(machine.feed(BlockJudged{bad.hash, Verdict::invalid})).empty());
        const SharedProposal good = machine.propose(1, 0, 1, machine.genesis.hash, {}, "good");
        QCOMPARE(cast(machine.accept(good), VoteKind::notarize).size(), std::size_t{1});
    }

    void only_so_many_proposals_are_tried_in_a_view() {
        Machine machine;
        machine.enter();
        std::size_t checks = 0;
        for (int i = 0; i < 10; ++i) {
            const SharedProposal bad =
                machine.propose(1, 0, 1, machine.genesis.hash, {}, std::to_string(i));
            checks += all<CheckBlock>(machine.feed(ProposalReceived{bad, 3, false})).size();
            machine.feed(BlockJudged{bad.hash, Verdict::invalid});
        }
        QCOMPARE(checks, kTriesPerView);
    }

    void a_block_that_cannot_be_judged_yet_is_asked_again() {
        Machine machine;
        machine.enter();
        const SharedProposal proposal = machine.first();
        machine.feed(ProposalReceived{proposal, 3, false});
        auto actions = machine.feed(BlockJudged{proposal.hash, Verdict::later});
        QVERIFY(all<CheckBlock>(actions).empty());
        QCOMPARE(all<SetTimer>(actions).at(0).monotonic_ms,
                 machine.now.monotonic_ms + kRetryInterval_ms);
        QVERIFY(all<CheckBlock>(machine.fire_after(kRetryInterval_ms)).at(0).hash == proposal.hash);
    }

    void blocks_are_judged_after_their_parents() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        const SharedProposal two = machine.after(one);
        machine.feed(ProposalReceived{one, 3, false});
        QVERIFY(all<CheckBlock>(machine.feed(ProposalReceived{two, 3, false})).empty());
        QCOMPARE(machine.state.view, View{2}); // by the notarisation it shows
        const auto actions = machine.feed(BlockJudged{one.hash, Verdict::valid});
        QVERIFY(all<CheckBlock>(actions).at(0).hash == two.hash);
    }

    void a_block_too_soon_or_at_a_wrong_height_is_not_even_executed() {
        Machine machine;
        machine.enter();
        auto soon =
            make_block(machine.leader(1), {1, 1, Machine::kStart + 999, machine.genesis.hash});
        QVERIFY(all<CheckBlock>(machine.feed(ProposalReceived{
                                    make_proposal(machine.leader(1), 0, 1, 0, soon), 3, false}))
                    .empty());
        const SharedProposal one = machine.first();
        machine.accept(one);
        const SharedProposal high =
            machine.propose(2, 1, 3, one.hash, {machine.notarized(1, one.hash)});
        QVERIFY(all<CheckBlock>(machine.feed(ProposalReceived{high, 3, false})).empty());
    }

    void a_wrong_proposal_is_blamed() {
        Machine machine;
        machine.enter();
        SharedProposal forged = machine.first();
        forged.signature = {};
        QCOMPARE(all<Blame>(machine.feed(ProposalReceived{forged, 8, false})).at(0).peer,
                 PeerId{8});
        const SharedProposal stray = machine.propose(1, 0, 1, hash_of("another genesis"));
        QCOMPARE(all<Blame>(machine.feed(ProposalReceived{stray, 8, false})).size(),
                 std::size_t{1});
        QVERIFY(machine.state.blocks.empty());
    }

    void a_proposal_for_a_left_view_is_answered() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        machine.wait(1000);
        const auto actions = machine.feed(ProposalReceived{machine.first(), 3, false});
        QVERIFY(all<CheckBlock>(actions).empty());
        QVERIFY(all<Answer>(actions).at(0).certificate == machine.skipped(1));
    }

    void a_late_proposal_gives_the_body_of_a_notarised_block() {
        Machine machine;
        machine.enter();
        const SharedProposal proposal = machine.first();
        machine.feed(CertificateReceived{machine.notarized(1, proposal.hash), 2});
        const auto actions = machine.feed(ProposalReceived{proposal, 3, false});
        QVERIFY(all<CheckBlock>(actions).at(0).hash == proposal.hash);
        QVERIFY(cast(machine.feed(BlockJudged{proposal.hash, Verdict::valid}), VoteKind::notarize)
                    .empty());
    }

    void a_finalised_block_is_final_once_it_is_executed() {
        Machine machine;
        machine.enter();
        const SharedProposal proposal = machine.first();
        machine.feed(ProposalReceived{proposal, 3, false});
        auto actions = machine.feed(CertificateReceived{machine.finalized(1, proposal.hash), 2});
        QVERIFY(all<FinaliseBlock>(actions).empty());
        QCOMPARE(machine.state.view, View{2});
        actions = machine.feed(BlockJudged{proposal.hash, Verdict::valid});
        QVERIFY(all<FinaliseBlock>(actions).at(0).head.hash == proposal.hash);
        QVERIFY(machine.state.blocks.empty());
        QCOMPARE(machine.state.final_view, View{1});
    }

    void ancestors_become_final_with_their_descendant() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        const SharedProposal two = machine.after(one);
        machine.accept(one);
        machine.accept(two);
        const auto actions = machine.feed(CertificateReceived{machine.finalized(2, two.hash), 2});
        const auto final = all<FinaliseBlock>(actions);
        QCOMPARE(final.size(), std::size_t{1});
        QCOMPARE(final[0].head.height, Height{2});
        QVERIFY(machine.state.blocks.empty());
        QVERIFY(machine.state.views.lower_bound(1) == machine.state.views.find(2));
    }

    void branches_beside_the_final_block_are_dropped() {
        Machine machine;
        machine.enter();
        const SharedProposal lost = machine.first();
        machine.accept(lost);
        machine.feed(CertificateReceived{machine.notarized(1, lost.hash), 2});
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        const SharedProposal won =
            machine.propose(2, 0, 1, machine.genesis.hash, {machine.skipped(1)}, "won");
        machine.accept(won);
        machine.feed(CertificateReceived{machine.finalized(2, won.hash), 2});
        QVERIFY(machine.state.blocks.empty());
        QVERIFY(machine.state.final_head.hash == won.hash);
    }

    void nothing_beside_a_final_block_is_accepted() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        machine.accept(one);
        machine.feed(CertificateReceived{machine.finalized(1, one.hash), 2});
        // Only a broken quorum could show this.
        const SharedProposal fork =
            machine.propose(2, 0, 1, machine.genesis.hash, {machine.skipped(1)}, "fork");
        QCOMPARE(all<Blame>(machine.feed(ProposalReceived{fork, 3, false})).size(), std::size_t{1});
        QVERIFY(machine.state.blocks.empty());
    }

    void a_candidate_of_a_skipped_view_is_forgotten() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        machine.accept(one);
        const auto actions = machine.feed(CertificateReceived{machine.skipped(1), 2});
        QVERIFY(all<ForgetBlock>(actions).at(0).hash == one.hash);
        QVERIFY(machine.state.blocks.empty());
    }

    void the_body_of_a_certified_block_is_asked_for() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        auto actions = machine.feed(CertificateReceived{machine.finalized(1, one.hash), 2});
        QVERIFY(all<AskBlock>(actions).empty()); // it may be on its way
        QVERIFY(all<AskBlock>(machine.fire_after(500)).at(0).hash == one.hash);
        QVERIFY(all<AskBlock>(machine.fire_after(500)).empty());
        QVERIFY(all<AskBlock>(machine.fire_after(500)).at(0).hash == one.hash);
        actions = machine.feed(BlockReceived{one.block, one.hash, 2});
        QVERIFY(all<CheckBlock>(actions).at(0).hash == one.hash);
        actions = machine.feed(BlockJudged{one.hash, Verdict::valid});
        QCOMPARE(all<FinaliseBlock>(actions).size(), std::size_t{1});
    }

    void missing_ancestors_are_asked_for_one_by_one() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        const SharedProposal two = machine.after(one);
        machine.feed(CertificateReceived{machine.finalized(2, two.hash), 2});
        machine.feed(BlockReceived{two.block, two.hash, 2});
        machine.fire_after(100);
        QVERIFY(all<AskBlock>(machine.fire_after(600)).at(0).hash == one.hash);
        machine.feed(BlockReceived{one.block, one.hash, 2});
        machine.feed(BlockJudged{one.hash, Verdict::valid});
        const auto actions = machine.feed(BlockJudged{two.hash, Verdict::valid});
        QCOMPARE(all<FinaliseBlock>(actions).at(0).head.height, Height{2});
    }

    void a_certified_block_that_came_damaged_is_asked_for_again() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        machine.feed(CertificateReceived{machine.finalized(1, one.hash), 2});
        machine.feed(BlockReceived{one.block, one.hash, 2});
        machine.feed(BlockJudged{one.hash, Verdict::invalid});
        QVERIFY(all<AskBlock>(machine.fire_after(2000)).at(0).hash == one.hash);
    }

    void an_unasked_block_is_not_kept() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        QVERIFY(machine.feed(BlockReceived{one.block, one.hash, 2}).empty());
        QVERIFY(machine.state.blocks.empty());
    }

    void the_last_block_is_proposed_again_until_it_is_final_and_then_nothing() {
        Machine machine(4, 5); // leads views 1 and 5
        machine.enter();
        SharedProposal last = machine.first();
        machine.accept(last);
        for (int height = 2; height <= 4; ++height) {
            last = machine.after(last);
            machine.accept(last);
        }
        QCOMPARE(last.block->header.height, Height{4});
        auto actions = machine.feed(CertificateReceived{machine.notarized(4, last.hash), 2});
        QVERIFY(all<Propose>(actions).empty());
        const ProposeAgain again = all<ProposeAgain>(actions).at(0);
        QCOMPARE(again.view, View{5});
        QCOMPARE(again.parent_view, View{4});
        QVERIFY(again.hash == last.hash);
        const SharedProposal repeated =
            make_proposal(machine.self, 0, 5, 4, last.block, again.certificates);
        actions = machine.feed(ProposalReceived{repeated, kNobody, true});
        QVERIFY(cast(actions, VoteKind::notarize).at(0).hash == last.hash);
        actions = machine.feed(CertificateReceived{machine.finalized(5, last.hash), 2});
        QVERIFY(all<FinaliseBlock>(actions).at(0).ends_epoch);
        QVERIFY(all<ViewEntered>(actions).empty());
        QVERIFY(machine.fire_after(60'000).empty());
        machine.wait(1000);
        const Vote straggler = make_vote(machine.set[0], VoteKind::nullify, 0, 6);
        actions = machine.feed(VoteReceived{straggler, 4});
        QCOMPARE(actions.size(), std::size_t{1});
        QVERIFY(all<Answer>(actions).at(0).certificate == machine.finalized(5, last.hash));
    }
};

RUSTCHAIN_TEST(StepBlocksTest)

} // namespace step_blocks_test
#include "step_blocks_test.moc"
