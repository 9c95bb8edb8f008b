// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pauses: asked for or by rule, at once, without losing what was sent; sleep, and late starts.
#include "tests/core/mining/mine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace attestor_watch_test {

using namespace rustchain;
using namespace rustchain::mining;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 20000; // a busy machine is no failure
constexpr std::uint64_t kHourMs = 3'600'000;

namespace {

//! An enrolled machine on mains, with a slot's first block final.
struct RunningMine : Mine {
    explicit RunningMine(Height height = 5) {
        chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), key);
        chain.grow_to(height);
        condition.set({.on_battery = false, .millicelsius = 50'000});
    }
    void search_for_ever() { chain.network.params.work_target = 1ULL << 60; }
    //! Until the watch has looked again, twice: the first look may have begun before.
    void wait_for_look() {
        const int reads = condition.reads;
        QTRY_VERIFY_WITH_TIMEOUT(condition.reads >= reads + 2, kPatienceMs);
    }
};

} // namespace

class AttestorWatchTest : public QObject {
    Q_OBJECT

private slots:
    void looks_only_while_mining_is_on() {
        RunningMine mine;
        mine.start();
        QTest::qWait(50);
        QCOMPARE(mine.condition.reads.load(), 0);
        mine.attestor->set_enabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(mine.now().condition.millicelsius.is_measured(), kPatienceMs);
        QCOMPARE(*mine.now().condition.millicelsius, 50'000);
        mine.attestor->set_enabled(false);
        QTest::qWait(50);
        QVERIFY(mine.now().condition == MachineCondition{});
        const int reads = mine.condition.reads;
        QTest::qWait(50);
        QCOMPARE(mine.condition.reads.load(), reads);
    }

    void sends_nothing_on_battery_and_goes_on_when_plugged_in() {
        RunningMine mine;
        mine.condition.set({.on_battery = true});
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::paused, kPatienceMs);
        QCOMPARE(mine.now().pause, PauseReason::battery);
        mine.on_ledger([&] { mine.chain.next_block(); });
        mine.wait_for_look();
        QCOMPARE(mine.state(), MiningState::paused);
        QVERIFY(mine.now().is_registered);
        QCOMPARE(mine.waiting_attestations(), std::size_t{0});
        mine.condition.set({.on_battery = false});
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        QCOMPARE(mine.now().pause, PauseReason::none);
        QCOMPARE(mine.now().last_sent_ms, mine.chain.clock.now_ms());
    }

