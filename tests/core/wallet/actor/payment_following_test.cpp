// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The stages of a payment: forward, back when a block goes, and each end.
#include "core/wallet/actor/payment_following.hpp"

#include "tests/fixtures/test_program.hpp"

namespace payment_following_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

JournalEntry fresh_entry() {
    JournalEntry entry;
    entry.transaction.nonce = 5;
    entry.transaction.valid_until = 100;
    return entry;
}

Sighting seen(TransactionStage stage, Height final_height = 10, std::uint64_t final_nonce = 5) {
    Sighting sighting;
    sighting.status.stage = stage;
    sighting.final_height = final_height;
    sighting.final_nonce = final_nonce;
    if (stage >= TransactionStage::in_block) {
        sighting.status.height = 11;
        sighting.status.receipt = Receipt{};
        sighting.status.receipt->fee = Amount::from_micro_rtc(198);
    }
    return sighting;
}

int is(PaymentStage stage) {
    return static_cast<int>(stage);
}

} // namespace

class PaymentFollowingTest : public QObject {
    Q_OBJECT
private slots:
    void goes_from_pending_to_block_to_final_and_keeps_the_times() {
        JournalEntry entry = fresh_entry();
        follow(entry, seen(TransactionStage::pending), 1000);
        QCOMPARE(is(entry.stage), is(PaymentStage::pending));
        follow(entry, seen(TransactionStage::pending), 1500);
        follow(entry, seen(TransactionStage::in_block), 2000);
        QCOMPARE(is(entry.stage), is(PaymentStage::in_block));
        QCOMPARE(entry.height, 11U);
        QCOMPARE(entry.fee_paid->micro_rtc(), 198U);
        follow(entry, seen(TransactionStage::final), 3000);
        QCOMPARE(is(entry.stage), is(PaymentStage::final));
        QCOMPARE(entry.pending_ms, 1000U);
        QCOMPARE(entry.in_block_ms, 2000U);
        QCOMPARE(entry.final_ms, 3000U);
        QVERIFY(entry.is_over());
    }

    void sees_a_final_block_at_once() {
        JournalEntry entry = fresh_entry();
        follow(entry, seen(TransactionStage::final), 3000);
        QCOMPARE(entry.pending_ms, 3000U);
        QCOMPARE(entry.in_block_ms, 3000U);
        QCOMPARE(entry.final_ms, 3000U);
    }

    void fails_only_in_a_final_block() {
        JournalEntry entry = fresh_entry();
        Sighting sighting = seen(TransactionStage::in_block);
        sighting.status.receipt->status = ReceiptStatus::balance_too_low;
        follow(entry, sighting, 1);
        QCOMPARE(is(entry.stage), is(PaymentStage::in_block));
        sighting.status.stage = TransactionStage::final;
        follow(entry, sighting, 2);
        QCOMPARE(is(entry.stage), is(PaymentStage::failed));
        QCOMPARE(static_cast<int>(entry.receipt), static_cast<int>(ReceiptStatus::balance_too_low));
    }

    void goes_back_when_its_block_is_gone() {
        JournalEntry entry = fresh_entry();
        follow(entry, seen(TransactionStage::in_block), 2000);
        follow(entry, seen(TransactionStage::pending), 2500);
        QCOMPARE(is(entry.stage), is(PaymentStage::pending));
        QCOMPARE(entry.in_block_ms, 0U);
        QCOMPARE(entry.height, 0U);
        QVERIFY(!entry.fee_paid);
        follow(entry, seen(TransactionStage::unknown), 2600);
        QCOMPARE(is(entry.stage), is(PaymentStage::unsent));
    }

    void expires_once_its_last_height_is_final() {
        JournalEntry entry = fresh_entry();
        follow(entry, seen(TransactionStage::unknown, 99), 1);
        QCOMPARE(is(entry.stage), is(PaymentStage::unsent));
        follow(entry, seen(TransactionStage::unknown, 100), 2);
        QCOMPARE(is(entry.stage), is(PaymentStage::expired));
        QCOMPARE(entry.final_ms, 2U);
    }

    void is_replaced_when_its_nonce_is_final_without_it() {
        JournalEntry entry = fresh_entry();
        follow(entry, seen(TransactionStage::unknown, 10, 6), 2);
        QCOMPARE(is(entry.stage), is(PaymentStage::replaced));
    }

    void stays_over() {
        JournalEntry entry = fresh_entry();
        follow(entry, seen(TransactionStage::unknown, 100), 2);
        follow(entry, seen(TransactionStage::pending), 3);
        QCOMPARE(is(entry.stage), is(PaymentStage::expired));
    }

    void waits_for_its_signature_until_its_place_or_time_is_gone() {
        for (auto [sighting, expected] :
             {std::pair{seen(TransactionStage::unknown, 99), PaymentStage::awaiting_signature},
              {seen(TransactionStage::pending, 99), PaymentStage::awaiting_signature},
              {seen(TransactionStage::unknown, 100), PaymentStage::expired},
              {seen(TransactionStage::unknown, 99, 6), PaymentStage::replaced}}) {
            JournalEntry entry = fresh_entry();
            entry.stage = PaymentStage::awaiting_signature;
            QVERIFY(!entry.is_over());
            QVERIFY(!should_submit(entry, 50, true));
            follow(entry, sighting, 1000);
            QCOMPARE(is(entry.stage), is(expected));
        }
    }

    void is_submitted_while_a_block_could_take_it() {
        JournalEntry entry = fresh_entry();
        QVERIFY(should_submit(entry, 99, false));
        QVERIFY(!should_submit(entry, 100, false));
        entry.after = TransactionHash{};
        QVERIFY(!should_submit(entry, 50, false));
        QVERIFY(should_submit(entry, 50, true));
        entry.stage = PaymentStage::pending;
        QVERIFY(!should_submit(entry, 50, true));
    }

    void tells_refusals_from_waiting() {
        QVERIFY(!is_definite(SubmitFault::unavailable));
        QVERIFY(!is_definite(SubmitFault::nonce_too_far));
        QVERIFY(!is_definite(SubmitFault::already_known));
        for (SubmitFault fault :
             {SubmitFault::malformed, SubmitFault::fee_too_low, SubmitFault::nonce_used,
              SubmitFault::expired, SubmitFault::balance_too_low, SubmitFault::not_includable})
            QVERIFY(is_definite(fault));
        QCOMPARE(static_cast<int>(problem_of({SubmitFault::fee_too_low, "x"}).fault),
                 static_cast<int>(PaymentFault::fee_too_low));
        QCOMPARE(problem_of({SubmitFault::malformed, "x"}).message, std::string("x"));
    }
};

RUSTCHAIN_TEST(PaymentFollowingTest)

} // namespace payment_following_test
#include "payment_following_test.moc"
