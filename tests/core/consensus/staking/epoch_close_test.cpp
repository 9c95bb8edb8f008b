// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch does to validators: payments, jail, candidates, sets, clocks.
#include "core/consensus/staking/epoch_close.hpp"

#include "tests/core/consensus/staking/stakes.hpp"
#include "tests/fixtures/test_program.hpp"

namespace epoch_close_test {

using namespace rustchain;
using namespace rustchain::consensus::staking;

namespace {

//! Alice and bob sit in the sets of 200 and 201.
struct Two : Stakes {
    Two() {
        bond(alice, 2000, key1, 1);
        bond(bob, 1000, key2, 2);
        seat(alice);
        seat(bob);
    }
};

Standing standing(const Stakes& stakes, const ValidatorRecord& record,
                  const std::optional<HardwareRecord>& hardware) {
    return standing_of(stakes.alice.address, record, hardware ? &*hardware : nullptr,
                       stakes.context());
}

} // namespace

class EpochCloseTest : public QObject {
    Q_OBJECT
private slots:
    void pays_a_part_when_its_time_has_come() {
        Two two;
        two.unbond(two.alice, 500);
        two.close_epochs(4);
        QCOMPARE(two.epoch, EpochNumber{204});
        QCOMPARE(two.balance(two.alice), 8000U);
        two.close_epoch();
        QCOMPARE(two.balance(two.alice), 8500U);
        QVERIFY(two.validator(two.alice)->unbonding.empty());
        QVERIFY(two.is_in_set(two.alice, 206));
    }

