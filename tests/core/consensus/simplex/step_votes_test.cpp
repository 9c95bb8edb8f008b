// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Votes, certificates and answers of the machine.
#include "tests/core/consensus/simplex/machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace step_votes_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class StepVotesTest : public QObject {
    Q_OBJECT

private:
    static Actions vote(Machine& machine, std::size_t member, VoteKind kind, View view,
                        const BlockHash& hash = {}) {
        return machine.feed(VoteReceived{make_vote(machine.set[member], kind, 0, view, hash), 5});
    }

private slots:
    void a_quorum_of_notarise_votes_relays_finalises_and_moves_on() {
        Machine machine;
        machine.enter();
        const BlockHash hash = hash_of("block");
        vote(machine, 0, VoteKind::notarize, 1, hash);
        auto actions = vote(machine, 1, VoteKind::notarize, 1, hash);
        QVERIFY(all<Relay>(actions).empty());
        actions = vote(machine, 2, VoteKind::notarize, 1, hash);
        QCOMPARE(all<Relay>(actions).size(), std::size_t{1});
        QVERIFY(all<Relay>(actions)[0].certificate.kind == VoteKind::notarize);
        QVERIFY(cast(actions, VoteKind::finalize).at(0).hash == hash);
        QCOMPARE(all<ViewEntered>(actions).at(0).view, View{2});
    }

    void a_quorum_of_nullify_votes_relays_and_moves_on() {
        Machine machine;
        machine.enter();
        vote(machine, 0, VoteKind::nullify, 1);
        vote(machine, 1, VoteKind::nullify, 1);
        const auto actions = vote(machine, 2, VoteKind::nullify, 1);
        QVERIFY(all<Relay>(actions).at(0).certificate.kind == VoteKind::nullify);
        QVERIFY(all<CastVote>(actions).empty());
        QCOMPARE(machine.state.view, View{2});
    }

    void the_same_vote_twice_counts_once() {
        Machine machine;
        machine.enter();
        for (int i = 0; i < 3; ++i)
            vote(machine, 0, VoteKind::nullify, 1);
        vote(machine, 1, VoteKind::nullify, 1);
        QCOMPARE(machine.state.view, View{1});
    }

    void a_peers_new_vote_goes_on_to_others_once() {
        Machine machine;
        machine.enter();
        const auto forwards = all<Forward>(vote(machine, 0, VoteKind::nullify, 1));
        QCOMPARE(forwards.size(), std::size_t{1});
        QCOMPARE(forwards[0].from, PeerId{5});
        QVERIFY(std::get<Vote>(forwards[0].message) ==
                make_vote(machine.set[0], VoteKind::nullify, 0, 1));
        QVERIFY(all<Forward>(vote(machine, 0, VoteKind::nullify, 1)).empty());
        Vote forged = make_vote(machine.set[1], VoteKind::nullify, 0, 1);
        forged.signature[5] = static_cast<std::uint8_t>(forged.signature[5] ^ 1);
        QVERIFY(all<Forward>(machine.feed(VoteReceived{forged, 8})).empty());
        const Vote own = make_vote(machine.self, VoteKind::nullify, 0, 1);
        QVERIFY(all<Forward>(machine.feed(VoteReceived{own, kNobody})).empty());
    }

    void a_certificate_is_relayed_once() {
        Machine machine;
        machine.enter();
        QCOMPARE(all<Relay>(machine.feed(CertificateReceived{machine.skipped(1), 2})).size(),
                 std::size_t{1});
        QVERIFY(machine.feed(CertificateReceived{machine.skipped(1), 3}).empty());
    }

    void a_certificate_for_a_later_view_is_a_jump() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(9), 2});
        QCOMPARE(machine.state.view, View{10});
    }

    void a_nullified_view_is_never_finalised_also_after_a_jump() {
        Machine machine;
        machine.enter();
        const auto nullify = cast(machine.fire_after(4000), VoteKind::nullify).at(0);
        machine.voted(nullify);
        machine.feed(CertificateReceived{machine.skipped(5), 2});
        const auto actions =
            machine.feed(CertificateReceived{machine.notarized(1, hash_of("late")), 2});
        QVERIFY(all<CastVote>(actions).empty());
        // A view that was only jumped over may still be finalised.
        const auto other =
            machine.feed(CertificateReceived{machine.notarized(3, hash_of("late")), 2});
        QCOMPARE(cast(other, VoteKind::finalize).at(0).view, View{3});
    }

    void a_finalised_view_is_never_nullified() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.notarized(1, hash_of("block")), 2});
        for (int second = 0; second < 20; ++second) {
            for (const CastVote& cast_vote : cast(machine.fire_after(1000), VoteKind::nullify))
                QVERIFY(cast_vote.view != 1);
        }
    }

    void an_own_vote_from_elsewhere_binds_here() {
        Machine machine;
        machine.enter();
        machine.feed(VoteReceived{make_vote(machine.self, VoteKind::nullify, 0, 1), 7});
        const auto actions =
            machine.feed(CertificateReceived{machine.notarized(1, hash_of("block")), 2});
        QVERIFY(all<CastVote>(actions).empty());
    }

    void wrong_votes_are_blamed_and_not_counted() {
        Machine machine;
        machine.enter();
        Vote forged = make_vote(machine.set[0], VoteKind::nullify, 0, 1);
        forged.signature[5] = static_cast<std::uint8_t>(forged.signature[5] ^ 1);
        QCOMPARE(all<Blame>(machine.feed(VoteReceived{forged, 8})).at(0).peer, PeerId{8});
        const Vote hashed = make_vote(machine.set[0], VoteKind::nullify, 0, 1, hash_of("x"));
        QCOMPARE(all<Blame>(machine.feed(VoteReceived{hashed, 8})).size(), std::size_t{1});
        const Vote bare = make_vote(machine.set[0], VoteKind::notarize, 0, 1);
        QCOMPARE(all<Blame>(machine.feed(VoteReceived{bare, 8})).size(), std::size_t{1});
        Vote stranger = forged;
        stranger.validator = Address{};
        QVERIFY(machine.feed(VoteReceived{stranger, 8}).empty());
        QCOMPARE(machine.state.views[1].votes[VoteKind::nullify].size(), std::size_t{0});
        QCOMPARE(machine.state.views[1].votes[VoteKind::notarize].size(), std::size_t{0});
    }

    void a_wrong_certificate_is_blamed() {
        Machine machine;
        machine.enter();
        Certificate forged = machine.skipped(3);
        forged.signatures.pop_back();
        QCOMPARE(all<Blame>(machine.feed(CertificateReceived{forged, 8})).size(), std::size_t{1});
        QCOMPARE(machine.state.view, View{1});
    }

    void votes_far_ahead_or_far_behind_are_dropped() {
        Machine machine;
        machine.enter();
        vote(machine, 0, VoteKind::nullify, 1 + kViewsAhead + 1);
        QVERIFY(!machine.state.views.contains(1 + kViewsAhead + 1));
        vote(machine, 0, VoteKind::nullify, 1 + kViewsAhead);
        QVERIFY(machine.state.views.contains(1 + kViewsAhead));
        vote(machine, 0, VoteKind::nullify, 0);
        QVERIFY(!machine.state.views.contains(0));
        machine.feed(CertificateReceived{machine.skipped(200), 2});
        vote(machine, 0, VoteKind::notarize, 201 - kViewsBehind - 1, hash_of("x"));
        QVERIFY(!machine.state.views.contains(201 - kViewsBehind - 1));
    }

    void a_flood_of_votes_takes_bounded_memory() {
        Machine machine;
        machine.enter();
        for (View view = 0; view < 1000; ++view)
            vote(machine, 0, VoteKind::notarize, view, hash_of(std::to_string(view)));
        QVERIFY(machine.state.views.size() <= kViewsAhead + 1);
    }

    void a_late_vote_is_answered_with_what_ended_the_view() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        machine.feed(CertificateReceived{machine.skipped(6), 2});
        const auto answers = all<Answer>(vote(machine, 0, VoteKind::nullify, 1));
        QCOMPARE(answers.size(), std::size_t{2});
        QCOMPARE(answers[0].peer, PeerId{5});
        QVERIFY(answers[0].certificate == machine.skipped(1));
        QVERIFY(answers[1].certificate == machine.skipped(6));
    }

    void a_peer_is_answered_twice_a_second_at_most() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(6), 2});
        QVERIFY(!all<Answer>(vote(machine, 0, VoteKind::nullify, 1)).empty());
        QVERIFY(all<Answer>(vote(machine, 0, VoteKind::nullify, 1)).empty());
        machine.wait(500);
        QVERIFY(!all<Answer>(vote(machine, 0, VoteKind::nullify, 1)).empty());
    }

    void a_vote_that_crossed_the_certificate_is_not_answered() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        QVERIFY(all<Answer>(vote(machine, 0, VoteKind::nullify, 1)).empty());
        machine.wait(1000);
        QVERIFY(!all<Answer>(vote(machine, 0, VoteKind::nullify, 1)).empty());
    }

    void a_finalise_vote_for_a_final_view_is_answered_with_the_finalisation() {
        Machine machine;
        machine.enter();
        const SharedProposal proposal = machine.first();
        machine.accept(proposal);
        machine.feed(CertificateReceived{machine.finalized(1, proposal.hash), 2});
        machine.wait(1000);
        const auto answers = all<Answer>(vote(machine, 0, VoteKind::finalize, 1, proposal.hash));
        QVERIFY(answers.at(0).certificate == machine.finalized(1, proposal.hash));
    }

    void a_vote_of_the_epoch_before_is_answered_with_its_end() {
        Machine machine;
        const Certificate proof = machine.finalized(6, hash_of("block 4"));
        machine.feed(EpochEntered{.epoch = 1,
                                  .members = members_of(machine.set),
                                  .seed = machine.genesis.hash,
                                  .previous_members = members_of(machine.set),
                                  .previous_seed = machine.genesis.hash,
                                  .head = {hash_of("block 4"), 4, Machine::kStart, proof},
                                  .may_vote = true,
                                  .kept = {}});
        const auto answers = all<Answer>(vote(machine, 0, VoteKind::nullify, 6));
        QVERIFY(answers.at(0).certificate == proof);
    }

    void a_request_is_answered_with_the_certificates_of_the_view() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.skipped(2), 2});
        machine.feed(CertificateReceived{machine.notarized(2, hash_of("block")), 2});
        QCOMPARE(all<Answer>(machine.feed(CertificateAsked{0, 2, 4})).size(), std::size_t{2});
        QVERIFY(machine.feed(CertificateAsked{0, 3, 6}).empty());
    }

    void a_request_for_a_final_view_is_answered_with_the_finalisation() {
        Machine machine;
        machine.enter();
        const SharedProposal one = machine.first();
        const SharedProposal two = machine.after(one);
        machine.accept(one);
        machine.accept(two);
        machine.feed(CertificateReceived{machine.finalized(2, two.hash), 2});
        const auto answers = all<Answer>(machine.feed(CertificateAsked{0, 1, 4}));
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(answers[0].certificate == machine.finalized(2, two.hash));
    }
};

RUSTCHAIN_TEST(StepVotesTest)

} // namespace step_votes_test
#include "step_votes_test.moc"
