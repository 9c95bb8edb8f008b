// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signs of virtual machines: known values, near misses, combination, the recorded machine.
#include "core/attestation/virtual_machine_verdict.hpp"

#include "tests/fixtures/hardware/constructed_virtual.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace virtual_machine_verdict_test {

using namespace rustchain;
using namespace rustchain::attestation;

namespace {

HypervisorSignature signature(std::string_view text) {
    HypervisorSignature result;
    std::copy_n(text.begin(), std::min(text.size(), result.size()), result.data());
    return result;
}

HardwareReport with_signature(std::string_view text) {
    HardwareReport report = fixtures::constructed_modern_pc();
    report.hypervisor.leaf_present = true;
    report.hypervisor.signature = signature(text);
    return report;
}

HardwareReport recorded(const char* name) {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware", name).scan();
}

bool has(const VirtualMachineVerdict& verdict, VirtualMachineSign sign) {
    return std::ranges::any_of(verdict.reasons,
                               [&](const auto& reason) { return reason.sign == sign; });
}

} // namespace

class VirtualMachineVerdictTest : public QObject {
    Q_OBJECT
private slots:
    void finds_nothing_on_real_machines_data() {
        QTest::addColumn<HardwareReport>("report");
        QTest::newRow("constructed Core 2 laptop") << fixtures::constructed_core_2_laptop();
        QTest::newRow("constructed Intel desktop") << fixtures::constructed_intel_desktop();
        QTest::newRow("constructed AMD Zen desktop") << fixtures::constructed_modern_pc();
        QTest::newRow("constructed PowerPC G4") << fixtures::constructed_powerpc_g4();
        QTest::newRow("constructed ARM board") << fixtures::constructed_arm_board();
        QTest::newRow("constructed ARM2") << fixtures::constructed_arm2();
        QTest::newRow("constructed container") << fixtures::constructed_container_on_bare_metal();
        QTest::newRow("nothing measured") << HardwareReport{};
    }

    void finds_nothing_on_real_machines() {
        QFETCH(HardwareReport, report);
        auto verdict = judge_virtual_machine(report);
        QVERIFY(verdict.reasons.empty());
        QVERIFY(verdict.hypervisor.empty());
        QCOMPARE(verdict.confidence_thousandths, std::uint16_t{0});
        QVERIFY(!verdict.is_virtual());
    }

    void names_the_hypervisor_of_virtual_machines_data() {
        QTest::addColumn<HardwareReport>("report");
        QTest::addColumn<QByteArray>("hypervisor");
        auto row = [](const char* name, const HardwareReport& report, const char* hypervisor) {
            QTest::newRow(name) << report << QByteArray(hypervisor);
        };
        row("constructed KVM", fixtures::constructed_kvm(), "KVM");
        row("recorded Firecracker", recorded("recorded_firecracker_epyc"), "Firecracker");
        row("recorded QEMU TCG", recorded("recorded_qemu_tcg_x86_64"), "QEMU (TCG)");
        row("recorded QEMU process", recorded("recorded_qemu_user_x86_64"), "QEMU (TCG)");
        row("constructed VMware", fixtures::constructed_vmware(), "VMware");
        row("constructed VirtualBox", fixtures::constructed_virtualbox(), "VirtualBox");
        row("constructed Hyper-V guest", fixtures::constructed_hyper_v_guest(), "Hyper-V");
        row("constructed WSL 2", fixtures::constructed_wsl_2(), "Hyper-V");
        row("constructed QEMU TCG", fixtures::constructed_qemu_tcg(), "QEMU (TCG)");
        row("constructed Xen HVM", fixtures::constructed_xen_hvm(), "Xen");
        row("constructed Xen PVH", fixtures::constructed_xen_pvh(), "Xen");
        HardwareReport enlightened = fixtures::constructed_kvm(); // as Windows guests are offered
        enlightened.hypervisor.signature = signature("Microsoft Hv");
        row("constructed KVM with Hyper-V's face", enlightened, "QEMU");
    }

    void names_the_hypervisor_of_virtual_machines() {
        QFETCH(HardwareReport, report);
        QFETCH(QByteArray, hypervisor);
        auto verdict = judge_virtual_machine(report);
        QVERIFY(verdict.is_virtual());
        QCOMPARE(QByteArray::fromStdString(verdict.hypervisor), hypervisor);
        // A container in it sees the same processor.
        report.firmware = {};
        report.hypervisor.devices = Unmeasured::not_permitted;
        QVERIFY(judge_virtual_machine(report).is_virtual());
    }

