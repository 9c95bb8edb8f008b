// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one writer: what is final stays, what lost is forgotten, another chain is refused.
#include "core/ledger/ledger.hpp"

#include "core/crypto/sha256.hpp"
#include "core/merkle/patricia_trie.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace ledger_test {

using namespace rustchain;
using namespace rustchain::ledger;
using fixtures::ChainFixture;

namespace {

Hash256 stored_root(const ChainFixture& chain) {
    return merkle::read_trie_root(storage::StoredNodes(chain.store)).value();
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void begins_with_genesis() {
        ChainFixture chain;
        auto snapshot = chain.ledger->snapshot();
        QCOMPARE(snapshot->final.header.height, Height{0});
        QCOMPARE(snapshot->final.header.timestamp, chain.genesis.timestamp);
        QVERIFY(std::ranges::equal(snapshot->final.header.prev_block, chain.chain_id()));
        QCOMPARE(snapshot->final.header.state_root, stored_root(chain));
        QCOMPARE(snapshot->epoch, EpochNumber{0});
        QCOMPARE(snapshot->slot, std::uint64_t{0});
        QCOMPARE(snapshot->base_price, kGenesisBasePrice);
        QCOMPARE(snapshot->pool, kTotalSupply.minus(Amount::from_rtc(3000)).value());
        QCOMPARE(snapshot->allocation_of(chain.alice.address).value(), Amount::from_rtc(1000));
        QVERIFY(snapshot->allocation_of(chain.validators[0].address).value().is_zero());
        QCOMPARE(chain.ledger->head().hash, snapshot->final.hash);
    }

    void keeps_final_blocks_and_their_state_over_a_kill() {
        ChainFixture chain;
        for (std::uint64_t nonce = 0; nonce < 20; ++nonce) {
            auto made = chain.next_block(
                {chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(1))});
            QVERIFY(made.refused.empty());
            const BlockHash hash = made.executed.hash();
            chain.store.kill();
            QVERIFY(chain.reopen().has_value());
            QCOMPARE(chain.height(), nonce + 1);
            QCOMPARE(chain.hash_at(chain.height()), hash);
            QCOMPARE(stored_root(chain), chain.tip().state_root);
        }
        QCOMPARE(chain.account(chain.bob.address).balance, Amount::from_rtc(1020));
    }

