// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Judging reports: honest machines, each contradiction, what virtual machines keep.
#include "core/attestation/fingerprint.hpp"

#include "tests/fixtures/hardware/constructed_virtual.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

#include <bit>

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

    void finds_no_fault_with_constructed_machines_data() {
        QTest::addColumn<HardwareReport>("report");
        QTest::addColumn<QByteArray>("expected");
        auto row = [](const char* name, const HardwareReport& report, const char* expected) {
            QTest::newRow(name) << report << QByteArray(expected);
        };
        row("Core 2 laptop", fixtures::constructed_core_2_laptop(), "intel_core_2");
        row("Intel desktop", fixtures::constructed_intel_desktop(), "intel_coffee_lake");
        row("AMD Zen desktop", fixtures::constructed_modern_pc(), "modern_x86_64");
        row("ARM board", fixtures::constructed_arm_board(), "cortex_a72");
        row("container", fixtures::constructed_container_on_bare_metal(), "intel_coffee_lake");
        row("KVM", fixtures::constructed_kvm(), "intel_coffee_lake");
        row("VirtualBox", fixtures::constructed_virtualbox(), "intel_coffee_lake");
        // Numbers of an old AMD processor, caches and speed of whatever the host is: no class.
        row("QEMU TCG", fixtures::constructed_qemu_tcg(), "unrecognised");
    }

    void finds_no_fault_with_constructed_machines() {
        QFETCH(HardwareReport, report);
        QFETCH(QByteArray, expected);
        Verdict verdict = judge(report);
        QVERIFY2(verdict.faults.empty(), describe_refusal(verdict.fault_bits()).c_str());
        QCOMPARE(QByteArray::fromStdString(verdict.class_id), expected);
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

    void gives_contradictory_reports_nothing() {
        HardwareReport report = fixtures::constructed_powerpc_g4();
        report.features = FeatureSet{Feature::altivec, Feature::avx};
        Verdict verdict = judge(report);
        QVERIFY((verdict.faults == Faults{foreign_features, impossible_features}));
        QCOMPARE(verdict.grade, ReportGrade::refused);
        QCOMPARE(verdict.class_multiplier_thousandths, 2500U);
        QCOMPARE(verdict.multiplier_thousandths, 0U);
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
            QCOMPARE(judge(report).grade, ReportGrade::capped);
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
        QVERIFY((verdict.faults == Faults{has_forbidden, faster_than_class, caches_unlike_class}));
        QCOMPARE(verdict.grade, ReportGrade::refused);
    }

    void lets_doubt_earn_nothing_until_it_is_measured_again() {
        HardwareReport report = fixtures::constructed_powerpc_g4();
        report.timing.cycle_counter = CycleCounter{41'666'000, 10'000'001};
        Verdict verdict = judge(report);
        QCOMPARE(verdict.grade, ReportGrade::doubtful);
        QCOMPARE(verdict.multiplier_thousandths, 0U);
        report.features = Unmeasured::not_offered;
        verdict = judge(report);
        QVERIFY((verdict.faults == Faults{evidence_missing, counter_unsteady}));
        QCOMPARE(verdict.grade, ReportGrade::doubtful);
    }

    void refuses_this_machine_dressed_up_as_a_powerpc_g4() {
        // Each step mends what gave the step before away.
        const HardwareReport g4 = fixtures::constructed_powerpc_g4();
        HardwareReport forged = recorded();
        forged.architecture = g4.architecture;
        forged.processor = g4.processor;
        Verdict verdict = judge(forged, 1000);
        QCOMPARE(verdict.class_id, std::string("powerpc_g4"));
        QCOMPARE(verdict.grade, ReportGrade::refused);
        QVERIFY((verdict.faults ==
                 Faults{foreign_features, lacks_required, faster_than_class, caches_unlike_class}));
        QCOMPARE(describe_refusal(verdict.fault_bits()),
                 std::string("The hardware report contradicts itself: it reports instruction sets "
                             "of another architecture; it lacks an instruction set that this class "
                             "has; its core is faster than this class was ever sold; it has a "
                             "larger cache than this class was ever sold with."));
        forged.features = FeatureSet{};
        QVERIFY((judge(forged).faults ==
                 Faults{lacks_required, faster_than_class, caches_unlike_class}));
        forged.features = g4.features;
        QVERIFY((judge(forged).faults == Faults{faster_than_class, caches_unlike_class}));
        forged.caches = g4.caches;
        QVERIFY(judge(forged).faults == Faults{faster_than_class});
        forged.timing.integer_rate = g4.timing.integer_rate;
        QVERIFY(judge(forged).faults == Faults{ladder_unlike_core});
        QCOMPARE(judge(forged).grade, ReportGrade::refused);
        // Leaving items out instead of forging them earns no bonus.
        HardwareReport blank = forged;
        blank.timing.memory_ladder = Unmeasured::interrupted;
        QCOMPARE(judge(blank, 1000).grade, ReportGrade::capped);
        QCOMPARE(judge(blank, 1000).multiplier_thousandths, 800U);
        // With the ladder slowed to the claimed core's pace every number fits: 1,082 ps on a core
        // of 3.7 GHz and 2,668 ps on one of 1.5 GHz are four cycles each. A report is what its
        // sender says, so that cannot be seen; what is left are the signs of its hypervisor.
        MemoryLadder slowed = *forged.timing.memory_ladder;
        for (LatencyStep& step : slowed.steps)
            step.picoseconds = step.picoseconds * 37 / 15;
        forged.timing.memory_ladder = slowed;
        verdict = judge(forged, 0);
        QVERIFY(verdict.faults.empty());
        QVERIFY(verdict.is_virtual);
        QCOMPARE(verdict.multiplier_thousandths, 0U);
        // And with those blanked too nothing is left. Lies of that kind cost the liar an owner's
        // commit and one machine's identity; bonds, not fingerprints, keep the chain safe.
        forged.hypervisor = g4.hypervisor;
        forged.firmware = g4.firmware;
        verdict = judge(forged, 0);
        QCOMPARE(verdict.grade, ReportGrade::sound);
        QCOMPARE(verdict.multiplier_thousandths, 2500U);
    }

    void grades_every_fault() {
        for (ConsistencyFault fault : from_bits<ConsistencyFault>(~0U)) {
            bool is_missing = fault == processor_unmeasured || fault == evidence_missing;
            bool is_disturbed =
                fault == ladder_falls || fault == ladder_flat || fault == counter_unsteady;
            QCOMPARE(grade_of(fault), is_missing     ? ReportGrade::capped
                                      : is_disturbed ? ReportGrade::doubtful
                                                     : ReportGrade::refused);
        }
    }

    void keeps_faults_and_signs_as_bits() {
        Verdict verdict = judge(recorded());
        QCOMPARE(verdict.fault_bits(), 0U);
        for (const VirtualMachineReason& reason : verdict.virtual_machine.reasons)
            QVERIFY((verdict.sign_bits() & bit_of(reason.sign)) != 0);
        QCOMPARE(std::popcount(verdict.sign_bits()), int(verdict.virtual_machine.reasons.size()));
        verdict.faults = {lacks_required, ladder_falls};
        QCOMPARE(verdict.fault_bits(), (1U << 3) | (1U << 9));
        QVERIFY((from_bits<ConsistencyFault>(verdict.fault_bits()) == verdict.faults));
        QVERIFY(from_bits<ConsistencyFault>(1U << 31).empty());
    }

    void says_bits_in_words_the_worst_first() {
        auto words = describe_bits((1U << 9) | (1U << 5) | (1U << 3), 2U);
        QCOMPARE(words.size(), std::size_t{4});
        QCOMPARE(words[0], std::string(describe(lacks_required)));
        QCOMPARE(words[1], std::string(describe(ladder_falls)));
        QCOMPARE(words[2], std::string(describe(evidence_missing)));
        QCOMPARE(words[3], std::string("The processor reports a hypervisor."));
        QVERIFY(describe_bits(0, 0).empty());
        QVERIFY(describe_refusal((1U << 9) | (1U << 5)).empty());
    }

    void finds_caches_that_the_class_never_had() {
        HardwareReport report = fixtures::constructed_powerpc_g4(); // at most 4 MiB
        auto with_third_level = [&](std::uint64_t bytes) {
            CacheGeometry caches = *fixtures::constructed_powerpc_g4().caches;
            caches.caches.push_back({3, CacheType::unified, bytes, 64, 8});
            report.caches = caches;
            return judge(report).faults;
        };
        QVERIFY(with_third_level(4 << 20).empty());
        QVERIFY(with_third_level((4 << 20) + 64) == Faults{caches_unlike_class});
    }

    void finds_ladders_that_show_larger_caches() {
        HardwareReport report = fixtures::constructed_powerpc_g4(); // 512 KiB in its second level
        auto with_steps = [&](std::uint32_t within, std::uint32_t beyond) {
            report.timing.memory_ladder = fixtures::constructed_ladder(
                {{16, 2'000}, {128, within + 1}, {256, within}, {2048, beyond}, {65'536, 90'000}});
            return judge(report).faults;
        };
        QVERIFY(with_steps(8'000, 10'000).empty());
        QVERIFY(with_steps(8'000, 9'999) == Faults{ladder_unlike_caches});
        report.caches = CacheGeometry{};
        QVERIFY(with_steps(8'000, 8'000).empty());
        // A class without a bonus has nothing to gain: let a modest one misread its caches.
        HardwareReport modern = fixtures::constructed_modern_pc();
        modern.caches = CacheGeometry{
            {{1, CacheType::data, 32'768, 64, 8}, {2, CacheType::unified, 131'072, 64, 8}}};
        modern.timing.memory_ladder =
            fixtures::constructed_ladder({{16, 750}, {64, 2'600}, {512, 2'600}, {65'536, 70'000}});
        QVERIFY(judge(modern).faults.empty());
    }

    void finds_loads_that_no_core_does_so_quickly() {
        HardwareReport report = fixtures::constructed_powerpc_g4();
        auto with_first = [&](std::uint32_t picoseconds) {
            report.timing.memory_ladder =
                fixtures::constructed_ladder({{16, picoseconds}, {65'536, 190'000}});
            return judge(report).faults;
        };
        report.timing.integer_rate = std::uint64_t{1'000'000'000};
        QVERIFY(with_first(1'750).empty());
        QVERIFY(with_first(1'749) == Faults{ladder_unlike_core});
        report.timing.integer_rate = std::uint64_t{0};
        QVERIFY(with_first(1'750) == Faults{ladder_unlike_core});
        HardwareReport itanium = report;
        itanium.architecture = Architecture::ia64;
        itanium.processor = ProcessorIdentity{"GenuineIntel", 31, 0, 7};
        itanium.features = FeatureSet{};
        itanium.timing.integer_rate = std::uint64_t{1'000'000'000};
        itanium.timing.memory_ladder =
            fixtures::constructed_ladder({{16, 1'000}, {65'536, 190'000}});
        QCOMPARE(judge(itanium).class_id, std::string("itanium_2"));
        QVERIFY(judge(itanium).faults.empty());
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
        report.timing.cycle_counter = CycleCounter{1, 0};
        report.timing.drift_per_billion = 10'000'000U;
        QVERIFY(judge(report).faults.empty());
        report.timing.drift_per_billion = 10'000'001U;
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
