// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Judging reports: honest machines, each contradiction, what virtual machines keep.
#include "core/attestation/fingerprint.hpp"

#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace fingerprint_test {

using namespace rustchain;
using namespace rustchain::attestation;
using enum ConsistencyFault;
using Faults = std::vector<ConsistencyFault>;

namespace {

Verdict judge(const HardwareReport& report, std::uint64_t weight = 0) {
    return judge_report(report, AntiquityTable::embedded(), {weight});
}

HardwareReport recorded() {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                  "recorded_firecracker_epyc")
        .scan();
}

HardwareReport with_ladder(MemoryLadder ladder) {
    HardwareReport report = fixtures::constructed_modern_pc();
    report.timing.memory_ladder = std::move(ladder);
    return report;
}

HardwareReport with_caches(std::vector<Cache> caches) {
    HardwareReport report = fixtures::constructed_modern_pc();
    report.caches = CacheGeometry{std::move(caches)};
    return report;
}

} // namespace

class FingerprintTest : public QObject {
    Q_OBJECT
private slots:
    void gives_honest_machines_their_class() {
        Verdict g4 = judge(fixtures::constructed_powerpc_g4());
        QCOMPARE(g4.class_id, std::string("powerpc_g4"));
        QCOMPARE(g4.class_name, std::string("PowerPC G4"));
        QCOMPARE(g4.multiplier_thousandths, 2500U);
        QVERIFY(g4.faults.empty());
        QVERIFY(!g4.is_virtual);
        QCOMPARE(g4.rules_version, kRulesVersion);
        Verdict arm2 = judge(fixtures::constructed_arm2());
        QCOMPARE(arm2.multiplier_thousandths, 4000U);
        QVERIFY(arm2.faults.empty());
        Verdict modern = judge(fixtures::constructed_modern_pc());
        QCOMPARE(modern.class_id, std::string("modern_x86_64"));
        QCOMPARE(modern.multiplier_thousandths, 800U);
        QVERIFY(modern.faults.empty());
    }

    void gives_virtual_machines_the_chains_share() {
        HardwareReport report = recorded();
        Verdict on_main = judge(report, 0);
        QVERIFY(on_main.is_virtual);
        QVERIFY(on_main.faults.empty());
        QCOMPARE(on_main.class_multiplier_thousandths, 800U);
        QCOMPARE(on_main.multiplier_thousandths, 0U);
        QCOMPARE(judge(report, 1000).multiplier_thousandths, 800U);
        QCOMPARE(judge(report, 500).multiplier_thousandths, 400U);
        QCOMPARE(judge(report, 5000).multiplier_thousandths, 800U);
    }

    void says_the_same_twice() { QVERIFY(judge(recorded()) == judge(recorded())); }

    void gives_contradictory_reports_no_bonus() {
        HardwareReport report = fixtures::constructed_powerpc_g4();
        report.features = FeatureSet{Feature::altivec, Feature::avx};
        Verdict verdict = judge(report);
        QVERIFY((verdict.faults == Faults{foreign_features, impossible_features}));
        QCOMPARE(verdict.class_multiplier_thousandths, 2500U);
        QCOMPARE(verdict.multiplier_thousandths, 800U);
    }

    void wants_evidence_for_every_bonus() {
        for (int missing = 0; missing < 3; ++missing) {
            HardwareReport report = fixtures::constructed_powerpc_g4();
            if (missing == 0)
                report.features = Unmeasured::not_offered;
            else if (missing == 1)
                report.timing.memory_ladder = Unmeasured::interrupted;
            else
                report.timing.integer_rate = Unmeasured::interrupted;
            QVERIFY(judge(report).faults == Faults{evidence_missing});
            QCOMPARE(judge(report).multiplier_thousandths, 800U);
        }
        HardwareReport modern = fixtures::constructed_modern_pc();
        modern.features = Unmeasured::not_offered;
        modern.timing = {};
        QVERIFY(judge(modern).faults.empty());
        QVERIFY(judge(HardwareReport{}).faults == Faults{processor_unmeasured});
    }

    void finds_features_that_do_not_fit() {
        HardwareReport report = fixtures::constructed_powerpc_g4();
        report.features = FeatureSet{};
        QVERIFY(judge(report).faults == Faults{lacks_required});
        report.features = FeatureSet{Feature::altivec, Feature::vsx};
        QVERIFY(judge(report).faults == Faults{has_forbidden});
        report = fixtures::constructed_modern_pc();
        report.features = FeatureSet{Feature::sse, Feature::sse2, Feature::long_mode, Feature::avx};
        QVERIFY(judge(report).faults == Faults{impossible_features});
        report.features =
            FeatureSet{Feature::sse, Feature::sse2, Feature::long_mode, Feature::neon};
        QVERIFY(judge(report).faults == Faults{foreign_features});
        report = fixtures::constructed_arm2();
        report.features = FeatureSet{Feature::vsx, Feature::altivec};
        QVERIFY(judge(report).faults == Faults{foreign_features});
    }

