// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks above the final one: paths through forks, states stacked on each other, pruning, the
// bound.
#include "core/ledger/block_tree.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace block_tree_test {

using namespace rustchain;
using namespace rustchain::ledger;
using fixtures::ChainFixture;

class BlockTreeTest : public QObject {
    Q_OBJECT

private slots:
    void finds_the_way_from_the_final_block_up() {
        ChainFixture chain;
        const BlockHash genesis = chain.hash_at(0);
        auto first = chain.produce_from_pools();
        auto second = chain.produce_from_pools();
        BlockTree tree;
        QVERIFY(tree.insert(first) && tree.insert(second));
        auto path = tree.path(genesis, second->hash());
        QVERIFY(path.has_value());
        QCOMPARE(path->size(), std::size_t{2});
        QCOMPARE((*path)[0]->hash(), first->hash());
        QCOMPARE((*path)[1]->hash(), second->hash());
        QVERIFY(tree.path(genesis, genesis)->empty());
        QCOMPARE(tree.path(first->hash(), second->hash())->size(), std::size_t{1});
    }

    void knows_no_way_to_a_block_that_does_not_descend() {
        ChainFixture chain;
        auto winner =
            chain.make_block({chain.pay(chain.bob, 0, chain.carol.address, Amount::from_rtc(1))});
        auto loser = chain.produce_from_pools();
        BlockTree tree;
        QVERIFY(tree.insert(loser));
        QVERIFY(!tree.path(winner.executed.hash(), loser->hash()).has_value());
        QVERIFY(!tree.path(chain.hash_at(0), crypto::sha256(as_bytes("none"))).has_value());
    }

    void forgets_what_is_at_or_below_the_final_height() {
        ChainFixture chain;
        auto first = chain.produce_from_pools();
        auto second = chain.produce_from_pools();
        BlockTree tree;
        QVERIFY(tree.insert(first) && tree.insert(second));
        tree.prune(1);
        QVERIFY(!tree.contains(first->hash()));
        QVERIFY(tree.contains(second->hash()));
        QVERIFY(tree.find(first->hash()) == nullptr);
        QCOMPARE(tree.size(), std::size_t{1});
    }

    void holds_no_more_than_its_bound() {
        auto params = fixtures::small_params();
        params.slot_blocks = BlockTree::kMostBlocks; // one epoch for all of them
        ChainFixture chain({.params = params});
        for (std::size_t i = 0; i < BlockTree::kMostBlocks; ++i)
            chain.produce_from_pools();
        auto parent = chain.ledger->head();
        auto one_more =
            chain.ledger->produce(parent.hash, chain.next_view(parent.header),
                                  parent.header.timestamp + chain.network.params.block_time_ms,
                                  chain.validators[0].address, [&](const Hash256& digest) {
                                      return chain.validators[0].sign(digest);
                                  });
        QVERIFY(!one_more.has_value());
        QCOMPARE(one_more.error().code, ErrorCode::unavailable);
    }

    void stacks_the_state_of_each_block_on_its_parent() {
        ChainFixture chain;
        const auto pay_one = [&](std::uint64_t nonce) {
            auto payment = chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(1));
            QVERIFY(chain.ledger->admit(chain.checked(payment)).has_value());
        };
        pay_one(0);
        auto first = chain.produce_from_pools();
        pay_one(1);
        auto second = chain.produce_from_pools();
        StoredState final_state(chain.store);
        storage::StoredNodes final_trie(chain.store);
        StackedState stacked(final_state, final_trie);
        QCOMPARE(stacked.state().account(chain.bob.address)->balance, Amount::from_rtc(1000));
        stacked.push(first);
        QCOMPARE(stacked.state().account(chain.bob.address)->balance, Amount::from_rtc(1001));
        QCOMPARE(stacked.state().block_hash(1).value().value(), first->hash());
        QVERIFY(!stacked.state().block_hash(2).value().has_value());
        stacked.push(second);
        QCOMPARE(stacked.state().account(chain.bob.address)->balance, Amount::from_rtc(1002));
        QCOMPARE(stacked.state().block_hash(2).value().value(), second->hash());
        QCOMPARE(stacked.state().block_hash(0).value().value(), chain.hash_at(0));
        QCOMPARE(merkle::read_trie_root(stacked.trie()).value(), second->header().state_root);
    }
};

RUSTCHAIN_TEST(BlockTreeTest)

} // namespace block_tree_test
#include "block_tree_test.moc"