    void starts_the_clock_of_a_whole_when_the_last_set_has_ended() {
        Two two;
        two.unbond(two.alice, 2000);
        two.close_epoch();
        QVERIFY(two.is_in_set(two.alice, 201) && !two.is_in_set(two.alice, 202));
        QCOMPARE(two.validator(two.alice)->unbonding[0].due, kNever);
        two.close_epoch();
        QCOMPARE(two.validator(two.alice)->unbonding[0].due, EpochNumber{204});
        two.close_epoch();
        QVERIFY(two.validator(two.alice) && two.key_record(two.key1) && two.named(1));
        two.close_epoch();
        QVERIFY(!two.validator(two.alice) && !two.key_record(two.key1) && !two.named(1));
        QCOMPARE(two.balance(two.alice), 10'000U);
    }

    void starts_it_at_the_epochs_end_for_one_in_no_set() {
        Two two;
        two.bond(two.carol, 1000, two.key3, 3);
        two.unbond(two.carol, 1000);
        two.close_epoch();
        QCOMPARE(two.validator(two.carol)->unbonding[0].due, EpochNumber{203});
        two.close_epochs(2);
        QVERIFY(!two.validator(two.carol));
    }

    void keeps_the_clock_of_a_whole_standing_while_the_set_needs_it() {
        Stakes stakes;
        stakes.bond(stakes.alice, 1000, stakes.key1, 1);
        stakes.seat(stakes.alice);
        stakes.unbond(stakes.alice, 1000);
        stakes.close_epochs(10);
        QVERIFY(stakes.is_in_set(stakes.alice, 211)); // the last stays
        QCOMPARE(stakes.validator(stakes.alice)->unbonding[0].due, kNever);
    }

    void lets_who_attested_in_the_closed_epoch_enter() {
        Two two;
        two.bond(two.carol, 1000, two.key3, 3);
        two.close_epoch();
        QVERIFY(!two.is_in_set(two.carol, 202));
        two.attest(Stakes::machine(3));
        two.close_epoch();
        QCOMPARE(two.validator(two.carol)->attested_end, EpochNumber{202});
        QVERIFY(two.is_in_set(two.carol, 203));
        QCOMPARE(two.validator(two.carol)->sets_end, EpochNumber{204});
        QVERIFY(!two.is_in_set(two.carol, 202));
    }

    void asks_that_the_owner_attested_with_the_machine_it_named() {
        Two two;
        two.bond(two.carol, 1000, two.key3, 3);
        two.attest(Stakes::machine(3));
        auto hardware = *two.hardware(3);
        hardware.tally = {{.owner = two.bob.address, .weight = 9}};
        two.view.put(StateKey::hardware(Stakes::machine(3)), hardware);
        two.close_epoch();
        QCOMPARE(two.validator(two.carol)->attested_end, EpochNumber{0});
        QVERIFY(!two.is_in_set(two.carol, 202));
    }

    void makes_candidates_of_what_the_rule_lists() {
        Stakes stakes;
        const HardwareRecord machine = *stakes.hardware(1);
        const ValidatorRecord good{.consensus_key = stakes.key1.public_key(),
                                   .bond = micro(1000),
                                   .hardware_hash = Stakes::machine(1),
                                   .attested_end = 200};
        QVERIFY(standing(stakes, good, machine).may_enter);
        QVERIFY(!standing(stakes, good, machine).leave);
        auto enters = [&](auto change) {
            ValidatorRecord record = good;
            HardwareRecord hardware = machine;
            change(record, hardware);
            return standing(stakes, record, hardware).may_enter;
        };
        QVERIFY(!standing(stakes, good, std::nullopt).may_enter);
        QVERIFY(!enters([](auto& record, auto&) { record.bond = micro(999); }));
        QVERIFY(!enters([](auto& record, auto&) { record.unbonding_since = 1; }));
        QVERIFY(!enters([](auto& record, auto&) { record.jailed_until = 201; }));
        QVERIFY(enters([](auto& record, auto&) { record.jailed_until = 200; }));
        QVERIFY(!enters([](auto& record, auto&) { record.attested_end = 199; }));
        QVERIFY(!enters([](auto&, auto& hardware) { hardware.is_released = true; }));
        QVERIFY(!enters([&](auto&, auto& hardware) { hardware.owner = stakes.bob.address; }));
        stakes.params.minimum_bond = {};
        QVERIFY(enters([](auto& record, auto&) { record.bond = {}; }));
    }

    void names_the_first_reason_to_leave() {
        Stakes stakes;
        ValidatorRecord record{.bond = micro(1000), .attested_end = 57};
        auto reason = [&] { return standing(stakes, record, std::nullopt).leave; };
        QVERIFY(!reason()); // 143 epochs of silence, and the machine does not matter
        record.attested_end = 56;
        QCOMPARE(reason(), LeaveReason::silence);
        QCOMPARE(standing(stakes, record, std::nullopt).since, 56U);
        record.jailed_until = 201;
        QCOMPARE(reason(), LeaveReason::jail);
        QCOMPARE(standing(stakes, record, std::nullopt).since, 0U);
        record.bond = micro(999);
        QCOMPARE(reason(), LeaveReason::unbonding);
        record.unbonding_since = 33;
        QCOMPARE(standing(stakes, record, std::nullopt).since, 33U);
        record.jailed_until = kNever;
        QCOMPARE(reason(), LeaveReason::equivocation);
    }

    void trusts_genesis_validators_for_a_day() {
        Stakes stakes;
        const ValidatorRecord record{.is_genesis = true, .attested_end = kGenesisGrace};
        stakes.epoch = kGenesisGrace;
        QVERIFY(standing(stakes, record, std::nullopt).may_enter);
        QVERIFY(!standing(stakes, record, std::nullopt).leave);
        stakes.epoch = kGenesisGrace + 1;
        QVERIFY(!standing(stakes, record, std::nullopt).may_enter);
        QCOMPARE(standing(stakes, record, std::nullopt).leave, LeaveReason::unbonding);
        stakes.params.minimum_bond = {};
        QVERIFY(!standing(stakes, record, std::nullopt).leave);
        stakes.epoch = kGenesisGrace + kSilenceAllowed - 1;
        QVERIFY(!standing(stakes, record, std::nullopt).leave);
        stakes.epoch = kGenesisGrace + kSilenceAllowed;
        QCOMPARE(standing(stakes, record, std::nullopt).leave, LeaveReason::silence);
    }

    void trusts_nobody_on_the_way_out_or_in_jail() {
        Stakes stakes;
        stakes.epoch = 5;
        ValidatorRecord record{.is_genesis = true, .attested_end = 5};
        record.unbonding_since = 1;
        QCOMPARE(standing(stakes, record, std::nullopt).leave, LeaveReason::unbonding);
        record.unbonding_since = 0;
        record.jailed_until = 6;
        QCOMPARE(standing(stakes, record, std::nullopt).leave, LeaveReason::jail);
        QVERIFY(!standing(stakes, record, std::nullopt).may_enter);
    }

    void counts_the_grace_as_attested() {
        Stakes stakes;
        stakes.epoch = kGenesisGrace - 1;
        stakes.view.put(StateKey::validator(stakes.alice.address),
                        ValidatorRecord{.is_genesis = true});
        stakes.close_epoch();
        QCOMPARE(stakes.validator(stakes.alice)->attested_end, kGenesisGrace);
        stakes.close_epoch();
        QCOMPARE(stakes.validator(stakes.alice)->attested_end, kGenesisGrace);
    }

    void jails_by_turns_wherever_the_validator_is() {
        Two two;
        two.bond(two.carol, 1000, two.key3, 3);
        two.epoch = 2 * kEpochsPerDay - 1;
        two.change(two.carol, [](ValidatorRecord& record) { record.missed_turns = 10; });
        two.change(two.alice, [](ValidatorRecord& record) {
            record.led_turns = 5;
            record.missed_turns = 5;
        });
        two.close_epoch();
        QCOMPARE(two.validator(two.carol)->jailed_until, two.epoch + kJailEpochs);
        QCOMPARE(two.validator(two.carol)->missed_turns, 0U);
        QCOMPARE(two.validator(two.alice)->jailed_until, EpochNumber{0});
        QCOMPARE(two.validator(two.alice)->led_turns, 0U);
    }

    void lets_a_jailed_member_back_in_when_its_time_is_over() {
        Two two;
        two.change(two.alice, [](ValidatorRecord& record) { record.jailed_until = 203; });
        two.close_epoch();
        QVERIFY(!two.is_in_set(two.alice, 202));
        for (EpochNumber closing : {201U, 202U}) {
            QCOMPARE(two.epoch, closing);
            two.attest(Stakes::machine(1));
            two.close_epoch();
            QCOMPARE(two.is_in_set(two.alice, two.epoch + 1), two.epoch == 203);
        }
    }

    void writes_the_roots_of_three_sets() {
        Two two;
        two.view.put(StateKey::epoch(200), EpochRecord{.members = two.set(200)});
        two.unbond(two.alice, 2000);
        two.close_epoch();
        auto sets = two.view.get<ValidatorSetsRecord>(StateKey::system("validator_sets")).value();
        QCOMPARE(sets.closed, validator_set_root(two.set(200)));
        QCOMPARE(sets.current, validator_set_root(two.set(201)));
        QCOMPARE(sets.next, validator_set_root(two.set(202)));
        QCOMPARE(two.set(202).size(), 1U);
        QVERIFY(sets.next != sets.current);
    }

    void writes_bonds_into_the_set_as_they_are_when_it_is_fixed() {
        Two two;
        two.bond(two.bob, 234, two.key2, 2);
        two.close_epoch();
        for (const ValidatorMember& member : two.set(202))
            QCOMPARE(member.bond, member.owner == two.bob.address ? micro(1234) : micro(2000));
        for (const ValidatorMember& member : two.set(201))
            QVERIFY(member.bond != micro(1234));
    }
};

RUSTCHAIN_TEST(EpochCloseTest)

} // namespace epoch_close_test
#include "epoch_close_test.moc"
