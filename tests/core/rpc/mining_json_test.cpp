// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rules there and back, times of day, and a status with all that it can say.
#include "core/rpc/mining_json.hpp"

#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/rpc/documents/hardware_json.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace mining_json_test {

using namespace rustchain;
using namespace rustchain::rpc;
using attestation::Unmeasured;
using mining::DailyHours;
using mining::MiningRules;

namespace {

Result<MiningRules> read(const std::string& text, const MiningRules& rules = {}) {
    const json::Value value = json::parse(text).value();
    return read_rules(json::Field(value, "rules"), rules);
}

attestation::HardwareReport recorded() {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                  "recorded_firecracker_epyc")
        .scan();
}

} // namespace

class MiningJsonTest : public QObject {
    Q_OBJECT

private slots:
    void rules_come_back_as_they_were() {
        const std::vector<MiningRules> examples{
            {},
            {.only_on_mains = false,
             .only_when_away = true,
             .pause_above_celsius = 110,
             .hours = DailyHours{0, 1439}},
            {.pause_above_celsius = {}, .hours = DailyHours{1320, 420}}};
        for (const MiningRules& rules : examples) {
            MiningRules other{.only_on_mains = !rules.only_on_mains,
                              .only_when_away = !rules.only_when_away,
                              .pause_above_celsius = 77,
                              .hours = DailyHours{1, 2}};
            QVERIFY(read(json::write(to_json(rules)), other).value() == rules);
        }
    }

    void names_the_rule_that_is_wrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown") << "{\"only_on_main\":true}"
                                 << "only_on_main";
        QTest::newRow("no truth") << "{\"only_on_mains\":1}"
                                  << "rules.only_on_mains";
        QTest::newRow("null") << "{\"only_when_away\":null}"
                              << "rules.only_when_away";
        QTest::newRow("cold") << "{\"pause_above_celsius\":49}"
                              << "rules.pause_above_celsius";
        QTest::newRow("hot") << "{\"pause_above_celsius\":111}"
                             << "rules.pause_above_celsius";
        QTest::newRow("half") << "{\"pause_above_celsius\":85.5}"
                              << "rules.pause_above_celsius";
        QTest::newRow("hours text") << "{\"hours\":\"22:00-07:00\"}"
                                    << "rules.hours";
        QTest::newRow("one end") << "{\"hours\":{\"from\":\"22:00\"}}"
                                 << "rules.hours.to";
        QTest::newRow("no time") << "{\"hours\":{\"from\":\"24:00\",\"to\":\"07:00\"}}"
                                 << "rules.hours.from";
        QTest::newRow("more") << "{\"hours\":{\"from\":\"22:00\",\"to\":\"07:00\",\"at\":1}}"
                              << "at";
    }
    void names_the_rule_that_is_wrong() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const auto refused = read(text.toStdString());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.find(field.toStdString()) != std::string::npos,
                 refused.error().message.c_str());
    }

    void reads_times_of_day() {
        for (std::uint16_t minute = 0; minute < 1440; ++minute)
            QCOMPARE(parse_clock(clock_text(minute)).value(), minute);
        for (const char* wrong : {"", "7:00", "07:0", "24:00", "07:60", "07-00", "0700 ", "ab:cd",
                                  "07:00:00", "-1:00", "٠7:00"})
            QVERIFY2(!parse_clock(wrong), wrong);
    }

    void a_condition_gives_values_or_reasons() {
        QCOMPARE(
            json::write(to_json(mining::MachineCondition{.on_battery = true,
                                                         .millicelsius = -500,
                                                         .idle_seconds = Unmeasured::not_supported,
                                                         .load_thousandths = 12U})),
            std::string("{\"on_battery\":true,\"millicelsius\":-500,\"idle_seconds\":"
                        "{\"unmeasured\":\"this version cannot measure it on this system\"},"
                        "\"load_thousandths\":12}"));
    }

    void a_status_says_all_it_knows() {
        mining::MiningStatus status{
            .is_enabled = true,
            .state = mining::MiningState::paused,
            .report = std::make_shared<const attestation::HardwareReport>(recorded()),
            .measured_ms = 5,
            .epoch = 52'560,
            .pause = mining::PauseReason::hot};
        status.verdict =
            attestation::judge_report(*status.report, attestation::AntiquityTable::embedded(), {});
        status.verdict->class_multiplier_thousandths = 2500;
        const json::Value value = to_json(status, ChainParams{});
        const json::Field root(value);
        QCOMPARE(root.at("state").text().value(), std::string("paused"));
        QCOMPARE(root.at("pause").at("reason").text().value(), std::string("hot"));
        QCOMPARE(root.at("class_multiplier").u64().value(), std::uint64_t{2500});
        // A year later 85 % of what is above 1000 is left.
        QCOMPARE(root.at("class_multiplier_after_decay").u64().value(), std::uint64_t{2275});
        QVERIFY(root.at("is_virtual").boolean().value());
        QVERIFY(!root.at("scan_step").exists());
        QCOMPARE(root.at("items").at("measured").u64().value(),
                 std::uint64_t{attestation::count_measured(*status.report).measured});
        status.state = mining::MiningState::measuring;
        status.scan_step = attestation::hardware::ScanStep::firmware;
        const json::Value measuring = to_json(status, ChainParams{});
        QCOMPARE(json::Field(measuring).at("scan_step").text().value(), std::string("firmware"));
    }

    void a_report_shows_each_item() {
        auto report = recorded();
        const json::Value value = to_json(report);
        const json::Field root(value);
        QCOMPARE(root.at("processor").at("vendor").text().value(), report.processor->vendor);
        QCOMPARE(root.at("caches").items().value().size(), report.caches->caches.size());
        const auto timing = root.at("timing");
        const auto steps = timing.at("memory_ladder").items().value();
        QCOMPARE(steps.size(), report.timing.memory_ladder->steps.size());
        QCOMPARE(steps.front().at("size_kib").u64().value(), std::uint64_t{16});
        std::uint64_t counted = 0;
        const auto buckets = timing.at("computation").at("buckets").items().value();
        for (const auto& bucket : buckets)
            counted += bucket.at("count").u64(1).value();
        QCOMPARE(counted, report.timing.computation->total());
        bool has_avx2 = false;
        const auto features = root.at("features").items().value();
        for (const auto& feature : features)
            has_avx2 = has_avx2 || feature.text().value() == "avx2";
        QCOMPARE(has_avx2, report.features->contains(attestation::Feature::avx2));
        report.caches = Unmeasured::not_permitted;
        report.hypervisor.devices = 1U | 1U << 5;
        const json::Value other = to_json(report);
        QCOMPARE(json::Field(other).at("caches").at("unmeasured").text().value(),
                 std::string("needs rights this program does not have"));
        QCOMPARE(json::write(*json::Field(other).at("hypervisor").at("devices").value().value()),
                 std::string("[\"virtio\",\"virtualbox\"]"));
    }
};

RUSTCHAIN_TEST(MiningJsonTest)

} // namespace mining_json_test
#include "mining_json_test.moc"
