// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A thread's processor time, and the load over a minute.
#include "core/mining/thread_load.hpp"
#include "tests/fixtures/test_program.hpp"

#include <atomic>
#include <optional>
#include <thread>

namespace thread_load_test {

using namespace rustchain::mining;
using namespace std::chrono_literals;
using rustchain::attestation::Measured;
using rustchain::attestation::Unmeasured;

class ThreadLoadTest : public QObject {
    Q_OBJECT

private slots:
    void reads_the_time_of_another_thread() {
        std::atomic<bool> is_ready = false;
        std::optional<ThreadClock> clock;
        std::jthread worker([&](std::stop_token stop) {
            clock = ThreadClock::of_this_thread();
            is_ready = true;
            is_ready.notify_all();
            while (!stop.stop_requested()) {
            }
        });
        is_ready.wait(false);
        const auto before = clock->nanoseconds();
        QVERIFY(before.is_measured());
        QTRY_VERIFY_WITH_TIMEOUT(*clock->nanoseconds() > *before + 5'000'000, 20'000);
        // This thread mostly slept meanwhile.
        const auto own = ThreadClock::of_this_thread();
        const auto idle = own.nanoseconds();
        std::this_thread::sleep_for(20ms);
        QVERIFY(*own.nanoseconds() - *idle < 15'000'000);
    }

    void divides_by_the_time_that_passed() {
        LoadWindow load;
        QCOMPARE(load.thousandths(), Measured<std::uint32_t>(Unmeasured::not_tried));
        load.add(LoadWindow::Time(0s), 500);
        load.add(LoadWindow::Time(999ms), 900);
        QCOMPARE(load.thousandths(), Measured<std::uint32_t>(Unmeasured::not_tried));
        load.add(LoadWindow::Time(10s), 500 + 20'000'000); // 20 ms of 10 s
        QCOMPARE(load.thousandths(), Measured<std::uint32_t>(2U));
    }

    void forgets_what_is_older_than_a_minute() {
        LoadWindow load;
        load.add(LoadWindow::Time(0s), 0);
        load.add(LoadWindow::Time(10s), 5'000'000'000); // half a core for ten seconds
        QCOMPARE(load.thousandths(), Measured<std::uint32_t>(500U));
        for (int seconds = 20; seconds <= 60; seconds += 10)
            load.add(LoadWindow::Time(std::chrono::seconds(seconds)), 5'000'000'000);
        QCOMPARE(load.thousandths(), Measured<std::uint32_t>(83U));
        load.add(LoadWindow::Time(70s), 5'000'000'000);
        QCOMPARE(load.thousandths(), Measured<std::uint32_t>(0U));
    }
};

RUSTCHAIN_TEST(ThreadLoadTest)

} // namespace thread_load_test
#include "thread_load_test.moc"
