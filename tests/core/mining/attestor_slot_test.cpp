// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's slots: one attestation each, what became of it, renewals, and faults that show.
#include "tests/core/mining/mine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace attestor_slot_test {

using namespace rustchain;
using namespace rustchain::mining;

constexpr int kPatienceMs = 20000; // a busy machine is no failure

namespace {

attestation::HardwareReport report() {
    return fixtures::constructed_powerpc_g4();
}

//! An enrolled machine, at the last block before a slot begins.
struct EnrolledMine : Mine {
    HardwareHash hardware = chain.enrol(chain.alice, 0, report(), key);
    EnrolledMine() { chain.grow_to(4); }
};

} // namespace

class AttestorSlotTest : public QObject {
    Q_OBJECT

private slots:
    void waits_for_the_slot_s_first_block_then_attests_once() {
        EnrolledMine mine;
        mine.start();
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::waiting_for_slot, kPatienceMs);
        QVERIFY(mine.now().is_registered);
        QVERIFY(mine.now().owner == mine.chain.alice.address);
        QCOMPARE(mine.now().multiplier, std::uint64_t{2500});
        QCOMPARE(mine.waiting_attestations(), std::size_t{0});

        mine.on_ledger([&] { mine.chain.next_block(); }); // 5, the slot's first
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        QCOMPARE(mine.now().last_sent_slot, Height{5});
        QCOMPARE(mine.waiting_attestations(), std::size_t{1});
        mine.on_ledger([&] { mine.chain.next_block(); }); // without it
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTest::qWait(50);
        QCOMPARE(mine.state(), MiningState::sent);
        QCOMPARE(mine.entropy.times.load(), 1);

        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        // The slot's last block held it; the next slot waits for its first.
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::waiting_for_slot, kPatienceMs);
        auto record =
            mine.chain.record<HardwareRecord>(state::StateKey::hardware(mine.hardware)).value();
        QCOMPARE(record.slot_bits, std::uint8_t{2});
        QVERIFY(record.miner_id.starts_with("rtc-"));
        mine.on_ledger([&] { mine.chain.next_block(); }); // 9: another slot, another epoch
        QTRY_COMPARE_WITH_TIMEOUT(mine.now().last_sent_slot, Height{9}, kPatienceMs);
        QCOMPARE(mine.entropy.times.load(), 2);
    }

    void shows_what_is_accepted_in_a_final_block() {
        EnrolledMine mine;
        mine.start().set_enabled(true);
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::accepted, kPatienceMs);
        QCOMPARE(mine.now().slot_bits, std::uint8_t{2});
        QCOMPARE(mine.now().epoch, EpochNumber{0});
    }

    void does_not_attest_again_after_a_restart() {
        EnrolledMine mine;
        mine.start().set_enabled(true);
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        mine.attestor.reset();
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::accepted, kPatienceMs);
        QCOMPARE(mine.waiting_attestations(), std::size_t{0});
    }

    void says_why_an_attestation_was_refused() {
        EnrolledMine mine;
        mine.chain.next_block();
        auto first = mine.chain.attest(mine.hardware, mine.key, 5);
        mine.on_ledger([&] { QVERIFY(mine.chain.ledger->admit(first).has_value()); });
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::refused, kPatienceMs);
        QCOMPARE(mine.now().refusal.value(), std::string("duplicate"));
        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::accepted, kPatienceMs);
    }

    void sees_that_another_key_has_this_machine() {
        Mine mine;
        mine.chain.enrol(mine.chain.alice, 0, report(), fixtures::Person("another node"));
        mine.chain.grow_to(5);
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::unregistered, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(mine.now().is_registered_elsewhere, kPatienceMs);
        QVERIFY(!mine.now().is_registered);
        QVERIFY(!mine.now().owner.has_value());
        QCOMPARE(mine.waiting_attestations(), std::size_t{0});
    }

    void starts_by_itself_once_it_is_enrolled() {
        Mine mine;
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::unregistered, kPatienceMs);
        mine.on_ledger([&] {
            mine.chain.enrol(mine.chain.alice, 0, report(), mine.key);
            mine.chain.grow_to(5);
        });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
    }

    void shows_that_there_is_no_entropy_and_goes_on_when_there_is() {
        EnrolledMine mine;
        mine.chain.next_block();
        mine.entropy.fails = true;
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::failed, kPatienceMs);
        QCOMPARE(mine.now().problem, std::string("the system gives no randomness"));
        mine.entropy.fails = false;
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        QVERIFY(mine.now().problem.empty());
    }

    void renews_once_when_a_day_has_passed() {
        auto params = fixtures::small_params();
        params.slot_blocks = 2;
        params.slots_per_epoch = 1; // an epoch of two blocks
        Mine mine({.params = params});
        auto hardware = mine.chain.enrol(mine.chain.alice, 0, report(), mine.key);
        auto renewals_waiting = [&] {
            return mine.on_ledger([&] { return mine.chain.ledger->mempool().size(); });
        };
        const auto enrolled =
            mine.chain.record<HardwareRecord>(state::StateKey::hardware(hardware)).value();
        const EpochNumber due = enrolled.renewed_epoch + kRenewalInterval;
        mine.chain.grow_to(params.first_height(due) - 2); // the next block is of the epoch before
        mine.start().set_enabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(mine.now().is_registered, kPatienceMs);
        QTest::qWait(50);
        QCOMPARE(renewals_waiting(), std::size_t{0});
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTRY_COMPARE_WITH_TIMEOUT(renewals_waiting(), std::size_t{1}, kPatienceMs);
        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        auto renewed =
            mine.chain.record<HardwareRecord>(state::StateKey::hardware(hardware)).value();
        QCOMPARE(renewed.renewed_epoch, due);
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTest::qWait(50);
        QCOMPARE(renewals_waiting(), std::size_t{0});
    }

    void measures_again_what_was_in_doubt() {
        auto params = fixtures::small_params();
        params.slot_blocks = 2;
        params.slots_per_epoch = 1;
        Mine mine({.params = params});
        auto disturbed = report();
        disturbed.timing.cycle_counter = attestation::CycleCounter{1, 10'000'001};
        auto hardware = mine.chain.enrol(mine.chain.alice, 0, disturbed, mine.key);
        auto record = [&] {
            return mine.chain.record<HardwareRecord>(state::StateKey::hardware(hardware)).value();
        };
        QCOMPARE(record().multiplier, std::uint64_t{0});
        mine.scan = [&, disturbed](std::stop_token, const auto&) {
            return Result<attestation::HardwareReport>(mine.scans == 1 ? disturbed : report());
        };
        mine.chain.grow_to(params.first_height(record().renewed_epoch + 1));
        mine.start().set_enabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(
            mine.on_ledger([&] { return mine.chain.ledger->mempool().size(); }) == 1, kPatienceMs);
        QCOMPARE(mine.scans.load(), 2);
        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        QVERIFY(record().multiplier > 0);
        QCOMPARE(record().faults, 0U);
    }
};

RUSTCHAIN_TEST(AttestorSlotTest)

} // namespace attestor_slot_test
#include "attestor_slot_test.moc"
