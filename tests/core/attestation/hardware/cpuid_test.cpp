// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// CPUID: decoding recorded and constructed leaves, and this machine's.
#include "core/attestation/hardware/cpuid.hpp"

#include "core/attestation/hardware/instruction_sets.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace cpuid_test {

using namespace rustchain;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

std::uint32_t four(std::string_view text) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) << (8 * i);
    return number;
}

//! "GenuineIntel" with this leaf 1.
RecordedCpuid constructed_intel(CpuidLeaf version) {
    return RecordedCpuid(
        {{{0, 0}, {1, four("Genu"), four("ntel"), four("ineI")}}, {{1, 0}, version}});
}

RecordedCpuid constructed_guest(std::string_view signature, std::uint32_t last_leaf,
                                std::uint32_t privileges) {
    return RecordedCpuid(
        {{{0, 0}, {1, four("Genu"), four("ntel"), four("ineI")}},
         {{1, 0}, {0x306C3, 0, 1U << 31, 0}},
         {{0x40000000, 0},
          {last_leaf, four(signature), four(signature.substr(4)), four(signature.substr(8))}},
         {{0x40000003, 0}, {0, privileges, 0, 0}}});
}

} // namespace

class CpuidTest : public QObject {
    Q_OBJECT
private slots:
    void decodes_the_recorded_machine() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        QVERIFY(!machine.source.empty());
        QVERIFY(*read_identity(machine.cpuid) == (ProcessorIdentity{"AuthenticAMD", 25, 17, 1}));
        QCOMPARE(read_brand(machine.cpuid)->text, std::string("AMD EPYC"));
        HypervisorEvidence evidence = read_hypervisor(machine.cpuid);
        QVERIFY(*evidence.leaf_present);
        QVERIFY(as_text(evidence.signature->view()) == std::string_view("KVMKVMKVM\0\0\0", 12));
        QVERIFY(evidence.privileges.reason() == Unmeasured::not_offered);
    }

    void adds_extended_family_and_model_where_they_count() {
        // Signatures from the makers' revision guides.
        auto identity = [](std::uint32_t eax) {
            return *read_identity(constructed_intel({eax, 0, 0, 0}));
        };
        QVERIFY(identity(0x000306C3) == (ProcessorIdentity{"GenuineIntel", 6, 0x3C, 3}));
        QVERIFY(identity(0x00000F29) == (ProcessorIdentity{"GenuineIntel", 15, 2, 9}));
        QVERIFY(identity(0x00A60F12) == (ProcessorIdentity{"GenuineIntel", 25, 0x61, 2}));
        QVERIFY(identity(0x00000543) == (ProcessorIdentity{"GenuineIntel", 5, 4, 3}));
        // Family 5 has no extended model; bits there are not added.
        QVERIFY(identity(0x000F0590) == (ProcessorIdentity{"GenuineIntel", 5, 9, 0}));
    }

    void is_unmeasured_without_cpuid() {
        RecordedCpuid none({});
        QVERIFY(!none.is_available());
        QVERIFY(read_identity(none).reason() == Unmeasured::not_this_architecture);
        QVERIFY(read_brand(none).reason() == Unmeasured::not_this_architecture);
        QVERIFY(read_hypervisor(none).leaf_present.reason() == Unmeasured::not_this_architecture);
        QVERIFY(read_hypervisor(none).signature.reason() == Unmeasured::not_this_architecture);
        QVERIFY(code_name(none).empty());
    }

    void refuses_nonsense() {
        RecordedCpuid not_text({{{0, 0}, {1, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}}});
        QVERIFY(read_identity(not_text).reason() == Unmeasured::out_of_range);
        RecordedCpuid no_vendor({{{0, 0}, {1, 0, 0, 0}}});
        QVERIFY(read_identity(no_vendor).reason() == Unmeasured::out_of_range);
        QVERIFY(read_brand(no_vendor).reason() == Unmeasured::not_offered);
    }

    void reads_hypervisors_only_where_the_bit_says_so() {
        HypervisorEvidence real = read_hypervisor(constructed_intel({0x306C3, 0, 0, 0}));
        QVERIFY(!*real.leaf_present);
        QVERIFY(real.signature->is_zero());
        HypervisorEvidence windows =
            read_hypervisor(constructed_guest("Microsoft Hv", 0x4000000B, 0x1001));
        QVERIFY(*windows.leaf_present);
        QCOMPARE(*windows.privileges, 0x1001U);
        HypervisorEvidence other =
            read_hypervisor(constructed_guest("VMwareVMware", 0x40000010, 0x1001));
        QVERIFY(!other.privileges);
        // KVM before 2012 answers 0 for its last leaf.
        RecordedCpuid early = constructed_guest(std::string_view("KVMKVMKVM\0\0\0", 12), 0, 0);
        QVERIFY(has_leaf(early, 0x40000001));
        QVERIFY(!has_leaf(early, 0x40000003));
    }

    void knows_which_leaves_there_are() {
        RecordedCpuid old = constructed_intel({0x543, 0, 0, 0});
        QVERIFY(has_leaf(old, 1));
        QVERIFY(!has_leaf(old, 2));
        QVERIFY(!has_leaf(old, 0x80000000)); // answers zero: there are no extended leaves
        QVERIFY(!has_leaf(old, 0x40000000));
    }

    void reads_this_machine() {
        MachineCpuid cpuid;
        bool is_x86 = built_architecture() == Architecture::x86_64 ||
                      built_architecture() == Architecture::x86;
        QCOMPARE(cpuid.is_available(), is_x86);
        auto identity = read_identity(cpuid);
        QCOMPARE(identity.is_measured(), is_x86);
        if (is_x86)
            QVERIFY(identity->family >= 4 && !identity->vendor.empty());
    }
};

RUSTCHAIN_TEST(CpuidTest)

} // namespace cpuid_test
#include "cpuid_test.moc"
