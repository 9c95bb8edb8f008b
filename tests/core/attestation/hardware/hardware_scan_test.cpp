// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whole scans: of the recording, of this machine, stopped, and as a user without rights.
#include "core/attestation/hardware/hardware_scan.hpp"

#include "core/attestation/fingerprint.hpp"
#include "core/attestation/hardware/instruction_sets.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

#include <thread>

namespace hardware_scan_test {

using namespace rustchain;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

fixtures::RecordedMachine recorded(const std::string& name) {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware", name);
}

} // namespace

class HardwareScanTest : public QObject {
    Q_OBJECT
private slots:
    void puts_the_recording_together() {
        auto machine = recorded("recorded_firecracker_epyc");
        HardwareReport report = machine.scan(ChainId({5}));
        QVERIFY(report.architecture == Architecture::x86_64);
        QVERIFY(*report.processor == (ProcessorIdentity{"AuthenticAMD", 25, 17, 1}));
        QCOMPARE(*report.logical_processors, 2U);
        QCOMPARE(report.caches->caches.size(), std::size_t{4});
        QVERIFY(report.timing == machine.timing.report);
        QVERIFY(report.hypervisor.cpuid_picoseconds == machine.timing.cpuid_picoseconds);
        QVERIFY(report.firmware.device.is_measured());
        QVERIFY(hardware_hash(report).has_value());
        QVERIFY(encode(report).size() < kMaxReportBytes);
        QVERIFY(hardware_hash(report) != hardware_hash(machine.scan(ChainId({6}))));
    }

    void sees_emulators_data() {
        QTest::addColumn<QString>("recording");
        QTest::newRow("of a machine") << "recorded_qemu_tcg_x86_64";
        QTest::newRow("of a process") << "recorded_qemu_user_x86_64";
    }
    void sees_emulators() {
        QFETCH(QString, recording);
        HardwareReport report = recorded(recording.toStdString()).scan();
        VirtualMachineVerdict verdict = judge_virtual_machine(report);
        QVERIFY(verdict.is_virtual());
        QVERIFY(std::ranges::any_of(verdict.reasons, [](const VirtualMachineReason& reason) {
            return reason.sign == VirtualMachineSign::known_hypervisor &&
                   reason.evidence == "TCGTCGTCGTCG";
        }));
        QVERIFY(decode_report(encode(report)) == report);
    }

    void sees_an_emulated_arm_machine() {
        HardwareReport report = recorded("recorded_qemu_tcg_aarch64").scan();
        QVERIFY(report.architecture == Architecture::aarch64);
        QCOMPARE(report.processor->family, 8U);
        QVERIFY(report.features->contains_all({Feature::neon, Feature::arm_aes, Feature::sve2}));
        QCOMPARE(report.firmware.product_name->text, std::string("linux,dummy-virt"));
        QVERIFY(report.hypervisor.leaf_present.reason() == Unmeasured::not_this_architecture);
        QVERIFY(report.timing.cycle_counter.is_measured());
        QVERIFY(judge_virtual_machine(report).is_virtual());
        QVERIFY(decode_report(encode(report)) == report);
    }

    void names_no_processor_where_kernel_and_cpuid_differ() {
        auto process = recorded("recorded_qemu_user_x86_64");
        QVERIFY(*read_identity(process.cpuid) == (ProcessorIdentity{"GenuineIntel", 6, 26, 3}));
        QVERIFY(process.scan().processor.reason() == Unmeasured::too_noisy);
        QVERIFY(recorded("recorded_qemu_tcg_x86_64").scan().processor.is_measured());
    }

    //! Names can be forged. That arithmetic is done by a program shows in its speed: on processors
    //! that do it themselves the two rates are alike.
    void measures_that_emulated_floating_point_is_slow() {
        auto is_slow = [](const char* name) {
            const TimingReport& timing = recorded(name).timing.report;
            return *timing.float_rate * 8 < *timing.integer_rate;
        };
        QVERIFY(is_slow("recorded_qemu_tcg_x86_64"));
        QVERIFY(is_slow("recorded_qemu_user_x86_64"));
        QVERIFY(is_slow("recorded_qemu_tcg_hidden_x86_64"));
        QVERIFY(!is_slow("recorded_firecracker_epyc"));
        HardwareReport hidden = recorded("recorded_qemu_tcg_hidden_x86_64").scan();
        QVERIFY(hidden.hypervisor.leaf_present == Measured<bool>(false));
        QVERIFY(*hidden.processor == (ProcessorIdentity{"GenuineIntel", 6, 26, 3}));
        // The table that root may read says what the names in it do not.
        QVERIFY(hidden.firmware.says_virtual == Measured<bool>(true));
        QCOMPARE(hidden.firmware.firmware_vendor->text, std::string("American Megatrends Inc."));
    }

