// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The genesis: each rule with its boundary on both sides, and a chain id that everything moves.
#include "core/chain/genesis.hpp"

#include "tests/core/chain/codec_checks.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <functional>
#include <set>

namespace genesis_test {

using namespace rustchain;
using namespace rustchain::tests;

using Change = std::function<void(Genesis&)>;

namespace {

//! The complaint of check_genesis, empty when there is none.
QString complaint(const Change& change) {
    Genesis genesis = sample_genesis();
    change(genesis);
    auto checked = check_genesis(genesis);
    return checked ? QString() : QString::fromStdString(checked.error().message);
}

Amount below(Amount amount) {
    return amount.minus(Amount::from_micro_rtc(1)).value();
}

constexpr Amount kFreeSupply = Amount::from_rtc(8'388'608 - 50 - 200);

} // namespace

class GenesisTest : public QObject {
    Q_OBJECT
private slots:
    void takes_the_sample() {
        QCOMPARE(complaint([](Genesis&) {}), QString());
        QCOMPARE(complaint_about_record(sample_genesis()), QString());
    }

    void names_field_and_rule_data() {
        QTest::addColumn<Change>("bad");
        QTest::addColumn<QString>("words");
        auto row = [](const char* words, const Change& bad) {
            QTest::newRow(words) << bad << QString(words);
        };
        row("params.network: must be main, test or dev",
            [](Genesis& g) { g.params.network = "Test"; });
        row("params.address_prefix: must be trtc on test",
            [](Genesis& g) { g.params.address_prefix = "rtc"; });
        row("params.address_prefix: must be drtc on dev", [](Genesis& g) {
            g.params.network = "dev";
            g.params.address_prefix = "";
        });
        row("params.address_prefix: must be rtc on main", [](Genesis& g) {
            g.params.network = "main";
            g.params.address_prefix = "a prefix of many letters";
        });
        row("params.block_time_ms: must be 1 to 60000",
            [](Genesis& g) { g.params.block_time_ms = 0; });
        row("params.slot_blocks: must be 2 to 10000", [](Genesis& g) { g.params.slot_blocks = 1; });
        row("params.slots_per_epoch: must be 1 to 8",
            [](Genesis& g) { g.params.slots_per_epoch = 0; });
        row("params.epoch_reward_micro_rtc: exceeds the total supply", [](Genesis& g) {
            g.params.epoch_reward = Amount::from_micro_rtc(kTotalSupply.micro_rtc() + 1);
        });
        row("params.virtual_machine_weight: must be 0 to 1000 thousandths",
            [](Genesis& g) { g.params.virtual_machine_weight = 1001; });
        row("params.work_target: must be 1 to 2^40 hashes",
            [](Genesis& g) { g.params.work_target = 0; });
        row("allocations must be ascending by address, each address once",
            [](Genesis& g) { std::swap(g.allocations[0], g.allocations[1]); });
        row("allocations and bonds exceed the supply of 8388608 RTC", [](Genesis& g) {
            g.allocations[1].amount = Amount::from_micro_rtc(kFreeSupply.micro_rtc() + 1);
        });
        row("validators must be ascending by owner, each owner once",
            [](Genesis& g) { g.validators[1].owner = g.validators[0].owner; });
        row("two validators share a consensus key",
            [](Genesis& g) { g.validators[1].consensus_key = g.validators[0].consensus_key; });
        row("a validator's bond is below the network's minimum",
            [](Genesis& g) { g.validators[1].bond = below(g.params.minimum_bond); });
        row("a validator's name has at most 32 bytes of UTF-8",
            [](Genesis& g) { g.validators[0].name.assign(33, 'n'); });
        row("bootstrap has at most 64 addresses of 1 to 255 bytes",
            [](Genesis& g) { g.bootstrap.assign(65, "seed.example:8098"); });
        row("legacy_chain_id has at most 64 bytes of UTF-8",
            [](Genesis& g) { g.legacy_chain_id.assign(65, 'l'); });
        row("legacy_chain_id may be empty only on dev",
            [](Genesis& g) { g.legacy_chain_id.clear(); });
    }

    void names_field_and_rule() {
        QFETCH(Change, bad);
        QFETCH(QString, words);
        QCOMPARE(complaint(bad), "genesis: " + words);
    }

