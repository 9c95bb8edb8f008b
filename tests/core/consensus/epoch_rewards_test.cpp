// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The division of an epoch's reward: nothing is lost, nothing is made, and the rest goes by rule.
#include "core/consensus/epoch_rewards.hpp"

#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <random>

namespace epoch_rewards_test {

using namespace rustchain;
using namespace rustchain::consensus;
using rustchain::tests::filled;

using Numbers = std::vector<std::uint64_t>;

namespace {

constexpr std::uint64_t kMost = ~0ULL;

//! One machine each, ascending.
std::vector<EarnedWeight> machines(const Numbers& weights) {
    std::vector<EarnedWeight> earned;
    for (std::uint64_t weight : weights) {
        HardwareHash hash;
        hash[30] = static_cast<std::uint8_t>(earned.size() >> 8);
        hash[31] = static_cast<std::uint8_t>(earned.size());
        earned.push_back({hash, filled<Address>(1), weight});
    }
    return earned;
}

Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

//! The rule told differently: floors first, then one unit each to whoever has most left over.
Numbers shares_by_rule(const Numbers& weights, std::uint64_t pot) {
    __extension__ using Wide = unsigned __int128;
    Wide total = 0;
    for (std::uint64_t weight : weights)
        total += weight;
    Numbers shares;
    std::vector<Wide> left;
    std::uint64_t rest = pot;
    for (std::uint64_t weight : weights) {
        shares.push_back(static_cast<std::uint64_t>(Wide{pot} * weight / total));
        left.push_back(Wide{pot} * weight % total + (weight > 0 ? 1 : 0));
        rest -= shares.back();
    }
    for (; rest > 0; --rest) {
        auto most = std::ranges::max_element(left);
        ++shares[static_cast<std::size_t>(most - left.begin())];
        *most = 0;
    }
    Numbers lines;
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (weights[i] > 0)
            lines.push_back(shares[i]);
    return lines;
}

Numbers amounts_of(const std::vector<Reward>& rewards) {
    Numbers amounts;
    for (const Reward& reward : rewards)
        amounts.push_back(reward.amount.micro_rtc());
    return amounts;
}

} // namespace

class EpochRewardsTest : public QObject {
    Q_OBJECT
private slots:
    void splits_to_the_last_micro_data() {
        QTest::addColumn<Numbers>("weights");
        QTest::addColumn<std::uint64_t>("pot");
        QTest::addColumn<Numbers>("shares");
        auto row = [](const char* name, Numbers weights, std::uint64_t pot, Numbers shares) {
            QTest::newRow(name) << weights << pot << shares;
        };
        row("one takes all", {800}, 1'500'000, {1'500'000});
        row("equal halves", {1000, 1000}, 1'500'000, {750'000, 750'000});
        row("equal thirds", {1, 1, 1}, 1'500'000, {500'000, 500'000, 500'000});
        row("the odd unit goes to the lowest hash", {5, 5}, 7, {4, 3});
        row("two units over for three", {1, 1, 1}, 5, {2, 2, 1});
        row("the largest fraction wins", {1, 2}, 10, {3, 7});
        row("by weight", {2500, 800, 700}, 1'500'000, {937'500, 300'000, 262'500});
        row("a slot of five", {4000, 800, 4000}, 1'500'000, {681'818, 136'364, 681'818});
        row("no line without weight", {0, 3, 0, 1}, 8, {6, 2});
        row("an empty pot", {1, 2}, 0, {0, 0});
        row("fewer units than miners", {1, 1, 1, 1}, 2, {1, 1, 0, 0});
        row("the widest numbers", {kMost / 2, kMost / 2, 1}, kMost, {kMost / 2, kMost / 2, 1});
    }

    void splits_to_the_last_micro() {
        QFETCH(Numbers, weights);
        QFETCH(std::uint64_t, pot);
        QFETCH(Numbers, shares);
        auto rewards = split_epoch_reward(machines(weights), micro(pot)).value();
        QCOMPARE(amounts_of(rewards), shares);
    }

    void follows_the_rule_for_any_weights() {
        std::mt19937_64 random(10);
        for (int round = 0; round < 400; ++round) {
            Numbers weights(1 + random() % 60);
            std::uint64_t bound = 1 + random() % (round % 2 ? 20'000 : 5);
            for (std::uint64_t& weight : weights)
                weight = random() % bound;
            weights.back() += 1;
            std::uint64_t pot = random() % (round % 3 ? 1'500'001 : 50);
            auto rewards = split_epoch_reward(machines(weights), micro(pot)).value();
            QCOMPARE(amounts_of(rewards), shares_by_rule(weights, pot));
            std::uint64_t sum = 0;
            for (const Reward& reward : rewards)
                sum += reward.amount.micro_rtc();
            QCOMPARE(sum, pot);
        }
    }

    void pays_ten_thousand_miners_exactly() {
        Numbers weights(10'000);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = 800 * (1 + i % 5);
        auto rewards = split_epoch_reward(machines(weights), micro(1'500'000)).value();
        QCOMPARE(rewards.size(), weights.size());
        std::uint64_t sum = 0;
        for (const Reward& reward : rewards)
            sum += reward.amount.micro_rtc();
        QCOMPARE(sum, 1'500'000U);
    }

    void keeps_machine_owner_and_weight_on_each_line() {
        std::vector<EarnedWeight> earned{{filled<HardwareHash>(1), filled<Address>(2), 30},
                                         {filled<HardwareHash>(1), filled<Address>(3), 10}};
        auto rewards = split_epoch_reward(earned, micro(8)).value();
        QCOMPARE(rewards, (std::vector<Reward>{
                              {filled<HardwareHash>(1), filled<Address>(2), 30, micro(6)},
                              {filled<HardwareHash>(1), filled<Address>(3), 10, micro(2)}}));
    }

    void leaves_the_pot_when_nobody_earned() {
        QCOMPARE(split_epoch_reward({}, micro(1)).error(), RewardFault::no_weight);
        QCOMPARE(split_epoch_reward(machines({0, 0}), micro(1)).error(), RewardFault::no_weight);
    }

    void refuses_weights_beyond_64_bits() {
        QCOMPARE(split_epoch_reward(machines({kMost, 1}), micro(1)).error(), RewardFault::overflow);
        QVERIFY(split_epoch_reward(machines({kMost - 1, 1}), micro(1)).has_value());
    }
};

RUSTCHAIN_TEST(EpochRewardsTest)

} // namespace epoch_rewards_test
#include "epoch_rewards_test.moc"
