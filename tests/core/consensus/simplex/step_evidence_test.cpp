// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The machine notices who signs what excludes each other, in whatever order and shape it comes.
#include "core/consensus/staking/evidence_rules.hpp"
#include "tests/core/consensus/simplex/machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace step_evidence_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;
using consensus::staking::shows_fault;

class StepEvidenceTest : public QObject {
    Q_OBJECT

private:
    static Actions vote(Machine& machine, std::size_t member, VoteKind kind, View view,
                        const BlockHash& hash = {}) {
        return machine.feed(VoteReceived{make_vote(machine.set[member], kind, 0, view, hash), 5});
    }
    //! A member that is not the machine's own.
    static std::size_t other(const Machine& machine) {
        return machine.set[0].member == machine.self.member ? 1 : 0;
    }
    //! The only accusation, which must hold before a chain.
    static std::optional<Evidence> accused(const Actions& actions) {
        const auto accusations = all<Accuse>(actions);
        if (accusations.size() != 1 || !shows_fault(accusations[0].evidence, kChainId))
            return std::nullopt;
        return accusations[0].evidence;
    }

private slots:
    void sees_two_notarise_votes() {
        Machine machine;
        machine.enter();
        const std::size_t traitor = other(machine);
        QVERIFY(all<Accuse>(vote(machine, traitor, VoteKind::notarize, 1, hash_of("a"))).empty());
        const auto evidence = accused(vote(machine, traitor, VoteKind::notarize, 1, hash_of("b")));
        QVERIFY(evidence);
        QCOMPARE(evidence->accused, machine.set[traitor].member.consensus_key);
        QCOMPARE(evidence->view, View{1});
        QVERIFY(std::holds_alternative<TwoNotarizations>(evidence->fault));
        // The first vote stays the one that counts.
        QCOMPARE(machine.state.views[1].votes[VoteKind::notarize].count(hash_of("a")),
                 std::size_t{1});
        QCOMPARE(machine.state.views[1].votes[VoteKind::notarize].count(hash_of("b")),
                 std::size_t{0});
    }

    void sees_finalise_with_nullify_in_either_order() {
        for (const bool is_nullify_first : {true, false}) {
            Machine machine;
            machine.enter();
            const std::size_t traitor = other(machine);
            Actions last;
            for (const bool is_nullify : {is_nullify_first, !is_nullify_first})
                last = is_nullify ? vote(machine, traitor, VoteKind::nullify, 1)
                                  : vote(machine, traitor, VoteKind::finalize, 1, hash_of("a"));
            const auto evidence = accused(last);
            QVERIFY(evidence);
            QVERIFY(std::holds_alternative<FinalizedAndNullified>(evidence->fault));
        }
    }

