// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A small set of every kind of run; rustchain-sim has the large ones.
#include "core/runtime/log.hpp"
#include "tests/simulation/batch/batch.hpp"
#include "tests/simulation/test_signatures.hpp"

#include <QTest>

using namespace rustchain;
using namespace rustchain::simulation;

class SimulationTest : public QObject {
    Q_OBJECT

private:
#ifdef NDEBUG
    static constexpr std::uint64_t kScale = 10;
#else
    static constexpr std::uint64_t kScale = 1; // unoptimised, and with sanitizers
#endif

    static BatchReport run(const RunPlan& plan, std::uint64_t seeds) {
        const BatchReport report =
            run_batch({.run = plan, .last_seed = plan.seed + seeds - 1, .jobs = 2});
        for (const std::string& violation : report.violations)
            qWarning("%s", violation.c_str());
        return report;
    }

private slots:
    void initTestCase() {
        log::set_level(log::Level::off);
    }

    void one_seed_is_one_history_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("is_real");
        QTest::newRow("safety") << static_cast<int>(Mode::safety) << false;
        QTest::newRow("safety, real signatures") << static_cast<int>(Mode::safety) << true;
        QTest::newRow("liveness") << static_cast<int>(Mode::liveness) << false;
        QTest::newRow("crash") << static_cast<int>(Mode::crash) << false;
    }
    void one_seed_is_one_history() {
        QFETCH(int, mode);
        QFETCH(bool, is_real);
        const RunPlan plan{.mode = static_cast<Mode>(mode),
                           .nodes = 7,
                           .byzantine = 2,
                           .seed = 5,
                           .blocks = 10,
                           .minutes = 1,
                           .kills = 10};
        const auto scheme = is_real ? reproducible_schnorr() : keyed_hash();
        const Cast first(7, quick_params(), scheme);
        const Cast second(7, quick_params(), scheme);
        const RunReport one = Run(first, plan).go();
        const RunReport two = Run(second, plan).go();
        QVERIFY(one.violations.empty());
        QVERIFY(one.height >= 10);
        QVERIFY(one.events > 1000);
        QCOMPARE(one.events, two.events);
        QCOMPARE(one.history, two.history);
        RunPlan other = plan;
        other.seed = 6;
        QVERIFY(Run(first, other).go().history != one.history);
    }

    void the_tolerated_traitors_cannot_split_the_chain_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("seeds");
        QTest::newRow("4 nodes") << 4 << 20;
        QTest::newRow("7 nodes") << 7 << 10;
        QTest::newRow("13 nodes") << 13 << 3;
    }
    void the_tolerated_traitors_cannot_split_the_chain() {
        QFETCH(int, nodes);
        QFETCH(int, seeds);
        RunPlan plan{.nodes = static_cast<std::size_t>(nodes), .seed = 1, .blocks = 12};
        plan.byzantine = plan.tolerated();
        const auto report = run(plan, static_cast<std::uint64_t>(seeds) * kScale);
        QVERIFY(report.violations.empty());
        QCOMPARE(report.runs, static_cast<std::size_t>(seeds) * kScale);
        QCOMPARE(report.forks, std::size_t{0});
        QVERIFY(report.blocks >= 12 * report.runs);
    }

    void one_traitor_more_forks_it_and_is_convicted_data() {
        QTest::addColumn<int>("nodes");
        QTest::newRow("4 nodes") << 4;
        QTest::newRow("7 nodes") << 7;
    }
    void one_traitor_more_forks_it_and_is_convicted() {
        QFETCH(int, nodes);
        RunPlan plan{.nodes = static_cast<std::size_t>(nodes), .seed = 1, .blocks = 12};
        plan.byzantine = plan.tolerated() + 1;
        const auto report = run(plan, 3 * kScale);
        QVERIFY(report.violations.empty());
        QVERIFY(report.forks > report.runs / 2);
        QVERIFY(report.fewest_convicted >= plan.byzantine);
    }

    void honest_leaders_are_final_soon_among_forty() {
        RunPlan plan{.mode = Mode::liveness, .nodes = 40, .byzantine = 13, .seed = 1};
        plan.minutes = 1;
        const auto report = run(plan, 1);
        QVERIFY(report.violations.empty());
        QVERIFY(report.blocks >= 5);
        QVERIFY(report.delay_percentile_ms(50) < 3000);
        QCOMPARE(report.heals_ms.size(), std::size_t{1});
        QVERIFY(report.heals_ms[0] < 30'000);
        QVERIFY(report.skipped_byzantine > 0);
    }

    void kills_and_copies_never_make_a_key_contradict_itself() {
        RunPlan plan{.mode = Mode::crash, .nodes = 4, .byzantine = 0, .seed = 1, .blocks = 12};
        plan.kills = 30;
        const auto report = run(plan, kScale);
        QVERIFY(report.violations.empty());
        QVERIFY(report.kills >= 30 * kScale);
        QVERIFY(report.restores > 0);
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
