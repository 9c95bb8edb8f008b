// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The device corpus of existing clients: what this table makes of each row, and where it differs.
#include "core/attestation/fingerprint.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QFile>

#include <map>
#include <set>

namespace device_corpus_test {

using namespace rustchain;
using namespace rustchain::attestation;

namespace {

struct Row {
    std::string id, family, arch, machine, cpu, source; //!< family and arch as expected
};

std::vector<Row> read_rows() {
    QFile file(RUSTCHAIN_VECTORS "/legacy/device_classification_corpus.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    json::Value corpus = json::parse(file.readAll().toStdString()).value();
    std::vector<Row> rows;
    const auto items = json::Field(corpus).items().value();
    for (const json::Field& item : items) {
        auto text = [&](const char* outer, const char* key) {
            return item.at(outer).at(key).text().value_or("");
        };
        rows.push_back({.id = item.at("id").text().value(),
                        .family = text("expected", "device_family"),
                        .arch = text("expected", "device_arch"),
                        .machine = text("device", "machine"),
                        .cpu = text("device", "cpu"),
                        .source = item.at("source").text().value()});
    }
    return rows;
}

Architecture architecture_of(const std::string& machine) {
    static const std::map<std::string, Architecture> kNames{
        {"i486", Architecture::x86},        {"i586", Architecture::x86},
        {"i686", Architecture::x86},        {"x86_64", Architecture::x86_64},
        {"armv7l", Architecture::arm},      {"aarch64", Architecture::aarch64},
        {"ppc", Architecture::powerpc},     {"powerpc", Architecture::powerpc},
        {"ppc64", Architecture::powerpc64}, {"ppc64le", Architecture::powerpc64},
    };
    auto found = kNames.find(machine);
    return found == kNames.end() ? Architecture::unknown : found->second;
}

//! Rows of CPUID dumps are named by vendor and signature: "…/GenuineIntel00006F6_Conroe_CPUID.txt".
//! The signature is EAX of leaf 1; displayed family and model follow the makers' manuals.
std::optional<ProcessorIdentity> identity_in(const std::string& source) {
    constexpr std::size_t kVendor = 12, kDigits = 7;
    std::string name = source.substr(source.rfind('/') + 1);
    if (!name.ends_with("_CPUID.txt") || name.size() < kVendor + kDigits)
        return std::nullopt;
    auto eax = static_cast<std::uint32_t>(std::stoul(name.substr(kVendor, kDigits), nullptr, 16));
    std::uint32_t family = (eax >> 8) & 0xF, model = (eax >> 4) & 0xF;
    if (family == 6 || family == 15)
        model += ((eax >> 16) & 0xF) << 4;
    if (family == 15)
        family += (eax >> 20) & 0xFF;
    return ProcessorIdentity{name.substr(0, kVendor), family, model, eax & 0xF};
}

//! What the other rows name, as the processor tells its own name: MIDR part numbers of ARM's
//! manuals (Linux, cputype.h), PVR of IBM's and Freescale's (Linux, cputable.c), the built-in
//! models of QEMU (target/i386/cpu.c).
std::optional<ProcessorIdentity> identity_of(const std::string& cpu) {
    static const std::map<std::string, ProcessorIdentity> kKnown{
        {"ARMv7 Processor rev 4 (v7l)", {"ARM", 7, 0xD03, 4}},
        {"Cortex-A72", {"ARM", 8, 0xD08, 3}},
        {"Cortex-A76", {"ARM", 8, 0xD0B, 0x41}},
        {"Rockchip RK3588", {"ARM", 8, 0xD0B, 0x40}}, // its large cores are Cortex-A76
        {"ARM Cortex-A57", {"ARM", 8, 0xD07, 0x11}},
        {"Neoverse-N1", {"ARM", 8, 0xD0C, 0x31}},
        {"PowerPC G3 750", {"Power", 0x0008, 0, 0x0202}},
        {"PowerPC G4 7450", {"Power", 0x8000, 0, 0x0201}},
        {"PowerPC G4 7447A", {"Power", 0x8003, 0, 0x0102}},
        {"PowerPC G5 970", {"Power", 0x0039, 0, 0x0202}},
        {"IBM POWER8 8286", {"Power", 0x004B, 0, 0x0201}},
        {"QEMU Virtual CPU version 2.5+", {"AuthenticAMD", 15, 107, 1}},
        {"Common KVM processor", {"GenuineIntel", 15, 6, 1}},
        {"Common 32-bit KVM processor", {"GenuineIntel", 15, 6, 1}},
        {"Intel(R) Core(TM)2 Duo CPU T7700 @ 2.40GHz", {"GenuineIntel", 6, 15, 11}},
    };
    auto found = kKnown.find(cpu);
    return found == kKnown.end() ? std::nullopt : std::optional(found->second);
}

const HardwareClass* classify(const Row& row) {
    HardwareReport report;
    report.architecture = architecture_of(row.machine);
    auto identity = identity_in(row.source);
    if (!identity)
        identity = identity_of(row.cpu);
    if (!identity || report.architecture == Architecture::unknown)
        return nullptr;
    report.processor = *identity;
    report.brand = ShortText{row.cpu};
    const AntiquityTable& table = AntiquityTable::embedded();
    return table.find(judge_report(report, table, {}).class_id);
}

//! The corpus's words for a family and kind, as classes of the table. Its "modern" and its two
//! kinds of ARM are whatever is worth what today's processors are.
bool agrees(const Row& row, const HardwareClass& found) {
    using Classes = std::set<std::string>;
    static const std::map<std::string, Classes> kClasses{
        {"x86 486", {"intel_486", "intel_dx4"}},
        {"x86 pentium", {"intel_pentium"}},
        {"x86 pentium_mmx", {"intel_pentium_mmx"}},
        {"x86 retro", {"amd_k6", "amd_k6_2", "amd_k6_3"}},
        {"x86 pentium_ii", {"intel_pentium_2"}},
        {"x86 pentium_iii", {"intel_pentium_3"}},
        {"x86 pentium_m_banias", {"intel_pentium_m"}},
        {"x86 pentium_m_dothan", {"intel_pentium_m"}},
        {"PowerPC G3", {"powerpc_g3"}},
        {"PowerPC G4", {"powerpc_g4"}},
        {"PowerPC G5", {"powerpc_g5"}},
        {"PowerPC POWER8", {"power8"}},
    };
    auto named = kClasses.find(row.family + " " + row.arch);
    if (named != kClasses.end())
        return named->second.contains(found.id);
    return found.id != kUnrecognisedClass && found.multiplier_thousandths == 800;
}

struct Disagreement {
    const char* class_id;
    const char* reason;
};

constexpr const char* kOlder = "the table tells makes of before 2016 apart: they are worth more "
                               "than today's";
constexpr const char* kEmulated = "an emulator's model is of no class";
constexpr const char* kLent = "the emulator lends the name of a real processor; the signs of a "
                              "hypervisor, not the class, take its weight";

const std::map<std::string, Disagreement> kDisagreements{
    {"intel-core2-conroe", {"intel_core_2", kOlder}},
    {"intel-nehalem", {"intel_nehalem", kOlder}},
    {"intel-sandy-bridge", {"intel_sandy_bridge", kOlder}},
    {"intel-ivy-bridge", {"intel_ivy_bridge", kOlder}},
    {"intel-haswell", {"intel_haswell", kOlder}},
    {"intel-skylake", {"intel_skylake", kOlder}},
    {"qemu-virtual-cpu-2-5", {"unrecognised", kEmulated}},
    {"qemu-standard-pc", {"unrecognised", kEmulated}},
    {"kvm-common-processor", {"unrecognised", kEmulated}},
    {"kvm-common-32-bit", {"unrecognised", kEmulated}},
    {"qemu-core2duo-model", {"intel_core_2", kLent}},
};

} // namespace

class DeviceCorpusTest : public QObject {
    Q_OBJECT
private slots:
    void classifies_every_row_data() {
        QTest::addColumn<int>("index");
        const auto rows = read_rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].id.c_str()) << static_cast<int>(i);
    }

