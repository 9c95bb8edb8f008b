// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Instruction sets: recorded leaves, single bits, capability words.
#include "core/attestation/hardware/instruction_sets.hpp"

#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace instruction_sets_test {

using namespace rustchain;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

class InstructionSetsTest : public QObject {
    Q_OBJECT
private slots:
    void reads_the_recorded_machine_as_its_kernel_does() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        FeatureSet features = *read_features(machine.cpuid);
        std::string cpuinfo = *machine.files.read("/proc/cpuinfo");
        std::string flags = cpuinfo.substr(cpuinfo.find("flags"));
        flags = " " + flags.substr(0, flags.find('\n')) + " ";
        // Our names beside the kernel's, where both have one.
        constexpr std::pair<Feature, const char*> kFlags[] = {
            {Feature::fpu, "fpu"},
            {Feature::tsc, "tsc"},
            {Feature::cmov, "cmov"},
            {Feature::mmx, "mmx"},
            {Feature::amd_3dnow, "3dnow"},
            {Feature::sse, "sse"},
            {Feature::sse2, "sse2"},
            {Feature::sse3, "pni"},
            {Feature::ssse3, "ssse3"},
            {Feature::sse4_1, "sse4_1"},
            {Feature::sse4_2, "sse4_2"},
            {Feature::sse4a, "sse4a"},
            {Feature::popcnt, "popcnt"},
            {Feature::lzcnt, "abm"},
            {Feature::bmi1, "bmi1"},
            {Feature::bmi2, "bmi2"},
            {Feature::adx, "adx"},
            {Feature::aes_ni, "aes"},
            {Feature::pclmulqdq, "pclmulqdq"},
            {Feature::sha_ni, "sha_ni"},
            {Feature::avx, "avx"},
            {Feature::f16c, "f16c"},
            {Feature::fma, "fma"},
            {Feature::fma4, "fma4"},
            {Feature::xop, "xop"},
            {Feature::avx2, "avx2"},
            {Feature::avx512f, "avx512f"},
            {Feature::avx512dq, "avx512dq"},
            {Feature::avx512bw, "avx512bw"},
            {Feature::avx512vl, "avx512vl"},
            {Feature::avx512_vnni, "avx512_vnni"},
            {Feature::avx512_bf16, "avx512_bf16"},
            {Feature::avx_vnni, "avx_vnni"},
            {Feature::amx_tile, "amx_tile"},
            {Feature::rdrand, "rdrand"},
            {Feature::rdseed, "rdseed"},
            {Feature::long_mode, "lm"},
            {Feature::vaes, "vaes"},
            {Feature::gfni, "gfni"},
            {Feature::cmpxchg8b, "cx8"},
        };
        for (auto [feature, flag] : kFlags) {
            bool is_flag = flags.find(" " + std::string(flag) + " ") != std::string::npos;
            QVERIFY2(features.contains(feature) == is_flag, flag);
        }
        QVERIFY(features.contains(Feature::avx512f));
        QVERIFY(!features.contains(Feature::amd_3dnow));
    }

    void ignores_leaves_that_are_not_there() {
        // Leaf 7 is filled, but the processor says that leaf 1 is its last.
        RecordedCpuid old({{{0, 0}, {1, 0x756E6547, 0x6C65746E, 0x49656E69}},
                           {{1, 0}, {0x543, 0, 0, (1U << 23) | 1}},
                           {{7, 0}, {0, ~0U, ~0U, ~0U}},
                           {{0x80000001, 0}, {~0U, ~0U, ~0U, ~0U}}});
        QVERIFY(*read_features(old) == (FeatureSet{Feature::fpu, Feature::mmx}));
        RecordedCpuid subleafless({{{0, 0}, {7, 0, 0, 0}}, {{7, 1}, {~0U, 0, 0, ~0U}}});
        QVERIFY(read_features(subleafless)->is_empty());
    }

    void reads_capability_words() {
        QVERIFY(aarch64_features(0, 0) == FeatureSet{Feature::arm_idiv});
        // Cortex-A72 of a Raspberry Pi 4: fp asimd evtstrm crc32 cpuid.
        QVERIFY(aarch64_features(0x887, 0) ==
                (FeatureSet{Feature::arm_idiv, Feature::vfp, Feature::neon, Feature::arm_crc32}));
        FeatureSet server = aarch64_features((1U << 22) | (1U << 3), 1U << 1);
        QVERIFY(server.contains_all({Feature::sve, Feature::sve2, Feature::arm_aes}));
        QVERIFY(!server.contains(Feature::neon));
    }

    void reads_powers_capability_words() {
        QVERIFY(power_features(0, 0) == FeatureSet{});
        // PowerPC 7447A: ppc32 altivec fpu mmu.
        QVERIFY(power_features(0x9C000000, 0) == FeatureSet{Feature::altivec});
        // POWER9 as Linux 6.1 tells it.
        QVERIFY(
            power_features(0xDC0065C2, 0xAEF00000) ==
            (FeatureSet{Feature::altivec, Feature::vsx, Feature::power_isa_2_06,
                        Feature::power_decimal, Feature::power_isa_2_07, Feature::power_isa_3_00}));
        QVERIFY(power_features(0, 0x00040000) == FeatureSet{Feature::power_isa_3_1});
    }

    void prefers_the_processor_to_files() {
        RecordedFiles arm({{"/proc/cpuinfo", Measured<std::string>("Features : neon\n")}});
        QVERIFY(*read_features(RecordedCpuid({}), arm, Architecture::arm) ==
                FeatureSet{Feature::neon});
        RecordedCpuid old({{{0, 0}, {1, 0, 0, 0}}, {{1, 0}, {0, 0, 0, 1}}});
        QVERIFY(*read_features(old, arm, Architecture::x86) == FeatureSet{Feature::fpu});
        QVERIFY(read_features(RecordedCpuid({})).reason() == Unmeasured::not_this_architecture);
    }

    void knows_what_it_was_built_for() { QVERIFY(built_architecture() != Architecture::unknown); }
};

RUSTCHAIN_TEST(InstructionSetsTest)

} // namespace instruction_sets_test
#include "instruction_sets_test.moc"
