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

fixtures::RecordedMachine recorded() {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                  "recorded_firecracker_epyc");
}

} // namespace

class HardwareScanTest : public QObject {
    Q_OBJECT
private slots:
    void puts_the_recording_together() {
        auto machine = recorded();
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