    void refuses_beyond_each_other_bound_data() {
        QTest::addColumn<Change>("bad");
        auto row = [](const char* name, const Change& bad) { QTest::newRow(name) << bad; };
        row("block time", [](Genesis& g) { g.params.block_time_ms = 60'001; });
        row("slot blocks", [](Genesis& g) { g.params.slot_blocks = 10'001; });
        row("slots an epoch", [](Genesis& g) { g.params.slots_per_epoch = 9; });
        row("work", [](Genesis& g) { g.params.work_target = (1ULL << 40) + 1; });
        row("one address twice",
            [](Genesis& g) { g.allocations[1].address = g.allocations[0].address; });
        row("owners descending", [](Genesis& g) { std::swap(g.validators[0], g.validators[1]); });
        row("a sum beyond 64 bits",
            [](Genesis& g) { g.allocations[1].amount = Amount::from_micro_rtc(~0ULL); });
        row("a bond beyond the supply",
            [](Genesis& g) { g.validators[1].bond = Amount::from_micro_rtc(~0ULL); });
        row("an empty bootstrap address", [](Genesis& g) { g.bootstrap = {""}; });
        row("a long bootstrap address", [](Genesis& g) { g.bootstrap = {std::string(256, 'h')}; });
        row("a bootstrap address that is no text", [](Genesis& g) { g.bootstrap = {"\xff"}; });
        row("a name that is no text", [](Genesis& g) { g.validators[0].name = "\xff"; });
        row("a legacy chain that is no text", [](Genesis& g) { g.legacy_chain_id = "\xff"; });
        row("401 validators", [](Genesis& g) {
            GenesisValidator validator = g.validators[1];
            for (std::size_t i = 0; i < 399; ++i) {
                validator.owner[0] = static_cast<std::uint8_t>(6 + i / 200);
                validator.owner[1] = static_cast<std::uint8_t>(i % 200);
                validator.consensus_key[0] = static_cast<std::uint8_t>(7 + i / 200);
                validator.consensus_key[1] = static_cast<std::uint8_t>(i % 200);
                g.validators.push_back(validator);
            }
        });
    }

    void refuses_beyond_each_other_bound() {
        QFETCH(Change, bad);
        QVERIFY(!complaint(bad).isEmpty());
    }

    void takes_the_last_value_inside_each_bound() {
        for (const Change& good :
             std::vector<Change>{[](Genesis& g) { g.params.block_time_ms = 1; },
                                 [](Genesis& g) { g.params.block_time_ms = 60'000; },
                                 [](Genesis& g) { g.params.slot_blocks = 2; },
                                 [](Genesis& g) { g.params.slot_blocks = 10'000; },
                                 [](Genesis& g) { g.params.slots_per_epoch = 1; },
                                 [](Genesis& g) { g.params.slots_per_epoch = 8; },
                                 [](Genesis& g) { g.params.epoch_reward = kTotalSupply; },
                                 [](Genesis& g) { g.params.virtual_machine_weight = 1000; },
                                 [](Genesis& g) { g.params.work_target = 1; },
                                 [](Genesis& g) { g.params.work_target = 1ULL << 40; },
                                 [](Genesis& g) { g.allocations[1].amount = kFreeSupply; },
                                 [](Genesis& g) { g.allocations.clear(); },
                                 [](Genesis& g) { g.validators.clear(); },
                                 [](Genesis& g) { g.validators[0].name.assign(32, 'n'); },
                                 [](Genesis& g) { g.bootstrap.assign(64, std::string(255, 'h')); },
                                 [](Genesis& g) { g.legacy_chain_id.assign(64, 'l'); },
                                 [](Genesis& g) {
                                     g.params.network = "dev";
                                     g.params.address_prefix = "drtc";
                                     g.legacy_chain_id.clear();
                                 }}) {
            QCOMPARE(complaint(good), QString());
            Genesis genesis = sample_genesis();
            good(genesis);
            QCOMPARE(decode<Genesis>(encode(genesis)).value(), genesis);
        }
    }

    void gives_every_other_genesis_another_chain_id() {
        const std::vector<Change> changes{[](Genesis& g) { g.params.network = "dev"; },
                                          [](Genesis& g) { g.params.address_prefix = "drtc"; },
                                          [](Genesis& g) { ++g.params.block_time_ms; },
                                          [](Genesis& g) { ++g.params.slot_blocks; },
                                          [](Genesis& g) { ++g.params.slots_per_epoch; },
                                          [](Genesis& g) { g.params.epoch_reward = {}; },
                                          [](Genesis& g) { g.params.minimum_bond = {}; },
                                          [](Genesis& g) { ++g.params.unbonding_epochs; },
                                          [](Genesis& g) { ++g.params.virtual_machine_weight; },
                                          [](Genesis& g) { ++g.params.work_target; },
                                          [](Genesis& g) { ++g.timestamp; },
                                          [](Genesis& g) { g.allocations[0].address[19] = 0; },
                                          [](Genesis& g) { g.allocations[0].amount = {}; },
                                          [](Genesis& g) { g.allocations.pop_back(); },
                                          [](Genesis& g) { g.validators[0].owner[19] = 0; },
                                          [](Genesis& g) { g.validators[0].consensus_key[0] = 0; },
                                          [](Genesis& g) { g.validators[0].bond = {}; },
                                          [](Genesis& g) { g.validators[0].name.clear(); },
                                          [](Genesis& g) { g.validators.pop_back(); },
                                          [](Genesis& g) { g.bootstrap.clear(); },
                                          [](Genesis& g) { g.antiquity_hash[31] = 0; },
                                          [](Genesis& g) { g.legacy_chain_id.clear(); }};
        std::set<ChainId> ids{chain_id_of(sample_genesis())};
        for (const Change& change : changes) {
            Genesis genesis = sample_genesis();
            change(genesis);
            ids.insert(chain_id_of(genesis));
        }
        QCOMPARE(ids.size(), changes.size() + 1);
    }
};

RUSTCHAIN_TEST(GenesisTest)

} // namespace genesis_test
#include "genesis_test.moc"
