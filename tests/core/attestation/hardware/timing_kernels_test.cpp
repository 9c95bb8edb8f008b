// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The timed loops: the ring visits every line, the counter goes up, more work takes longer.
#include "core/attestation/hardware/timing_kernels.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QElapsedTimer>

#include <functional>

namespace timing_kernels_test {

using namespace rustchain::attestation::hardware;

namespace {

qint64 fastest_ns(const std::function<void()>& work) {
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    return fastest;
}

} // namespace

class TimingKernelsTest : public QObject {
    Q_OBJECT
private slots:
    void visits_every_line_once_a_lap() {
        for (std::size_t lines : {2U, 3U, 64U, 1000U}) {
            PointerRing ring(lines * PointerRing::kStride);
            QVERIFY(ring.lay(lines * PointerRing::kStride, {}));
            QCOMPARE(ring.lap_length(), lines);
        }
    }

    void lays_smaller_rings_in_the_same_memory() {
        PointerRing ring(1024 * PointerRing::kStride);
        QVERIFY(ring.lay(1024 * PointerRing::kStride, {}));
        QVERIFY(ring.lay(16 * PointerRing::kStride, {}));
        QCOMPARE(ring.lap_length(), std::size_t{16});
    }

    void stops_laying() {
        std::stop_source stop;
        stop.request_stop();
        PointerRing ring(std::size_t{1} << 24);
        QVERIFY(!ring.lay(std::size_t{1} << 24, stop.get_token()));
    }

    void takes_longer_for_more_work() {
        using Kernel = void (*)(std::size_t);
        for (Kernel kernel : {&run_integer_chain, &run_float_chains, &run_vector_chains}) {
            if (kernel == &run_vector_chains && !has_vectors())
                continue;
            qint64 little = fastest_ns([&] { kernel(10'000); });
            qint64 much = fastest_ns([&] { kernel(100'000); });
            QVERIFY2(much > little * 5, qPrintable(QString("%1, %2").arg(little).arg(much)));
        }
    }

    void counts_cycles_upward() {
        if (!has_cycle_counter())
            QSKIP("this processor has no cycle counter");
        std::uint64_t before = read_cycle_counter();
        run_integer_chain(100'000);
        QVERIFY(read_cycle_counter() > before);
    }
};

RUSTCHAIN_TEST(TimingKernelsTest)

} // namespace timing_kernels_test
#include "timing_kernels_test.moc"
