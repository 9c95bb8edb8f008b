// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a history must explain: every nonce, and the balance to the last unit.
#include "core/remote/history_check.hpp"

#include "tests/fixtures/test_program.hpp"

namespace history_check_test {

using namespace rustchain;
using namespace rustchain::remote;
using wallet::HistoryEntry;

namespace {

const Address kMe = *Address::from(Bytes(20, 7));

Amount micro(std::uint64_t units) {
    return Amount::from_micro_rtc(units);
}

HistoryEntry received(Height height, std::uint64_t units) {
    return {.position = {.height = height, .index = 1},
            .is_final = true,
            .from = *Address::from(Bytes(20, 9)),
            .received = micro(units)};
}

HistoryEntry sent(Height height, std::uint64_t units, std::uint64_t fee) {
    return {.position = {.height = height, .index = 1},
            .is_final = true,
            .from = kMe,
            .sent = micro(units),
            .fee = micro(fee)};
}

Transaction numbered(std::uint64_t nonce) {
    Transaction transaction;
    transaction.nonce = nonce;
    return transaction;
}

AccountFacts facts(std::uint64_t balance, std::uint64_t nonce) {
    return {.height = 10, .account = {.balance = micro(balance), .nonce = nonce}};
}

std::string fault_of(const Checked<void>& checked) {
    return checked ? "" : std::string(name_of(checked.error().fault));
}

} // namespace

class HistoryCheckTest : public QObject {
    Q_OBJECT

private slots:
    void takes_a_history_that_explains_all() {
        HistoryTally tally(kMe, facts(100 - 30 - 1 - 1, 2));
        HistoryEntry failed = sent(9, 500, 1);
        failed.status = ReceiptStatus::balance_too_low;
        const Transaction last = numbered(1);
        const Transaction first = numbered(0);
        const Transaction other = numbered(40);
        QCOMPARE(fault_of(tally.add(received(11, 5), &other)), std::string()); // after the proof
        QCOMPARE(fault_of(tally.add(failed, &last)), std::string());
        QCOMPARE(fault_of(tally.add(sent(8, 30, 1), &first)), std::string());
        QCOMPARE(fault_of(tally.add(received(7, 100), &other)), std::string());
        QCOMPARE(fault_of(tally.finish()), std::string());
    }

    void misses_each_nonce() {
        const Transaction second = numbered(1);
        const Transaction first = numbered(0);
        HistoryTally newest(kMe, facts(0, 3));
        QCOMPARE(fault_of(newest.add(sent(8, 1, 1), &second)),
                 std::string("withheld_transactions"));
        HistoryTally oldest(kMe, facts(0, 2));
        QCOMPARE(fault_of(oldest.add(sent(8, 1, 1), &second)), std::string());
        QCOMPARE(fault_of(oldest.finish()), std::string("withheld_transactions"));
        HistoryTally twice(kMe, facts(0, 2));
        QCOMPARE(fault_of(twice.add(sent(8, 1, 1), &second)), std::string());
        QCOMPARE(fault_of(twice.add(sent(7, 1, 1), &second)), std::string("forged_history"));
        HistoryTally middle(kMe);
        const Transaction fifth = numbered(5);
        QCOMPARE(fault_of(middle.add(sent(8, 1, 1), &fifth)), std::string());
        QCOMPARE(fault_of(middle.add(sent(7, 1, 1), &first)), std::string("withheld_transactions"));
    }

    void holds_sums_against_the_balance_data() {
        QTest::addColumn<int>("balance");
        QTest::addColumn<bool>("is_validator");
        QTest::addColumn<QString>("fault");
        QTest::newRow("exact") << 100 << false << "";
        QTest::newRow("one more") << 101 << false << "unexplained_balance";
        QTest::newRow("one less") << 99 << false << "unexplained_balance";
        QTest::newRow("a validator earns more") << 101 << true << "";
    }
    void holds_sums_against_the_balance() {
        QFETCH(int, balance);
        QFETCH(bool, is_validator);
        QFETCH(QString, fault);
        AccountFacts known = facts(static_cast<std::uint64_t>(balance), 0);
        known.is_validator = is_validator;
        HistoryTally tally(kMe, known);
        const Transaction other = numbered(4);
        QCOMPARE(fault_of(tally.add(received(7, 100), &other)), std::string());
        QCOMPARE(fault_of(tally.finish()), fault.toStdString());
    }

    void takes_entries_in_order_only() {
        wallet::HistoryPage page{.entries = {received(9, 1), received(8, 1)}, .next = {}};
        QCOMPARE(fault_of(check_shape(page, {.address = kMe, .before = {}, .limit = 2})),
                 std::string());
        QCOMPARE(fault_of(check_shape(page, {.address = kMe, .before = {}, .limit = 1})),
                 std::string("unreadable_answer"));
        QCOMPARE(fault_of(check_shape(
                     page, {.address = kMe, .before = page.entries.front().position, .limit = 2})),
                 std::string("forged_history"));
        std::swap(page.entries[0], page.entries[1]);
        QCOMPARE(fault_of(check_shape(page, {.address = kMe, .before = {}, .limit = 2})),
                 std::string("forged_history"));
    }
};

RUSTCHAIN_TEST(HistoryCheckTest)

} // namespace history_check_test
#include "history_check_test.moc"