    void classifies_every_row() {
        QFETCH(int, index);
        const Row row = read_rows().at(static_cast<std::size_t>(index));
        const HardwareClass* found = classify(row);
        QVERIFY2(found, row.cpu.c_str());
        auto listed = kDisagreements.find(row.id);
        QCOMPARE(agrees(row, *found), listed == kDisagreements.end());
        if (listed != kDisagreements.end()) {
            QCOMPARE(found->id, std::string(listed->second.class_id));
            qInfo("%s: expected %s, is %s: %s", row.id.c_str(), row.arch.c_str(), found->id.c_str(),
                  listed->second.reason);
        }
    }

    void agrees_on_all_but_the_listed_rows() {
        const auto rows = read_rows();
        std::size_t agreed = 0;
        std::set<std::string> differing;
        for (const Row& row : rows) {
            const HardwareClass* found = classify(row);
            if (found && agrees(row, *found))
                ++agreed;
            else
                differing.insert(row.id);
        }
        qInfo("%zu of %zu rows agree", agreed, rows.size());
        QCOMPARE(rows.size(), std::size_t{38});
        QCOMPARE(agreed, std::size_t{27});
        QCOMPARE(differing.size(), kDisagreements.size());
        QCOMPARE(agreed + kDisagreements.size(), rows.size());
        for (const auto& [id, disagreement] : kDisagreements)
            QVERIFY2(differing.contains(id), id.c_str());
    }
};

RUSTCHAIN_TEST(DeviceCorpusTest)

} // namespace device_corpus_test
#include "device_corpus_test.moc"
