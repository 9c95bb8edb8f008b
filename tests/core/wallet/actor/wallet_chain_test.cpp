// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Following the chain: restarts, silence, expiry, idle locking, history and the book.
#include "tests/core/wallet/wallet_bench.hpp"
#include "tests/fixtures/test_program.hpp"

namespace wallet_chain_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace std::chrono_literals;

namespace {

int is(PaymentStage stage) {
    return static_cast<int>(stage);
}
int is(LockState state) {
    return static_cast<int>(state);
}

HistoryEntry entry_at(Height height) {
    HistoryEntry entry;
    entry.position = {.height = height, .index = 0};
    entry.received = Amount::from_micro_rtc(height);
    return entry;
}

} // namespace

class WalletChainTest : public QObject {
    Q_OBJECT
private slots:
    void knows_no_balance_until_the_chain_speaks() {
        WalletBench bench;
        bench.chain->is_silent = true;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        QVERIFY(!bench.look()->balance.final_balance);
        QVERIFY(!bench.look()->is_chain_reachable);
        QVERIFY(!bench.look()->chain);
        bench.chain->is_silent = false;
        bench.loop->advance(2s);
        auto snapshot = bench.look();
        QVERIFY(snapshot->is_chain_reachable);
        QVERIFY(snapshot->balance.final_balance && snapshot->balance.final_balance->is_zero());
        QVERIFY(snapshot->chain->height == 10);
    }

    void keeps_the_last_balance_when_the_chain_falls_silent() {
        WalletBench bench;
        bench.start();
        bench.fund();
        TimestampMs asked_ms = bench.look()->balance.updated_ms;
        bench.chain->is_silent = true;
        bench.loop->advance(10s);
        auto snapshot = bench.look();
        QVERIFY(!snapshot->is_chain_reachable);
        QCOMPARE(snapshot->balance.final_balance.value(), Amount::from_rtc(10));
        QCOMPARE(snapshot->balance.updated_ms, asked_ms);
    }