    void leaves_the_root_partition_its_machine() {
        auto verdict = judge_virtual_machine(fixtures::constructed_hyper_v_root());
        QVERIFY(!verdict.is_virtual());
        QCOMPARE(verdict.hypervisor, std::string("Hyper-V"));
        QCOMPARE(verdict.reasons.size(), std::size_t{1});
    }

    void finds_hypervisors_that_the_processor_denies() {
        HardwareReport report = fixtures::constructed_intel_desktop();
        report.hypervisor.signature = signature("KVMKVMKVM");
        auto verdict = judge_virtual_machine(report);
        QCOMPARE(verdict.reasons.size(), std::size_t{1});
        QVERIFY(has(verdict, VirtualMachineSign::hidden_hypervisor));
        QVERIFY(verdict.is_virtual());
        QCOMPARE(verdict.hypervisor, std::string("KVM"));
        // Intel's processors answer a leaf that they do not have with their last one's data.
        report.hypervisor.signature = signature("\x07\x00\x40");
        QVERIFY(judge_virtual_machine(report).reasons.empty());
    }

    void finds_processors_that_only_emulators_name() {
        HardwareReport report = fixtures::constructed_intel_desktop();
        report.brand = ShortText{"Common KVM processor"};
        auto verdict = judge_virtual_machine(report);
        QVERIFY(has(verdict, VirtualMachineSign::emulated_model));
        QVERIFY(verdict.is_virtual());
        report.brand = ShortText{"Common KVM processor 2"};
        QVERIFY(judge_virtual_machine(report).reasons.empty());
    }

    void finds_masked_instruction_sets() {
        HardwareReport report = fixtures::constructed_intel_desktop();
        FeatureSet features;
        for (Feature feature : all_features())
            if (report.features->contains(feature) && feature != Feature::fma)
                features.insert(feature);
        report.features = features;
        auto verdict = judge_virtual_machine(report);
        QCOMPARE(verdict.reasons.size(), std::size_t{1});
        QVERIFY(verdict.reasons[0].sign == VirtualMachineSign::masked_features);
        QCOMPARE(verdict.reasons[0].evidence, std::string("fma"));
        QVERIFY(!verdict.is_virtual());
        // VIA's first processors with AVX2 had no FMA.
        report.processor = ProcessorIdentity{"CentaurHauls", 6, 15, 14};
        QVERIFY(judge_virtual_machine(report).reasons.empty());
    }

    void believes_firmware_that_says_so() {
        HardwareReport report = fixtures::constructed_intel_desktop();
        report.firmware.says_virtual = false;
        QVERIFY(judge_virtual_machine(report).reasons.empty());
        report.firmware.says_virtual = true;
        const auto verdict = judge_virtual_machine(report);
        QVERIFY(has(verdict, VirtualMachineSign::says_virtual));
        QVERIFY(verdict.is_virtual());
    }

