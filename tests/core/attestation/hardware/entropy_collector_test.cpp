// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Collecting entropy: every source gives, nothing repeats.
#include "core/attestation/hardware/entropy_collector.hpp"

#include "tests/fixtures/test_program.hpp"

#include <set>

namespace entropy_collector_test {

using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

class EntropyCollectorTest : public QObject {
    Q_OBJECT
private slots:
    void samples_every_source() {
        EntropySample sample = sample_entropy();
        QCOMPARE(sample.system_random.size(), std::size_t{32});
        QVERIFY(std::ranges::any_of(sample.system_random, [](auto byte) { return byte != 0; }));
        QCOMPARE(sample.jitter_ns.size(), std::size_t{256});
        QCOMPARE(sample.memory_ns.size(), std::size_t{64});
        QVERIFY(std::ranges::any_of(sample.memory_ns, [](auto time) { return time > 0; }));
        QVERIFY(rustchain::decode<EntropySample>(rustchain::encode(sample)) == sample);
    }

    void never_repeats_itself() {
        MachineEntropy source;
        std::set<Entropy> seen;
        for (int i = 0; i < 200; ++i) {
            auto entropy = source.collect();
            QVERIFY(entropy.has_value());
            QVERIFY(seen.insert(*entropy).second);
        }
    }
};

RUSTCHAIN_TEST(EntropyCollectorTest)

} // namespace entropy_collector_test
#include "entropy_collector_test.moc"
