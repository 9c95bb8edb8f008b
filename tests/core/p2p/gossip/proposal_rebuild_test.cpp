// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Compact and whole again; what is missing, what collides, what is wrong.
#include "core/p2p/gossip/proposal_rebuild.hpp"

#include "core/p2p/gossip/short_ids.hpp"
#include "tests/core/p2p/gossip/compact_blocks.hpp"
#include "tests/fixtures/test_program.hpp"

namespace proposal_rebuild_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::gossip;
using namespace rustchain::p2p::gossip::testing;

class ProposalRebuildTest : public QObject {
    Q_OBJECT
private slots:
    void gives_the_proposal_back_from_what_is_at_hand() {
        const Proposal proposal = proposal_of(20);
        auto rebuild = ProposalRebuild::create(compact_of(proposal));
        QVERIFY(rebuild && !rebuild->is_complete());
        QVERIFY(!rebuild->finish());
        for (std::size_t i = 40; i-- > 0;)
            offer(*rebuild, numbered(i));
        QVERIFY(rebuild->is_complete());
        QVERIFY(rebuild->finish() == proposal);
    }

    void an_empty_block_is_complete_at_once() {
        const Proposal proposal = proposal_of(0);
        auto rebuild = ProposalRebuild::create(compact_of(proposal));
        QVERIFY(rebuild->is_complete());
        QVERIFY(rebuild->finish() == proposal);
    }

    void names_what_is_missing_and_takes_it_from_a_peer() {
        const Proposal proposal = proposal_of(5);
        auto rebuild = ProposalRebuild::create(compact_of(proposal));
        for (std::uint64_t i : {0, 2, 4})
            offer(*rebuild, numbered(i));
        const std::vector<std::uint32_t> missing{1, 3};
        QVERIFY(rebuild->missing() == missing);
        QVERIFY(!rebuild->fill(missing, {numbered(1)}));
        QVERIFY(!rebuild->fill(missing, {numbered(3), numbered(1)}));
        QVERIFY(!rebuild->fill(missing, {numbered(1), numbered(9)}));
        QVERIFY(rebuild->missing() == missing);
        QVERIFY(rebuild->fill(missing, {numbered(1), numbered(3)}));
        QVERIFY(rebuild->finish() == proposal);
    }

    void ids_that_are_no_ids_are_refused() {
        CompactProposal compact = compact_of(proposal_of(2));
        compact.short_ids.pop_back();
        QVERIFY(!ProposalRebuild::create(compact));
    }

    void equal_ids_in_a_block_are_asked_for() {
        Proposal proposal = proposal_of(3);
        proposal.block.transactions[2] = numbered(0);
        proposal.block.header.merkle_root =
            transactions_root(hashes_of(proposal.block.transactions));
        auto rebuild = ProposalRebuild::create(compact_of(proposal));
        for (std::uint64_t i : {0, 1})
            offer(*rebuild, numbered(i));
        QVERIFY(rebuild->missing() == (std::vector<std::uint32_t>{0, 2}));
        QVERIFY(rebuild->fill({0, 2}, {numbered(0), numbered(0)}));
        QVERIFY(rebuild->finish() == proposal);
    }

    //! Six bytes of one transaction's id, told as another's: what the leader can do at will.
    void another_transaction_by_the_same_id_shows_in_the_root() {
        Proposal proposal = proposal_of(2);
        CompactProposal compact = compact_of(proposal);
        const BlockHash hash = block_hash(proposal.block.header);
        compact.short_ids =
            compact_ids(hash, {transaction_hash(numbered(0)), transaction_hash(numbered(77))});
        auto rebuild = ProposalRebuild::create(compact);
        offer(*rebuild, numbered(0));
        offer(*rebuild, numbered(77));
        QVERIFY(rebuild->is_complete());
        QVERIFY(!rebuild->finish());
        QVERIFY(!rebuild->fill_all({numbered(0)}));
        QVERIFY(rebuild->fill_all({numbered(0), numbered(1)}));
        QVERIFY(rebuild->finish() == proposal);
    }

    void the_same_transaction_offered_twice_is_no_collision() {
        auto rebuild = ProposalRebuild::create(compact_of(proposal_of(1)));
        offer(*rebuild, numbered(0));
        offer(*rebuild, numbered(0));
        QVERIFY(rebuild->is_complete());
    }
};

RUSTCHAIN_TEST(ProposalRebuildTest)

} // namespace proposal_rebuild_test
#include "proposal_rebuild_test.moc"