    void finds_arithmetic_that_a_program_does() {
        HardwareReport report = fixtures::constructed_intel_desktop();
        report.timing.integer_rate = std::uint64_t{4'000'000'000};
        report.timing.float_rate = std::uint64_t{500'000'001};
        QVERIFY(judge_virtual_machine(report).reasons.empty());
        report.timing.float_rate = std::uint64_t{500'000'000};
        auto verdict = judge_virtual_machine(report);
        QCOMPARE(verdict.reasons.size(), std::size_t{1});
        QVERIFY(verdict.reasons[0].sign == VirtualMachineSign::slow_floats);
        QCOMPARE(verdict.reasons[0].evidence, std::string("1 to 8"));
        QVERIFY(!verdict.is_virtual()); // alone it is too little
        report.timing.float_rate = std::uint64_t{0};
        QVERIFY(has(judge_virtual_machine(report), VirtualMachineSign::slow_floats));
        report.features = FeatureSet{Feature::sse}; // without SSE2 arithmetic may be slow
        QVERIFY(judge_virtual_machine(report).reasons.empty());
    }

    void sees_an_emulator_that_hides() {
        auto hidden = recorded("recorded_qemu_tcg_hidden_x86_64");
        auto verdict = judge_virtual_machine(hidden);
        QVERIFY(has(verdict, VirtualMachineSign::emulated_model));
        QVERIFY(has(verdict, VirtualMachineSign::slow_floats));
        QVERIFY(verdict.is_virtual());
        QCOMPARE(verdict.hypervisor, std::string("QEMU"));
        hidden.brand = ShortText{"Intel(R) Core(TM) i7 CPU 920 @ 2.67GHz"};
        QVERIFY(has(verdict, VirtualMachineSign::says_virtual));
        hidden.firmware.says_virtual = false;
        verdict = judge_virtual_machine(hidden);
        QCOMPARE(verdict.reasons.size(), std::size_t{1});
        QVERIFY(!verdict.is_virtual()); // one that forges its name too leaves a doubt only
        QCOMPARE(verdict.confidence_thousandths, std::uint16_t{700});
    }

    void counts_its_checks() {
        QCOMPARE(judge_virtual_machine(fixtures::constructed_modern_pc()).checks_measured,
                 kVirtualMachineChecks);
        QCOMPARE(judge_virtual_machine(HardwareReport{}).checks_measured, std::uint8_t{0});
    }

    void sees_through_the_recorded_machine() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        auto verdict = judge_virtual_machine(machine.scan());
        QVERIFY(verdict.is_virtual());
        for (VirtualMachineSign sign :
             {VirtualMachineSign::hypervisor_leaf, VirtualMachineSign::known_hypervisor,
              VirtualMachineSign::acpi_vendor, VirtualMachineSign::slow_cpuid,
              VirtualMachineSign::virtual_devices})
            QVERIFY(has(verdict, sign));
        QVERIFY(verdict.reasons[1].evidence == "KVMKVMKVM");
        QCOMPARE(describe(verdict.reasons[1]),
                 std::string("The processor reports a hypervisor (KVMKVMKVM)."));
    }

