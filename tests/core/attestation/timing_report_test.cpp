// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Histograms of durations: buckets, mean, deviation, extremes.
#include "core/attestation/timing_report.hpp"

#include "tests/fixtures/test_program.hpp"

namespace timing_report_test {

using namespace rustchain::attestation;

namespace {

std::size_t bucket_holding(std::uint64_t nanoseconds) {
    DurationHistogram histogram = DurationHistogram::of({nanoseconds});
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        if (histogram.counts[i] == 1)
            return i;
    }
    return DurationHistogram::kBuckets;
}

} // namespace

class TimingReportTest : public QObject {
    Q_OBJECT
private slots:
    void begins_buckets_where_it_says() {
        QCOMPARE(DurationHistogram::bucket_start(0), 16ULL);
        QCOMPARE(DurationHistogram::bucket_start(1), 20ULL);
        QCOMPARE(DurationHistogram::bucket_start(4), 32ULL);
        QCOMPARE(DurationHistogram::bucket_start(63), 917'504ULL);
        for (std::size_t i = 1; i < DurationHistogram::kBuckets; ++i) {
            std::uint64_t start = DurationHistogram::bucket_start(i);
            QCOMPARE(bucket_holding(start), i);
            QCOMPARE(bucket_holding(start - 1), i - 1);
        }
    }

    void puts_extremes_into_the_outer_buckets() {
        QCOMPARE(bucket_holding(0), 0ULL);
        QCOMPARE(bucket_holding(~0ULL), DurationHistogram::kBuckets - 1);
    }

    void computes_mean_and_deviation() {
        DurationHistogram histogram = DurationHistogram::of({2, 4, 4, 4, 5, 5, 7, 9});
        QCOMPARE(histogram.mean_picoseconds, 5'000ULL);
        QCOMPARE(histogram.deviation_picoseconds, 2'000ULL);
        QCOMPARE(histogram.total(), 8ULL);
        histogram = DurationHistogram::of({1'000, 1'001});
        QCOMPARE(histogram.mean_picoseconds, 1'000'500ULL);
        QCOMPARE(histogram.deviation_picoseconds, 500ULL);
    }

    void computes_with_the_longest_durations() {
        constexpr std::uint64_t kLongest = 1ULL << 32;
        DurationHistogram histogram = DurationHistogram::of({0, ~0ULL});
        QCOMPARE(histogram.mean_picoseconds, kLongest * 1000 / 2);
        QCOMPARE(histogram.deviation_picoseconds, kLongest * 1000 / 2);
        QCOMPARE(DurationHistogram::of(std::vector<std::uint64_t>(100'000, ~0ULL)).mean_picoseconds,
                 kLongest * 1000);
    }

    void gives_zeros_for_nothing() {
        QVERIFY(DurationHistogram::of({}) == DurationHistogram{});
        QCOMPARE(DurationHistogram{}.total(), 0ULL);
    }
};

RUSTCHAIN_TEST(TimingReportTest)

} // namespace timing_report_test
#include "timing_report_test.moc"
