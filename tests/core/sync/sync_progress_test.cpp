// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A time is named only when enough was measured.
#include "core/sync/sync_progress.hpp"

#include "tests/fixtures/test_program.hpp"

namespace sync_progress_test {

using namespace rustchain::sync;

class SyncProgressTest : public QObject {
    Q_OBJECT
private slots:
    void names_no_time_before_half_a_minute() {
        SyncProgress progress;
        progress.begin(1'000);
        for (std::uint64_t second = 1; second < 30; ++second)
            progress.add(1'000 + second * 1'000, second * 10, second * 500);
        QVERIFY(!progress.eta_s(1'000));
        QCOMPARE(progress.bytes_per_second(), std::uint64_t{500});
        progress.add(31'000, 300, 15'000);
        QVERIFY(progress.eta_s(1'000) == std::uint64_t{100});
        QVERIFY(progress.eta_s(0) == std::uint64_t{0});
    }

    void forgets_what_is_older_than_two_minutes() {
        SyncProgress progress;
        progress.begin(0);
        for (std::uint64_t second = 1; second <= 60; ++second)
            progress.add(second * 1'000, second, second);
        for (std::uint64_t second = 61; second <= 200; ++second)
            progress.add(second * 1'000, 60 + (second - 60) * 10, second);
        QVERIFY(progress.eta_s(100) == std::uint64_t{10});
    }

    void names_no_time_while_nothing_moves() {
        SyncProgress progress;
        progress.begin(0);
        for (std::uint64_t second = 1; second <= 60; ++second)
            progress.add(second * 1'000, 0, 7);
        QVERIFY(!progress.eta_s(100));
        QVERIFY(!SyncProgress().eta_s(100));
        QCOMPARE(SyncProgress().bytes_per_second(), std::uint64_t{0});
    }

    void is_stalled_after_half_a_minute_without_bytes() {
        SyncProgress progress;
        progress.begin(0);
        progress.add(5'000, 0, 100);
        progress.add(20'000, 3, 100);
        QVERIFY(!progress.is_stalled(34'999));
        QVERIFY(progress.is_stalled(35'000));
        progress.add(36'000, 3, 101);
        QVERIFY(!progress.is_stalled(36'000));
    }
};

RUSTCHAIN_TEST(SyncProgressTest)

} // namespace sync_progress_test
#include "sync_progress_test.moc"