    void knows_the_signatures_of_hypervisors_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"KVMKVMKVM", "VMwareVMware", "Microsoft Hv", "XenVMMXenVMM", "TCGTCGTCGTCG",
              "VBoxVBoxVBox", "prl hyperv  ", "bhyve bhyve ", "ACRNACRNACRN", " lrpepyh vr "})
            QTest::newRow(text) << QByteArray(text);
    }

    void knows_the_signatures_of_hypervisors() {
        QFETCH(QByteArray, text);
        auto verdict = judge_virtual_machine(with_signature(text.toStdString()));
        QVERIFY(has(verdict, VirtualMachineSign::known_hypervisor));
        QVERIFY(!has(verdict, VirtualMachineSign::unknown_hypervisor));
        QVERIFY(verdict.is_virtual());
    }

    void takes_other_signatures_as_unknown_hypervisors() {
        for (std::string_view text : {"KVMKVMKVM!", "kvmkvmkvm", "VMwareVMwar", "Hello, world"}) {
            auto verdict = judge_virtual_machine(with_signature(text));
            QVERIFY(has(verdict, VirtualMachineSign::unknown_hypervisor));
            QVERIFY(!has(verdict, VirtualMachineSign::known_hypervisor));
            QVERIFY(verdict.is_virtual());
        }
        auto verdict = judge_virtual_machine(with_signature("\x01\xFF nasty"));
        QCOMPARE(verdict.reasons.at(1).evidence, std::string(".. nasty"));
    }

    void lets_windows_own_its_machine_above_hyper_v() {
        HardwareReport report = with_signature("Microsoft Hv");
        report.hypervisor.cpuid_picoseconds = std::uint64_t{900'000};
        report.hypervisor.privileges = (1U << 0) | (1U << 12);
        auto verdict = judge_virtual_machine(report);
        QVERIFY(has(verdict, VirtualMachineSign::root_partition));
        QCOMPARE(verdict.reasons.size(), std::size_t{1});
        QVERIFY(!verdict.is_virtual());
        for (std::uint32_t privileges : {0U, 1U << 0, 1U << 12}) {
            report.hypervisor.privileges = privileges;
            QVERIFY(judge_virtual_machine(report).is_virtual());
        }
        report = with_signature("KVMKVMKVM");
        report.hypervisor.privileges = ~0U;
        QVERIFY(judge_virtual_machine(report).is_virtual());
    }

    void matches_firmware_names_as_whole_values_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        auto row = [](const char* text, bool expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("VMware Virtual Platform", true);
        row("VirtualBox", true);
        row("Standard PC (Q35 + ICH9, 2009)", true);
        row("Virtual Machine", true);
        row("KVM", true);
        row("KVM switch", false);
        row("my VirtualBox", false);
        row("virtualbox", false);
        row("VMware Virtual Platform 2", false);
        row("pve1", false);
        row("xenon", false);
        row("", false);
    }

    void matches_firmware_names_as_whole_values() {
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        HardwareReport report = fixtures::constructed_modern_pc();
        report.firmware.product_name = ShortText{text.toStdString()};
        auto verdict = judge_virtual_machine(report);
        QCOMPARE(has(verdict, VirtualMachineSign::product_name), expected);
        QCOMPARE(verdict.is_virtual(), expected);
    }

    void knows_firmware_and_acpi_makers() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.firmware.acpi_vendor = ShortText{"BOCHS"};
        QVERIFY(judge_virtual_machine(report).is_virtual());
        report.firmware.acpi_vendor = ShortText{"FIRECK"};
        QVERIFY(judge_virtual_machine(report).is_virtual());
        report.firmware.acpi_vendor = ShortText{"INTEL"};
        QVERIFY(!judge_virtual_machine(report).is_virtual());
        report.firmware.system_vendor = ShortText{"QEMU"};
        QVERIFY(judge_virtual_machine(report).is_virtual());
    }

    void adds_weak_signs_up_but_lets_one_alone_pass() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.firmware.system_vendor = ShortText{"Amazon EC2"};
        auto verdict = judge_virtual_machine(report);
        QCOMPARE(verdict.confidence_thousandths, std::uint16_t{600});
        QVERIFY(!verdict.is_virtual());
        report.firmware.firmware_vendor = ShortText{"Amazon EC2"};
        QCOMPARE(judge_virtual_machine(report).confidence_thousandths, std::uint16_t{840});
        report.firmware.acpi_vendor = ShortText{"AMAZON"};
        verdict = judge_virtual_machine(report);
        QCOMPARE(verdict.confidence_thousandths, std::uint16_t{936});
        QVERIFY(verdict.is_virtual());
    }

    void counts_the_cycles_of_cpuid() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.timing.integer_rate = std::uint64_t{4'000'000'000};
        report.hypervisor.cpuid_picoseconds = std::uint64_t{224'999}; // 899 cycles
        QVERIFY(!has(judge_virtual_machine(report), VirtualMachineSign::slow_cpuid));
        report.hypervisor.cpuid_picoseconds = std::uint64_t{225'000}; // 900 cycles
        auto verdict = judge_virtual_machine(report);
        QVERIFY(has(verdict, VirtualMachineSign::slow_cpuid));
        QCOMPARE(verdict.reasons[0].evidence, std::string("900 cycles"));
        QVERIFY(verdict.is_virtual());
        report.timing.integer_rate = Unmeasured::interrupted;
        QVERIFY(judge_virtual_machine(report).reasons.empty());
        report.timing.integer_rate = ~std::uint64_t{0};
        report.hypervisor.cpuid_picoseconds = ~std::uint64_t{0};
        QVERIFY(judge_virtual_machine(report).is_virtual());
    }

    void names_the_devices() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.hypervisor.devices = (1U << 0) | (1U << 4);
        auto verdict = judge_virtual_machine(report);
        QCOMPARE(verdict.reasons.at(0).evidence, std::string("virtio, QEMU"));
        QVERIFY(verdict.is_virtual());
        report.hypervisor.devices = 1U << 0;
        QVERIFY(!judge_virtual_machine(report).is_virtual());
        report.hypervisor.devices = ~0U << 6;
        QVERIFY(judge_virtual_machine(report).reasons.empty());
    }

    void says_every_sign_in_words() {
        for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(VirtualMachineSign::kCount); ++i)
            QVERIFY(!describe({static_cast<VirtualMachineSign>(i), 500, "x"}).empty());
    }
};

RUSTCHAIN_TEST(VirtualMachineVerdictTest)

} // namespace virtual_machine_verdict_test
#include "virtual_machine_verdict_test.moc"
