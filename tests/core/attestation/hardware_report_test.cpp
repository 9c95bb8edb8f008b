// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reports: round trips, truncations, mutations, limits.
#include "core/attestation/hardware_report.hpp"

#include "core/attestation/fingerprint.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace hardware_report_test {

using namespace rustchain;
using namespace rustchain::attestation;

namespace {

std::vector<HardwareReport> all_reports() {
    return {fixtures::constructed_powerpc_g4(), fixtures::constructed_arm2(),
            fixtures::constructed_modern_pc(),
            fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                   "recorded_firecracker_epyc")
                .scan(),
            HardwareReport{}};
}

//! Every item as large as its limits allow.
HardwareReport largest_report() {
    HardwareReport report;
    std::string longest(ShortText::kMostBytes, 'x');
    report.processor =
        ProcessorIdentity{.vendor = std::string(ProcessorIdentity::kMostVendorBytes, 'v'),
                          .family = ~0U,
                          .model = ~0U,
                          .stepping = ~0U};
    report.brand = ShortText{longest};
    report.microcode = ~std::uint64_t{0};
    report.platform_id = std::uint8_t{7};
    report.logical_processors = ~0U;
    report.caches = CacheGeometry{std::vector<Cache>(CacheGeometry::kMostCaches)};
    report.features = FeatureSet{Feature::altivec};
    report.timing.memory_ladder = MemoryLadder{std::vector<LatencyStep>(MemoryLadder::kMostSteps)};
    report.timing.integer_rate = report.timing.float_rate = report.timing.vector_rate =
        std::uint64_t{1};
    report.timing.computation = report.timing.memory = report.timing.interruptions =
        DurationHistogram{};
    report.timing.cycle_counter = CycleCounter{};
    report.timing.drift_per_billion = ~0U;
    report.firmware.device = DeviceIdentity{};
    report.firmware.firmware_hash = Hash256{};
    report.firmware.system_vendor = report.firmware.product_name = report.firmware.firmware_vendor =
        report.firmware.acpi_vendor = ShortText{longest};
    report.firmware.says_virtual = true;
    report.hypervisor = {true, HypervisorSignature{}, 1U, std::uint64_t{1}, 1U};
    return report;
}

//! Decoding and judging must hold for any bytes; a decoded report encodes to the same bytes.
void use(ByteView bytes) {
    auto report = decode_report(bytes);
    if (!report)
        return;
    QVERIFY(std::ranges::equal(encode(*report), bytes));
    Verdict verdict = judge_report(*report, AntiquityTable::embedded(), {1000});
    QVERIFY(verdict.multiplier_thousandths <= AntiquityTable::kMostMultiplier);
    QVERIFY(verdict.virtual_machine.confidence_thousandths <= 1000);
}

} // namespace

class HardwareReportTest : public QObject {
    Q_OBJECT
private slots:
    void reads_what_it_writes() {
        for (const HardwareReport& report : all_reports())
            QVERIFY(decode_report(encode(report)) == report);
    }

    void begins_with_its_version_and_refuses_others() {
        Bytes bytes = encode(fixtures::constructed_modern_pc());
        QCOMPARE(bytes[0], kReportVersion);
        for (int version : {0, 1, 3, 255}) {
            bytes[0] = static_cast<std::uint8_t>(version);
            QVERIFY(decode_report(bytes).error() == DecodeFault::bad_tag);
        }
    }

    void refuses_every_truncation_and_every_addition() {
        for (const HardwareReport& report : all_reports()) {
            Bytes bytes = encode(report);
            for (std::size_t length = 0; length < bytes.size(); ++length)
                QVERIFY(!decode_report(ByteView(bytes).first(length)));
            bytes.push_back(0);
            QVERIFY(decode_report(bytes).error() == DecodeFault::trailing_bytes);
        }
    }

    void survives_every_byte_changed() {
        for (const HardwareReport& report : all_reports()) {
            Bytes bytes = encode(report);
            for (std::size_t at = 0; at < bytes.size(); ++at) {
                std::uint8_t before = bytes[at];
                for (std::uint8_t value :
                     {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{0x7F}, std::uint8_t{0xFF}}) {
                    bytes[at] = value;
                    use(bytes);
                }
                bytes[at] = before;
            }
        }
    }

    void survives_random_damage() {
        std::mt19937 random(20260101);
        const auto reports = all_reports();
        for (int round = 0; round < 20'000; ++round) {
            Bytes bytes = encode(reports[random() % reports.size()]);
            for (unsigned changes = 1 + random() % 8; changes > 0; --changes)
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            if (random() % 4 == 0)
                bytes.resize(random() % (bytes.size() + 32));
            use(bytes);
        }
    }

    void stays_below_the_limit_whatever_it_holds() {
        HardwareReport largest = largest_report();
        Bytes bytes = encode(largest);
        QVERIFY(bytes.size() <= kMaxReportBytes);
        QVERIFY(decode_report(bytes) == largest);
        MeasuredCount count = count_measured(largest);
        QCOMPARE(count.measured, count.items);
        QCOMPARE(count_measured(HardwareReport{}).measured, 0U);
    }

    void refuses_what_is_over_a_limit() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.brand = ShortText{std::string(ShortText::kMostBytes + 1, 'x')};
        QVERIFY(decode_report(encode(report)).error() == DecodeFault::out_of_limits);
        report.brand = ShortText{"\xFF"};
        QVERIFY(decode_report(encode(report)).error() == DecodeFault::bad_text);
        report = fixtures::constructed_modern_pc();
        report.caches = CacheGeometry{std::vector<Cache>(CacheGeometry::kMostCaches + 1)};
        QVERIFY(decode_report(encode(report)).error() == DecodeFault::out_of_limits);
        report = fixtures::constructed_modern_pc();
        report.timing.memory_ladder = MemoryLadder{};
        QVERIFY(decode_report(encode(report)).error() == DecodeFault::out_of_limits);
        DurationHistogram short_one;
        short_one.counts.pop_back();
        report = fixtures::constructed_modern_pc();
        report.timing.computation = short_one;
        QVERIFY(decode_report(encode(report)).error() == DecodeFault::out_of_limits);
        QVERIFY(decode_report(Bytes(kMaxReportBytes + 1, 0)).error() == DecodeFault::out_of_limits);
    }

    void names_every_architecture_both_ways() {
        for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(Architecture::kCount); ++i) {
            auto architecture = static_cast<Architecture>(i);
            QVERIFY(architecture_by_name(name_of(architecture)) == architecture);
        }
        QVERIFY(!architecture_by_name("pdp-11"));
        QVERIFY(!architecture_by_name(""));
    }

    void says_why_in_words() {
        for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(Unmeasured::kCount); ++i)
            QVERIFY(describe(static_cast<Unmeasured>(i)) != describe(Unmeasured::kCount));
    }
};

RUSTCHAIN_TEST(HardwareReportTest)

} // namespace hardware_report_test
#include "hardware_report_test.moc"
