// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Health tests: exact cutoffs, the boundary on both sides, stuck, biased and sound sources.
#include "core/attestation/entropy_health.hpp"

#include "tests/fixtures/test_program.hpp"

#include <random>

namespace entropy_health_test {

using namespace rustchain;
using namespace rustchain::attestation;

namespace {

constexpr std::size_t kSamples = 1024;
constexpr EntropyClaim kTenth{.millibits_per_sample = 100, .is_binary = false};

EntropySample sound_sample() {
    std::mt19937 random(90);
    EntropySample sample{.system = Bytes(32, 7), .processor = {}, .jitter = {}, .memory = {}};
    RandomBytes processor;
    WorkTimings jitter;
    WorkTimings memory;
    for (std::size_t i = 0; i < kSamples; ++i) {
        processor.bytes.push_back(static_cast<std::uint8_t>(random()));
        jitter.nanoseconds.push_back(random() % 4 == 0 ? 100 : 59); // a clock that ticks seldom
        memory.nanoseconds.push_back(static_cast<std::uint32_t>(180 + random() % 50));
    }
    sample.processor = processor;
    sample.jitter = jitter;
    sample.memory = memory;
    return sample;
}

//! A window whose first value comes `equal` times, never twice in a row at the start.
Bytes window_with(std::size_t equal) {
    Bytes window;
    std::uint8_t other = 1;
    for (std::size_t i = 0; i < 512; ++i) {
        std::size_t before = i * equal / 512;
        bool is_first = (i + 1) * equal / 512 > before;
        other = other == 255 ? 1 : static_cast<std::uint8_t>(other + 1);
        window.push_back(is_first ? 0 : other);
    }
    std::rotate(window.begin(), std::find(window.begin(), window.end(), 0), window.end());
    return window;
}

} // namespace

class EntropyHealthTest : public QObject {
    Q_OBJECT
private slots:
    //! The third column is independent: Python's decimal with 60 digits, summing
    //! comb(W, k) p**k (1-p)**(W-k) with p = 2**-H upwards from k = 0 until the sum reaches
    //! 1 - 2**-20, plus one.
    void computes_the_cutoffs_of_the_standard_data() {
        QTest::addColumn<int>("millibits");
        QTest::addColumn<bool>("is_binary");
        QTest::addColumn<int>("proportion");
        QTest::addColumn<int>("repetition");
        QTest::newRow("a tenth of a bit") << 100 << false << 502 << 201;
        QTest::newRow("half a bit") << 500 << false << 410 << 41;
        QTest::newRow("one bit") << 1000 << false << 311 << 21;
        QTest::newRow("two bits") << 2000 << false << 177 << 11;
        QTest::newRow("four bits") << 4000 << false << 62 << 6;
        QTest::newRow("eight bits") << 8000 << false << 13 << 4;
        QTest::newRow("binary, a tenth") << 100 << true << 991 << 201;
        QTest::newRow("binary, half") << 500 << true << 793 << 41;
        QTest::newRow("binary, one bit") << 1000 << true << 589 << 21;
        QTest::newRow("not a whole quotient") << 300 << false << 456 << 68;
    }
    void computes_the_cutoffs_of_the_standard() {
        QFETCH(int, millibits);
        QFETCH(bool, is_binary);
        EntropyClaim claim{static_cast<std::uint32_t>(millibits), is_binary};
        QTEST(static_cast<int>(proportion_cutoff(claim)), "proportion");
        QTEST(static_cast<int>(repetition_cutoff(claim)), "repetition");
    }

