// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Buckets fill with time and never beyond their burst; the table of groups is bounded.
#include "core/p2p/peers/rate_limit.hpp"

#include "tests/fixtures/test_program.hpp"

namespace rate_limit_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

class RateLimitTest : public QObject {
    Q_OBJECT

    const runtime::MonotonicTime start_{1h};

private slots:
    void allows_a_burst_and_then_its_rate() {
        TokenBucket bucket({.per_second = 2, .burst = 3}, start_);
        for (int i = 0; i < 3; ++i)
            QVERIFY(bucket.take(1, start_));
        QVERIFY(!bucket.take(1, start_));
        QVERIFY(!bucket.take(1, start_ + 499ms));
        QVERIFY(bucket.take(1, start_ + 500ms));
        QVERIFY(!bucket.take(1, start_ + 500ms));
    }

    void never_holds_more_than_its_burst() {
        TokenBucket bucket({.per_second = 2, .burst = 3}, start_);
        QVERIFY(!bucket.take(4, start_ + 24h));
        QVERIFY(bucket.is_full(start_ + 24h));
        QVERIFY(bucket.take(3, start_ + 24h));
        QVERIFY(!bucket.is_full(start_ + 24h));
    }

    void keeps_groups_apart() {
        GroupLimiter limiter({.per_second = 1, .burst = 1}, 10);
        QVERIFY(limiter.take("a", start_));
        QVERIFY(!limiter.take("a", start_));
        QVERIFY(limiter.take("b", start_));
    }

    void shares_one_bucket_when_the_table_is_full() {
        GroupLimiter limiter({.per_second = 1, .burst = 2}, 2);
        QVERIFY(limiter.take("a", start_));
        QVERIFY(limiter.take("b", start_));
        QVERIFY(limiter.take("c", start_));
        QVERIFY(limiter.take("d", start_));
        QVERIFY(!limiter.take("e", start_));
        QVERIFY(limiter.take("a", start_));
        QCOMPARE(limiter.groups(), std::size_t{2});
    }

    void forgets_groups_that_were_quiet() {
        GroupLimiter limiter({.per_second = 1, .burst = 2}, 2);
        QVERIFY(limiter.take("a", start_));
        QVERIFY(limiter.take("b", start_ + 9s));
        QVERIFY(limiter.take("c", start_ + 9500ms));
        QCOMPARE(limiter.groups(), std::size_t{2});
        QVERIFY(limiter.take("c", start_ + 9500ms));
        QVERIFY(!limiter.take("c", start_ + 9500ms));
    }
};

RUSTCHAIN_TEST(RateLimitTest)

} // namespace rate_limit_test
#include "rate_limit_test.moc"
