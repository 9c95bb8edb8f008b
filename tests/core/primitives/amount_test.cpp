// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts: arithmetic at its bounds, text both ways.
#include "core/primitives/amount.hpp"

#include "tests/fixtures/test_program.hpp"

#include <limits>

namespace amount_test {

using rustchain::Amount;
using rustchain::AmountFault;

class AmountTest : public QObject {
    Q_OBJECT
private slots:
    void reads_what_it_writes() {
        for (std::uint64_t micro :
             {0ULL, 1ULL, 999'999ULL, 1'000'000ULL, 12'500'000ULL, 18'446'744'073'709'551'615ULL}) {
            Amount amount = Amount::from_micro_rtc(micro);
            QCOMPARE(Amount::parse_rtc(amount.to_rtc_text()).value(), amount);
            QCOMPARE(Amount::parse_micro_rtc(amount.to_micro_text()).value(), amount);
        }
    }

    void refuses_bad_text_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        auto row = [](const char* text, AmountFault fault) {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(fault);
        };
        row("", AmountFault::not_a_number);
        row(".5", AmountFault::not_a_number);
        row("5.", AmountFault::not_a_number);
        row("-1", AmountFault::not_a_number);
        row("1e3", AmountFault::not_a_number);
        row("1,5", AmountFault::not_a_number);
        row(" 1", AmountFault::not_a_number);
        row("1.2.3", AmountFault::not_a_number);
        row("0.0000001", AmountFault::too_many_decimals);
        row("18446744073709.551616", AmountFault::overflow);
        row("1000000000000000000000000000000", AmountFault::overflow);
    }

    void refuses_bad_text() {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        auto amount = Amount::parse_rtc(text.toStdString());
        QVERIFY(!amount);
        QCOMPARE(static_cast<int>(amount.error()), fault);
    }

    void checks_both_ends_of_arithmetic() {
        Amount most = Amount::from_micro_rtc(std::numeric_limits<std::uint64_t>::max());
        Amount one = Amount::from_micro_rtc(1);
        QCOMPARE(most.plus(one).error(), AmountFault::overflow);
        QCOMPARE(most.minus(one).value().plus(one).value(), most);
        QCOMPARE(Amount().minus(one).error(), AmountFault::negative);
        QCOMPARE(one.minus(one).value(), Amount());
    }
};

RUSTCHAIN_TEST(AmountTest)

} // namespace amount_test
#include "amount_test.moc"
