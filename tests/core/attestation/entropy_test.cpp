// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Conditioning: every part counts, lengths cannot be shifted.
#include "core/attestation/entropy.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace entropy_test {

using namespace rustchain;
using namespace rustchain::attestation;

class EntropyTest : public QObject {
    Q_OBJECT
private slots:
    void hashes_the_samples_bytes_under_its_tag() {
        EntropySample sample{.system = {1, 2},
                             .processor = RandomBytes{{3, 9}},
                             .jitter = WorkTimings{{4}},
                             .memory = Unmeasured::stuck};
        const Bytes bytes = {2, 0, 0, 0, 1, 2, 1, 2,
                             0, 0, 0, 3, 9, 1, 1, 0,
                             0, 0, 4, 0, 0, 0, 0, static_cast<std::uint8_t>(Unmeasured::stuck)};
        QVERIFY(encode(sample) == bytes);
        QVERIFY(std::ranges::equal(condition(sample).view(),
                                   crypto::TaggedHash("RTC/entropy")(bytes).view()));
    }

    void changes_with_every_part() {
        EntropySample sample{
            .system = {1}, .processor = {}, .jitter = WorkTimings{{7}}, .memory = WorkTimings{}};
        Entropy before = condition(sample);
        EntropySample moved = sample;
        moved.jitter = WorkTimings{};
        moved.memory = WorkTimings{{7}};
        QVERIFY(condition(moved) != before);
        EntropySample processor = sample;
        processor.processor = RandomBytes{{0}};
        QVERIFY(condition(processor) != before);
        EntropySample reason = sample;
        reason.processor = Unmeasured::biased;
        QVERIFY(condition(reason) != before);
        EntropySample other = sample;
        other.system = {2};
        QVERIFY(condition(other) != before);
        QCOMPARE(condition(sample), before);
    }

    void names_each_origin() {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < static_cast<std::size_t>(EntropyOrigin::kCount); ++i)
            names.insert(describe(static_cast<EntropyOrigin>(i)));
        QCOMPARE(names.size(), static_cast<std::size_t>(EntropyOrigin::kCount));
        QVERIFY(!names.contains(describe(EntropyOrigin::kCount)));
    }
};

RUSTCHAIN_TEST(EntropyTest)

} // namespace entropy_test
#include "entropy_test.moc"
