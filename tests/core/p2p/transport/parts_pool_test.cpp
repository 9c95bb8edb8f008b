// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Shares of a pool: who has to let go, and when.
#include "core/p2p/transport/parts_pool.hpp"

#include "tests/fixtures/test_program.hpp"

namespace parts_pool_test {

using namespace rustchain::p2p;

namespace {

struct Holder {
    explicit Holder(const std::shared_ptr<PartsPool>& pool) : share(pool, [this] { ++lost; }) {}

    int lost = 0;
    PartsPool::Share share;
};

} // namespace

class PartsPoolTest : public QObject {
    Q_OBJECT

private slots:
    void takes_nothing_away_up_to_its_limit() {
        auto pool = std::make_shared<PartsPool>(100);
        Holder one(pool), other(pool);
        one.share.hold(60);
        other.share.hold(40);
        QCOMPARE(pool->held(), std::size_t{100});
        one.share.hold(10);
        other.share.hold(90);
        QCOMPARE(pool->held(), std::size_t{100});
        QCOMPARE(one.lost + other.lost, 0);
    }

    void lets_go_of_whoever_began_first() {
        auto pool = std::make_shared<PartsPool>(100);
        Holder one(pool), two(pool), three(pool);
        one.share.hold(30);
        two.share.hold(30);
        one.share.hold(0); // done: its next message begins later
        one.share.hold(30);
        three.share.hold(41);
        QCOMPARE(one.lost, 0);
        QCOMPARE(two.lost, 1);
        QCOMPARE(three.lost, 0);
        QCOMPARE(pool->held(), std::size_t{71});
        three.share.hold(101);
        QCOMPARE(one.lost, 1);
        QCOMPARE(three.lost, 1); // more than there is room for at all
        QCOMPARE(pool->held(), std::size_t{0});
    }

    void counts_no_longer_who_is_gone() {
        auto pool = std::make_shared<PartsPool>(100);
        Holder stays(pool);
        {
            Holder goes(pool);
            goes.share.hold(80);
            QCOMPARE(pool->held(), std::size_t{80});
        }
        stays.share.hold(100);
        QCOMPARE(stays.lost, 0);
        QCOMPARE(pool->held(), std::size_t{100});
    }

    void does_without_a_pool() {
        Holder alone(nullptr);
        alone.share.hold(std::size_t{1} << 40);
        QCOMPARE(alone.lost, 0);
    }
};

RUSTCHAIN_TEST(PartsPoolTest)

} // namespace parts_pool_test
#include "parts_pool_test.moc"
