// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Collecting entropy: every source gives, nothing repeats.
#include "core/attestation/hardware/entropy_collector.hpp"

#include "core/attestation/hardware/instruction_sets.hpp"
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
        QCOMPARE(sample.system.size(), std::size_t{32});
        QVERIFY(std::ranges::any_of(sample.system, [](auto byte) { return byte != 0; }));
        MachineCpuid cpuid;
        auto features = read_features(cpuid);
        if (features && features->contains(Feature::rdrand))
            QCOMPARE(sample.processor->bytes.size(), std::size_t{1024});
        QCOMPARE(sample.jitter->nanoseconds.size(), std::size_t{1024});
        QCOMPARE(sample.memory->nanoseconds.size(), std::size_t{1024});
        QVERIFY(rustchain::decode<EntropySample>(rustchain::encode(sample)) == sample);
    }

    void tells_the_health_of_what_it_used() {
        MachineEntropy source;
        QVERIFY(source.health() == EntropyHealth{});
        QVERIFY(source.collect().has_value());
        QCOMPARE(*source.health()[static_cast<std::size_t>(EntropyOrigin::system)], 32U);
        QCOMPARE(*source.health()[static_cast<std::size_t>(EntropyOrigin::jitter)], 1024U);
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