    void sends_later_what_found_no_answer() {
        WalletBench bench;
        bench.start();
        bench.fund();
        bench.chain->refuse_with = SubmitFault::unavailable;
        auto hash = bench.loop->await(bench.wallet->send(WalletBench::request(500'000)));
        QVERIFY(hash);
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::unsent));
        QVERIFY(bench.payment(*hash)->trouble == SubmitFault::unavailable);
        QVERIFY(!bench.look()->balance.reserved.is_zero());
        bench.chain->refuse_with.reset();
        bench.loop->advance(5s);
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::pending));
        QVERIFY(!bench.payment(*hash)->trouble);
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
    }

    void submits_again_after_a_restart_even_while_locked() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto hash = bench.loop->await(bench.wallet->send(WalletBench::request(500'000, "tea")));
        QVERIFY(hash);
        bench.close();
        bench.chain->mempool.clear(); // the node lost it as well
        bench.start();
        QCOMPARE(is(bench.look()->lock), is(LockState::locked));
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
        QCOMPARE(transaction_hash(bench.chain->mempool[0]), *hash);
        QVERIFY(bench.look()->payments.empty()); // not shown while locked
        QVERIFY(bench.unlock());
        QCOMPARE(bench.payment(*hash)->label, std::string("tea"));
        QVERIFY(!bench.look()->balance.reserved.is_zero());
        bench.chain->mine();
        bench.chain->finalise();
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::final));
        bench.restart();
        QVERIFY(bench.unlock());
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::final));
        int before = bench.chain->submissions;
        bench.loop->advance(60s);
        QCOMPARE(bench.chain->submissions, before);
    }

    void lets_a_payment_expire_and_reuses_its_nonce() {
        WalletBench bench;
        bench.start();
        bench.fund();
        bench.chain->refuse_with = SubmitFault::unavailable;
        auto hash = bench.loop->await(bench.wallet->send(WalletBench::request(500'000)));
        QVERIFY(hash);
        Height last = bench.payment(*hash)->valid_until;
        bench.chain->mine_empty(last - 1 - bench.chain->now.height);
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::unsent));
        bench.chain->mine_empty(1);
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::expired));
        QVERIFY(bench.look()->balance.reserved.is_zero());
        bench.chain->refuse_with.reset();
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(500'000))));
        QCOMPARE(bench.chain->mempool[0].nonce, 0U);
    }

    void forgets_nothing_when_its_journal_is_damaged_and_says_so() {
        WalletBench bench;
        bench.start();
        bench.fund();
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(500'000))));
        auto journal = bench.config.folder / (to_hex(*bench.look()->selected) + ".payments");
        bench.close();
        QVERIFY(runtime::replace_file(journal, as_bytes("rubbish")));
        bench.start();
        QVERIFY(bench.unlock());
        QVERIFY(!bench.look()->notice.empty());
        QVERIFY(bench.look()->payments.empty());
        auto aside = journal;
        aside += ".damaged";
        QVERIFY(std::filesystem::exists(aside));
        // The chain still knows what waits: the next payment goes behind it.
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1000))));
        QCOMPARE(bench.chain->mempool[1].nonce, 1U);
    }

    void locks_when_nobody_is_there() {
        WalletBench bench;
        bench.config.auto_lock_minutes = 5;
        bench.start();
        bench.fund();
        bench.loop->advance(4min);
        bench.wallet->touch();
        bench.loop->advance(4min);
        QCOMPARE(is(bench.look()->lock), is(LockState::unlocked));
        bench.loop->advance(1min);
        auto snapshot = bench.look();
        QCOMPARE(is(snapshot->lock), is(LockState::locked));
        QCOMPARE(static_cast<int>(snapshot->lock_reason), static_cast<int>(LockReason::idle));
        QVERIFY(!snapshot->balance.final_balance);
        QVERIFY(bench.unlock());
        bench.wallet->set_auto_lock(0);
        bench.loop->advance(24h);
        QCOMPARE(is(bench.look()->lock), is(LockState::unlocked));
        bench.wallet->set_auto_lock(1);
        bench.loop->advance(1min);
        QCOMPARE(is(bench.look()->lock), is(LockState::locked));
    }

    void hides_everything_while_locked() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        bench.chain->histories[mine].push_back(entry_at(5));
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1000))));
        QVERIFY(!bench.look()->recent.empty());
        bench.loop->await(bench.wallet->lock());
        auto snapshot = bench.look();
        QVERIFY(snapshot->payments.empty());
        QVERIFY(snapshot->recent.empty());
        QVERIFY(!snapshot->balance.final_balance);
        QVERIFY(!bench.loop->await(bench.wallet->history(std::nullopt, 10)));
        QVERIFY(snapshot->chain.has_value());
    }

    void pages_through_the_history_with_labels() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        for (Height height = 9; height > 0; --height)
            bench.chain->histories[mine].push_back(entry_at(height));
        TransactionHash hash;
        hash[0] = 7;
        bench.chain->histories[mine][0].transaction = hash;
        QVERIFY(bench.loop->await(bench.wallet->set_label(hash, "tea")));
        auto page = bench.loop->await(bench.wallet->history(std::nullopt, 4));
        QVERIFY(page);
        QCOMPARE(page->entries.size(), std::size_t{4});
        QCOMPARE(page->entries[0].label, std::string("tea"));
        auto rest = bench.loop->await(bench.wallet->history(page->next, 10));
        QCOMPARE(rest->entries.size(), std::size_t{5});
        QVERIFY(!rest->next);
        bench.chain->tell();
        QCOMPARE(bench.look()->recent.size(), std::size_t{9});
        QCOMPARE(bench.look()->recent[0].label, std::string("tea"));
        QVERIFY(!bench.loop->await(bench.wallet->set_label(hash, "a\nb")));
    }

    void remembers_whom_it_paid_once_that_is_final() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto check = [&] {
            return bench.loop->await(bench.wallet->check_recipient(WalletBench::other())).value();
        };
        QVERIFY(bench.loop->await(
            bench.wallet->save_contact({.name = "Ilse", .address = WalletBench::other()})));
        QCOMPARE(check().name.value(), std::string("Ilse"));
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1000))));
        bench.chain->mine();
        bench.loop->settle();
        QVERIFY(!check().was_paid_before);
        bench.chain->finalise();
        bench.loop->settle();
        QVERIFY(check().was_paid_before);
        bench.restart();
        QVERIFY(check().was_paid_before);
        QCOMPARE(bench.loop->await(bench.wallet->contacts())->size(), std::size_t{1});
        QVERIFY(!bench.loop->await(bench.wallet->remove_contact("Ilse"))); // locked
    }

    void leaves_payments_of_another_chain_alone() {
        WalletBench bench;
        bench.start();
        bench.fund();
        bench.chain->refuse_with = SubmitFault::unavailable;
        auto hash = bench.loop->await(bench.wallet->send(WalletBench::request(500'000)));
        QVERIFY(hash);
        bench.close();
        auto same_chain = bench.chain;
        bench.chain = std::make_shared<FakeChainClient>();
        bench.chain->now.chain_id[0] = 9;
        bench.start();
        QVERIFY(bench.unlock());
        bench.loop->advance(20s);
        QCOMPARE(bench.chain->submissions, 0);
        QVERIFY(!bench.payment(*hash));
        QVERIFY(bench.look()->balance.reserved.is_zero());
        same_chain->refuse_with.reset();
        bench.chain = same_chain;
        bench.restart();
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
    }

    void publishes_a_new_revision_each_time() {
        WalletBench bench;
        bench.start();
        std::vector<std::uint64_t> revisions;
        auto subscription = bench.wallet->snapshots().subscribe(
            [&](const WalletSnapshotPtr& each) { revisions.push_back(each->revision); });
        bench.fund();
        bench.chain->mine();
        bench.loop->settle();
        QVERIFY(revisions.size() >= 3);
        QVERIFY(std::ranges::is_sorted(revisions, std::ranges::less_equal()));
        QCOMPARE(bench.wallet->snapshot()->revision, revisions.back());
    }
};

RUSTCHAIN_TEST(WalletChainTest)

} // namespace wallet_chain_test
#include "wallet_chain_test.moc"