    void an_asked_pause_stops_a_search_at_once_and_ends_by_itself() {
        RunningMine mine;
        mine.search_for_ever();
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::searching, kPatienceMs);
        const TimestampMs until = mine.chain.clock.now_ms() + kHourMs;
        mine.attestor->pause_until(until);
        QCOMPARE(mine.state(), MiningState::paused); // shown when the call is back
        QCOMPARE(mine.now().pause, PauseReason::asked);
        QCOMPARE(mine.now().paused_until_ms, until);
        mine.wait_for_look();
        QCOMPARE(mine.state(), MiningState::paused);
        mine.chain.clock.set_now_ms(until - 1);
        mine.wait_for_look();
        QCOMPARE(mine.state(), MiningState::paused);
        mine.chain.clock.set_now_ms(until);
        QTRY_COMPARE_WITH_TIMEOUT(mine.now().pause, PauseReason::none, kPatienceMs);
        QCOMPARE(mine.now().paused_until_ms, TimestampMs{0});
        QVERIFY(mine.state() != MiningState::paused);
    }

    void resumes_when_it_is_asked_to() {
        RunningMine mine;
        mine.start().pause_until(mine.chain.clock.now_ms() + kHourMs);
        QCOMPARE(mine.state(), MiningState::off);
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::paused, kPatienceMs);
        mine.attestor->pause_until(0);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
    }

    void heat_stops_a_running_search_until_it_is_cool() {
        RunningMine mine;
        mine.search_for_ever();
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::searching, kPatienceMs);
        mine.condition.set({.millicelsius = 91'000});
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::paused, kPatienceMs);
        QCOMPARE(mine.now().pause, PauseReason::hot);
        mine.condition.set({.millicelsius = 80'000});
        mine.wait_for_look();
        QCOMPARE(mine.state(), MiningState::paused);
        mine.condition.set({.millicelsius = 78'000});
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::searching, kPatienceMs);
    }

    void a_pause_keeps_what_was_sent() {
        RunningMine mine;
        mine.start();
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        mine.attestor->pause_until(mine.chain.clock.now_ms() + kHourMs);
        QCOMPARE(mine.state(), MiningState::paused);
        QCOMPARE(mine.waiting_attestations(), std::size_t{1});
        mine.attestor->pause_until(0);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        mine.attestor->pause_until(mine.chain.clock.now_ms() + kHourMs);
        mine.on_ledger([&] { mine.chain.finalise(mine.chain.produce_from_pools()->hash()); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.now().slot_bits, std::uint8_t{2}, kPatienceMs);
        QCOMPARE(mine.state(), MiningState::paused);
        mine.attestor->pause_until(0);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::accepted, kPatienceMs);
        QCOMPARE(mine.entropy.times.load(), 1);
    }

    void a_machine_that_is_not_registered_is_not_paused() {
        Mine mine;
        mine.condition.set({.on_battery = true});
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::unregistered, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(mine.now().pause, PauseReason::battery, kPatienceMs);
        QTest::qWait(50);
        QCOMPARE(mine.state(), MiningState::unregistered);
    }

    void keeps_to_its_hours() {
        RunningMine mine;
        const std::uint16_t now = local_minute(mine.chain.clock.now_ms());
        const auto next = static_cast<std::uint16_t>((now + 1) % kMinutesOfDay);
        const auto later = static_cast<std::uint16_t>((now + 2) % kMinutesOfDay);
        mine.start().set_rules({.hours = DailyHours{next, later}});
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::paused, kPatienceMs);
        QCOMPARE(mine.now().pause, PauseReason::hours);
        mine.attestor->set_rules({.hours = DailyHours{now, next}});
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        QVERIFY(mine.now().rules.hours == (DailyHours{now, next}));
    }

    void mines_when_nobody_is_there() {
        RunningMine mine;
        mine.start().set_rules({.only_when_away = true, .hours = {}});
        mine.attestor->set_enabled(true);
        // Nobody can say: that is not "away".
        QTRY_COMPARE_WITH_TIMEOUT(mine.now().pause, PauseReason::user_active, kPatienceMs);
        mine.attestor->note_user_idle(299s);
        mine.wait_for_look();
        QCOMPARE(*mine.now().condition.idle_seconds, std::uint64_t{299});
        QCOMPARE(mine.state(), MiningState::paused);
        mine.attestor->note_user_idle(300s);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        // A terminal that was used later than the window counts.
        mine.condition.set({.idle_seconds = std::uint64_t{5}});
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::paused, kPatienceMs);
        QCOMPARE(*mine.now().condition.idle_seconds, std::uint64_t{5});
    }

    void forgets_what_was_said_of_the_user_a_minute_ago() {
        RunningMine mine;
        mine.start().note_user_idle(600s);
        mine.chain.clock.advance(61s);
        mine.attestor->set_enabled(true);
        mine.wait_for_look();
        QVERIFY(!mine.now().condition.idle_seconds.is_measured());
    }

    void joins_a_slot_that_runs_while_blocks_remain() {
        RunningMine in_time(6); // the slot ends at 8
        in_time.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(in_time.state(), MiningState::sent, kPatienceMs);
        RunningMine late(7);
        late.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(late.state(), MiningState::waiting_for_slot, kPatienceMs);
        late.wait_for_look();
        QCOMPARE(late.waiting_attestations(), std::size_t{0});
        late.on_ledger([&] { late.chain.grow_to(9); });
        QTRY_COMPARE_WITH_TIMEOUT(late.state(), MiningState::sent, kPatienceMs);
        QCOMPARE(late.now().last_sent_slot, Height{9});
    }

    //! The chain goes on while the machine sleeps; what it knew is of yesterday.
    void waits_after_sleep_until_the_chain_is_the_network_s_again() {
        RunningMine mine(4);
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::waiting_for_slot, kPatienceMs);
        mine.wait_for_look();
        mine.chain.clock.set_now_ms(mine.chain.clock.now_ms() + 8 * kHourMs);
        mine.wait_for_look();
        mine.on_ledger([&] { mine.chain.next_block(); }); // 5, eight hours old
        mine.wait_for_look();
        QCOMPARE(mine.state(), MiningState::waiting_for_slot);
        QCOMPARE(mine.waiting_attestations(), std::size_t{0});
        // Caught up: the wall clock and the newest block agree.
        mine.on_ledger([&] { mine.chain.clock.set_now_ms(mine.chain.tip().timestamp + 1000); });
        mine.on_ledger([&] { mine.chain.next_block(); });
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
        QCOMPARE(mine.now().last_sent_slot, Height{5});
    }
};

RUSTCHAIN_TEST(AttestorWatchTest)

} // namespace attestor_watch_test
#include "attestor_watch_test.moc"
