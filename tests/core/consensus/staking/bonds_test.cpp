// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bonds made, added to and taken back; machines given free: each way in, each refusal.
#include "core/consensus/staking/bonds.hpp"

#include "tests/core/consensus/staking/stakes.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bonds_test {

using namespace rustchain;
using namespace rustchain::consensus::staking;

using Parts = std::vector<UnbondingPart>;

class BondsTest : public QObject {
    Q_OBJECT
private slots:
    void makes_a_validator() {
        Stakes stakes;
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 1, "attic"), "success");
        QCOMPARE(stakes.balance(stakes.alice), 9000U);
        QCOMPARE(*stakes.validator(stakes.alice),
                 (ValidatorRecord{.consensus_key = stakes.key1.public_key(),
                                  .bond = micro(1000),
                                  .hardware_hash = Stakes::machine(1),
                                  .name = "attic"}));
        QCOMPARE(*stakes.key_record(stakes.key1), (ConsensusKeyRecord{stakes.alice.address}));
        QCOMPARE(stakes.named(1)->owner, stakes.alice.address);
    }

    void asks_for_the_minimum() {
        Stakes stakes;
        QCOMPARE(stakes.bond(stakes.alice, 999, stakes.key1, 1), "below_minimum");
        QCOMPARE(stakes.bond(stakes.alice, 0, stakes.key1, 1), "below_minimum");
        stakes.params.minimum_bond = {};
        QCOMPARE(stakes.bond(stakes.alice, 0, stakes.key1, 1), "success");
    }

    void takes_no_more_than_there_is() {
        Stakes stakes;
        QCOMPARE(stakes.bond(stakes.alice, 10'001, stakes.key1, 1), "balance_too_low");
        QCOMPARE(stakes.bond(stakes.alice, ~0ULL, stakes.key1, 1), "balance_too_low");
        QCOMPARE(stakes.bond(stakes.alice, 10'000, stakes.key1, 1), "success");
        QCOMPARE(stakes.bond(stakes.alice, ~0ULL, stakes.key1, 1), "balance_too_low");
    }

    void adds_to_a_bond_under_the_same_key_only() {
        Stakes stakes;
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        QCOMPARE(stakes.bond(stakes.alice, 1, stakes.key2, 1), "wrong_key");
        QCOMPARE(stakes.bond(stakes.alice, 1, stakes.key1, 1, "cellar"), "success");
        QCOMPARE(stakes.validator(stakes.alice)->bond, micro(1001));
        QCOMPARE(stakes.validator(stakes.alice)->name, std::string("cellar"));
    }

    void refuses_a_key_that_serves_another() {
        Stakes stakes;
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key1, 2), "key_in_use");
        stakes.view.put(StateKey::consensus_key(stakes.key2.public_key()),
                        ConsensusKeyRecord{stakes.bob.address, true});
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key2, 2), "key_jailed");
        QCOMPARE(stakes.bond(stakes.carol, 1000, stakes.key2, 3), "key_jailed");
    }

    void refuses_a_key_that_attests() {
        Stakes stakes;
        stakes.bind(Stakes::machine(1), stakes.alice, stakes.key3);
        stakes.view.put(StateKey::attest_key(stakes.key3.public_key()),
                        AttestKeyRecord{Stakes::machine(1)});
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key3, 1), "key_in_use");
        // A binding that has lapsed holds no key.
        stakes.epoch += kBindingLasts + 1;
        stakes.bind(Stakes::machine(2), stakes.bob, stakes.key2);
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key3, 2), "success");
    }

    void asks_for_a_machine_of_the_owner() {
        Stakes stakes;
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 2), "hardware_unbound");
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 9), "hardware_unbound");
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 0), "hardware_unbound");
        stakes.epoch += kBindingLasts;
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 1), "success");
        stakes.epoch += 1;
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key2, 2), "hardware_unbound");
        // What the record names is judged when a set is fixed.
        QCOMPARE(stakes.bond(stakes.alice, 1, stakes.key1, 1), "success");
    }

    void moves_to_another_machine() {
        Stakes stakes;
        stakes.bind(Stakes::machine(4), stakes.alice, stakes.key3);
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        QCOMPARE(stakes.bond(stakes.alice, 0, stakes.key1, 4), "success");
        QVERIFY(!stakes.named(1));
        QCOMPARE(stakes.named(4)->owner, stakes.alice.address);
        QCOMPARE(stakes.validator(stakes.alice)->hardware_hash, Stakes::machine(4));
    }

    void keeps_a_machine_for_one_validator_at_a_time() {
        Stakes stakes;
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        stakes.seat(stakes.alice);
        stakes.bind(Stakes::machine(1), stakes.bob, stakes.key3); // somebody enrolled it anew
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key2, 1), "hardware_in_use");
        stakes.unbond(stakes.alice, 1000);
        stakes.epoch += 1; // the next set, which still has alice, runs
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key2, 1), "hardware_in_use");
        stakes.epoch += 1;
        QCOMPARE(stakes.bond(stakes.bob, 1000, stakes.key2, 1), "success");
        QVERIFY(stakes.validator(stakes.alice)->hardware_hash.is_zero());
        QCOMPARE(stakes.named(1)->owner, stakes.bob.address);
    }

    void lets_a_genesis_validator_add_without_a_machine() {
        Stakes stakes;
        stakes.view.put(StateKey::validator(stakes.alice.address),
                        ValidatorRecord{.consensus_key = stakes.key1.public_key(),
                                        .bond = {},
                                        .is_genesis = true});
        stakes.view.put(StateKey::consensus_key(stakes.key1.public_key()),
                        ConsensusKeyRecord{stakes.alice.address});
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 0), "success");
        QCOMPARE(stakes.bond(stakes.alice, 0, stakes.key1, 1), "success");
        QCOMPARE(stakes.bond(stakes.alice, 0, stakes.key1, 0), "hardware_unbound");
    }

    void takes_a_part_back() {
        Stakes stakes;
        stakes.bond(stakes.alice, 3000, stakes.key1, 1);
        QCOMPARE(stakes.unbond(stakes.alice, 2001), "below_minimum");
        QCOMPARE(stakes.unbond(stakes.alice, 2999), "below_minimum");
        QCOMPARE(stakes.unbond(stakes.alice, 1500), "success");
        QCOMPARE(stakes.unbond(stakes.alice, 500), "success");
        const auto record = *stakes.validator(stakes.alice);
        QCOMPARE(record.bond, micro(1000));
        // The clock starts at the end of epoch 202 and runs for 2 epochs.
        QCOMPARE(record.unbonding, (Parts{{micro(2000), 205}}));
        QVERIFY(!record.is_unbonding());
        QCOMPARE(stakes.balance(stakes.alice), 7000U);
    }

    void takes_the_whole_back() {
        Stakes stakes;
        stakes.bond(stakes.alice, 3000, stakes.key1, 1);
        stakes.unbond(stakes.alice, 2000);
        QCOMPARE(stakes.unbond(stakes.alice, 1001), "above_bond");
        QCOMPARE(stakes.unbond(stakes.alice, ~0ULL), "above_bond");
        QCOMPARE(stakes.unbond(stakes.alice, 1000), "success");
        const auto record = *stakes.validator(stakes.alice);
        QCOMPARE(record.bond, Amount{});
        QCOMPARE(record.unbonding, (Parts{{micro(2000), 205}, {micro(1000), kNever}}));
        QCOMPARE(record.unbonding_since, stakes.height());
        QCOMPARE(stakes.unbond(stakes.alice, 1), "nothing_bonded");
        QCOMPARE(stakes.unbond(stakes.alice, 0), "nothing_bonded");
    }

    void takes_nothing_back_only_from_a_bond_of_nothing() {
        Stakes stakes;
        QCOMPARE(stakes.unbond(stakes.alice, 1), "no_validator");
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        QCOMPARE(stakes.unbond(stakes.alice, 0), "nothing_bonded");
        stakes.params.minimum_bond = {};
        stakes.bond(stakes.bob, 0, stakes.key2, 2);
        QCOMPARE(stakes.unbond(stakes.bob, 1), "above_bond");
        QCOMPARE(stakes.unbond(stakes.bob, 0), "success");
        QVERIFY(stakes.validator(stakes.bob)->is_unbonding());
        QCOMPARE(stakes.unbond(stakes.bob, 0), "nothing_bonded");
    }

    void stays_when_bonded_again_on_the_way_out() {
        Stakes stakes;
        stakes.bond(stakes.alice, 2000, stakes.key1, 1);
        stakes.unbond(stakes.alice, 2000);
        QCOMPARE(stakes.bond(stakes.alice, 999, stakes.key1, 1), "below_minimum");
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key2, 1), "wrong_key");
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 1), "success");
        const auto record = *stakes.validator(stakes.alice);
        QVERIFY(!record.is_unbonding());
        QCOMPARE(record.bond, micro(1000));
        QCOMPARE(record.unbonding, (Parts{{micro(2000), 205}}));
    }

    void holds_a_bounded_number_of_parts_and_always_the_whole() {
        Stakes stakes;
        stakes.bond(stakes.alice, 5000, stakes.key1, 1);
        for (std::size_t i = 0; i + 1 < kMaxUnbondingParts; ++i) {
            QCOMPARE(stakes.unbond(stakes.alice, 1), "success");
            stakes.epoch += 1;
        }
        QCOMPARE(stakes.unbond(stakes.alice, 1), "too_many_parts");
        QCOMPARE(stakes.unbond(stakes.alice, 5000 - (kMaxUnbondingParts - 1)), "success");
        QCOMPARE(stakes.validator(stakes.alice)->unbonding.size(), kMaxUnbondingParts);
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 1), "too_many_parts");
    }

    void releases_a_machine_and_its_key() {
        Stakes stakes;
        stakes.bind(Stakes::machine(1), stakes.alice, stakes.key3);
        stakes.view.put(StateKey::attest_key(stakes.key3.public_key()),
                        AttestKeyRecord{Stakes::machine(1)});
        stakes.attest(Stakes::machine(1));
        QCOMPARE(stakes.release(stakes.bob, 1), "hardware_unbound");
        QCOMPARE(stakes.release(stakes.alice, 9), "hardware_unbound");
        QCOMPARE(stakes.release(stakes.alice, 1), "success");
        QVERIFY(!stakes.hardware(1)->is_bound(stakes.epoch));
        QCOMPARE(stakes.hardware(1)->tally.size(), 1U);
        QVERIFY(!stakes.view.get<AttestKeyRecord>(StateKey::attest_key(stakes.key3.public_key())));
        QCOMPARE(stakes.release(stakes.alice, 1), "hardware_unbound");
        QCOMPARE(stakes.bond(stakes.alice, 1000, stakes.key1, 1), "hardware_unbound");
    }

    void keeps_the_attest_key_of_another_machine() {
        Stakes stakes;
        stakes.bind(Stakes::machine(1), stakes.alice, stakes.key3);
        stakes.view.put(StateKey::attest_key(stakes.key3.public_key()),
                        AttestKeyRecord{Stakes::machine(2)});
        QCOMPARE(stakes.release(stakes.alice, 1), "success");
        QVERIFY(stakes.view.get<AttestKeyRecord>(StateKey::attest_key(stakes.key3.public_key())));
    }

    void releases_no_machine_that_a_bond_or_a_set_uses() {
        Stakes stakes;
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        QCOMPARE(stakes.release(stakes.alice, 1), "hardware_in_use");
        stakes.seat(stakes.alice);
        stakes.unbond(stakes.alice, 1000);
        QCOMPARE(stakes.release(stakes.alice, 1), "hardware_in_use");
        stakes.epoch += 1;
        QCOMPARE(stakes.release(stakes.alice, 1), "hardware_in_use");
        stakes.epoch += 1;
        QCOMPARE(stakes.release(stakes.alice, 1), "success");
        QVERIFY(!stakes.named(1));
        QVERIFY(stakes.validator(stakes.alice)->hardware_hash.is_zero());
    }
};

RUSTCHAIN_TEST(BondsTest)

} // namespace bonds_test
#include "bonds_test.moc"
