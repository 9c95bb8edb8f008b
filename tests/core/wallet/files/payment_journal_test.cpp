// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The journal: what was signed is still there after a restart, within bounds, and damage is said.
#include "core/wallet/files/payment_journal.hpp"

#include "core/runtime/file.hpp"
#include "core/wallet/files/record_file.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace payment_journal_test {

using namespace rustchain;
using namespace rustchain::wallet;
namespace fs = std::filesystem;

namespace {

JournalEntry entry_at(std::uint64_t nonce) {
    JournalEntry entry;
    entry.transaction.nonce = nonce;
    entry.transaction.gas_limit = 1975;
    entry.transaction.max_gas_price = 200;
    Address to;
    to[0] = 5;
    entry.transaction.payload =
        Transfer{.outputs = {{.to = to, .amount = Amount::from_rtc(2)}}, .memo = "for tea"};
    entry.label = "tea";
    entry.created_ms = 77 + nonce;
    return entry;
}

TransactionHash hash_at(std::uint64_t nonce) {
    return transaction_hash(entry_at(nonce).transaction);
}

int is(ErrorCode code) {
    return static_cast<int>(code);
}

} // namespace

class PaymentJournalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;
    fs::path file_;

    PaymentJournal open() { return PaymentJournal::open(file_).value(); }

