// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whole networks of machines: one chain, always; and it grows.
#include "tests/core/consensus/simplex/simulation/simulated_network.hpp"
#include "tests/fixtures/test_program.hpp"

namespace network_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class NetworkTest : public QObject {
    Q_OBJECT

private:
    static void expect_sound(const SimulatedNetwork& network) {
        for (const std::string& violation : network.violations())
            qWarning("%s", violation.c_str());
        QCOMPARE(network.violations().size(), std::size_t{0});
    }

private slots:
    void a_quiet_network_makes_a_block_each_block_time_data() {
        QTest::addColumn<int>("nodes");
        for (int nodes = 1; nodes <= 7; ++nodes)
            QTest::addRow("%d nodes", nodes) << nodes;
    }
    void a_quiet_network_makes_a_block_each_block_time() {
        QFETCH(int, nodes);
        SimulatedNetwork network({.nodes = static_cast<std::size_t>(nodes)});
        network.run_for(30'000);
        expect_sound(network);
        QVERIFY2(network.lowest_height() >= 22,
                 qPrintable(QString::number(network.lowest_height())));
        QVERIFY(network.lowest_height() <= 30);
    }

    void stays_sound_and_grows_through_delay_loss_and_crashes_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("seed");
        for (int nodes = 1; nodes <= 7; ++nodes) {
            for (int seed = 1; seed <= 4; ++seed)
                QTest::addRow("%d nodes, seed %d", nodes, seed) << nodes << seed;
        }
    }
    void stays_sound_and_grows_through_delay_loss_and_crashes() {
        QFETCH(int, nodes);
        QFETCH(int, seed);
        SimulatedNetwork network({.nodes = static_cast<std::size_t>(nodes),
                                  .seed = static_cast<std::uint64_t>(seed),
                                  .shortest_delay_ms = 5,
                                  .longest_delay_ms = 700,
                                  .loss_percent = 10,
                                  .crash_percent = 3,
                                  .sets_change = nodes >= 4});
        network.run_for(240'000);
        expect_sound(network);
        QVERIFY(network.restarts() > 0);
        QVERIFY2(network.lowest_height() >= 20,
                 qPrintable(QString::number(network.lowest_height())));
    }

    void observers_and_changing_sets_follow() {
        SimulatedNetwork network({.nodes = 5, .sets_change = true});
        network.run_for(60'000);
        expect_sound(network);
        QVERIFY(network.lowest_height() >= 40);
    }

    void one_silent_of_four_costs_its_turns_only() {
        SimulatedNetwork network({.nodes = 4});
        network.crash(2, 1'000'000);
        network.run_for(120'000);
        expect_sound(network);
        QVERIFY2(network.height_of(0) >= 50, qPrintable(QString::number(network.height_of(0))));
    }

    void halts_without_a_quorum_and_goes_on_when_it_returns() {
        SimulatedNetwork network({.nodes = 4});
        network.run_for(5'000);
        const Height before = network.height_of(0);
        QVERIFY(before > 0);
        network.crash(1, 60'000);
        network.crash(2, 60'000);
        network.run_for(55'000);
        QVERIFY(network.height_of(0) <= before + 2);
        network.run_for(45'000);
        expect_sound(network);
        QVERIFY(network.lowest_height() >= before + 20);
    }

    void goes_on_when_all_crash_at_once() {
        SimulatedNetwork network({.nodes = 4});
        for (int round = 0; round < 20; ++round) {
            network.run_for(static_cast<std::uint64_t>(3'000 + round * 137));
            for (std::size_t node = 0; node < 4; ++node)
                network.crash(node, 500);
        }
        const Height before = network.lowest_height();
        network.run_for(30'000);
        expect_sound(network);
        QVERIFY(network.lowest_height() >= before + 15);
    }

    void recovers_from_a_time_when_nothing_arrived() {
        SimulatedNetwork network({.nodes = 4});
        network.run_for(10'000);
        network.set_loss(100);
        network.run_for(60'000);
        network.set_loss(0);
        const Height before = network.lowest_height();
        network.run_for(30'000);
        expect_sound(network);
        QVERIFY(network.lowest_height() >= before + 15);
    }

    void one_traitor_of_four_cannot_split_the_chain_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void one_traitor_of_four_cannot_split_the_chain() {
        QFETCH(int, seed);
        SimulatedNetwork network({.nodes = 4,
                                  .seed = static_cast<std::uint64_t>(seed),
                                  .longest_delay_ms = 400,
                                  .loss_percent = 5,
                                  .traitors = {1}});
        network.run_for(120'000);
        expect_sound(network);
        QVERIFY2(network.height_of(0) >= 20, qPrintable(QString::number(network.height_of(0))));
    }
};

RUSTCHAIN_TEST(NetworkTest)

} // namespace network_test
#include "network_test.moc"
