// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Missing parts are asked of one peer after the other, for a bounded number of proposals.
#include "core/p2p/gossip/proposal_book.hpp"

#include "tests/core/p2p/gossip/compact_blocks.hpp"
#include "tests/fixtures/test_program.hpp"

namespace proposal_book_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::gossip;
using namespace rustchain::p2p::gossip::testing;
using Outcome = ProposalBook::Outcome;

class ProposalBookTest : public QObject {
    Q_OBJECT

    static ProposalRebuild rebuild_of(const Proposal& proposal) {
        return *ProposalRebuild::create(compact_of(proposal));
    }
    static BlockHash hash_of(const Proposal& proposal) { return block_hash(proposal.block.header); }

private slots:
    void a_complete_one_asks_nobody() {
        ProposalBook book;
        const Outcome outcome = book.begin(1, rebuild_of(proposal_of(0)), 0);
        QVERIFY(outcome.questions.empty());
        QCOMPARE(outcome.complete.size(), std::size_t{1});
        QCOMPARE(outcome.complete[0].from, PeerId{1});
        QCOMPARE(book.size(), std::size_t{0});
    }

    void asks_the_sender_and_is_done_with_its_answer() {
        ProposalBook book;
        const Proposal proposal = proposal_of(2);
        Outcome outcome = book.begin(1, rebuild_of(proposal), 0);
        QCOMPARE(outcome.questions.size(), std::size_t{1});
        QCOMPARE(outcome.questions[0].peer, PeerId{1});
        QVERIFY(outcome.questions[0].places == (std::vector<std::uint32_t>{0, 1}));
        bool was_asked = false;
        outcome = book.take(1, hash_of(proposal), {numbered(0), numbered(1)}, 1, was_asked);
        QVERIFY(was_asked);
        QVERIFY(outcome.complete.at(0).rebuild.finish() == proposal);
        QCOMPARE(book.size(), std::size_t{0});
        outcome = book.take(1, hash_of(proposal), {numbered(0)}, 1, was_asked);
        QVERIFY(was_asked); // twice is no offence here
        QVERIFY(outcome.complete.empty() && outcome.wrong.empty());
        book.take(5, hash_of(proposal), {numbered(0)}, 1, was_asked);
        QVERIFY(!was_asked);
    }

    void goes_to_the_next_that_has_it_when_time_is_up() {
        ProposalBook book;
        const Proposal proposal = proposal_of(1);
        book.begin(1, rebuild_of(proposal), 0);
        QVERIFY(book.is_under_way(2, compact_of(proposal), hash_of(proposal)));
        QVERIFY(book.is_under_way(2, compact_of(proposal), hash_of(proposal)));
        QVERIFY(book.tick(999).questions.empty());
        Outcome outcome = book.tick(1000);
        QVERIFY(outcome.broken == std::set<PeerId>{1});
        QCOMPARE(outcome.questions.at(0).peer, PeerId{2});
        bool was_asked = false;
        outcome = book.take(2, hash_of(proposal), {numbered(0)}, 1001, was_asked);
        QCOMPARE(outcome.complete.size(), std::size_t{1});
    }

    void a_wrong_answer_is_blamed_and_an_empty_one_is_not() {
        ProposalBook book;
        const Proposal proposal = proposal_of(1);
        book.begin(1, rebuild_of(proposal), 0);
        for (PeerId peer : {2, 3})
            book.is_under_way(peer, compact_of(proposal), hash_of(proposal));
        bool was_asked = false;
        Outcome outcome = book.take(1, hash_of(proposal), {numbered(5)}, 1, was_asked);
        QVERIFY(outcome.wrong == std::set<PeerId>{1});
        const PeerId second = outcome.questions.at(0).peer;
        QVERIFY(second == 2 || second == 3);
        outcome = book.take(second, hash_of(proposal), {}, 1, was_asked);
        QVERIFY(outcome.wrong.empty());
        QCOMPARE(outcome.questions.at(0).peer, PeerId{5} - second);
    }

    void a_collision_fetches_the_whole_block() {
        ProposalBook book;
        const Proposal proposal = proposal_of(2);
        Outcome outcome =
            book.collided({.rebuild = rebuild_of(proposal), .from = 1, .is_whole = false}, 0);
        QVERIFY(outcome.questions.at(0).places.empty());
        Block block = proposal.block;
        QVERIFY(!book.take_whole(2, block, hash_of(proposal), outcome));
        outcome = {};
        QVERIFY(book.take_whole(1, block, hash_of(proposal), outcome));
        QVERIFY(outcome.complete.at(0).is_whole);
        QVERIFY(outcome.complete[0].rebuild.finish() == proposal);
    }

    void gives_up_after_its_time() {
        ProposalBook book;
        book.begin(1, rebuild_of(proposal_of(1)), 0);
        book.tick(14'999);
        QCOMPARE(book.size(), std::size_t{1});
        book.tick(15'000);
        QCOMPARE(book.size(), std::size_t{0});
    }

    void a_leaders_flood_holds_two_and_all_together_eight() {
        ProposalBook book;
        for (View view = 1; view <= 20; ++view)
            book.begin(1, rebuild_of(proposal_of(1, view, 1)), 0);
        QCOMPARE(book.size(), std::size_t{2});
        for (std::uint8_t leader = 2; leader < 40; ++leader)
            book.begin(1, rebuild_of(proposal_of(1, leader, leader)), 0);
        QVERIFY(book.size() <= 8);
    }

    void a_peer_that_leaves_is_replaced_without_blame() {
        ProposalBook book;
        const Proposal proposal = proposal_of(1);
        book.begin(1, rebuild_of(proposal), 0);
        book.is_under_way(2, compact_of(proposal), hash_of(proposal));
        book.remove(1);
        const Outcome outcome = book.tick(1);
        QVERIFY(outcome.broken.empty());
        QCOMPARE(outcome.questions.at(0).peer, PeerId{2});
        book.forget(hash_of(proposal));
        QCOMPARE(book.size(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(ProposalBookTest)

} // namespace proposal_book_test
#include "proposal_book_test.moc"
