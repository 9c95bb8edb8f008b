// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Offers: cheapest that enters in time, with room for a rising base price.
#include "core/wallet/fee_estimator.hpp"

#include "core/chain/gas.hpp"
#include "core/runtime/random.hpp"
#include "tests/fixtures/test_program.hpp"

#include <limits>

namespace fee_estimator_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

constexpr std::uint64_t kGas = 1975;

FeeMarket market_with(std::vector<TipLevel> waiting, std::uint64_t base_price = 100) {
    return {.base_price = base_price, .block_time_ms = 3000, .waiting = std::move(waiting)};
}

} // namespace

class FeeEstimatorTest : public QObject {
    Q_OBJECT
private slots:
    void costs_more_the_faster_it_shall_be() {
        auto slow = estimate_fee(market_with({}), FeeSpeed::slow, kGas);
        auto normal = estimate_fee(market_with({}), FeeSpeed::normal, kGas);
        auto fast = estimate_fee(market_with({}), FeeSpeed::fast, kGas);
        QCOMPARE(slow.offer.max_tip, 0U);
        QCOMPARE(normal.offer.max_tip, 10U);
        QCOMPARE(fast.offer.max_tip, 50U);
        QVERIFY(slow.offer.max_gas_price < normal.offer.max_gas_price);
        QVERIFY(normal.offer.max_gas_price < fast.offer.max_gas_price);
        QCOMPARE(slow.expected_ms, 3000U);
        QCOMPARE(fast.expected_ms, 3000U);
    }

    void stays_enough_while_the_base_price_rises() {
        for (auto [speed, blocks] :
             {std::pair{FeeSpeed::slow, 3U}, {FeeSpeed::normal, 6U}, {FeeSpeed::fast, 12U}}) {
            for (std::uint64_t base : {100ULL, 777ULL, 1'000'000ULL}) {
                auto offer = estimate_fee(market_with({}, base), speed, kGas).offer;
                std::uint64_t risen = base;
                for (unsigned i = 0; i < blocks; ++i)
                    risen = next_base_price(risen, kBlockGasLimit);
                QCOMPARE(risen, highest_base_price_after(base, blocks));
                QCOMPARE(offer.max_gas_price, risen + offer.max_tip);
            }
        }
    }

    void outbids_what_fills_the_blocks_ahead() {
        auto market = market_with({{.tip = 900, .gas = kBlockGasLimit / 2},
                                   {.tip = 500, .gas = kBlockGasLimit},
                                   {.tip = 70, .gas = kBlockGasLimit},
                                   {.tip = 3, .gas = 20 * kBlockGasLimit}});
        auto fast = estimate_fee(market, FeeSpeed::fast, kGas);
        auto normal = estimate_fee(market, FeeSpeed::normal, kGas);
        auto slow = estimate_fee(market, FeeSpeed::slow, kGas);
        QCOMPARE(fast.offer.max_tip, 501U);
        QCOMPARE(normal.offer.max_tip, 71U);
        QCOMPARE(slow.offer.max_tip, 4U);
        QCOMPARE(fast.expected_ms, 3000U);
        QCOMPARE(normal.expected_ms, 6000U);
        QVERIFY(slow.expected_ms <= 30'000);
        QVERIFY(slow.expected_ms > normal.expected_ms);
    }

    void fits_to_the_last_unit_of_gas() {
        auto full = market_with({{.tip = 200, .gas = kBlockGasLimit - kGas}});
        QCOMPARE(estimate_fee(full, FeeSpeed::fast, kGas).offer.max_tip, 50U);
        full.waiting[0].gas += 1;
        QCOMPARE(estimate_fee(full, FeeSpeed::fast, kGas).offer.max_tip, 201U);
    }

    void says_when_an_offer_cannot_enter() {
        QVERIFY(!expected_ms(market_with({}), {.max_gas_price = 99, .max_tip = 0}, kGas));
        QCOMPARE(expected_ms(market_with({}), {.max_gas_price = 100, .max_tip = 0}, kGas), 3000U);
    }

    void does_not_overflow() {
        constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
        auto market = market_with({{.tip = most, .gas = most}, {.tip = 1, .gas = most}}, most);
        auto fast = estimate_fee(market, FeeSpeed::fast, most);
        QCOMPARE(fast.offer.max_gas_price, most);
        QCOMPARE(highest_base_price_after(kHighestBasePrice, 5), kHighestBasePrice);
        QCOMPARE(raised_offer({.max_gas_price = most, .max_tip = most}, {}).max_tip, most);
    }

    void raises_at_least_by_the_rule_of_replacement() {
        runtime::SeededRandom random(5);
        for (int i = 0; i < 2000; ++i) {
            FeeOffer old{.max_gas_price = random.below(100'000), .max_tip = random.below(5'000)};
            FeeOffer wanted{.max_gas_price = random.below(100'000), .max_tip = random.below(5'000)};
            FeeOffer raised = raised_offer(old, wanted);
            QVERIFY(10 * raised.max_tip >= 11 * old.max_tip);
            QVERIFY(raised.max_tip >= old.max_tip + 10);
            QVERIFY(10 * raised.max_gas_price >= 11 * old.max_gas_price);
            QVERIFY(raised.max_tip >= wanted.max_tip);
            QVERIFY(raised.max_gas_price >= wanted.max_gas_price);
        }
        QCOMPARE(raised_offer({.max_gas_price = 1000, .max_tip = 500}, {}).max_tip, 550U);
        QCOMPARE(raised_offer({.max_gas_price = 1001, .max_tip = 0}, {}).max_gas_price, 1102U);
    }
};

RUSTCHAIN_TEST(FeeEstimatorTest)

} // namespace fee_estimator_test
#include "fee_estimator_test.moc"
