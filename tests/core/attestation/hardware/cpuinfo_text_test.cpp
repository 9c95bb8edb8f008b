// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /proc/cpuinfo: ARM, Power, m68k and x86 texts; the constructed ones follow the kernel's format.
#include "core/attestation/hardware/cpuinfo_text.hpp"

#include "core/attestation/antiquity_table.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace cpuinfo_text_test {

using namespace rustchain;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

constexpr const char* kConstructedPi1 = "processor\t: 0\n"
                                        "model name\t: ARMv6-compatible processor rev 7 (v6l)\n"
                                        "Features\t: half thumb fastmult vfp edsp java tls\n"
                                        "CPU implementer\t: 0x41\n"
                                        "CPU architecture: 7\n"
                                        "CPU variant\t: 0x0\n"
                                        "CPU part\t: 0xb76\n"
                                        "CPU revision\t: 7\n";
constexpr const char* kConstructedArm9 = "Processor\t: ARM926EJ-S rev 5 (v5l)\n"
                                         "CPU implementer\t: 0x41\n"
                                         "CPU architecture: 5TEJ\n"
                                         "CPU variant\t: 0x0\n"
                                         "CPU part\t: 0x926\n"
                                         "CPU revision\t: 5\n";
constexpr const char* kConstructedM1 = "processor\t: 0\n"
                                       "Features\t: fp asimd aes pmull sha1 sha2 crc32 atomics\n"
                                       "CPU implementer\t: 0x61\n"
                                       "CPU architecture: 8\n"
                                       "CPU variant\t: 0x1\n"
                                       "CPU part\t: 0x022\n"
                                       "CPU revision\t: 1\n";
constexpr const char* kConstructedG4 = "processor\t: 0\n"
                                       "cpu\t\t: 7447A, altivec supported\n"
                                       "clock\t\t: 1499.999994MHz\n"
                                       "revision\t: 1.2 (pvr 8003 0102)\n"
                                       "platform\t: PowerMac\n";
constexpr const char* kConstructedPower8 = "processor\t: 0\n"
                                           "cpu\t\t: POWER8 (raw), altivec supported\n"
                                           "revision\t: 2.0 (pvr 004d 0200)\n";
constexpr const char* kConstructedAmiga = "CPU:\t\t68040\nMMU:\t\t68040\nFPU:\t\t68040\n";

RecordedFiles with(const char* cpuinfo) {
    return RecordedFiles({{"/proc/cpuinfo", Measured<std::string>(cpuinfo)}});
}

std::string class_of(Architecture architecture, const RecordedFiles& files) {
    HardwareReport report;
    report.architecture = architecture;
    report.processor = read_identity(files, architecture);
    return AntiquityTable::embedded().classify(report).id;
}

} // namespace

class CpuinfoTextTest : public QObject {
    Q_OBJECT
private slots:
    void reads_identities() {
        QVERIFY(*read_identity(with(kConstructedPi1), Architecture::arm) ==
                (ProcessorIdentity{"ARM", 7, 0xb76, 7}));
        QVERIFY(*read_identity(with(kConstructedArm9), Architecture::arm) ==
                (ProcessorIdentity{"ARM", 5, 0x926, 5}));
        QVERIFY(*read_identity(with(kConstructedM1), Architecture::aarch64) ==
                (ProcessorIdentity{"Apple", 8, 0x022, 0x11}));
        QVERIFY(*read_identity(with(kConstructedG4), Architecture::powerpc) ==
                (ProcessorIdentity{"Power", 0x8003, 0, 0x0102}));
        QVERIFY(*read_identity(with(kConstructedAmiga), Architecture::m68k) ==
                (ProcessorIdentity{"Motorola", 68040, 0, 0}));
    }

    void leads_to_the_right_class() {
        QCOMPARE(class_of(Architecture::arm, with(kConstructedPi1)), std::string("arm11"));
        QCOMPARE(class_of(Architecture::arm, with(kConstructedArm9)), std::string("arm926"));
        QCOMPARE(class_of(Architecture::aarch64, with(kConstructedM1)),
                 std::string("apple_silicon"));
        QCOMPARE(class_of(Architecture::powerpc, with(kConstructedG4)), std::string("powerpc_g4"));
        QCOMPARE(class_of(Architecture::powerpc64, with(kConstructedPower8)),
                 std::string("power8"));
        QCOMPARE(class_of(Architecture::m68k, with(kConstructedAmiga)), std::string("m68k_68040"));
    }

