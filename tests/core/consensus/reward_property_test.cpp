// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rewards over many random epochs, and of an old machine beside a new one, from their reports on.
#include "core/consensus/settlement.hpp"

#include "tests/core/consensus/map_chain.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

#include "core/consensus/apply_enrolment.hpp"
#include "core/consensus/epoch_rewards.hpp"

#include <random>

namespace reward_property_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

constexpr int kEpochs = 10'000;

HardwareHash machine_of(std::uint64_t number) {
    HardwareHash hash;
    for (std::size_t i = 0; i < 8; ++i)
        hash[i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    return hash;
}

//! The recorded machine without what tells of its hypervisor; no such machine was measured.
attestation::HardwareReport recorded_without_its_hypervisor() {
    attestation::HardwareReport report =
        fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                               "recorded_firecracker_epyc")
            .scan();
    report.hypervisor = fixtures::constructed_modern_pc().hypervisor;
    report.firmware.acpi_vendor = attestation::Unmeasured::not_offered;
    return report;
}

struct Miner {
    const Person& owner;
    Person key;
    attestation::HardwareReport report;
    HardwareHash hash = attestation::hardware_hash(report).value();
};

//! Commits and enrols it in two blocks.
void enrol(MapChain& chain, const Miner& miner) {
    const Hash256 salt = Hash256({7});
    auto commit = fixtures::commit_for(miner.owner.address, miner.report, salt);
    chain.grow({chain.work(miner.owner, chain.account(miner.owner).nonce, commit)});
    auto reveal = fixtures::enrolment_of(chain.network.chain_id, miner.owner.address, miner.report,
                                         salt, miner.key);
    chain.grow({chain.work(miner.owner, chain.account(miner.owner).nonce, reveal)});
}

} // namespace

