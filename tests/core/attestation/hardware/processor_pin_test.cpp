// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pinning: one processor while it lives, all of them again afterwards.
#include "core/attestation/hardware/processor_pin.hpp"

#include "tests/fixtures/test_program.hpp"

#ifdef __linux__
#include <sched.h>
#endif

namespace processor_pin_test {

using rustchain::attestation::hardware::ProcessorPin;

class ProcessorPinTest : public QObject {
    Q_OBJECT
private slots:
    void stays_on_the_lowest_processor_and_lets_go() {
#ifdef __linux__
        cpu_set_t before;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        {
            ProcessorPin pin;
            cpu_set_t during;
            QCOMPARE(sched_getaffinity(0, sizeof during, &during), 0);
            QCOMPARE(CPU_COUNT(&during), 1);
            QVERIFY(CPU_ISSET(pin.processor(), &during));
            for (unsigned lower = 0; lower < pin.processor(); ++lower)
                QVERIFY(!CPU_ISSET(lower, &before));
        }
        cpu_set_t after;
        QCOMPARE(sched_getaffinity(0, sizeof after, &after), 0);
        QVERIFY(CPU_EQUAL(&before, &after));
#else
        QCOMPARE(ProcessorPin().processor(), 0U);
#endif
    }
};

RUSTCHAIN_TEST(ProcessorPinTest)

} // namespace processor_pin_test
#include "processor_pin_test.moc"