    void reads_feature_words() {
        QVERIFY(*read_feature_words(with(kConstructedPi1), Architecture::arm) ==
                FeatureSet{Feature::vfp});
        QVERIFY(*read_feature_words(with(kConstructedM1), Architecture::aarch64) ==
                (FeatureSet{Feature::vfp, Feature::neon, Feature::arm_aes, Feature::arm_pmull,
                            Feature::arm_sha1, Feature::arm_sha2, Feature::arm_crc32,
                            Feature::arm_atomics}));
        QVERIFY(*read_feature_words(with(kConstructedG4), Architecture::powerpc) ==
                FeatureSet{Feature::altivec});
        QVERIFY(*read_feature_words(with(kConstructedPower8), Architecture::powerpc64) ==
                (FeatureSet{Feature::altivec, Feature::vsx, Feature::power_isa_2_06,
                            Feature::power_isa_2_07}));
        QVERIFY(read_feature_words(with(kConstructedAmiga), Architecture::m68k).reason() ==
                Unmeasured::not_supported);
        QVERIFY(read_feature_words(with(kConstructedArm9), Architecture::arm).reason() ==
                Unmeasured::not_offered);
    }

    void reads_brand_and_microcode() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        QCOMPARE(*read_microcode(machine.files), std::uint64_t{0x1000065});
        QCOMPARE(read_brand(machine.files)->text, std::string("AMD EPYC"));
        QCOMPARE(read_brand(with(kConstructedG4))->text, std::string("7447A, altivec supported"));
        QCOMPARE(read_brand(with(kConstructedAmiga))->text, std::string("68040"));
        QVERIFY(read_microcode(with(kConstructedG4)).reason() == Unmeasured::not_offered);
    }

    void says_why_there_is_nothing() {
        RecordedFiles forbidden({{"/proc/cpuinfo", Unmeasured::not_permitted}});
        QVERIFY(read_identity(forbidden, Architecture::arm).reason() == Unmeasured::not_permitted);
        QVERIFY(read_brand(forbidden).reason() == Unmeasured::not_permitted);
        QVERIFY(read_microcode(RecordedFiles({})).reason() == Unmeasured::not_offered);
        QVERIFY(read_identity(with(""), Architecture::arm).reason() == Unmeasured::not_offered);
        QVERIFY(read_identity(with(kConstructedPi1), Architecture::mips).reason() ==
                Unmeasured::not_supported);
        std::string long_name = "model name: " + std::string(65, 'x');
        QVERIFY(read_brand(with(long_name.c_str())).reason() == Unmeasured::out_of_range);
    }

    void survives_texts_that_are_cut_or_wrong() {
        for (const char* text : {kConstructedPi1, kConstructedG4, kConstructedAmiga}) {
            std::string whole(text);
            for (std::size_t length = 0; length <= whole.size(); ++length) {
                auto files = with(whole.substr(0, length).c_str());
                for (auto architecture :
                     {Architecture::arm, Architecture::powerpc, Architecture::m68k}) {
                    auto identity = read_identity(files, architecture);
                    QVERIFY(!identity || !identity->vendor.empty());
                    (void)read_feature_words(files, architecture);
                }
            }
        }
        for (const char* text : {"revision : (pvr )", "revision : 1 (pvr zz 1)",
                                 "revision : (pvr 1", "revision : (pvr 123456789 1)"})
            QVERIFY(!read_identity(with(text), Architecture::powerpc));
        QVERIFY(!read_identity(with("CPU : fast"), Architecture::m68k));
    }

    void finds_whole_keys_only() {
        QVERIFY(cpuinfo_value("cpu cores : 2\ncpu : x\n", "cpu") == "x");
        QVERIFY(!cpuinfo_value("cpu cores : 2\n", "cpu"));
        QVERIFY(cpuinfo_value("a:b:c", "a") == "b:c");
        QVERIFY(cpuinfo_value("a :\n", "a") == "");
        QVERIFY(!cpuinfo_value("", "a"));
    }

    void compares_the_kernels_words_with_cpuid() {
        const std::string cpuinfo = "vendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 207\n"
                                    "model name\t: Intel(R) Xeon(R) Processor\nstepping\t: 2\n";
        RecordedFiles files({{"/proc/cpuinfo", cpuinfo}});
        QVERIFY(!contradicts(files, {"GenuineIntel", 6, 207, 2}));
        // Processors of one machine may differ in their stepping.
        QVERIFY(!contradicts(files, {"GenuineIntel", 6, 207, 3}));
        QVERIFY(contradicts(files, {"GenuineIntel", 6, 26, 2}));
        QVERIFY(contradicts(files, {"GenuineIntel", 15, 207, 2}));
        QVERIFY(contradicts(files, {"AuthenticAMD", 6, 207, 2}));
        QVERIFY(!contradicts(files, {"CentaurHauls", 7, 11, 2}));
        QVERIFY(!contradicts(RecordedFiles({}), {"GenuineIntel", 6, 26, 2}));
    }
};

RUSTCHAIN_TEST(CpuinfoTextTest)

} // namespace cpuinfo_text_test
#include "cpuinfo_text_test.moc"
