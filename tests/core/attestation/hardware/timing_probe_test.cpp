// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Timing this machine: what every machine shows, how long it takes, how soon it stops.
#include "core/attestation/hardware/timing_probe.hpp"

#include "core/attestation/hardware/timing_kernels.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QElapsedTimer>

#include <thread>

namespace timing_probe_test {

using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

class TimingProbeTest : public QObject {
    Q_OBJECT
private slots:
    void measures_this_machine() {
        std::vector<ScanStep> steps;
        QElapsedTimer timer;
        timer.start();
        TimingSample sample =
            MachineTimingProbe().sample({}, [&](ScanStep step) { steps.push_back(step); });
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));

        const TimingReport& report = sample.report;
        QCOMPARE(report.memory_ladder->steps.size(), std::size_t{13});
        std::uint32_t kib = 16;
        for (const LatencyStep& step : report.memory_ladder->steps) {
            QCOMPARE(step.size_kib, kib);
            QVERIFY(step.picoseconds > 0);
            kib *= 2;
        }
        QVERIFY(report.memory_ladder->steps.back().picoseconds >
                report.memory_ladder->steps.front().picoseconds);
        QVERIFY(*report.integer_rate > 1'000'000);
        QVERIFY(*report.float_rate > 1'000'000);
        QCOMPARE(report.vector_rate.is_measured(), has_vectors());
        QCOMPARE(report.computation->total(), std::uint64_t{20'000});
        QVERIFY(report.computation->mean_picoseconds > 0);
        QCOMPARE(report.memory->total(), std::uint64_t{20'000});
        QVERIFY(report.interruptions.is_measured());
        QCOMPARE(report.cycle_counter.is_measured(), has_cycle_counter());
        QCOMPARE(sample.cpuid_picoseconds.is_measured(), has_cpuid());
        QVERIFY((steps == std::vector{ScanStep::memory_ladder, ScanStep::rates, ScanStep::variation,
                                      ScanStep::interruptions, ScanStep::cycle_counter,
                                      ScanStep::cpuid_cost}));
    }

    void stops_soon() {
        for (int after_ms : {0, 100, 500, 1000}) {
            std::stop_source stop;
            std::jthread stopper([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
                stop.request_stop();
            });
            QElapsedTimer timer;
            timer.start();
            TimingSample sample = MachineTimingProbe().sample(stop.get_token(), {});
            QVERIFY2(timer.elapsed() < after_ms + 1000,
                     qPrintable(QString::number(timer.elapsed())));
            if (after_ms == 0)
                QVERIFY(sample.report.memory_ladder.reason() == Unmeasured::interrupted);
            // A probe that was not reached says so instead of a value.
            if (!sample.report.memory_ladder)
                QVERIFY(sample.report.interruptions.reason() == Unmeasured::interrupted);
        }
    }

    void plays_back_recordings() {
        TimingSample recorded;
        recorded.report.integer_rate = std::uint64_t{7};
        recorded.cpuid_picoseconds = std::uint64_t{8};
        QVERIFY(RecordedTimingProbe(recorded).sample({}, {}) == recorded);
    }
};

RUSTCHAIN_TEST(TimingProbeTest)

} // namespace timing_probe_test
#include "timing_probe_test.moc"