class RewardPropertyTest : public QObject {
    Q_OBJECT
private slots:
    void splits_every_pot_to_the_last_unit() {
        std::mt19937_64 random(20'260);
        for (int epoch = 0; epoch < kEpochs; ++epoch) {
            std::vector<EarnedWeight> earned;
            __extension__ using Wide = unsigned __int128;
            Wide total = 0;
            for (std::uint64_t i = random() % 60; i > 0; --i) {
                const std::uint64_t weight =
                    random() % 8 == 0 ? random() >> (random() % 58 + 6) : random() % 20'001;
                earned.push_back({machine_of(earned.size()), Address(), weight});
                total += weight;
            }
            const std::uint64_t pot = random() % 2 ? 1'500'000 : random() % 3'000'000;
            auto split = split_epoch_reward(earned, Amount::from_micro_rtc(pot));
            QCOMPARE(split.has_value(), total > 0);
            if (!split)
                continue;
            std::uint64_t given = 0;
            for (const Reward& reward : *split) {
                given += reward.amount.micro_rtc();
                // No share is a whole unit away from its exact part.
                const Wide exact = Wide{pot} * reward.weight;
                const Wide paid = Wide{reward.amount.micro_rtc()} * total;
                QVERIFY(paid < exact + total && exact < paid + total);
            }
            QCOMPARE(given, pot);
        }
    }

    void settles_every_epoch_out_of_the_pool() {
        MapChain chain(1);
        const std::vector<const Person*> owners{&chain.alice, &chain.bob, &chain.carol};
        std::mt19937_64 random(7);
        std::uint64_t mined = 0;
        auto pool = [&] {
            return chain.view.get<AmountRecord>(StateKey::system("pool"))->amount.micro_rtc();
        };
        auto balances = [&] {
            std::uint64_t sum = 0;
            for (const Person* owner : owners)
                sum += chain.account(*owner).balance.micro_rtc();
            return sum;
        };
        const std::uint64_t in_pool = pool(), in_hands = balances();
        for (EpochNumber epoch = 1; epoch <= kEpochs; ++epoch) {
            bool has_weight = false;
            for (std::uint64_t i = 0; i < 6; ++i) {
                HardwareRecord record{.owner = owners[i % 3]->address,
                                      .tally_epoch = epoch - (random() % 5 == 0 ? 1 : 0),
                                      .slot_bits = static_cast<std::uint8_t>(1 + random() % 31)};
                record.tally.push_back({record.owner, random() % 4 ? random() % 20'001 : 0});
                if (random() % 6 == 0)
                    record.tally.push_back({owners[(i + 1) % 3]->address, random() % 4'001});
                for (const TallyEntry& entry : record.tally)
                    has_weight = has_weight || (record.tally_epoch == epoch && entry.weight > 0);
                chain.view.put(StateKey::hardware(machine_of(i)), record);
            }
            state::StateOverlay overlay(chain.view);
            const Height height = chain.network.params.first_height(epoch + 1);
            auto rewards = settle_epoch(overlay, {chain.network, height, epoch + 1, 100});
            QVERIFY(!overlay.error());
            std::uint64_t paid = 0;
            for (const Reward& reward : rewards)
                paid += reward.amount.micro_rtc();
            QCOMPARE(paid, has_weight ? std::uint64_t{1'500'000} : std::uint64_t{0});
            mined += paid;
            chain.view.apply(overlay.changes());
            QCOMPARE(pool(), in_pool - mined);
            QCOMPARE(balances(), in_hands + mined);
            // What is closed is not read again; the map stays small.
            chain.view.records.erase(StateKey::epoch(epoch - 1));
        }
        QVERIFY(mined > 0);
    }

    void pays_a_powerpc_g4_and_a_modern_machine_as_25_to_8() {
        MapChain chain;
        chain.network.params.virtual_machine_weight = 0;
        const Miner old{chain.alice, Person("g4"), fixtures::constructed_powerpc_g4()};
        const Miner modern{chain.bob, Person("epyc"), recorded_without_its_hypervisor()};
        enrol(chain, old);
        enrol(chain, modern);
        auto record = [&](const Miner& miner) {
            return chain.view.get<HardwareRecord>(StateKey::hardware(miner.hash)).value();
        };
        QCOMPARE(record(old).multiplier, std::uint64_t{2500});
        QCOMPARE(record(modern).multiplier, std::uint64_t{800});
        QVERIFY(!record(modern).is_virtual);
        const ChainParams& params = chain.network.params;
        const EpochNumber epoch = params.epoch_of(chain.tip.height) + 1;
        const Height first = params.first_height(epoch);
        const Amount alice_before = chain.account(chain.alice).balance;
        const Amount bob_before = chain.account(chain.bob).balance;
        for (Height slot = first; slot < params.first_height(epoch + 1);
             slot += params.slot_blocks) {
            chain.grow_to(slot);
            std::vector<CheckedAttestation> attestations;
            for (const Miner* miner : {&old, &modern})
                attestations.push_back(chain.attest(miner->hash, miner->key, slot));
            chain.grow({}, attestations);
        }
        chain.grow_to(params.first_height(epoch + 1) - 1);
        auto settled = chain.grow();
        const auto& rewards = settled.executed.outcome().rewards;
        QCOMPARE(rewards.size(), std::size_t{2});
        // 1.5 RTC · 2500/3300 = 1,136,363.63… and 1.5 RTC · 800/3300 = 363,636.36… micro-RTC: the
        // unit left over goes to the larger remainder.
        QCOMPARE(chain.account(chain.alice).balance,
                 alice_before.plus(Amount::from_micro_rtc(1'136'364)).value());
        QCOMPARE(chain.account(chain.bob).balance,
                 bob_before.plus(Amount::from_micro_rtc(363'636)).value());
        QCOMPARE(chain.supply(), kTotalSupply.micro_rtc());
        // With the signs of its hypervisor the same machine would earn nothing there.
        auto as_recorded = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                                  "recorded_firecracker_epyc")
                               .scan();
        QCOMPARE(judge_report(chain.network, encode(as_recorded))->verdict.multiplier_thousandths,
                 0U);
    }
};

RUSTCHAIN_TEST(RewardPropertyTest)

} // namespace reward_property_test
#include "reward_property_test.moc"
