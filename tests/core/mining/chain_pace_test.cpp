// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Catching up is told from running, also by a machine with a wrong clock.
#include "core/mining/chain_pace.hpp"
#include "tests/fixtures/test_program.hpp"

namespace chain_pace_test {

using namespace rustchain;
using namespace rustchain::mining;
using namespace std::chrono_literals;

class ChainPaceTest : public QObject {
    Q_OBJECT

private slots:
    void believes_a_block_that_is_young() {
        const ChainParams params; // a slot of 40 blocks of 3 s
        ChainPace pace(params);
        pace.saw(100, ChainPace::Time(1h));
        QVERIFY(pace.is_current(1'000'000, 1'000'000));
        QVERIFY(pace.is_current(1'000'000, 1'060'000));
        QVERIFY(!pace.is_current(1'000'000, 1'060'001));
        QVERIFY(pace.is_current(1'000'000, 900'000)); // the wall clock is behind
    }

    void waits_while_blocks_come_in_a_rush() {
        ChainPace pace{ChainParams{}};
        auto now = ChainPace::Time(1h);
        for (Height height = 1; height < 200; ++height)
            pace.saw(height, now += 100ms);
        QVERIFY(!pace.is_current(0, 86'400'000));
        pace.saw(400, now += 10s); // a jump is no pace
        pace.saw(401, now += 3s);
        QVERIFY(!pace.is_current(0, 86'400'000));
    }

    void believes_the_pace_when_the_wall_clock_is_wrong() {
        ChainPace pace{ChainParams{}};
        auto now = ChainPace::Time(1h);
        pace.saw(10, now);
        pace.saw(11, now += 1499ms);
        pace.saw(12, now += 1500ms);
        QVERIFY(!pace.is_current(0, 86'400'000));
        pace.saw(12, now += 1s); // looked at again
        pace.saw(13, now += 3s);
        QVERIFY(pace.is_current(0, 86'400'000));
        pace.slept();
        QVERIFY(!pace.is_current(0, 86'400'000));
        QVERIFY(pace.is_current(86'400'000, 86'400'000));
    }
};

RUSTCHAIN_TEST(ChainPaceTest)

} // namespace chain_pace_test
#include "chain_pace_test.moc"
