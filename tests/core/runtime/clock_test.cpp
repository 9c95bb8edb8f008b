// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Time that tests move by hand, and the system's.
#include "core/runtime/task.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

namespace clock_test {

using namespace rustchain;
using namespace rustchain::runtime;
using namespace std::chrono_literals;

class ClockTest : public QObject {
    Q_OBJECT

    using Notes = std::vector<std::pair<std::string, TimestampMs>>;

    static Task<> note_after(ManualClock& clock, std::string name, std::chrono::milliseconds time,
                             Notes& notes) {
        co_await clock.sleep_for(time);
        notes.emplace_back(std::move(name), clock.now_ms());
    }

    static Task<> tick(ManualClock& clock, std::chrono::milliseconds period, int times,
                       Notes& notes) {
        for (int i = 0; i < times; ++i) {
            co_await clock.sleep_for(period);
            notes.emplace_back("tick", clock.now_ms());
        }
    }

private slots:
    void wakes_sleepers_at_their_times_and_in_order() {
        asio::io_context context;
        ManualClock clock(1000);
        TaskGroup group("test");
        Notes notes;
        group.spawn("late", context.get_executor(), note_after(clock, "late", 300ms, notes));
        group.spawn("early", context.get_executor(), note_after(clock, "early", 100ms, notes));
        group.spawn("second", context.get_executor(), note_after(clock, "second", 100ms, notes));
        auto settle = [&] { context.poll(); };
        settle();
        QCOMPARE(clock.sleepers(), std::size_t{3});
        QVERIFY(clock.next_due() == clock.monotonic() + 100ms);
        clock.advance(99ms, settle);
        QVERIFY(notes.empty());
        clock.advance(1ms, settle);
        QVERIFY((notes == Notes{{"early", 1100}, {"second", 1100}}));
        clock.advance(1s, settle);
        QVERIFY((notes == Notes{{"early", 1100}, {"second", 1100}, {"late", 1300}}));
        QCOMPARE(clock.now_ms(), TimestampMs{2100});
        QVERIFY(!clock.next_due());
        QCOMPARE(group.running(), std::size_t{0});
    }

    void shows_each_sleep_of_a_chain_its_own_time() {
        asio::io_context context;
        ManualClock clock(0);
        TaskGroup group("test");
        Notes notes;
        group.spawn("ticker", context.get_executor(), tick(clock, 10ms, 3, notes));
        clock.advance(1s, [&] { context.poll(); });
        QVERIFY((notes == Notes{{"tick", 10}, {"tick", 20}, {"tick", 30}}));
        QCOMPARE(clock.now_ms(), TimestampMs{1000});
    }

    void drives_time_limits() {
        asio::io_context context;
        ManualClock clock;
        TaskGroup group("test");
        std::optional<bool> in_time;
        auto limited = [](ManualClock& time, std::optional<bool>& result) -> Task<> {
            result = co_await with_timeout(time, 100ms, time.sleep_for(200ms));
        };
        group.spawn("limited", context.get_executor(), limited(clock, in_time));
        auto settle = [&] { context.poll(); };
        clock.advance(99ms, settle);
        QVERIFY(!in_time);
        clock.advance(1ms, settle);
        settle();
        QCOMPARE(in_time, std::optional<bool>(false));
        QCOMPARE(clock.sleepers(), std::size_t{0});
    }

    void forgets_a_sleeper_that_is_cancelled() {
        asio::io_context context;
        ManualClock clock;
        TaskGroup group("test");
        Notes notes;
        group.spawn("sleeper", context.get_executor(), note_after(clock, "never", 100ms, notes));
        context.poll();
        QCOMPARE(clock.sleepers(), std::size_t{1});
        group.stop();
        context.restart();
        context.poll();
        QCOMPARE(clock.sleepers(), std::size_t{0});
        QCOMPARE(group.running(), std::size_t{0});
        QVERIFY(notes.empty());
    }

    void follows_the_wall_clock_when_it_jumps() {
        asio::io_context context;
        ManualClock clock(10'000);
        TaskGroup group("test");
        bool done = false;
        auto until = [](ManualClock& time, bool& flag) -> Task<> {
            co_await time.sleep_until_ms(3'600'000);
            flag = true;
        };
        group.spawn("until", context.get_executor(), until(clock, done));
        auto settle = [&] { context.poll(); };
        clock.advance(5s, settle);
        QVERIFY(!done);
        clock.set_now_ms(3'600'000);
        QCOMPARE(clock.now_ms(), TimestampMs{3'600'000});
        clock.advance(1s, settle);
        settle();
        QVERIFY(done);
    }

    void yields_when_the_time_is_past() {
        asio::io_context context;
        ManualClock clock;
        TaskGroup group("test");
        int turns = 0;
        auto impatient = [](ManualClock& time, int& count) -> Task<> {
            for (;;) {
                co_await time.sleep_for(0ms);
                ++count;
            }
        };
        group.spawn("impatient", context.get_executor(), impatient(clock, turns));
        for (int i = 0; i < 100; ++i)
            context.poll_one();
        QVERIFY(turns > 10 && turns <= 100);
        group.stop();
        context.poll();
        QCOMPARE(group.running(), std::size_t{0});
    }

    void keeps_the_systems_time() {
        asio::io_context context;
        SystemClock clock;
        QVERIFY(clock.now_ms() > 1'700'000'000'000);
        const auto before = clock.monotonic();
        TaskGroup group("test");
        group.spawn("sleeper", context.get_executor(), clock.sleep_for(20ms));
        context.run();
        QVERIFY(clock.monotonic() - before >= 20ms);
    }
};

RUSTCHAIN_TEST(ClockTest)

} // namespace clock_test
#include "clock_test.moc"