    void gives_the_same_picture_after_reopening() {
        ChainFixture chain;
        chain.next_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(3))});
        chain.grow_to(9); // past the first epoch's end
        auto before = chain.ledger->snapshot();
        QVERIFY(chain.reopen().has_value());
        auto after = chain.ledger->snapshot();
        QCOMPARE(after->final, before->final);
        QCOMPARE(after->epoch, EpochNumber{1});
        QCOMPARE(after->epoch, before->epoch);
        QCOMPARE(after->slot, before->slot);
        QCOMPARE(after->base_price, before->base_price);
        QCOMPARE(after->pool, before->pool);
        QCOMPARE(after->network->params, before->network->params);
        QCOMPARE(chain.ledger->head(), before->final);
    }

    void forgets_at_a_kill_what_is_not_final() {
        ChainFixture chain;
        chain.next_block();
        auto waiting =
            chain.make_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1))});
        QVERIFY(chain.ledger->accept(waiting.executed.checked()).has_value());
        QCOMPARE(chain.ledger->head().header.height, Height{2});
        chain.store.kill();
        QVERIFY(chain.reopen().has_value());
        QCOMPARE(chain.ledger->head().header.height, Height{1});
        QVERIFY(chain.ledger->find(waiting.executed.hash()) == nullptr);
        QCOMPARE(chain.account(chain.bob.address).balance, Amount::from_rtc(1000));
        chain.finalise(waiting.executed);
        QCOMPARE(chain.account(chain.bob.address).balance, Amount::from_rtc(1001));
    }

    void is_as_before_when_the_disk_is_full() {
        ChainFixture chain;
        auto block = chain.make_block();
        QVERIFY(chain.ledger->accept(block.executed.checked()).has_value());
        chain.store.fill_disk_after(0);
        auto refused = chain.ledger->finalise(block.executed.hash(),
                                              chain.certificate_for(block.executed.header()));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::disk_full);
        QCOMPARE(chain.height(), Height{0});
        chain.store.free_disk();
        chain.finalise(block.executed.hash());
        QCOMPARE(chain.height(), Height{1});
    }

    void goes_on_where_the_disk_filled_between_two_blocks() {
        ChainFixture chain;
        auto first = chain.produce_from_pools();
        auto second = chain.produce_from_pools();
        chain.store.fill_disk_after(1);
        QVERIFY(!chain.ledger->finalise(second->hash(), chain.certificate_for(second->header()))
                     .has_value());
        chain.store.free_disk();
        chain.finalise(second->hash());
        QCOMPARE(chain.height(), Height{2});
        QCOMPARE(chain.hash_at(1), first->hash());
        QCOMPARE(stored_root(chain), second->header().state_root);
    }

    void refuses_another_chain() {
        ChainFixture chain;
        chain.next_block();
        ChainFixture other({.funds = Amount::from_rtc(7)});
        auto opened = Ledger::open(chain.store, other.genesis, other.network, chain.clock, {});
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::invalid_input);
    }

    void refuses_a_state_that_does_not_fit_its_block() {
        ChainFixture chain;
        chain.next_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1))});
        storage::WriteBatch batch;
        auto rows = chain.store.scan(storage::Column::trie, storage::RowRange::all(1)).value();
        Bytes torn = rows.at(0).value;
        torn.back() = static_cast<std::uint8_t>(torn.back() ^ 1U);
        batch.put(storage::Column::trie, rows.at(0).key, torn);
        QVERIFY(chain.store.write(batch, storage::Sync::yes).has_value());
        auto opened = chain.reopen();
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::corrupt);
    }

    void refuses_a_chain_id_without_blocks() {
        ChainFixture chain;
        storage::MemoryStore store;
        storage::WriteBatch batch;
        batch.put(storage::Column::meta, as_bytes("chain_id"), chain.chain_id());
        QVERIFY(store.write(batch, storage::Sync::yes).has_value());
        auto opened = Ledger::open(store, chain.genesis, chain.network, chain.clock, {});
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::corrupt);
    }

    void refuses_a_block_whose_parent_it_does_not_know() {
        ChainFixture chain;
        ChainFixture ahead;
        ahead.next_block();
        auto orphan = ahead.make_block();
        auto refused = chain.ledger->accept(orphan.executed.checked());
        QVERIFY(!refused.has_value());
        QCOMPARE(std::get<consensus::BlockFault>(refused.error()),
                 consensus::BlockFault::wrong_parent);
        QCOMPARE(chain.ledger->head().header.height, Height{0});
    }

    void accepts_the_same_block_twice_as_one() {
        ChainFixture chain;
        int news = 0;
        auto listening =
            chain.ledger->accepted_blocks().subscribe([&](const BlockAccepted&) { ++news; });
        auto block = chain.make_block();
        auto first = chain.ledger->accept(block.executed.checked());
        auto second = chain.ledger->accept(block.executed.checked());
        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(first->get(), second->get());
        QCOMPARE(news, 1);
    }

    void goes_on_from_the_final_block_when_the_head_stood_on_a_losing_one() {
        ChainFixture chain;
        auto winner =
            chain.make_block({chain.pay(chain.bob, 0, chain.carol.address, Amount::from_rtc(1))});
        auto transaction =
            chain.checked(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1)));
        QVERIFY(chain.ledger->admit(transaction).has_value());
        chain.produce_from_pools();
        auto losing_head = chain.produce_from_pools();
        QCOMPARE(losing_head->header().height, Height{2});
        chain.finalise(winner.executed);
        QCOMPARE(chain.ledger->head().hash, winner.executed.hash());
        auto next =
            chain.checked(chain.pay(chain.alice, 1, chain.bob.address, Amount::from_rtc(1)));
        QVERIFY(chain.ledger->admit(next).has_value());
        auto block = chain.produce_from_pools();
        QCOMPARE(block->checked().transactions().size(), std::size_t{2});
        chain.finalise(block->hash());
        QCOMPARE(chain.ledger->mempool().size(), std::size_t{0});
    }

    void makes_ancestors_final_with_the_block() {
        ChainFixture chain;
        auto first = chain.produce_from_pools();
        auto last = chain.produce_from_pools();
        chain.finalise(last->hash());
        QCOMPARE(chain.height(), Height{2});
        QCOMPARE(chain.hash_at(1), first->hash());
        auto blocks = chain.ledger->snapshot()->blocks();
        QVERIFY(!blocks.certificate(1).value().has_value());
        QCOMPARE(blocks.certificate_from(1).value()->first, Height{2});
        QVERIFY(chain.ledger->find(first->hash()) == nullptr);
        QVERIFY(chain.ledger->finalise(last->hash(), {}).has_value());
        QVERIFY(!chain.ledger->finalise(crypto::sha256(as_bytes("none")), {}).has_value());
    }

    void will_not_make_a_losing_block_final() {
        ChainFixture chain;
        auto winner =
            chain.make_block({chain.pay(chain.bob, 0, chain.carol.address, Amount::from_rtc(1))});
        auto loser = chain.produce_from_pools();
        auto above_loser = chain.produce_from_pools();
        chain.finalise(winner.executed);
        for (const auto& lost : {loser, above_loser})
            QVERIFY(!chain.ledger->finalise(lost->hash(), chain.certificate_for(lost->header()))
                         .has_value());
        QCOMPARE(chain.tip(), winner.executed.header());
    }

    void shows_a_payment_pending_then_in_a_block_then_no_more() {
        ChainFixture chain;
        auto payment =
            chain.checked(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(5)));
        QVERIFY(!chain.ledger->unfinal_transaction(payment->hash()).has_value());
        QVERIFY(chain.ledger->admit(payment).has_value());
        auto pending = chain.ledger->unfinal_transaction(payment->hash());
        QVERIFY(pending.has_value() && !pending->receipt.has_value());
        QCOMPARE(chain.ledger->arriving(chain.bob.address), Amount::from_rtc(5));

        auto block = chain.produce_from_pools();
        auto in_block = chain.ledger->unfinal_transaction(payment->hash());
        QVERIFY(in_block.has_value() && in_block->receipt.has_value());
        QCOMPARE(in_block->receipt->status, ReceiptStatus::success);
        QCOMPARE(in_block->height, Height{1});
        QCOMPARE(in_block->block_time_ms, block->header().timestamp);
        QCOMPARE(chain.ledger->arriving(chain.bob.address), Amount::from_rtc(5));
        QCOMPARE(chain.ledger->head_account(chain.bob.address)->balance, Amount::from_rtc(1005));
        QCOMPARE(chain.account(chain.bob.address).balance, Amount::from_rtc(1000));

        chain.finalise(block->hash());
        QVERIFY(!chain.ledger->unfinal_transaction(payment->hash()).has_value());
        QVERIFY(chain.ledger->arriving(chain.bob.address).is_zero());
        QCOMPARE(chain.account(chain.bob.address).balance, Amount::from_rtc(1005));
    }

    void tells_its_news_in_order() {
        ChainFixture chain;
        std::vector<std::string> news;
        auto admitted = chain.ledger->admitted_transactions().subscribe(
            [&](const TransactionAdmitted&) { news.emplace_back("admitted"); });
        auto accepted = chain.ledger->accepted_blocks().subscribe(
            [&](const BlockAccepted&) { news.emplace_back("accepted"); });
        auto final = chain.ledger->final_blocks().subscribe([&](const LedgerSnapshotPtr& now) {
            news.push_back("final " + std::to_string(now->transactions));
        });
        auto payment =
            chain.checked(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(5)));
        QVERIFY(chain.ledger->admit(payment).has_value());
        QCOMPARE(chain.ledger->admit(payment).error(), AdmitFault::already_known);
        chain.finalise(chain.produce_from_pools()->hash());
        QVERIFY((news == std::vector<std::string>{"admitted", "accepted", "final 1"}));
    }

    void leaves_old_snapshots_as_they_were() {
        ChainFixture chain;
        auto old = chain.ledger->snapshot();
        chain.next_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(5))});
        QCOMPARE(old->state().account(chain.bob.address)->balance, Amount::from_rtc(1000));
        QVERIFY(!old->blocks().header(1).value().has_value());
        QCOMPARE(chain.ledger->snapshot()->state().account(chain.bob.address)->balance,
                 Amount::from_rtc(1005));
    }

    void refuses_to_produce_on_an_unknown_parent() {
        ChainFixture chain;
        auto made = chain.ledger->produce(crypto::sha256(as_bytes("none")), 1, 0,
                                          chain.validators[0].address,
                                          [](const Hash256&) { return crypto::Signature{}; });
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, ErrorCode::not_found);
    }
};

RUSTCHAIN_TEST(LedgerTest)

} // namespace ledger_test
#include "ledger_test.moc"
