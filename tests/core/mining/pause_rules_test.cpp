// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When the rules hold mining, and when they let go.
#include "core/mining/pause_rules.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace pause_rules_test {

using namespace rustchain;
using namespace rustchain::mining;
using attestation::Unmeasured;

namespace {

constexpr MiningRules kNoRules{
    .only_on_mains = false, .only_when_away = false, .pause_above_celsius = {}, .hours = {}};
constexpr PauseJudge::Moment kMoment{
    .now_ms = 1'000'000, .paused_until_ms = 0, .local_minute = 600};

PauseReason judge(const MiningRules& rules, const MachineCondition& condition,
                  const PauseJudge::Moment& moment = kMoment) {
    return PauseJudge().judge(rules, condition, moment);
}

} // namespace

class PauseRulesTest : public QObject {
    Q_OBJECT

private slots:
    void names_its_reasons() {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(PauseReason::hours); ++i)
            names.insert(name_of(static_cast<PauseReason>(i)));
        QCOMPARE(names.size(), static_cast<std::size_t>(PauseReason::hours) + 1);
        QVERIFY(!names.contains("unknown"));
    }

    void holds_nothing_without_rules_or_reasons() {
        MachineCondition busy{
            .on_battery = true, .millicelsius = 120'000, .idle_seconds = std::uint64_t{0}};
        QCOMPARE(judge(kNoRules, busy), PauseReason::none);
        QCOMPARE(judge(MiningRules{}, MachineCondition{}), PauseReason::none);
    }

    void pauses_on_battery() {
        QCOMPARE(judge(MiningRules{}, {.on_battery = true}), PauseReason::battery);
        QCOMPARE(judge(MiningRules{}, {.on_battery = false}), PauseReason::none);
        QCOMPARE(judge(MiningRules{}, {.on_battery = Unmeasured::not_permitted}),
                 PauseReason::none);
    }

    void pauses_while_somebody_may_be_there() {
        MiningRules rules = kNoRules;
        rules.only_when_away = true;
        QCOMPARE(judge(rules, {.idle_seconds = std::uint64_t{299}}), PauseReason::user_active);
        QCOMPARE(judge(rules, {.idle_seconds = std::uint64_t{300}}), PauseReason::none);
        QCOMPARE(judge(rules, {.idle_seconds = Unmeasured::not_supported}),
                 PauseReason::user_active);
    }

    void pauses_when_hot_until_it_is_cool() {
        MiningRules rules = kNoRules;
        rules.pause_above_celsius = 85;
        PauseJudge judge;
        auto at = [&](std::int32_t millicelsius) {
            return judge.judge(rules, {.millicelsius = millicelsius}, kMoment);
        };
        QCOMPARE(at(85'000), PauseReason::none);
        QCOMPARE(at(85'001), PauseReason::hot);
        QCOMPARE(at(85'000), PauseReason::hot);
        QCOMPARE(at(78'001), PauseReason::hot);
        QCOMPARE(at(78'000), PauseReason::none);
        QCOMPARE(at(85'000), PauseReason::none);
        QCOMPARE(at(90'000), PauseReason::hot);
        QCOMPARE(judge.judge(rules, {.millicelsius = Unmeasured::not_offered}, kMoment),
                 PauseReason::none);
        QCOMPARE(at(80'000), PauseReason::none);
    }

    void pauses_outside_the_hours_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("mines");
        QTest::newRow("first minute") << 600 << 720 << 600 << true;
        QTest::newRow("before") << 600 << 720 << 599 << false;
        QTest::newRow("last minute") << 600 << 720 << 719 << true;
        QTest::newRow("after") << 600 << 720 << 720 << false;
        QTest::newRow("over midnight, late") << 1320 << 420 << 1439 << true;
        QTest::newRow("over midnight, early") << 1320 << 420 << 0 << true;
        QTest::newRow("over midnight, morning") << 1320 << 420 << 420 << false;
        QTest::newRow("over midnight, day") << 1320 << 420 << 1319 << false;
        QTest::newRow("always") << 300 << 300 << 0 << true;
    }
    void pauses_outside_the_hours() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, minute);
        QFETCH(bool, mines);
        MiningRules rules = kNoRules;
        rules.hours = DailyHours{static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to)};
        auto moment = kMoment;
        moment.local_minute = static_cast<std::uint16_t>(minute);
        QCOMPARE(judge(rules, {}, moment), mines ? PauseReason::none : PauseReason::hours);
    }

    void pauses_until_the_moment_that_was_asked_for() {
        auto moment = kMoment;
        moment.paused_until_ms = moment.now_ms + 1;
        QCOMPARE(judge(kNoRules, {}, moment), PauseReason::asked);
        moment.now_ms += 1;
        QCOMPARE(judge(kNoRules, {}, moment), PauseReason::none);
    }

    void tells_the_reasons_in_their_order() {
        MiningRules rules{.only_on_mains = true,
                          .only_when_away = true,
                          .pause_above_celsius = 50,
                          .hours = DailyHours{0, 1}};
        auto moment = kMoment;
        moment.paused_until_ms = moment.now_ms + 1;
        MachineCondition condition{
            .on_battery = true, .millicelsius = 60'000, .idle_seconds = std::uint64_t{0}};
        QCOMPARE(judge(rules, condition, moment), PauseReason::asked);
        QCOMPARE(judge(rules, condition), PauseReason::battery);
        rules.only_on_mains = false;
        QCOMPARE(judge(rules, condition), PauseReason::user_active);
        rules.only_when_away = false;
        QCOMPARE(judge(rules, condition), PauseReason::hot);
        rules.pause_above_celsius = {};
        QCOMPARE(judge(rules, condition), PauseReason::hours);
    }

    void knows_the_local_minute() {
        qputenv("TZ", "XYZ-05:30"); // east of Greenwich
        tzset();
        QCOMPARE(local_minute(0), std::uint16_t{330});
        QCOMPARE(local_minute(59'999), std::uint16_t{330});
        QCOMPARE(local_minute(60'000), std::uint16_t{331});
        qputenv("TZ", "UTC");
        tzset();
        QCOMPARE(local_minute(86'399'999), std::uint16_t{1439});
    }

    void refuses_rules_that_cannot_be() {
        auto with_celsius = [](std::uint8_t celsius) {
            return check_rules({.pause_above_celsius = celsius, .hours = {}});
        };
        QVERIFY(with_celsius(50) && with_celsius(110));
        for (int wrong : {0, 49, 111, 255})
            QVERIFY(with_celsius(static_cast<std::uint8_t>(wrong))
                        .error()
                        .message.starts_with("pause_above_celsius"));
        QVERIFY(check_rules({.hours = DailyHours{0, 1439}}));
        QVERIFY(check_rules({.hours = DailyHours{0, 1440}}).error().message.starts_with("hours"));
        QVERIFY(check_rules({.hours = DailyHours{1440, 0}}).error().message.starts_with("hours"));
    }
};

RUSTCHAIN_TEST(PauseRulesTest)

} // namespace pause_rules_test
#include "pause_rules_test.moc"