    void finds_cores_faster_than_their_class() {
        HardwareReport report = fixtures::constructed_powerpc_g4(); // sold up to 2,000 MHz
        report.timing.integer_rate = std::uint64_t{2'700'999'999};
        QVERIFY(judge(report).faults.empty());
        report.timing.integer_rate = std::uint64_t{2'701'000'000};
        QVERIFY(judge(report).faults == Faults{faster_than_class});
        report.timing.integer_rate = ~std::uint64_t{0};
        QVERIFY(judge(report).faults == Faults{faster_than_class});
    }

    void finds_a_modern_machine_that_says_it_is_old() {
        HardwareReport report = recorded();
        report.processor = ProcessorIdentity{"GenuineIntel", 6, 8, 3}; // Pentium III
        Verdict verdict = judge(report, 1000);
        QCOMPARE(verdict.class_id, std::string("intel_pentium_3"));
        QVERIFY((verdict.faults == Faults{has_forbidden, faster_than_class}));
        QCOMPARE(verdict.multiplier_thousandths, 800U);
    }

    void finds_ladders_that_cannot_be() {
        auto ladder = fixtures::constructed_ladder;
        QVERIFY(judge(with_ladder({})).faults == Faults{ladder_malformed});
        QVERIFY(judge(with_ladder(ladder({{16, 0}, {32, 9}}))).faults == Faults{ladder_malformed});
        QVERIFY(judge(with_ladder(ladder({{32, 1}, {32, 9}}))).faults == Faults{ladder_malformed});
        QVERIFY(judge(with_ladder(ladder({{16, 5}, {64, 100}, {65'536, 50}}))).faults.empty());
        QVERIFY(judge(with_ladder(ladder({{16, 5}, {64, 101}, {65'536, 50}}))).faults ==
                Faults{ladder_falls});
        QVERIFY(judge(with_ladder(ladder({{16, 1000}, {65'536, 2000}}))).faults.empty());
        QVERIFY(judge(with_ladder(ladder({{16, 1000}, {65'536, 1999}}))).faults ==
                Faults{ladder_flat});
        // Within 16 times the first cache a flat ladder says nothing.
        QVERIFY(judge(with_ladder(ladder({{16, 1000}, {256, 1000}}))).faults.empty());
        QVERIFY(judge(with_ladder(ladder({{64, 1000}, {65'536, 1000}}))).faults.empty());
    }

    void finds_caches_that_cannot_be() {
        auto data = CacheType::data;
        auto unified = CacheType::unified;
        Cache l1{1, data, 32'768, 64, 8};
        Cache l2{2, unified, 1 << 20, 64, 8};
        QVERIFY(judge(with_caches({l1, l2})).faults.empty());
        QVERIFY(judge(with_caches({})).faults.empty());
        QVERIFY(judge(with_caches({l2, l1})).faults == Faults{caches_malformed});
        QVERIFY(judge(with_caches({l1, l1})).faults == Faults{caches_malformed});
        QVERIFY(judge(with_caches({{0, data, 32'768, 64, 8}})).faults == Faults{caches_malformed});
        QVERIFY(judge(with_caches({{5, data, 32'768, 64, 8}})).faults == Faults{caches_malformed});
        QVERIFY(judge(with_caches({{1, data, 63, 64, 8}})).faults == Faults{caches_malformed});
        QVERIFY(judge(with_caches({{1, data, 64, 0, 8}})).faults == Faults{caches_malformed});
        QVERIFY(judge(with_caches({{1, data, ~0ULL, 64, 8}})).faults == Faults{caches_malformed});
    }

    void finds_unsteady_counters() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.timing.cycle_counter = CycleCounter{1, 10'000'000};
        QVERIFY(judge(report).faults.empty());
        report.timing.cycle_counter = CycleCounter{1, 10'000'001};
        QVERIFY(judge(report).faults == Faults{counter_unsteady});
    }

    void says_every_fault_in_words() {
        for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(kCount); ++i)
            QVERIFY(describe(static_cast<ConsistencyFault>(i)) != describe(kCount));
    }
};

RUSTCHAIN_TEST(FingerprintTest)

} // namespace fingerprint_test
#include "fingerprint_test.moc"