    void reads_registers_where_cpuinfo_says_nothing() {
        const CpuidLeaf intel{.eax = 1, .ebx = 0x756E6547, .ecx = 0x6C65746E, .edx = 0x49656E69};
        RecordedCpuid cpuid({{{0, 0}, intel}, {{1, 0}, {.eax = 0x000906EA}}});
        RecordedMsrs registers({{kUpdateRevisionRegister, std::uint64_t{0xF0} << 32},
                                {kPlatformIdRegister, std::uint64_t{1} << 50}});
        RecordedTimingProbe timing({});
        auto scan = [&](const SystemFiles& files, const MsrSource* source) {
            return scan_hardware({cpuid, files, timing, Architecture::x86_64, 0, source}, {}, {},
                                 {})
                .value();
        };
        RecordedFiles silent({});
        HardwareReport report = scan(silent, &registers);
        QCOMPARE(*report.microcode, std::uint64_t{0xF0});
        QCOMPARE(*report.platform_id, std::uint8_t{1});
        RecordedFiles speaking({{"/proc/cpuinfo", std::string("microcode : 0xde\n")}});
        QCOMPARE(*scan(speaking, &registers).microcode, std::uint64_t{0xDE});
        report = scan(silent, nullptr);
        QVERIFY(report.microcode.reason() == Unmeasured::not_offered);
        QVERIFY(report.platform_id.reason() == Unmeasured::not_tried);
        RecordedMsrs forbidden({{kPlatformIdRegister, Unmeasured::not_permitted}});
        QVERIFY(scan(silent, &forbidden).platform_id.reason() == Unmeasured::not_permitted);
    }

    void measures_this_machine() {
        std::vector<ScanStep> steps;
        auto report =
            scan_this_machine(ChainId({5}), {}, [&](ScanStep step) { steps.push_back(step); });
        QVERIFY(report.has_value());
        QVERIFY(steps.front() == ScanStep::identity);
        QVERIFY(steps.back() == ScanStep::done);
        QVERIFY(report->architecture == built_architecture());
        QVERIFY(report->processor.is_measured());
        QVERIFY(report->timing.memory_ladder.is_measured());
        QVERIFY(report->features.is_measured());
        QVERIFY(decode_report(encode(*report)) == *report);
        Verdict verdict = judge_report(*report, AntiquityTable::embedded(), {});
        QVERIFY(verdict.class_id != kUnrecognisedClass);
    }

    void gives_the_same_hash_again() {
        auto first = scan_this_machine(ChainId({5}), {});
        auto second = scan_this_machine(ChainId({5}), {});
        QVERIFY(hardware_hash(*first) == hardware_hash(*second));
    }

    void fails_when_stopped() {
        std::stop_source stop;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            stop.request_stop();
        });
        auto report = scan_this_machine({}, stop.get_token());
        QVERIFY(!report.has_value());
        QVERIFY(report.error().code == ErrorCode::unavailable);
    }

    void says_unmeasured_where_there_is_nothing() {
        RecordedCpuid cpuid({});
        RecordedFiles files({});
        RecordedTimingProbe timing({});
        auto report = scan_hardware({cpuid, files, timing, Architecture::alpha}, {}, {}, {});
        QVERIFY(report.has_value());
        QCOMPARE(count_measured(*report).measured, 0U);
        QVERIFY(report->processor.reason() == Unmeasured::not_offered);
        QVERIFY(report->caches.reason() == Unmeasured::not_offered);
        QVERIFY(report->microcode.reason() == Unmeasured::not_this_architecture);
        QVERIFY(!hardware_hash(*report));
        QVERIFY(decode_report(encode(*report)) == *report);
    }
};

RUSTCHAIN_TEST(HardwareScanTest)

} // namespace hardware_scan_test
#include "hardware_scan_test.moc"
