// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Building: exact prices, each refusal, the whole balance, replacements and enrolments.
#include "core/wallet/transaction_builder.hpp"

#include "core/chain/gas.hpp"
#include "core/runtime/random.hpp"
#include "tests/fixtures/test_program.hpp"

#include <limits>

namespace transaction_builder_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

Address address_at(std::uint8_t first) {
    Address address;
    address[0] = first;
    return address;
}

Spender spender_with(Amount available) {
    Spender spender{.key = {}, .nonce = 7, .height = 1000, .available = available};
    spender.key[0] = 9;
    return spender;
}

PaymentRequest request_of(std::uint64_t micro_rtc) {
    return {.outputs = {{.to = address_at(1), .amount = Amount::from_micro_rtc(micro_rtc)}}};
}

const FeeMarket kMarket{.base_price = 100, .block_time_ms = 1000, .waiting = {}};

} // namespace

class TransactionBuilderTest : public QObject {
    Q_OBJECT
private slots:
    void builds_a_transfer_with_its_exact_price() {
        auto built = build_payment(request_of(500'000), kMarket, spender_with(Amount::from_rtc(1)));
        QVERIFY(built);
        const Transaction& transaction = built->transaction;
        QCOMPARE(transaction.version, Transaction::kVersion);
        QCOMPARE(static_cast<int>(transaction.scheme), static_cast<int>(KeyScheme::schnorr));
        QCOMPARE(transaction.nonce, 7U);
        QCOMPARE(transaction.valid_until, 1000U + 3600U);
        QCOMPARE(encode(transaction).size(), std::size_t{175});
        QCOMPARE(transaction.gas_limit, 1000U + 5 * 175 + 100);
        QVERIFY(transaction.signature.is_zero());
        const PaymentQuote& quote = built->quote;
        QCOMPARE(quote.fee_expected.micro_rtc(), (1975U * 110 + 999) / 1000);
        QCOMPARE(quote.fee_at_most, *fee_for(1975, transaction.max_gas_price));
        QCOMPARE(quote.fee_expected, fee_at(1975, 100, transaction)->total);
        QCOMPARE(quote.total_at_most, quote.amount.plus(quote.fee_at_most).value());
        QCOMPARE(quote.available_after, quote.available.minus(quote.total_at_most).value());
        QCOMPARE(quote.expected_ms, 1000U);
    }

    void pays_exactly_what_is_there_and_not_one_unit_more() {
        Amount total =
            build_payment(request_of(500'000), kMarket, spender_with(Amount::from_rtc(1)))
                ->quote.total_at_most;
        auto exact = build_payment(request_of(500'000), kMarket, spender_with(total));
        QVERIFY(exact);
        QVERIFY(exact->quote.available_after.is_zero());
        Amount less = total.minus(Amount::from_micro_rtc(1)).value();
        auto short_of = build_payment(request_of(500'000), kMarket, spender_with(less));
        QVERIFY(!short_of);
        QCOMPARE(static_cast<int>(short_of.error().fault),
                 static_cast<int>(PaymentFault::not_enough));
        QCOMPARE(short_of.error().available, less);
        QCOMPARE(short_of.error().needed, total);
    }

    void refuses_each_fault() {
        Spender rich = spender_with(kTotalSupply);
        auto fault_of = [&](const PaymentRequest& request) {
            auto built = build_payment(request, kMarket, rich);
            return built ? -1 : static_cast<int>(built.error().fault);
        };
        auto is = [](PaymentFault fault) { return static_cast<int>(fault); };
        QCOMPARE(fault_of({}), is(PaymentFault::no_outputs));
        QCOMPARE(fault_of(request_of(0)), is(PaymentFault::zero_amount));

        PaymentRequest many;
        many.outputs.assign(256, request_of(1).outputs[0]);
        QCOMPARE(fault_of(many), -1);
        many.outputs.push_back(many.outputs[0]);
        QCOMPARE(fault_of(many), is(PaymentFault::too_many_outputs));

        PaymentRequest huge = request_of(std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(fault_of(huge), is(PaymentFault::overflow));
        huge.outputs.push_back(huge.outputs[0]);
        QCOMPARE(fault_of(huge), is(PaymentFault::overflow));

        PaymentRequest memo = request_of(1);
        memo.memo = std::string(256, 'm');
        QCOMPARE(fault_of(memo), -1);
        memo.memo += 'm';
        QCOMPARE(fault_of(memo), is(PaymentFault::memo_too_long));
        memo.memo = "\xFF";
        QCOMPARE(fault_of(memo), is(PaymentFault::memo_not_text));

        PaymentRequest cheap = request_of(1);
        cheap.fee = FeeOffer{.max_gas_price = 100, .max_tip = 0};
        QCOMPARE(fault_of(cheap), -1);
        cheap.fee = FeeOffer{.max_gas_price = 99, .max_tip = 0};
        QCOMPARE(fault_of(cheap), is(PaymentFault::offer_too_low));
        cheap.fee = FeeOffer{.max_gas_price = std::numeric_limits<std::uint64_t>::max()};
        QCOMPARE(fault_of(cheap), is(PaymentFault::overflow));
    }

    void keeps_the_offer_of_a_quote() {
        Spender rich = spender_with(Amount::from_rtc(5));
        PaymentRequest request = request_of(1'000'000);
        auto first = build_payment(request, kMarket, rich);
        request.fee = first->quote.offer;
        FeeMarket dearer = kMarket;
        dearer.base_price = 150;
        auto later = build_payment(request, dearer, rich);
        QVERIFY(later);
        QCOMPARE(later->quote.fee_at_most, first->quote.fee_at_most);
        QVERIFY(later->quote.fee_expected <= later->quote.fee_at_most);
    }

    void sends_the_whole_balance_to_the_last_unit() {
        runtime::SeededRandom random(2);
        for (int i = 0; i < 500; ++i) {
            Spender spender = spender_with(Amount::from_micro_rtc(1 + random.below(3'000'000)));
            auto most =
                build_whole_balance(address_at(1), "all", FeeSpeed::normal, kMarket, spender);
            FeeOffer offer = estimate_fee(kMarket, FeeSpeed::normal, 1975 + 15).offer;
            auto minimum = fee_for(1975 + 15, offer.max_gas_price);
            if (!most) {
                QVERIFY(spender.available <= *minimum);
                QCOMPARE(static_cast<int>(most.error().fault),
                         static_cast<int>(PaymentFault::not_enough));
                continue;
            }
            QCOMPARE(most->quote.total_at_most, spender.available);
            QVERIFY(most->quote.available_after.is_zero());
            PaymentRequest more = request_of(most->quote.amount.micro_rtc() + 1);
            more.memo = "all";
            QVERIFY(!build_payment(more, kMarket, spender));
        }
    }

    void replaces_with_the_same_nonce_and_payload() {
        Spender spender = spender_with(Amount::from_rtc(2));
        Transaction old = build_payment(request_of(500'000), kMarket, spender)->transaction;
        spender.nonce = 8;
        spender.height = 1010;
        auto built = build_replacement(old, FeeSpeed::slow, kMarket, spender);
        QVERIFY(built);
        QCOMPARE(built->transaction.nonce, old.nonce);
        QVERIFY(built->transaction.payload == old.payload);
        QCOMPARE(built->transaction.valid_until, 1010U + 3600U);
        QVERIFY(10 * built->transaction.max_gas_price >= 11 * old.max_gas_price);
        QVERIFY(built->transaction.max_tip >= old.max_tip + 10);
        Transaction enrolment = old;
        enrolment.payload = EnrolCommit{};
        QVERIFY(!build_replacement(enrolment, FeeSpeed::fast, kMarket, spender));
        QVERIFY(!build_replacement(old, FeeSpeed::slow, kMarket,
                                   spender_with(Amount::from_micro_rtc(500'000))));
    }

    void builds_bonds_and_what_moves_them() {
        const Bond bond{.amount = Amount::from_rtc(1), .name = "attic"};
        auto built = build_move(bond, FeeSpeed::normal, kMarket, spender_with(Amount::from_rtc(2)));
        QVERIFY(built);
        QVERIFY(built->transaction.payload == Payload(bond));
        QCOMPARE(built->transaction.gas_limit, gas_of(built->transaction));
        QCOMPARE(built->transaction.valid_until, 1000U + 3600U);
        QCOMPARE(built->quote.amount, Amount::from_rtc(1));
        QCOMPARE(built->quote.total_at_most,
                 Amount::from_rtc(1).plus(built->quote.fee_at_most).value());
        QVERIFY(!build_move(bond, FeeSpeed::normal, kMarket, spender_with(Amount::from_rtc(1))));
        auto back = build_move(Unbond{.amount = Amount::from_rtc(50)}, FeeSpeed::normal, kMarket,
                               spender_with(Amount::from_rtc(1)));
        QVERIFY(back);
        QVERIFY(back->quote.amount.is_zero());
        QVERIFY(build_replacement(back->transaction, FeeSpeed::fast, kMarket,
                                  spender_with(Amount::from_rtc(1))));
        QVERIFY(!build_move(EnrolCommit{}, FeeSpeed::normal, kMarket,
                            spender_with(Amount::from_rtc(1))));
        QVERIFY(
            !build_move(Transfer{}, FeeSpeed::normal, kMarket, spender_with(Amount::from_rtc(1))));
    }

    void builds_both_steps_of_an_enrolment() {
        Spender spender = spender_with({});
        EnrolmentParts parts{.hardware_hash = {},
                             .salt = {},
                             .report = {1, 2, 3},
                             .attest_key = {},
                             .possession = {},
                             .anchor_height = 990};
        parts.hardware_hash[0] = 3;
        parts.salt[0] = 4;
        auto built = build_enrolment(parts, spender);
        QVERIFY(built);
        QCOMPARE(built->commit.nonce, 7U);
        QCOMPARE(built->reveal.nonce, 8U);
        for (const Transaction* each : {&built->commit, &built->reveal}) {
            QVERIFY(each->is_work_paid());
            QCOMPARE(each->gas_limit + each->max_gas_price + each->max_tip, 0U);
            QCOMPARE(each->valid_until, 990U + 200U);
            QCOMPARE(work_fields(each->payload).anchor_height, 990U);
        }
        QCOMPARE(std::get<EnrolCommit>(built->commit.payload).commit,
                 commit_hash(built->commit.sender(), parts.hardware_hash, parts.salt));
        QCOMPARE(std::get<EnrolHardware>(built->reveal.payload).report, parts.report);
        parts.report.assign(kMaxReportBytes, 0);
        QVERIFY(build_enrolment(parts, spender));
        parts.report.push_back(0);
        QVERIFY(!build_enrolment(parts, spender));
    }
};

RUSTCHAIN_TEST(TransactionBuilderTest)

} // namespace transaction_builder_test
#include "transaction_builder_test.moc"
