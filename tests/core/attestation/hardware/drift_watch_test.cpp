// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Drift of the cycle counter: the difference of two rates, and when there is none to tell.
#include "core/attestation/hardware/drift_watch.hpp"

#include "core/attestation/hardware/timing_kernels.hpp"
#include "tests/fixtures/test_program.hpp"

#include <thread>

namespace drift_watch_test {

using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

constexpr std::uint64_t kHertz = 3'000'000'000;
constexpr ClockMoment kBegin{.cycles = 1'000, .nanoseconds = 50, .asleep_nanoseconds = 7};

//! After so many seconds of a counter of this rate.
ClockMoment after(std::uint64_t seconds, std::uint64_t hertz) {
    return {.cycles = kBegin.cycles + seconds * hertz,
            .nanoseconds = kBegin.nanoseconds + seconds * 1'000'000'000,
            .asleep_nanoseconds = kBegin.asleep_nanoseconds};
}

DriftWatch begun() {
    DriftWatch watch;
    watch.begin(kHertz, kBegin);
    return watch;
}

} // namespace

class DriftWatchTest : public QObject {
    Q_OBJECT
private slots:
    void tells_the_difference_in_billionths() {
        DriftWatch watch = begun();
        QCOMPARE(*watch.look(after(120, kHertz)), 0U);
        QCOMPARE(*watch.look(after(120, kHertz + 3)), 1U);
        QCOMPARE(*watch.look(after(600, kHertz - 3'000)), 1'000U);
        QCOMPARE(*watch.look(after(200, kHertz * 2)), 1'000'000'000U);
        QCOMPARE(*watch.look(after(120, kHertz * 20)), ~0U);
    }

    void waits_two_minutes() {
        DriftWatch watch;
        QVERIFY(watch.look(after(500, kHertz)).reason() == Unmeasured::not_tried);
        watch.begin(kHertz, kBegin);
        ClockMoment early = after(120, kHertz);
        --early.nanoseconds;
        QVERIFY(watch.look(early).reason() == Unmeasured::not_tried);
        QVERIFY(watch.look(kBegin).reason() == Unmeasured::not_tried);
        watch.begin(kHertz, after(60, kHertz));
        QVERIFY(watch.look(after(130, kHertz)).reason() == Unmeasured::not_tried);
        QCOMPARE(*watch.look(after(180, kHertz)), 0U);
    }

    void says_when_the_counter_stood_or_ran_back() {
        ClockMoment standing = after(200, 0);
        QVERIFY(begun().look(standing).reason() == Unmeasured::too_noisy);
        standing.cycles = 1;
        QVERIFY(begun().look(standing).reason() == Unmeasured::too_noisy);
    }

    void tells_nothing_of_a_machine_that_slept() {
        ClockMoment woken = after(200, kHertz * 3);
        woken.asleep_nanoseconds += 400'000'000'000;
        QVERIFY(begun().look(woken).reason() == Unmeasured::interrupted);
        DriftWatch again = begun();
        again.begin(kHertz, woken);
        ClockMoment later{.cycles = woken.cycles + 150 * kHertz,
                          .nanoseconds = woken.nanoseconds + 150'000'000'000,
                          .asleep_nanoseconds = woken.asleep_nanoseconds};
        QCOMPARE(*again.look(later), 0U);
    }

    void never_overflows() {
        DriftWatch watch;
        watch.begin(1, {});
        ClockMoment last{.cycles = ~std::uint64_t{0},
                         .nanoseconds = DriftWatch::kShortestNs,
                         .asleep_nanoseconds = 0};
        QCOMPARE(*watch.look(last), ~0U);
        watch.begin(~std::uint64_t{0}, {});
        QVERIFY(*watch.look(last) <= 1'000'000'000U);
        QVERIFY(*counter_rate({}, {.cycles = ~std::uint64_t{0}, .nanoseconds = 1}) ==
                ~std::uint64_t{0});
    }

    void reads_this_machines_clocks() {
        ClockMoment from = read_clock_moment();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ClockMoment to = read_clock_moment();
        QVERIFY(to.nanoseconds - from.nanoseconds >= 5'000'000);
        if (has_cycle_counter())
            QVERIFY(*counter_rate(from, to) > 1'000'000);
        else
            QVERIFY(counter_rate(from, to).reason() == Unmeasured::too_noisy);
    }
};

RUSTCHAIN_TEST(DriftWatchTest)

} // namespace drift_watch_test
#include "drift_watch_test.moc"
