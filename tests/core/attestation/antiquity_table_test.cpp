// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The antiquity table: the one that ships, decay year by year, classes, refusals.
#include "core/attestation/antiquity_table.hpp"

#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QFile>

#include <array>

namespace antiquity_table_test {

using namespace rustchain;
using namespace rustchain::attestation;

namespace {

std::string shipped_text() {
    QFile file(RUSTCHAIN_RESOURCES "/chains/antiquity.json");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

HardwareReport a_report(Architecture architecture, const ProcessorIdentity& processor) {
    HardwareReport report;
    report.architecture = architecture;
    report.processor = processor;
    return report;
}

const std::string& class_of(const HardwareReport& report) {
    return AntiquityTable::embedded().classify(report).id;
}

constexpr const char* kSmallest =
    R"({"version": 7, "entries": [
        {"id": "old", "name": "Old", "years": [1980, 1990], "multiplier_thousandths": 3000,
         "most_megahertz": 10, "most_cache_kib": 8, "required": ["fpu"], "forbidden": ["sse"],
         "rules": [{"architecture": "x86", "vendor": "V", "family": [3, 4]}]},
        {"id": "unrecognised", "name": "Other", "years": [1980, 0],
         "multiplier_thousandths": 800, "most_megahertz": 0, "rules": []}]})";

} // namespace

