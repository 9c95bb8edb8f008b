// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pricing, sending, refusals, higher fees and enrolments, through the actor.
#include "tests/core/wallet/wallet_bench.hpp"
#include "tests/fixtures/test_program.hpp"

namespace wallet_payments_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace std::chrono_literals;

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

EnrolmentRequest enrolment() {
    EnrolmentRequest request{.hardware_hash = {},
                             .report = {1, 2, 3},
                             .attest_key = {},
                             .possession = {},
                             .anchor_height = 9};
    request.hardware_hash[0] = 3;
    return request;
}

} // namespace

class WalletPaymentsTest : public QObject {
    Q_OBJECT
private slots:
    void prices_a_payment_without_sending_it() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto quote = bench.loop->await(bench.wallet->quote(WalletBench::request(500'000)));
        QVERIFY(quote);
        QCOMPARE(quote->available, Amount::from_rtc(10));
        QCOMPARE(quote->amount.micro_rtc(), 500'000U);
        QCOMPARE(bench.chain->submissions, 0);
        QVERIFY(bench.look()->payments.empty());
    }

    void sends_what_was_quoted() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        PaymentRequest request = WalletBench::request(500'000, "tea");
        auto quote = bench.loop->await(bench.wallet->quote(request));
        request.fee = quote->offer;
        bench.chain->now.base_price = 110; // moved between review and confirmation
        auto hash = bench.loop->await(bench.wallet->send(request));
        QVERIFY(hash);
        const PaymentStatus* payment = bench.payment(*hash);
        QVERIFY(payment);
        QCOMPARE(is(payment->stage), is(PaymentStage::pending));
        QCOMPARE(payment->fee_at_most, quote->fee_at_most);
        QCOMPARE(payment->label, std::string("tea"));
        BalanceView balance = bench.look()->balance;
        QCOMPARE(balance.final_balance.value(), Amount::from_rtc(10));
        QCOMPARE(balance.reserved, quote->total_at_most);
        QCOMPARE(balance.available.value(), quote->available_after);

        bench.chain->mine();
        payment = bench.payment(*hash);
        QCOMPARE(is(payment->stage), is(PaymentStage::in_block));
        QVERIFY(payment->fee_paid && *payment->fee_paid <= quote->fee_at_most);
        QVERIFY(bench.look()->balance.reserved.is_zero());
        bench.chain->finalise();
        payment = bench.payment(*hash);
        QCOMPARE(is(payment->stage), is(PaymentStage::final));
        QVERIFY(bench.look()->balance.final_balance == bench.chain->balance_of(mine));
        QCOMPARE(bench.chain->balance_of(WalletBench::other()).micro_rtc(), 500'000U);
    }

    void sends_several_in_a_row_each_with_its_nonce() {
        WalletBench bench;
        bench.start();
        bench.fund();
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(100'000))));
        QCOMPARE(bench.chain->mempool.size(), std::size_t{3});
        auto first = bench.loop->start(bench.wallet->send(WalletBench::request(100'000)));
        auto second = bench.loop->start(bench.wallet->send(WalletBench::request(100'000)));
        QVERIFY(bench.loop->finish(first));
        QVERIFY(bench.loop->finish(second));
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(bench.chain->mempool[i].nonce, i);
    }

    void sends_all_there_is() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        auto quote =
            bench.loop->await(bench.wallet->quote_max(WalletBench::other(), "", FeeSpeed::normal));
        QVERIFY(quote);
        QVERIFY(quote->available_after.is_zero());
        PaymentRequest request = WalletBench::request(quote->amount.micro_rtc());
        request.fee = quote->offer;
        QVERIFY(bench.loop->await(bench.wallet->send(request)));
        bench.chain->mine();
        QVERIFY(bench.chain->balance_of(mine) < quote->fee_at_most);
        PaymentRequest more = WalletBench::request(quote->amount.micro_rtc() + 1);
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->quote(more))),
                 is(PaymentFault::not_enough));
    }

    void pays_from_the_account_that_can() {
        WalletBench bench;
        bench.start();
        auto coin_key = coin_key_of(samples::secret_of(samples::kWords)).value();
        Address second = derive_address(coin_key, 1, 0).value();
        bench.chain->give(second, Amount::from_rtc(2));
        QVERIFY(bench.create("Restored", samples::kWords, true));
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1'000'000))));
        QCOMPARE(bench.chain->mempool[0].sender(), second);
    }

    void refuses_before_anything_is_kept() {
        WalletBench bench;
        bench.start();
        auto send = [&](PaymentRequest request) {
            return fault_of(bench.loop->await(bench.wallet->send(std::move(request))));
        };
        QCOMPARE(send(WalletBench::request(1)), is(PaymentFault::no_wallet));
        bench.fund();
        QCOMPARE(send(WalletBench::request(0)), is(PaymentFault::zero_amount));
        QCOMPARE(send(WalletBench::request(10'000'000)), is(PaymentFault::not_enough));
        QCOMPARE(send(WalletBench::request(1, "a\nb")), is(PaymentFault::refused));
        bench.chain->is_silent = true;
        QCOMPARE(send(WalletBench::request(1)), is(PaymentFault::unavailable));
        bench.chain->is_silent = false;
        bench.loop->await(bench.wallet->lock());
        QCOMPARE(send(WalletBench::request(1)), is(PaymentFault::locked));
        QVERIFY(bench.unlock());
        QVERIFY(bench.look()->payments.empty());
        QCOMPARE(bench.chain->submissions, 0);
        QVERIFY(bench.loop->await(bench.wallet->attach(nullptr)));
        QCOMPARE(send(WalletBench::request(1)), is(PaymentFault::unavailable));
    }

    void forgets_what_the_network_refused() {
        WalletBench bench;
        bench.start();
        bench.fund();
        for (auto [fault, expected] :
             {std::pair{SubmitFault::fee_too_low, PaymentFault::fee_too_low},
              {SubmitFault::nonce_used, PaymentFault::nonce_used},
              {SubmitFault::balance_too_low, PaymentFault::not_enough},
              {SubmitFault::malformed, PaymentFault::refused},
              {SubmitFault::too_many, PaymentFault::too_many_waiting}}) {
            bench.chain->refuse_with = fault;
            auto sent = bench.loop->await(bench.wallet->send(WalletBench::request(1000)));
            QCOMPARE(fault_of(sent), is(expected));
            QVERIFY(bench.look()->payments.empty());
            QVERIFY(bench.look()->balance.reserved.is_zero());
        }
        bench.chain->refuse_with.reset();
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1000))));
        QCOMPARE(bench.chain->mempool[0].nonce, 0U); // the refused ones left no gap
    }

    void does_not_send_what_it_cannot_keep() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto journal = bench.config.folder / (to_hex(*bench.look()->selected) + ".payments");
        std::filesystem::create_directory(journal); // a folder stands where the file should
        auto sent = bench.loop->await(bench.wallet->send(WalletBench::request(1000)));
        QCOMPARE(fault_of(sent), is(PaymentFault::not_saved));
        QCOMPARE(bench.chain->submissions, 0);
    }

    void raises_the_fee_of_a_waiting_payment() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto old = bench.loop->await(bench.wallet->send(WalletBench::request(9'000'000, "rent")));
        QVERIFY(old);
        auto fresh = bench.loop->await(bench.wallet->raise_fee(*old, FeeSpeed::fast));
        QVERIFY(fresh);
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
        QCOMPARE(transaction_hash(bench.chain->mempool[0]), *fresh);
        QCOMPARE(bench.payment(*fresh)->label, std::string("rent"));
        QVERIFY(bench.look()->balance.reserved < Amount::from_rtc(10)); // counted once
        bench.chain->mine();
        bench.chain->finalise();
        QCOMPARE(is(bench.payment(*fresh)->stage), is(PaymentStage::final));
        QCOMPARE(is(bench.payment(*old)->stage), is(PaymentStage::replaced));
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->raise_fee(*fresh, FeeSpeed::fast))),
                 is(PaymentFault::not_replaceable));
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->raise_fee({}, FeeSpeed::fast))),
                 is(PaymentFault::not_replaceable));
    }

    void a_sweep_leaves_nothing_behind() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        Address third;
        third[0] = 43;
        PaymentRequest request = WalletBench::request(1);
        request.outputs.push_back({.to = third, .amount = Amount::from_rtc(2)});
        request.rest_output = 0;
        auto quote = bench.loop->await(bench.wallet->quote(request));
        QVERIFY(quote && quote->available_after.is_zero());
        QCOMPARE(quote->total_at_most, Amount::from_rtc(10));
        auto hash = bench.loop->await(bench.wallet->send(request));
        QVERIFY(hash);
        // The base price moves between signing and the block.
        bench.chain->now.base_price = 90;
        bench.chain->mine();
        bench.chain->finalise();
        QCOMPARE(is(bench.payment(*hash)->stage), is(PaymentStage::final));
        QVERIFY(bench.chain->balance_of(mine).is_zero());
        QCOMPARE(bench.chain->balance_of(third), Amount::from_rtc(2));
        request.rest_output = 2;
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->quote(request))),
                 is(PaymentFault::no_outputs));
    }

    void cancels_a_waiting_payment() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        auto old = bench.loop->await(bench.wallet->send(WalletBench::request(9'000'000, "rent")));
        QVERIFY(old);
        auto cancel = bench.loop->await(bench.wallet->cancel(*old, FeeSpeed::fast));
        QVERIFY(cancel);
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
        const auto& payload = std::get<Transfer>(bench.chain->mempool[0].payload);
        QCOMPARE(payload.outputs.size(), std::size_t{1});
        QVERIFY(payload.outputs[0].to == mine);
        QCOMPARE(payload.outputs[0].amount, Amount::from_micro_rtc(1));
        QVERIFY(bench.payment(*cancel)->is_cancellation);
        QVERIFY(bench.payment(*cancel)->replaces == *old);
        QVERIFY(bench.payment(*old)->replaced_by == *cancel);
        // Not cancelled before the other one is final.
        QVERIFY(!bench.payment(*old)->is_over());
        bench.chain->mine();
        QVERIFY(!bench.payment(*old)->is_over());
        bench.chain->finalise();
        QCOMPARE(is(bench.payment(*old)->stage), is(PaymentStage::replaced));
        QCOMPARE(is(bench.payment(*cancel)->stage), is(PaymentStage::final));
        QVERIFY(bench.payment(*old)->is_cancelled);
        QVERIFY(bench.look()->balance.available > Amount::from_micro_rtc(9'900'000));
    }

    void a_cancellation_that_comes_too_late_takes_nothing_back() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto old = bench.loop->await(bench.wallet->send(WalletBench::request(9'000'000)));
        QVERIFY(old);
        const Transaction first = bench.chain->mempool[0];
        auto cancel = bench.loop->await(bench.wallet->cancel(*old, FeeSpeed::fast));
        QVERIFY(cancel);
        bench.chain->mempool = {first}; // a block's maker never saw the second one
        bench.chain->mine();
        bench.chain->finalise();
        QCOMPARE(is(bench.payment(*old)->stage), is(PaymentStage::final));
        QCOMPARE(is(bench.payment(*cancel)->stage), is(PaymentStage::replaced));
        QVERIFY(!bench.payment(*old)->is_cancelled);
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->cancel(*old, FeeSpeed::fast))),
                 is(PaymentFault::not_replaceable));
    }

    void bonds_from_the_first_account() {
        WalletBench bench;
        bench.start();
        Address mine = bench.fund();
        auto hash = bench.loop->await(
            bench.wallet->send_move(Bond{.amount = Amount::from_rtc(4)}, FeeSpeed::normal));
        QVERIFY(hash);
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
        const Transaction& sent = bench.chain->mempool[0];
        QCOMPARE(sent.sender(), mine);
        QCOMPARE(std::get<Bond>(sent.payload).amount, Amount::from_rtc(4));
        QVERIFY(bench.payment(*hash)->is_staking);
        QVERIFY(bench.look()->balance.reserved > Amount::from_rtc(4));
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->send_move(
                     Bond{.amount = Amount::from_rtc(7)}, FeeSpeed::normal))),
                 is(PaymentFault::not_enough));
    }

    void enrols_in_one_unlock_and_reveals_once_the_commit_is_final() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        auto prepared = bench.loop->await(bench.wallet->prepare_enrolment(enrolment()));
        QVERIFY(prepared);
        std::get<EnrolCommit>(prepared->commit.payload).work_nonce = 11;
        std::get<EnrolHardware>(prepared->reveal.payload).work_nonce = 12;
        auto submitted = bench.loop->await(bench.wallet->submit_enrolment(*prepared));
        QVERIFY(submitted);
        bench.loop->await(bench.wallet->lock());
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
        QCOMPARE(work_fields(bench.chain->mempool[0].payload).work_nonce, 11U);
        bench.chain->mine();
        bench.loop->settle();
        QVERIFY(bench.chain->mempool.empty()); // in a block is not final
        bench.chain->finalise();
        bench.loop->settle();
        QCOMPARE(bench.chain->mempool.size(), std::size_t{1});
        QCOMPARE(transaction_hash(bench.chain->mempool[0]), submitted->reveal);
        QCOMPARE(work_fields(bench.chain->mempool[0].payload).work_nonce, 12U);
        bench.chain->mine();
        bench.chain->finalise();
        QVERIFY(bench.unlock());
        QCOMPARE(is(bench.payment(submitted->reveal)->stage), is(PaymentStage::final));
        QVERIFY(bench.payment(submitted->commit)->is_enrolment);
    }

    void refuses_an_enrolment_that_is_out_of_date_or_anothers() {
        WalletBench bench;
        bench.start();
        bench.fund();
        auto prepared = bench.loop->await(bench.wallet->prepare_enrolment(enrolment()));
        QVERIFY(prepared);
        PreparedEnrolment foreign = *prepared;
        foreign.commit.key[0] ^= 1U;
        QVERIFY(!bench.loop->await(bench.wallet->submit_enrolment(foreign)));
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1000))));
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->submit_enrolment(*prepared))),
                 is(PaymentFault::nonce_used));
        QCOMPARE(bench.look()->payments.size(), std::size_t{1});
        prepared = bench.loop->await(bench.wallet->prepare_enrolment(enrolment()));
        bench.chain->refuse_with = SubmitFault::malformed;
        QCOMPARE(fault_of(bench.loop->await(bench.wallet->submit_enrolment(*prepared))),
                 is(PaymentFault::refused));
        QCOMPARE(bench.look()->payments.size(), std::size_t{1}); // neither step stays
    }
};

RUSTCHAIN_TEST(WalletPaymentsTest)

} // namespace wallet_payments_test
#include "wallet_payments_test.moc"
