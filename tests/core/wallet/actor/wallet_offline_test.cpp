// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments that wait for a signature, and those that come back signed, through the actor.
#include "tests/core/wallet/wallet_bench.hpp"
#include "tests/fixtures/test_program.hpp"

namespace wallet_offline_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

int is(PaymentFault fault) {
    return static_cast<int>(fault);
}
int is(PaymentStage stage) {
    return static_cast<int>(stage);
}

template <class T>
int fault_of(const Result<T, PaymentProblem>& result) {
    return result ? -1 : is(result.error().fault);
}

//! A watch-only wallet with 10 RTC, and the machine without a chain that has its key.
struct TwoMachines {
    TwoMachines() {
        offline.open();
        online.start();
        const auto made = offline.create("Cold").value();
        address = parse_address(made.receive_address, "drtc")->address;
        [[maybe_unused]] auto watched =
            online.loop->await(online.wallet->watch({.name = "Shop", .what = address}));
        assert(watched);
        online.chain->give(address, Amount::from_rtc(10));
        online.chain->tell();
        online.loop->settle();
    }
    UnsignedPayment prepare(std::uint64_t micro_rtc, std::string label = {}) {
        return online.loop
            ->await(
                online.wallet->prepare_unsigned(WalletBench::request(micro_rtc, std::move(label))))
            .value();
    }
    SignedPayment sign(const UnsignedPayment& payment) {
        return offline.loop->await(offline.wallet->sign_unsigned(payment)).value();
    }
    auto broadcast(const SignedPayment& payment) {
        return online.loop->await(online.wallet->broadcast(payment));
    }

    WalletBench online;
    WalletBench offline;
    Address address;
};

} // namespace

class WalletOfflineTest : public QObject {
    Q_OBJECT
private slots:
    void an_export_keeps_its_amount_and_nonce() {
        TwoMachines two;
        const UnsignedPayment first = two.prepare(2'000'000, "rent");
        const UnsignedPayment second = two.prepare(1'000'000);
        QCOMPARE(first.transaction.nonce, 0U);
        QCOMPARE(second.transaction.nonce, 1U);
        QCOMPARE(two.online.chain->submissions, 0);
        const auto look = two.online.look();
        QCOMPARE(look->payments.size(), std::size_t{2});
        const PaymentStatus& status = look->payments[1];
        QCOMPARE(is(status.stage), is(PaymentStage::awaiting_signature));
        QVERIFY(status.is_unsigned && !status.is_over());
        QCOMPARE(status.label, std::string("rent"));
        QCOMPARE(status.amount.micro_rtc(), 2'000'000U);
        QVERIFY(look->balance.reserved > Amount::from_rtc(3));
        QVERIFY(look->balance.available < Amount::from_rtc(7));
    }

    void an_export_outlives_a_restart_and_is_never_submitted() {
        TwoMachines two;
        two.prepare(2'000'000);
        two.online.restart();
        two.online.chain->tell();
        const auto look = two.online.look();
        QCOMPARE(look->payments.size(), std::size_t{1});
        QCOMPARE(is(look->payments[0].stage), is(PaymentStage::awaiting_signature));
        QCOMPARE(two.online.chain->submissions, 0);
        QCOMPARE(two.prepare(1).transaction.nonce, 1U);
    }

    void forgetting_frees_what_was_reserved() {
        TwoMachines two;
        two.prepare(2'000'000, "rent");
        const TransactionHash hash = two.online.look()->payments[0].hash;
        QVERIFY(two.online.loop->await(two.online.wallet->forget_unsigned(hash)));
        QVERIFY(two.online.look()->payments.empty());
        QVERIFY(two.online.look()->balance.reserved.is_zero());
        QCOMPARE(two.prepare(1).transaction.nonce, 0U);
        QVERIFY(!two.online.loop->await(two.online.wallet->forget_unsigned(hash)));
    }