private slots:
    void init() {
        place_ = std::make_unique<QTemporaryDir>();
        file_ = fs::path(place_->path().toStdString()) / "a.payments";
    }

    void is_the_same_after_a_restart() {
        PaymentJournal journal = open();
        QVERIFY(journal.entries().empty());
        JournalEntry second = entry_at(2);
        second.after = hash_at(1);
        QVERIFY(journal.add({entry_at(1), second}));
        JournalEntry* changed = journal.find(hash_at(1));
        changed->stage = PaymentStage::in_block;
        changed->fee_paid = Amount::from_micro_rtc(3);
        changed->height = 9;
        changed->in_block_ms = 99;
        QVERIFY(journal.save());
        PaymentJournal again = open();
        QVERIFY(again.entries() == journal.entries());
        QCOMPARE(again.entries()[1].after.value(), hash_at(1));
        QVERIFY(again.remove({hash_at(1)}));
        QCOMPARE(open().entries().size(), std::size_t{1});
        QVERIFY(open().find(hash_at(2)));
        QVERIFY(!open().find(hash_at(1)));
    }

    void shows_amounts_and_the_fee_at_most() {
        PaymentStatus status = status_of(entry_at(1));
        QCOMPARE(status.amount, Amount::from_rtc(2));
        QCOMPARE(status.fee_at_most.micro_rtc(), 395U);
        QCOMPARE(status.memo, std::string("for tea"));
        QVERIFY(!status.is_enrolment);
        QCOMPARE(reserved_by(entry_at(1).transaction).micro_rtc(), 2'000'395U);
        JournalEntry enrolment = entry_at(1);
        enrolment.transaction.payload = EnrolCommit{};
        QVERIFY(status_of(enrolment).is_enrolment);
        QVERIFY(reserved_by(enrolment.transaction).is_zero());
    }

    void reserves_a_bond_and_every_fee() {
        JournalEntry bond = entry_at(1);
        bond.transaction.payload = Bond{.amount = Amount::from_rtc(3)};
        QCOMPARE(reserved_by(bond.transaction).micro_rtc(), 3'000'395U);
        QVERIFY(status_of(bond).is_staking && !status_of(bond).is_enrolment);
        QCOMPARE(status_of(bond).amount, Amount::from_rtc(3));
        bond.transaction.payload = Unbond{.amount = Amount::from_rtc(3)};
        QCOMPARE(reserved_by(bond.transaction).micro_rtc(), 395U);
        QVERIFY(status_of(bond).is_staking && status_of(bond).amount.is_zero());
        bond.transaction.payload = BountyPost{.reward = Amount::from_rtc(3)};
        QCOMPARE(reserved_by(bond.transaction).micro_rtc(), 3'000'395U);
        QVERIFY(status_of(bond).is_bounty && !status_of(bond).is_staking);
    }

    void takes_no_more_than_it_can_hold() {
        PaymentJournal journal = open();
        std::vector<JournalEntry> many;
        for (std::uint64_t nonce = 0; nonce < kMaxLivePayments; ++nonce)
            many.push_back(entry_at(nonce));
        QVERIFY(journal.add(many));
        auto one_more = journal.add({entry_at(999)});
        QVERIFY(!one_more);
        QCOMPARE(is(one_more.error().code), is(ErrorCode::unavailable));
        QVERIFY(!journal.find(hash_at(999)));
        journal.find(hash_at(0))->stage = PaymentStage::final;
        QVERIFY(journal.add({entry_at(999)}));
        QCOMPARE(open().entries().size(), kMaxLivePayments + 1);
    }

    void forgets_the_oldest_that_ended() {
        PaymentJournal journal = open();
        std::vector<JournalEntry> many;
        for (std::uint64_t nonce = 0; nonce < kMaxEndedPayments + 5; ++nonce) {
            many.push_back(entry_at(nonce));
            many.back().stage = nonce == 1 ? PaymentStage::pending : PaymentStage::final;
        }
        QVERIFY(journal.add(many));
        QVERIFY(journal.save());
        QCOMPARE(journal.entries().size(), kMaxEndedPayments + 1);
        QVERIFY(!journal.find(hash_at(0)));
        QVERIFY(journal.find(hash_at(1)));
        QVERIFY(!journal.find(hash_at(4)));
        QVERIFY(journal.find(hash_at(5)));
    }

    void tells_damage_from_a_newer_version() {
        PaymentJournal journal = open();
        QVERIFY(journal.add({entry_at(1)}));
        const Bytes good = runtime::read_file(file_, 100'000).value();
        for (std::size_t i = 0; i < good.size(); i += 3) {
            Bytes bad = good;
            bad[i] ^= 1U;
            QVERIFY(runtime::replace_file(file_, bad));
            auto opened = PaymentJournal::open(file_);
            QVERIFY(!opened);
            QCOMPARE(is(opened.error().code),
                     is(i == 8 ? ErrorCode::unsupported : ErrorCode::corrupt));
            QVERIFY(runtime::replace_file(file_, ByteView(good).first(i)));
            QCOMPARE(is(PaymentJournal::open(file_).error().code), is(ErrorCode::corrupt));
        }
        Bytes newer = good;
        newer[8] = 2;
        QVERIFY(runtime::replace_file(file_, newer));
        QCOMPARE(is(PaymentJournal::open(file_).error().code), is(ErrorCode::unsupported));
        auto aside = set_aside(file_);
        QVERIFY(aside);
        QVERIFY(fs::exists(*aside));
        QVERIFY(open().entries().empty());
    }

    void refuses_a_frame_around_other_content() {
        QVERIFY(write_record_file(file_, {.magic = "RTCPAYMT", .version = 1}, as_bytes("junk")));
        QCOMPARE(is(PaymentJournal::open(file_).error().code), is(ErrorCode::corrupt));
        QVERIFY(write_record_file(file_, {.magic = "RTCLABEL", .version = 1}, Bytes(4, 0)));
        QCOMPARE(is(PaymentJournal::open(file_).error().code), is(ErrorCode::corrupt));
    }

    void keeps_nothing_when_the_file_cannot_be_written() {
        file_ = fs::path(place_->path().toStdString()) / "missing" / "a.payments";
        PaymentJournal journal = open();
        QVERIFY(!journal.add({entry_at(1)}));
        QVERIFY(journal.entries().empty());
    }
};

RUSTCHAIN_TEST(PaymentJournalTest)

} // namespace payment_journal_test
#include "payment_journal_test.moc"
