// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The gas table, fees to the last micro-RTC, and the base price's way up and down.
#include "core/chain/gas.hpp"

#include "core/chain/chain_params.hpp"
#include "tests/fixtures/test_program.hpp"

#include <limits>
#include <random>

namespace gas_test {

using namespace rustchain;

namespace {

using Number = std::uint64_t;
constexpr Number kMost = std::numeric_limits<Number>::max();

Transaction a_transfer(std::size_t outputs, std::size_t memo_bytes) {
    Transfer transfer;
    transfer.outputs.resize(outputs, {Address{}, Amount::from_micro_rtc(1)});
    transfer.memo.assign(memo_bytes, 'm');
    return {.payload = transfer};
}

Transaction priced(Number max_gas_price, Number max_tip) {
    return {.max_gas_price = max_gas_price, .max_tip = max_tip};
}

} // namespace

class GasTest : public QObject {
    Q_OBJECT
private slots:
    void counts_the_transaction_its_bytes_and_its_outputs_data() {
        QTest::addColumn<std::size_t>("outputs");
        QTest::addColumn<std::size_t>("memo");
        QTest::addColumn<Number>("gas");
        auto row = [](const char* name, std::size_t outputs, std::size_t memo, Number gas) {
            QTest::newRow(name) << outputs << memo << gas;
        };
        row("plain, of 175 bytes", 1, 0, 1000 + 5 * 175 + 100);
        row("one byte of memo", 1, 1, 1000 + 5 * 176 + 100);
        row("the longest memo", 1, 256, 1000 + 5 * 431 + 100);
        row("two outputs", 2, 0, 1000 + 5 * 203 + 200);
        row("256 outputs", 256, 0, 1000 + 5 * 7315 + 25'600);
        row("all of everything", 256, 256, 1000 + 5 * 7571 + 25'600);
    }

    void counts_the_transaction_its_bytes_and_its_outputs() {
        QFETCH(std::size_t, outputs);
        QFETCH(std::size_t, memo);
        QFETCH(Number, gas);
        Transaction transaction = a_transfer(outputs, memo);
        QCOMPARE(gas_of(transaction), gas);
        QCOMPARE(gas_of(transaction.payload, encode(transaction).size()), gas);
    }

    void fits_60759_plain_payments_into_a_block() {
        QCOMPARE(kBlockGasLimit / gas_of(a_transfer(1, 0)), Number{60'759});
        QVERIFY(60'759 * encode(a_transfer(1, 0)).size() < kBlockBytesLimit);
    }

    void asks_nothing_of_what_pays_by_work() {
        QCOMPARE(gas_of(Transaction{.payload = EnrolCommit{}}), Number{0});
        QCOMPARE(gas_of(Transaction{.payload = EnrolHardware{.report = Bytes(4096, 1)}}),
                 Number{0});
        QCOMPARE(gas_of(Transaction{.payload = RenewHardware{}}), Number{0});
    }

    void asks_more_of_bonds_and_evidence() {
        auto beyond_bytes = [](const Payload& payload) {
            const Transaction transaction{.payload = payload};
            return gas_of(transaction) - 5 * encode(transaction).size();
        };
        QCOMPARE(beyond_bytes(Bond{}), Number{3000});
        QCOMPARE(beyond_bytes(Unbond{}), Number{3000});
        QCOMPARE(beyond_bytes(ReleaseHardware{}), Number{3000});
        QCOMPARE(beyond_bytes(Evidence{}), Number{6000});
    }

    void rounds_fees_up_data() {
        QTest::addColumn<Number>("gas");
        QTest::addColumn<Number>("price");
        QTest::addColumn<Number>("fee");
        auto row = [](const char* name, Number gas, Number price, Number fee) {
            QTest::newRow(name) << gas << price << fee;
        };
        row("no gas", 0, 1000, 0);
        row("no price", 1975, 0, 0);
        row("a thousandth", 1, 1, 1);
        row("exactly one", 1000, 1, 1);
        row("a thousandth more than one", 1001, 1, 2);
        row("a plain payment at the lowest price", 1975, 100, 198);
        row("beyond 64 bits on the way", kMost, 1000, kMost);
    }

    void rounds_fees_up() {
        QFETCH(Number, gas);
        QFETCH(Number, price);
        QFETCH(Number, fee);
        QCOMPARE(fee_for(gas, price).value().micro_rtc(), fee);
    }

    void has_no_fee_beyond_64_bits() {
        QVERIFY(!fee_for(kMost, 1001));
        QVERIFY(!fee_for(kMost, kMost));
        QVERIFY(!fee_at(kMost, 1001, priced(kMost, 0)));
        QVERIFY(!fee_at(kMost, 1000, priced(1001, 1)));
    }

    void gives_the_tip_that_the_price_leaves_room_for_data() {
        QTest::addColumn<Number>("price");
        QTest::addColumn<Number>("max_tip");
        QTest::addColumn<Number>("tip");
        QTest::newRow("below the base") << Number{99} << Number{5} << Number{0};
        QTest::newRow("at the base") << Number{100} << Number{5} << Number{0};
        QTest::newRow("room for a part") << Number{103} << Number{5} << Number{3};
        QTest::newRow("room for all") << Number{105} << Number{5} << Number{5};
        QTest::newRow("room for more") << Number{1000} << Number{5} << Number{5};
        QTest::newRow("none offered") << Number{1000} << Number{0} << Number{0};
    }

    void gives_the_tip_that_the_price_leaves_room_for() {
        QFETCH(Number, price);
        QFETCH(Number, max_tip);
        QFETCH(Number, tip);
        Transaction transaction = priced(price, max_tip);
        QCOMPARE(effective_tip(transaction, 100), tip);
        auto fee = fee_at(1975, 100, transaction);
        QCOMPARE(fee.has_value(), price >= 100);
        if (!fee)
            return;
        QCOMPARE(fee->to_pool.micro_rtc(), Number{198});
        QCOMPARE(fee->total, fee_for(1975, 100 + tip).value());
        QCOMPARE(fee->to_pool.plus(fee->to_validator).value(), fee->total);
    }

    void moves_the_base_price_data() {
        QTest::addColumn<Number>("base");
        QTest::addColumn<Number>("used");
        QTest::addColumn<Number>("next");
        auto row = [](const char* name, Number base, Number used, Number next) {
            QTest::newRow(name) << base << used << next;
        };
        row("at the target it stays", 12'345, kBlockGasTarget, 12'345);
        row("a unit above moves it by one", 100, kBlockGasTarget + 1, 101);
        row("full blocks raise by an eighth", 800, kBlockGasLimit, 900);
        row("an eighth, rounded down", 807, kBlockGasLimit, 907);
        row("empty blocks lower by an eighth", 800, 0, 700);
        row("lowered, rounded towards it", 807, 0, 707);
        row("a unit below moves nothing", 807, kBlockGasTarget - 1, 807);
        row("half below", 1600, kBlockGasTarget / 2, 1500);
        row("half above", 1600, kBlockGasTarget + kBlockGasTarget / 2, 1700);
        row("never below the lowest", 100, 0, 100);
        row("down to the lowest", 114, 0, 100);
        row("just above the lowest", 115, 0, 101);
        row("never above the highest", kHighestBasePrice, kBlockGasLimit, kHighestBasePrice);
        row("one below the highest", kHighestBasePrice - 1, kBlockGasTarget + 1, kHighestBasePrice);
        row("down from the highest", kHighestBasePrice, 0, kHighestBasePrice / 8 * 7);
    }

    void moves_the_base_price() {
        QFETCH(Number, base);
        QFETCH(Number, used);
        QFETCH(Number, next);
        QCOMPARE(next_base_price(base, used), next);
    }

    void follows_the_formula_with_both_floors() {
        std::mt19937_64 random(2);
        __extension__ using Wide = unsigned __int128;
        for (int i = 0; i < 20'000; ++i) {
            Number base = 100 + random() % (kHighestBasePrice - 99) % (Number{1} << (7 + i % 34));
            Number used = random() % (kBlockGasLimit + 1);
            bool above = used > kBlockGasTarget;
            Number distance = above ? used - kBlockGasTarget : kBlockGasTarget - used;
            auto step = static_cast<Number>(Wide{base} * distance / kBlockGasTarget) / 8;
            Number expected = above ? std::min(base + std::max<Number>(1, step), kHighestBasePrice)
                                    : std::max<Number>(100, base - step);
            QCOMPARE(next_base_price(base, used), expected);
        }
    }
};

RUSTCHAIN_TEST(GasTest)

} // namespace gas_test
#include "gas_test.moc"
