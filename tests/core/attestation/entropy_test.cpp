// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Conditioning: every part counts, lengths cannot be shifted.
#include "core/attestation/entropy.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/fixtures/test_program.hpp"

namespace entropy_test {

using namespace rustchain;
using namespace rustchain::attestation;

class EntropyTest : public QObject {
    Q_OBJECT
private slots:
    void hashes_the_samples_bytes_under_its_tag() {
        EntropySample sample{.system_random = {1, 2},
                             .hardware_random = std::uint64_t{3},
                             .jitter_ns = {4},
                             .memory_ns = {5}};
        const Bytes bytes = {2, 0, 0, 0, 1, 2, 1, 3, 0, 0, 0, 0, 0, 0, 0, 1,
                             0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0};
        QVERIFY(encode(sample) == bytes);
        QVERIFY(std::ranges::equal(condition(sample).view(),
                                   crypto::TaggedHash("RTC/entropy")(bytes).view()));
    }

    void changes_with_every_part() {
        EntropySample sample{{1}, {}, {7}, {}};
        Entropy before = condition(sample);
        EntropySample moved{{1}, {}, {}, {7}};
        QVERIFY(condition(moved) != before);
        EntropySample hardware = sample;
        hardware.hardware_random = std::uint64_t{0};
        QVERIFY(condition(hardware) != before);
        EntropySample other = sample;
        other.system_random = {2};
        QVERIFY(condition(other) != before);
        QCOMPARE(condition(sample), before);
    }
};

RUSTCHAIN_TEST(EntropyTest)

} // namespace entropy_test
#include "entropy_test.moc"