    void a_sent_payment_cannot_be_forgotten() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto sent = bench.loop->await(bench.wallet->send(WalletBench::request(1)));
        QVERIFY(sent);
        QVERIFY(!bench.loop->await(bench.wallet->forget_unsigned(*sent)));
        QCOMPARE(bench.look()->payments.size(), std::size_t{1});
    }

    void an_export_expires_with_its_last_block() {
        TwoMachines two;
        const UnsignedPayment payment = two.prepare(2'000'000);
        const SignedPayment done = two.sign(payment);
        const Height left = payment.transaction.valid_until - two.online.chain->now.height;
        two.online.chain->mine_empty(left - 1);
        QCOMPARE(is(two.online.look()->payments[0].stage), is(PaymentStage::awaiting_signature));
        two.online.chain->mine_empty(1);
        QCOMPARE(is(two.online.look()->payments[0].stage), is(PaymentStage::expired));
        QVERIFY(two.online.look()->balance.reserved.is_zero());
        QCOMPARE(fault_of(two.broadcast(done)), is(PaymentFault::expired));
        QCOMPARE(two.online.chain->submissions, 0);
    }

    void a_signed_one_takes_the_place_of_its_export() {
        TwoMachines two;
        const SignedPayment done = two.sign(two.prepare(2'000'000, "rent"));
        auto sent = two.broadcast(done);
        QVERIFY(sent);
        QVERIFY(sent->wallet == two.online.look()->selected);
        QCOMPARE(sent->hash, transaction_hash(done.transaction));
        QCOMPARE(two.online.look()->payments.size(), std::size_t{1});
        QCOMPARE(two.online.payment(sent->hash)->label, std::string("rent"));
        QCOMPARE(is(two.online.payment(sent->hash)->stage), is(PaymentStage::pending));
        two.online.chain->mine();
        two.online.chain->finalise();
        QCOMPARE(is(two.online.payment(sent->hash)->stage), is(PaymentStage::final));
        QCOMPARE(two.online.chain->balance_of(WalletBench::other()).micro_rtc(), 2'000'000U);
        QVERIFY(two.broadcast(done)); // a second time changes nothing
        QCOMPARE(two.online.chain->submissions, 1);
    }

    void is_kept_before_it_is_submitted_and_submitted_again() {
        TwoMachines two;
        const SignedPayment done = two.sign(two.prepare(2'000'000));
        two.online.chain->refuse_with = SubmitFault::unavailable;
        auto sent = two.broadcast(done);
        QVERIFY(sent);
        QCOMPARE(is(two.online.payment(sent->hash)->stage), is(PaymentStage::unsent));
        two.online.chain->refuse_with.reset();
        two.online.restart();
        two.online.chain->tell();
        QCOMPARE(is(two.online.payment(sent->hash)->stage), is(PaymentStage::pending));
    }

    void a_refused_one_leaves_its_export_waiting() {
        TwoMachines two;
        const SignedPayment done = two.sign(two.prepare(2'000'000));
        two.online.chain->refuse_with = SubmitFault::fee_too_low;
        QCOMPARE(fault_of(two.broadcast(done)), is(PaymentFault::fee_too_low));
        QCOMPARE(two.online.look()->payments.size(), std::size_t{1});
        QCOMPARE(is(two.online.look()->payments[0].stage), is(PaymentStage::awaiting_signature));
    }

    void a_strangers_payment_is_sent_and_not_followed() {
        TwoMachines two;
        const SignedPayment done = two.sign(two.prepare(2'000'000));
        WalletBench stranger;
        stranger.chain = two.online.chain;
        stranger.start();
        QVERIFY(
            stranger.loop->await(stranger.wallet->broadcast(done))); // there is no wallet at all
        QCOMPARE(two.online.chain->mempool.size(), std::size_t{1});
        auto again = stranger.loop->await(stranger.wallet->broadcast(done));
        QVERIFY(again && !again->wallet); // the chain knows it already
        two.online.chain->mine();
        two.online.chain->finalise();
        // Here it was never broadcast, but its place is used.
        QCOMPARE(is(two.online.look()->payments[0].stage), is(PaymentStage::replaced));
        QVERIFY(two.online.look()->payments[0].is_unsigned);
    }

    void is_followed_by_a_locked_wallet_too() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto payment =
            bench.loop->await(bench.wallet->prepare_unsigned(WalletBench::request(5'000)));
        QVERIFY(payment);
        auto done = bench.loop->await(bench.wallet->sign_unsigned(*payment));
        QVERIFY(done);
        bench.loop->await(bench.wallet->lock());
        auto sent = bench.loop->await(bench.wallet->broadcast(*done));
        QVERIFY(sent && sent->wallet);
        bench.chain->mine();
        bench.chain->finalise();
        bench.loop->settle();
        QVERIFY(bench.unlock());
        QCOMPARE(is(bench.payment(sent->hash)->stage), is(PaymentStage::final));
        QCOMPARE(bench.look()->payments.size(), std::size_t{1});
    }

    void refuses_what_is_for_another_network() {
        TwoMachines two;
        SignedPayment done = two.sign(two.prepare(2'000'000));
        done.network = "main";
        QCOMPARE(fault_of(two.broadcast(done)), is(PaymentFault::other_network));
        done.network = "dev";
        done.chain_id[0] ^= 1U;
        QCOMPARE(fault_of(two.broadcast(done)), is(PaymentFault::other_network));
        two.online.chain->is_silent = true;
        QCOMPARE(fault_of(two.broadcast(done)), is(PaymentFault::unavailable));
        QCOMPARE(two.online.chain->submissions, 0);
    }
};

RUSTCHAIN_TEST(WalletOfflineTest)

} // namespace wallet_offline_test
#include "wallet_offline_test.moc"