    void never_fails_a_source_that_promises_nothing() {
        QCOMPARE(proportion_cutoff({.millibits_per_sample = 1, .is_binary = false}), 513U);
        QCOMPARE(repetition_cutoff({.millibits_per_sample = 1, .is_binary = false}), 20'001U);
        QCOMPARE(repetition_cutoff({.millibits_per_sample = 0, .is_binary = false}), 20'001U);
    }

    void finds_a_run_of_the_cutoff_and_no_shorter_one() {
        constexpr EntropyClaim kFourBits{.millibits_per_sample = 4000, .is_binary = false};
        Bytes samples;
        for (std::size_t i = 0; i < kSamples; ++i)
            samples.push_back(static_cast<std::uint8_t>(i));
        for (std::size_t at : {std::size_t{0}, std::size_t{300}, kSamples - 6}) {
            Bytes five = samples;
            std::fill_n(five.begin() + static_cast<std::ptrdiff_t>(at) + 1, 5, 255);
            QVERIFY(!find_failure(five, kFourBits));
            Bytes six = samples;
            std::fill_n(six.begin() + static_cast<std::ptrdiff_t>(at), 6, 77);
            QVERIFY(find_failure(six, kFourBits) == Unmeasured::stuck);
        }
    }

    void finds_a_proportion_of_the_cutoff_and_no_smaller_one() {
        constexpr EntropyClaim kOneBit{.millibits_per_sample = 1000, .is_binary = false};
        Bytes below = window_with(310);
        QCOMPARE(std::count(below.begin(), below.end(), 0), std::ptrdiff_t{310});
        QVERIFY(!find_failure(below, kOneBit));
        Bytes at = window_with(311);
        QVERIFY(find_failure(at, kOneBit) == Unmeasured::biased);
        Bytes second_window = window_with(100);
        second_window.insert(second_window.end(), at.begin(), at.end());
        QVERIFY(find_failure(second_window, kOneBit) == Unmeasured::biased);
    }

    void judges_no_part_of_a_window() {
        Bytes samples = window_with(100);
        samples.pop_back();
        QVERIFY(find_failure(samples, kTenth) == Unmeasured::not_offered);
        QVERIFY(find_failure({}, kTenth) == Unmeasured::not_offered);
    }

    void keeps_sound_sources() {
        EntropySample sample = sound_sample();
        const EntropySample before = sample;
        drop_failing_sources(sample);
        QVERIFY(sample == before);
        QVERIFY(health_of(sample) == (EntropyHealth{32U, 1024U, 1024U, 1024U}));
    }

    void leaves_stuck_sources_out_and_keeps_the_systems() {
        EntropySample sample = sound_sample();
        sample.processor = RandomBytes{Bytes(kSamples, 0xFF)}; // AMD's after some sleeps
        sample.jitter = WorkTimings{std::vector<std::uint32_t>(kSamples, 41)};
        sample.memory = WorkTimings{std::vector<std::uint32_t>(kSamples, 0)};
        drop_failing_sources(sample);
        QVERIFY(health_of(sample) ==
                (EntropyHealth{32U, Unmeasured::stuck, Unmeasured::stuck, Unmeasured::stuck}));
        QCOMPARE(sample.system, Bytes(32, 7));
    }

    void leaves_biased_timings_out() {
        EntropySample sample = sound_sample();
        WorkTimings timings{std::vector<std::uint32_t>(kSamples, 41)};
        for (std::size_t i = 0; i < kSamples; i += 100) // no long run, yet 98 % alike
            timings.nanoseconds[i + 50 < kSamples ? i + 50 : i] = 83;
        sample.jitter = timings;
        drop_failing_sources(sample);
        QVERIFY(sample.jitter.reason() == Unmeasured::biased);
        QVERIFY(sample.memory.is_measured());
    }

    void judges_timings_by_their_low_byte() {
        EntropySample sample = sound_sample();
        WorkTimings timings;
        for (std::uint32_t i = 0; i < kSamples; ++i)
            timings.nanoseconds.push_back(i * 256);
        sample.memory = timings;
        drop_failing_sources(sample);
        QVERIFY(sample.memory.reason() == Unmeasured::stuck);
    }

    void judges_the_bits_of_the_processors_generator_too() {
        std::mt19937 random(91);
        RandomBytes mostly_ones{Bytes(kSamples, 0xFF)};
        // One zero in each six bits, anywhere: no long run, and bytes of many kinds.
        for (std::size_t group = 0; group + 6 <= kSamples * 8; group += 6) {
            std::size_t at = group + random() % 6;
            mostly_ones.bytes[at / 8] &= static_cast<std::uint8_t>(~(1U << (at % 8)));
        }
        QVERIFY(!find_failure(mostly_ones.bytes, {4000, false}));
        EntropySample sample = sound_sample();
        sample.processor = mostly_ones;
        drop_failing_sources(sample);
        QVERIFY(sample.processor.reason() == Unmeasured::biased);
    }

    void keeps_the_reason_of_what_was_never_there() {
        EntropySample sample = sound_sample();
        sample.processor = Unmeasured::not_offered;
        drop_failing_sources(sample);
        QVERIFY(health_of(sample)[1].reason() == Unmeasured::not_offered);
    }
};

RUSTCHAIN_TEST(EntropyHealthTest)

} // namespace entropy_health_test
#include "entropy_health_test.moc"