    void sees_nothing_in_what_honest_members_do() {
        Machine machine;
        machine.enter();
        const std::size_t member = other(machine);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(
                all<Accuse>(vote(machine, member, VoteKind::notarize, 1, hash_of("a"))).empty());
            QVERIFY(
                all<Accuse>(vote(machine, member, VoteKind::finalize, 1, hash_of("a"))).empty());
            QVERIFY(
                all<Accuse>(vote(machine, member, VoteKind::notarize, 2, hash_of("b"))).empty());
            QVERIFY(all<Accuse>(vote(machine, member, VoteKind::nullify, 2)).empty());
        }
    }

    void accuses_of_each_kind_once() {
        Machine machine;
        machine.enter();
        const std::size_t traitor = other(machine);
        vote(machine, traitor, VoteKind::notarize, 1, hash_of("a"));
        QVERIFY(accused(vote(machine, traitor, VoteKind::notarize, 1, hash_of("b"))));
        QVERIFY(all<Accuse>(vote(machine, traitor, VoteKind::notarize, 1, hash_of("c"))).empty());
        vote(machine, traitor, VoteKind::notarize, 2, hash_of("a"));
        QVERIFY(all<Accuse>(vote(machine, traitor, VoteKind::notarize, 2, hash_of("b"))).empty());
        vote(machine, traitor, VoteKind::nullify, 2);
        QVERIFY(accused(vote(machine, traitor, VoteKind::finalize, 2, hash_of("a"))));
    }

    void blames_the_peer_for_a_forged_contradiction() {
        Machine machine;
        machine.enter();
        const std::size_t member = other(machine);
        vote(machine, member, VoteKind::notarize, 1, hash_of("a"));
        Vote forged = make_vote(machine.set[member], VoteKind::notarize, 0, 1, hash_of("b"));
        forged.signature[3] = static_cast<std::uint8_t>(forged.signature[3] ^ 1);
        const auto actions = machine.feed(VoteReceived{forged, 8});
        QVERIFY(all<Accuse>(actions).empty());
        QCOMPARE(all<Blame>(actions).at(0).peer, PeerId{8});
    }

    void never_accuses_itself() {
        Machine machine;
        machine.enter();
        machine.feed(
            VoteReceived{make_vote(machine.self, VoteKind::notarize, 0, 1, hash_of("a")), 7});
        const auto actions = machine.feed(
            VoteReceived{make_vote(machine.self, VoteKind::notarize, 0, 1, hash_of("b")), 7});
        QVERIFY(all<Accuse>(actions).empty());
    }

    void sees_a_vote_beside_a_certificate() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.notarized(1, hash_of("a")), 2});
        const std::size_t traitor = other(machine);
        const auto evidence = accused(vote(machine, traitor, VoteKind::notarize, 1, hash_of("b")));
        QVERIFY(evidence);
        QCOMPARE(evidence->accused, machine.set[traitor].member.consensus_key);
        // The last member is not in the certificate.
        QVERIFY(machine.set[3].member == machine.self.member ||
                all<Accuse>(vote(machine, 3, VoteKind::notarize, 1, hash_of("b"))).empty());
    }

    void sees_every_traitor_of_two_certificates() {
        Machine machine;
        machine.enter();
        machine.feed(CertificateReceived{machine.notarized(1, hash_of("a")), 2});
        const auto actions =
            machine.feed(CertificateReceived{machine.notarized(1, hash_of("b")), 2});
        std::set<crypto::PublicKey> traitors;
        for (const Accuse& each : all<Accuse>(actions)) {
            QVERIFY(shows_fault(each.evidence, kChainId));
            traitors.insert(each.evidence.accused);
        }
        std::set<crypto::PublicKey> signers;
        for (std::size_t i = 0; i < 3; ++i)
            if (machine.set[i].member != machine.self.member)
                signers.insert(machine.set[i].member.consensus_key);
        QVERIFY(traitors == signers);
    }

    void sees_a_nullify_vote_in_a_view_that_is_past() {
        Machine machine;
        machine.enter();
        const SharedProposal first = machine.first();
        machine.accept(first);
        machine.feed(CertificateReceived{machine.finalized(1, first.hash), 2});
        const SharedProposal second = machine.after(first);
        machine.accept(second);
        machine.feed(CertificateReceived{machine.finalized(2, second.hash), 2});
        QCOMPARE(machine.state.final_view, View{2});
        QVERIFY(!machine.state.views.contains(1));
        const std::size_t traitor = other(machine);
        for (const View view : {View{1}, View{2}}) {
            Machine copy = machine;
            const auto evidence = accused(vote(copy, traitor, VoteKind::nullify, view));
            QVERIFY(evidence);
            QCOMPARE(evidence->view, view);
        }
        // What was never counted shows nothing.
        QVERIFY(all<Accuse>(vote(machine, traitor, VoteKind::notarize, 1, first.hash)).empty());
    }

    void sees_a_second_proposal_of_the_leader() {
        Machine machine;
        machine.enter();
        machine.accept(machine.first());
        const SharedProposal other_block = machine.propose(1, 0, 1, machine.genesis.hash, {}, "x");
        const auto evidence = accused(machine.feed(ProposalReceived{other_block, 3, false}));
        QVERIFY(evidence);
        QVERIFY(std::holds_alternative<TwoProposals>(evidence->fault));
        QCOMPARE(evidence->accused, machine.leader(1).member.consensus_key);
        QVERIFY(all<Accuse>(machine.feed(ProposalReceived{other_block, 3, false})).empty());
    }

    void sees_it_also_when_the_view_is_over() {
        Machine machine;
        machine.enter();
        machine.accept(machine.first());
        machine.feed(CertificateReceived{machine.skipped(1), 2});
        const SharedProposal other_block = machine.propose(1, 0, 1, machine.genesis.hash, {}, "x");
        QVERIFY(accused(machine.feed(ProposalReceived{other_block, 3, false})));
    }

    void sees_nothing_in_the_same_proposal_again_or_in_a_forged_one() {
        Machine machine;
        machine.enter();
        const SharedProposal first = machine.first();
        machine.accept(first);
        QVERIFY(all<Accuse>(machine.feed(ProposalReceived{first, 3, false})).empty());
        SharedProposal forged = machine.propose(1, 0, 1, machine.genesis.hash, {}, "x");
        forged.signature[3] = static_cast<std::uint8_t>(forged.signature[3] ^ 1);
        QVERIFY(all<Accuse>(machine.feed(ProposalReceived{forged, 3, false})).empty());
    }

    void remembers_a_bounded_number_of_past_views() {
        Machine machine;
        machine.enter();
        SharedProposal block = machine.first();
        machine.accept(block);
        // Skipped views pile up until a block after them is final.
        const View last = kViewsBehind + 20;
        std::vector<Certificate> shown{machine.notarized(1, block.hash)};
        machine.feed(CertificateReceived{shown[0], 2});
        for (View view = 2; view < last; ++view) {
            shown.push_back(machine.skipped(view));
            machine.feed(CertificateReceived{shown.back(), 2});
        }
        const SharedProposal next = machine.propose(last, 1, 2, block.hash, shown);
        machine.accept(next);
        machine.feed(CertificateReceived{machine.finalized(last, next.hash), 2});
        QCOMPARE(machine.state.final_view, last);
        QCOMPARE(machine.state.past_views.size(), std::size_t{kViewsBehind});
        QVERIFY(!machine.state.past_views.contains(1));
    }
};

RUSTCHAIN_TEST(StepEvidenceTest)

} // namespace step_evidence_test
#include "step_evidence_test.moc"
