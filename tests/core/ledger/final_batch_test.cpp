// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of a final block: body, receipts, indices, state, trie, header range, rewards; one
// batch.
#include "core/ledger/final_batch.hpp"

#include "core/chain/system_records.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "core/storage/reward_store.hpp"
#include "core/storage/transaction_index.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace final_batch_test {

using namespace rustchain;
using namespace rustchain::ledger;
using fixtures::ChainFixture;
using storage::Column;

class FinalBatchTest : public QObject {
    Q_OBJECT

private slots:
    void holds_every_row_of_a_block() {
        ChainFixture chain;
        auto payment = chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1));
        auto made = chain.make_block({payment});
        auto certificate = chain.certificate_for(made.executed.header());
        storage::WriteBatch batch;
        add_final_block(batch, chain.network.params, made.executed, certificate);
        QVERIFY(chain.store.write(batch, storage::Sync::yes).has_value());

        storage::BlockStore blocks(chain.store);
        QCOMPARE(blocks.head().value()->hash, made.executed.hash());
        QCOMPARE(blocks.height_of(made.executed.hash()).value().value(), Height{1});
        QCOMPARE(blocks.block(1).value().value(), made.executed.checked().block());
        QCOMPARE(blocks.receipts(1).value().value(), made.executed.outcome().receipts);
        QCOMPARE(blocks.certificate(1).value().value(), certificate);

        const TransactionHash hash = transaction_hash(payment);
        storage::TransactionIndex index(chain.store);
        auto position = index.find(hash).value();
        QVERIFY(position.has_value());
        QCOMPARE(position->height, Height{1});
        QCOMPARE(blocks.transaction(*position).value()->hash, hash);
        for (const auto* person : {&chain.alice, &chain.bob})
            QCOMPARE(index.history(person->address, {}, 10)->positions.size(), std::size_t{1});
        QVERIFY(index.history(chain.carol.address, {}, 10)->positions.empty());

        QCOMPARE(chain.account(chain.bob.address).balance, Amount::from_rtc(1001));
        QCOMPARE(merkle::read_trie_root(storage::StoredNodes(chain.store)).value(),
                 made.executed.header().state_root);
    }

    void is_in_key_order_with_each_key_once_when_it_is_written() {
        ChainFixture chain;
        auto made =
            chain.make_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1)),
                              chain.pay(chain.carol, 0, chain.bob.address, Amount::from_rtc(1))});
        storage::WriteBatch batch;
        add_final_block(batch, chain.network.params, made.executed, std::nullopt);
        const std::size_t rows = batch.row_count();
        batch.sort();
        QCOMPARE(batch.row_count(), rows); // nothing was written twice
        for (std::size_t column = 0; column < storage::kColumnCount; ++column) {
            auto writes = batch.writes(static_cast<Column>(column));
            for (std::size_t i = 1; i < writes.size(); ++i)
                QVERIFY(std::ranges::lexicographical_compare(writes[i - 1].key, writes[i].key));
        }
        QVERIFY(batch.writes(Column::certificates).empty());
    }

    void keeps_the_header_range_complete() {
        ChainFixture chain;
        chain.grow_to(11);
        auto record =
            chain.record<HeaderMmrRecord>(state::StateKey::system(state::system_names::kHeaderMmr));
        QVERIFY(record.has_value());
        QCOMPARE(record->leaf_count, std::uint64_t{11}); // heights 0 … 10
        // 11 leaves make 8 + 2 + 1: 15 + 3 + 1 nodes; all were kept, none twice.
        QCOMPARE(chain.store.row_count(Column::header_mmr), std::size_t{19});
        auto range = merkle::HeaderMmr::from_peaks(record->leaf_count, record->peaks);
        QVERIFY(range.has_value());
        QCOMPARE(range->root(), record->root);
    }

    void keeps_the_rewards_of_an_epoch_with_the_first_block_of_the_next() {
        ChainFixture chain;
        fixtures::Person miner("miner");
        auto hardware = chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        chain.grow_to(5);
        chain.next_block({}, {chain.attest(hardware, miner, 5)});
        chain.grow_to(8);
        QVERIFY(!storage::read_rewards(chain.store, 0).value().has_value());
        chain.grow_to(9);
        const auto read = storage::read_rewards(chain.store, 0);
        QVERIFY(read && *read);
        const std::vector<Reward>& rewards = **read;
        QCOMPARE(rewards.size(), std::size_t{1});
        QCOMPARE(rewards.at(0).hardware_hash, hardware);
        QCOMPARE(rewards.at(0).owner, chain.alice.address);
        QCOMPARE(rewards.at(0).amount, chain.network.params.epoch_reward);
        auto of_owner =
            storage::read_owner_rewards(chain.store, chain.alice.address, {}, 10).value();
        QCOMPARE(of_owner.size(), std::size_t{1});
        chain.grow_to(17);
        QVERIFY(storage::read_rewards(chain.store, 1).value()->empty());
    }
};

RUSTCHAIN_TEST(FinalBatchTest)

} // namespace final_batch_test
#include "final_batch_test.moc"