class AntiquityTableTest : public QObject {
    Q_OBJECT
private slots:
    void ships_the_table_of_the_resources() {
        auto parsed = AntiquityTable::parse(shipped_text());
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.c_str());
        QCOMPARE(parsed->hash(), AntiquityTable::embedded().hash());
        QCOMPARE(parsed->version(), 2U);
        QVERIFY(parsed->classes().size() >= 150);
        QVERIFY(parsed->classes() == AntiquityTable::embedded().classes());
    }

    void has_the_published_hash_and_decay() {
        QFile file(RUSTCHAIN_VECTORS "/protocol/antiquity_table.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        json::Value vectors = json::parse(file.readAll().toStdString()).value();
        json::Field root(vectors);
        QCOMPARE(AntiquityTable::embedded().hash(), root.at("hash").fixed<Hash256>().value());
        const auto rows = root.at("decay").items().value();
        QVERIFY(rows.size() >= 8);
        for (const json::Field& row : rows) {
            auto multiplier = row.at("multiplier").uint<std::uint32_t>().value();
            const auto years = row.at("after_years").items().value();
            for (std::size_t year = 0; year < years.size(); ++year)
                QCOMPARE(decayed_multiplier(multiplier, year * 52'560), years[year].u64().value());
        }
    }

    void gives_the_multipliers_of_the_protocol() {
        const AntiquityTable& table = AntiquityTable::embedded();
        QCOMPARE(table.find("modern_x86_64")->multiplier_thousandths, 800U);
        QCOMPARE(table.find("powerpc_g4")->multiplier_thousandths, 2500U);
        QCOMPARE(table.find("arm2")->multiplier_thousandths, 4000U);
        for (const HardwareClass& hardware_class : table.classes()) {
            QVERIFY(hardware_class.multiplier_thousandths >= 800);
            QVERIFY(hardware_class.multiplier_thousandths <= 4000);
        }
        QVERIFY(table.find("pdp_11") == nullptr);
        QCOMPARE(table.unrecognised().multiplier_thousandths, 800U);
    }

    void reaches_every_class_by_a_rule_of_its_own() {
        // A class whose every rule is caught by an earlier class could never be given.
        for (const HardwareClass& expected : AntiquityTable::embedded().classes()) {
            bool is_reached = expected.id == kUnrecognisedClass;
            for (const ClassRule& rule : expected.rules) {
                for (std::uint32_t model = rule.model.from;
                     model <= std::min(rule.model.to, rule.model.from + 255); ++model) {
                    auto report =
                        a_report(rule.architecture, {rule.vendor.empty() ? "V" : rule.vendor,
                                                     rule.family.from, model, rule.stepping.from});
                    is_reached = is_reached || class_of(report) == expected.id;
                }
            }
            QVERIFY2(is_reached, expected.id.c_str());
        }
    }

    void classifies_known_machines_data() {
        QTest::addColumn<int>("architecture");
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<std::array<int, 3>>("numbers");
        QTest::addColumn<QByteArray>("expected");
        auto row = [](const char* machine, Architecture architecture, const char* vendor,
                      std::array<int, 3> numbers, const char* expected) {
            QTest::newRow(machine) << static_cast<int>(architecture) << QByteArray(vendor)
                                   << numbers << QByteArray(expected);
        };
        constexpr auto x86 = Architecture::x86;
        constexpr auto x64 = Architecture::x86_64;
        row("i486DX2", x86, "GenuineIntel", {4, 3, 5}, "intel_486");
        row("Pentium 100", x86, "GenuineIntel", {5, 2, 5}, "intel_pentium");
        row("Pentium MMX 233", x86, "GenuineIntel", {5, 4, 3}, "intel_pentium_mmx");
        row("Quark X1000", x86, "GenuineIntel", {5, 9, 0}, "intel_quark");
        row("Pentium II Deschutes", x86, "GenuineIntel", {6, 5, 2}, "intel_pentium_2");
        row("Pentium III Tualatin", x86, "GenuineIntel", {6, 11, 1}, "intel_pentium_3");
        row("Pentium M Dothan", x86, "GenuineIntel", {6, 13, 8}, "intel_pentium_m");
        row("Pentium 4 Northwood", x86, "GenuineIntel", {15, 2, 9}, "intel_pentium_4");
        row("Pentium D, 64 bits", x64, "GenuineIntel", {15, 6, 4}, "intel_prescott");
        row("Core 2 Duo E8400", x64, "GenuineIntel", {6, 23, 10}, "intel_penryn");
        row("Core i7-920", x64, "GenuineIntel", {6, 26, 5}, "intel_nehalem");
        row("Core i7-2600K", x64, "GenuineIntel", {6, 42, 7}, "intel_sandy_bridge");
        row("Core i7-4770", x64, "GenuineIntel", {6, 60, 3}, "intel_haswell");
        row("Core i7-6700K", x64, "GenuineIntel", {6, 94, 3}, "intel_skylake");
        row("Xeon Skylake-SP", x64, "GenuineIntel", {6, 85, 4}, "intel_skylake");
        row("Xeon Cascade Lake", x64, "GenuineIntel", {6, 85, 7}, "intel_cascade_lake");
        row("Core i9-13900K", x64, "GenuineIntel", {6, 183, 1}, "intel_raptor_lake");
        row("K6-2", x86, "AuthenticAMD", {5, 8, 12}, "amd_k6_2");
        row("Athlon XP", x86, "AuthenticAMD", {6, 10, 0}, "amd_athlon_xp");
        row("Athlon 64", x64, "AuthenticAMD", {15, 4, 8}, "amd_k8");
        row("Phenom II", x64, "AuthenticAMD", {16, 4, 3}, "amd_k10");
        row("FX-8350", x64, "AuthenticAMD", {21, 2, 0}, "amd_piledriver");
        row("Ryzen 7 1700", x64, "AuthenticAMD", {23, 1, 1}, "amd_zen");
        row("EPYC 9654", x64, "AuthenticAMD", {25, 17, 1}, "modern_x86_64");
        row("VIA C3 Nehemiah", x86, "CentaurHauls", {6, 9, 8}, "via_c3");
        row("Crusoe", x86, "GenuineTMx86", {5, 4, 3}, "transmeta_crusoe");
        row("unknown x86", x64, "SomebodyElse", {6, 1, 1}, "unrecognised");
        row("modern in 32 bits", x86, "AuthenticAMD", {25, 17, 1}, "unrecognised");
        constexpr auto arm = Architecture::arm;
        row("Archimedes A3000", arm, "ARM", {2, 0x020, 0}, "arm2");
        row("Archimedes A5000", arm, "ARM", {2, 0x030, 0}, "arm3");
        row("RiscPC 610", arm, "ARM", {3, 0x061, 0}, "arm6");
        row("RiscPC StrongARM", arm, "DEC", {4, 0xa10, 3}, "strongarm");
        row("Raspberry Pi 1", arm, "ARM", {7, 0xb76, 7}, "arm11");
        row("Raspberry Pi 4", Architecture::aarch64, "ARM", {8, 0xd08, 3}, "cortex_a72");
        row("Apple M1", Architecture::aarch64, "Apple", {8, 0x23, 0x11}, "apple_silicon");
        constexpr auto power = Architecture::powerpc;
        row("iMac G3", power, "Power", {0x0008, 0, 0x0202}, "powerpc_g3");
        row("PowerBook G4", power, "Power", {0x8003, 0, 0x0102}, "powerpc_g4");
        row("Power Mac G4 7400", power, "Power", {0x000c, 0, 0x0209}, "powerpc_g4");
        row("Power Mac G5", Architecture::powerpc64, "Power", {0x003c, 0, 0x0300}, "powerpc_g5");
        row("POWER8", Architecture::powerpc64, "Power", {0x004d, 0, 0x0200}, "power8");
        row("Amiga 4000", Architecture::m68k, "Motorola", {68040, 0, 0}, "m68k_68040");
        row("VAX", Architecture::vax, "", {1, 2, 3}, "vax");
        row("Core 2 Duo E6600", x64, "GenuineIntel", {6, 15, 6}, "intel_core_2");
        row("Core i5-8250U", x64, "GenuineIntel", {6, 142, 10}, "intel_coffee_lake");
        row("Core i5-7200U", x64, "GenuineIntel", {6, 142, 9}, "intel_kaby_lake");
        row("Core of tomorrow", x64, "GenuineIntel", {6, 250, 1}, "modern_x86_64");
        row("Athlon Thunderbird", x86, "AuthenticAMD", {6, 4, 2}, "amd_k7");
        row("Ryzen 7 3700X", x64, "AuthenticAMD", {23, 0x71, 0}, "amd_zen_2");
        row("Ryzen 9 5950X", x64, "AuthenticAMD", {25, 0x21, 2}, "amd_zen_3");
        row("Ryzen 9 9950X", x64, "AuthenticAMD", {26, 0x44, 0}, "modern_x86_64");
        row("Raspberry Pi 2", arm, "ARM", {7, 0xc07, 5}, "cortex_a7");
        row("Raspberry Pi 3 in 32 bits", arm, "ARM", {7, 0xd03, 4}, "modern_arm");
        row("Loongson 3A6000", Architecture::loongarch, "Loongson", {1, 2, 3}, "loongarch");
        row("foreign machine", Architecture::superh, "Hitachi", {9, 2, 3}, "unrecognised");
    }

    void classifies_known_machines() {
        QFETCH(int, architecture);
        QFETCH(QByteArray, vendor);
        using Numbers = std::array<int, 3>;
        QFETCH(Numbers, numbers);
        QFETCH(QByteArray, expected);
        auto number = [&](std::size_t i) { return static_cast<std::uint32_t>(numbers[i]); };
        auto report = a_report(static_cast<Architecture>(architecture),
                               {vendor.toStdString(), number(0), number(1), number(2)});
        QCOMPARE(QByteArray::fromStdString(class_of(report)), expected);
    }

    void classifies_the_recorded_machine() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        QCOMPARE(class_of(machine.scan()), std::string("modern_x86_64"));
        QCOMPARE(class_of(HardwareReport{}), std::string("unrecognised"));
    }

    void decays_bonuses_by_the_year() {
        constexpr EpochNumber kYear = 52'560;
        QCOMPARE(decayed_multiplier(2500, 0), 2500U);
        QCOMPARE(decayed_multiplier(2500, kYear - 1), 2500U);
        QCOMPARE(decayed_multiplier(2500, kYear), 2275U);     // 1500 → 1275
        QCOMPARE(decayed_multiplier(2500, 2 * kYear), 2083U); // 1275 → 1083
        QCOMPARE(decayed_multiplier(2500, 3 * kYear), 1920U); // 1083 → 920
        QCOMPARE(decayed_multiplier(2500, 10 * kYear), 1293U);
        QCOMPARE(decayed_multiplier(4000, kYear), 3550U);
        QCOMPARE(decayed_multiplier(4000, 5 * kYear), 2329U);
        QCOMPARE(decayed_multiplier(1001, kYear), 1000U);
        QCOMPARE(decayed_multiplier(4000, 1000 * kYear), 1000U);
        QCOMPARE(decayed_multiplier(4000, ~EpochNumber{0}), 1000U);
        QCOMPARE(decayed_multiplier(0xFFFFFFFF, 0), 0xFFFFFFFFU);
    }

    void leaves_multipliers_up_to_one_as_they_are() {
        for (std::uint32_t multiplier : {0U, 1U, 800U, 1000U})
            QCOMPARE(decayed_multiplier(multiplier, 30 * 52'560), multiplier);
        const auto& modern = *AntiquityTable::embedded().find("modern_x86_64");
        QCOMPARE(AntiquityTable::multiplier_at(modern, 5 * 52'560), 800U);
    }

    void reads_every_field() {
        auto table = AntiquityTable::parse(kSmallest).value();
        const HardwareClass& old = *table.find("old");
        QCOMPARE(old.first_year, std::uint16_t{1980});
        QCOMPARE(old.last_year, std::uint16_t{1990});
        QCOMPARE(old.most_megahertz, 10U);
        QVERIFY(old.required == FeatureSet{Feature::fpu});
        QVERIFY(old.forbidden == FeatureSet{Feature::sse});
        QVERIFY(old.rules.at(0).model == NumberRange{});
        QVERIFY(old.rules[0].matches(Architecture::x86, {"V", 3, 9, 9}));
        QVERIFY(old.rules[0].matches(Architecture::x86_64, {"V", 4, 9, 9}));
        QVERIFY(!old.rules[0].matches(Architecture::x86, {"V", 5, 9, 9}));
        QVERIFY(!old.rules[0].matches(Architecture::x86, {"V", 2, 9, 9}));
        QVERIFY(!old.rules[0].matches(Architecture::x86, {"V ", 3, 9, 9}));
        QVERIFY(!old.rules[0].matches(Architecture::arm, {"V", 3, 9, 9}));
    }

    void changes_its_hash_with_any_value_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        for (auto [from, to] : {std::pair{"\"version\": 7", "\"version\": 8"},
                                {"3000", "3001"},
                                {"1980", "1981"},
                                {"\"Old\"", "\"Olds\""},
                                {"\"fpu\"", "\"tsc\""},
                                {"[3, 4]", "[3, 5]"},
                                {"\"V\"", "\"W\""},
                                {": 10,", ": 11,"},
                                {": 8,", ": 9,"}})
            QTest::newRow(from) << QByteArray(from) << QByteArray(to);
    }

    void changes_its_hash_with_any_value() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray changed(kSmallest);
        changed.replace(from, to);
        auto table = AntiquityTable::parse(changed.toStdString());
        QVERIFY(table.has_value());
        QVERIFY(table->hash() != AntiquityTable::parse(kSmallest)->hash());
    }

    void refuses_bad_tables_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("complaint");
        auto row = [](const char* name, const char* from, const char* to, const char* complaint) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(complaint);
        };
        row("no version", "\"version\": 7, ", "", "version");
        row("negative version", "7", "-7", "version");
        row("no JSON", "]})", "", "antiquity table");
        row("cut", "\"rules\": []}]}", "", "line");
        row("unknown member", "\"years\": [1980, 1990]", "\"yaers\": [1980, 1990]", "yaers");
        row("twice", "\"unrecognised\"", "\"old\"", "");
        row("no unrecognised", "\"unrecognised\"", "\"other\"", "");
        row("multiplier", "3000", "10001", "multiplier_thousandths");
        row("fraction", "3000", "3000.5", "multiplier_thousandths");
        row("architecture", "\"x86\"", "\"x87\"", "architecture");
        row("feature", "\"fpu\"", "\"fpx\"", "required");
        row("both ways", "[\"sse\"]", "[\"fpu\"]", "required and forbidden");
        row("range", "[3, 4]", "[4, 3]", "family");
        row("cache", ": 8,", ": -8,", "most_cache_kib");
        row("half a range", "[3, 4]", "[3]", "family");
        row("range too large", "[3, 4]", "[3, 4294967296]", "family");
        row("years", "[1980, 1990]", "[1990, 1980]", "years");
        row("no name", "\"Old\"", "\"\"", "name");
        row("no rules", "{\"architecture\": \"x86\", \"vendor\": \"V\", \"family\": [3, 4]}", "",
            "rules");
    }

    void refuses_bad_tables() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, complaint);
        QByteArray changed(kSmallest);
        if (from == "]})")
            changed = "{";
        else
            QVERIFY(changed.contains(from));
        changed.replace(from, to);
        auto table = AntiquityTable::parse(changed.toStdString());
        QVERIFY(!table.has_value());
        QVERIFY2(table.error().message.find(complaint.toStdString()) != std::string::npos,
                 table.error().message.c_str());
    }
};

RUSTCHAIN_TEST(AntiquityTableTest)

} // namespace antiquity_table_test
#include "antiquity_table_test.moc"
