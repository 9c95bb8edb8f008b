// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What Simplex promises for every number of validators with as many traitors as it tolerates.
// Source: Chan and Pass, TCC 2023, the lemmas on safety and liveness.
#include "tests/core/consensus/simplex/simulation/simulated_network.hpp"
#include "tests/fixtures/test_program.hpp"
#include "tests/simulation/test_signatures.hpp"

namespace properties_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class PropertiesTest : public QObject {
    Q_OBJECT

private:
    static void add_rows() {
        QTest::addColumn<int>("nodes");
        for (int nodes = 1; nodes <= 31; ++nodes)
            QTest::addRow("%d validators", nodes) << nodes;
    }
    static void expect_sound(const SimulatedNetwork& network) {
        for (const std::string& violation : network.violations())
            qWarning("%s", violation.c_str());
        QCOMPARE(network.violations().size(), std::size_t{0});
    }
    //! Every third validator, as many as are tolerated.
    static std::set<std::size_t> traitors_of(int nodes) {
        std::set<std::size_t> traitors;
        for (int i = 0; i < (nodes - 1) / 3; ++i)
            traitors.insert(static_cast<std::size_t>(3 * i + 1));
        return traitors;
    }
    static NetworkPlan plan_for(int nodes) {
        return {.nodes = static_cast<std::size_t>(nodes),
                .seed = static_cast<std::uint64_t>(1000 + nodes),
                .scheme = simulation::keyed_hash()};
    }

private slots:
    // No two blocks final at one height, no two notarised in a view, no view both finalised and
    // nullified: whatever the network and the traitors do.
    void safety_holds_in_any_network_data() { add_rows(); }
    void safety_holds_in_any_network() {
        QFETCH(int, nodes);
        NetworkPlan plan = plan_for(nodes);
        plan.shortest_delay_ms = 1;
        plan.longest_delay_ms = 1500;
        plan.loss_percent = 10;
        plan.crash_percent = 2;
        plan.traitors = traitors_of(nodes);
        SimulatedNetwork network(plan);
        network.run_for(40'000);
        expect_sound(network);
        network.become_good(100);
        const Height before = network.height_of(0);
        network.run_for(40'000);
        expect_sound(network);
        QVERIFY2(network.height_of(0) > before, "it does not come back");
    }

    // In a good network the block of every honest leader is final soon, though others equivocate.
    void honest_leaders_are_final_beside_traitors_data() { add_rows(); }
    void honest_leaders_are_final_beside_traitors() {
        QFETCH(int, nodes);
        NetworkPlan plan = plan_for(nodes);
        plan.traitors = traitors_of(nodes);
        expect_live(plan, 0);
    }

    // And though others say nothing.
    void honest_leaders_are_final_beside_silent_ones_data() { add_rows(); }
    void honest_leaders_are_final_beside_silent_ones() {
        QFETCH(int, nodes);
        expect_live(plan_for(nodes), static_cast<std::size_t>((nodes - 1) / 3));
    }

private:
    static void expect_live(const NetworkPlan& plan, std::size_t silent) {
        SimulatedNetwork network(plan);
        network.run_for(500);
        for (std::size_t i = 0; i < silent; ++i)
            network.crash(i * 3 % plan.nodes, 1'000'000'000);
        // What was proposed before all had started and fallen silent is not asked for.
        const std::uint64_t since_ms = 5000;
        network.run_for(60'000);
        expect_sound(network);
        for (const std::string& late : network.late_blocks(since_ms, 2500))
            qWarning("not final in time: %s", late.c_str());
        QCOMPARE(network.late_blocks(since_ms, 2500).size(), std::size_t{0});
        QVERIFY(network.proposed_since(since_ms) >= 10);
    }
};

RUSTCHAIN_TEST(PropertiesTest)

} // namespace properties_test
#include "properties_test.moc"
