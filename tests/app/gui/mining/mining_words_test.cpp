// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's state, a machine's report, its checks and the antiquity table in words.
#include "app/gui/mining/antiquity_model.hpp"
#include "app/gui/mining/hardware_words.hpp"
#include "app/gui/mining/mining_state.hpp"
#include "app/gui/mining/verdict_words.hpp"
#include "core/mining/mining_status.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace rustchain;
using namespace rustchain::gui;
using attestation::Unmeasured;
using mining::MiningState;
using mining::MiningStatus;
using mining::PauseReason;

namespace {

constexpr TimestampMs kNow = 1'800'000'000'000;
constexpr Height kSlotFour = 121; // 40 blocks a slot

MiningStatus status_of(MiningState state) {
    MiningStatus status;
    status.is_enabled = state != MiningState::off;
    status.state = state;
    status.last_sent_slot = kSlotFour;
    status.last_sent_ms = kNow - 2000;
    return status;
}

MiningMoment moment() {
    return {.now_ms = kNow, .params = ChainParams{}, .slot = 3, .next_slot_ms = 69'000};
}

QString said(const MiningStatus& status, const MiningMoment& at = moment()) {
    return mining_state_text(status, at);
}

QString paused_by(PauseReason reason) {
    MiningStatus status = status_of(MiningState::paused);
    status.pause = reason;
    status.rules.hours = mining::DailyHours{.from_minute = 22 * 60, .to_minute = 6 * 60 + 30};
    status.condition.millicelsius = 86'400;
    status.condition.idle_seconds = std::uint64_t{3};
    return said(status);
}

attestation::Verdict judge(const attestation::HardwareReport& report) {
    return attestation::judge_report(report, attestation::AntiquityTable::embedded(), {});
}

attestation::HardwareReport virtual_pc() {
    auto report = fixtures::constructed_modern_pc();
    report.hypervisor.leaf_present = true;
    attestation::HypervisorSignature signature;
    const std::string_view text = "KVMKVMKVM";
    std::ranges::copy(text, signature.data());
    report.hypervisor.signature = signature;
    return report;
}

mining::MachineCondition using_core(std::uint32_t thousandths) {
    mining::MachineCondition condition;
    condition.load_thousandths = thousandths;
    return condition;
}

mining::MachineCondition powered(bool on_battery) {
    mining::MachineCondition condition;
    condition.on_battery = on_battery;
    return condition;
}

mining::MachineCondition heated(attestation::Measured<std::int32_t> millicelsius) {
    mining::MachineCondition condition;
    condition.millicelsius = millicelsius;
    return condition;
}

QString text_of(const QVariant& map, const char* key) {
    return map.toMap()[QLatin1String(key)].toString();
}

QList<int> states_of(const QVariantList& checks) {
    QList<int> states;
    for (const QVariant& each : checks)
        states.append(each.toMap()[QStringLiteral("state")].toInt());
    return states;
}

} // namespace

class MiningWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void says_how_a_slot_goes() {
        QCOMPARE(said(status_of(MiningState::waiting_for_slot)),
                 QStringLiteral("On. Waits for the first block of slot 4."));
        QCOMPARE(said(status_of(MiningState::searching)),
                 QStringLiteral("On. Searching the proof of slot 4."));
        QCOMPARE(said(status_of(MiningState::sent)),
                 QStringLiteral("On. Slot 4 sent 2 s ago, waits for a block."));
        QCOMPARE(said(status_of(MiningState::accepted)),
                 QStringLiteral("On. Slot 4 accepted, next slot in 1:09."));
    }

    void tells_the_block_while_it_is_news() {
        MiningMoment at = moment();
        at.in_block = 4'812'337;
        const MiningStatus status = status_of(MiningState::accepted);
        QCOMPARE(said(status, at), QStringLiteral("On. Slot 4 sent 2 s ago, in block 4,812,337."));
        at.now_ms = kNow + 12'999;
        QVERIFY(said(status, at).contains("in block"));
        at.now_ms = kNow + 13'000;
        QCOMPARE(said(status, at), QStringLiteral("On. Slot 4 accepted, next slot in 1:09."));
        at.next_slot_ms.reset();
        QCOMPARE(said(status, at), QStringLiteral("On. Slot 4 accepted."));
    }

    void speaks_of_the_slot_that_was_sent() {
        MiningMoment at = moment();
        at.slot = 4; // the next one has begun
        QVERIFY(said(status_of(MiningState::sent), at).startsWith("On. Slot 4 sent"));
        QVERIFY(said(status_of(MiningState::searching), at).contains("slot 5"));
    }

    void says_why_it_pauses() {
        QCOMPARE(paused_by(PauseReason::battery), QStringLiteral("Paused: on battery."));
        QCOMPARE(paused_by(PauseReason::user_active),
                 QStringLiteral("Paused: you are using the computer."));
        QCOMPARE(paused_by(PauseReason::hot),
                 QStringLiteral("Paused: 86 °C, resumes below 78 °C."));
        QCOMPARE(paused_by(PauseReason::hours),
                 QStringLiteral("Paused: outside the hours 10:00 PM to 6:30 AM."));
        MiningStatus asked = status_of(MiningState::paused);
        asked.pause = PauseReason::asked;
        const QDateTime until(QDate(2027, 1, 15), QTime(18, 40));
        asked.paused_until_ms = static_cast<TimestampMs>(until.toMSecsSinceEpoch());
        QCOMPARE(said(asked), QStringLiteral("Paused until 6:40 PM."));
        asked.pause = PauseReason::user_active;
        QCOMPARE(said(asked),
                 QStringLiteral("Paused: whether you are away is not measurable here."));
    }

    void each_refusal_has_words_and_a_remedy() {
        std::set<QString> sentences;
        for (int i = 0; i <= static_cast<int>(consensus::AttestationFault::pool_full); ++i) {
            MiningStatus status = status_of(MiningState::refused);
            status.refusal = consensus::name_of(static_cast<consensus::AttestationFault>(i));
            const QString text = said(status);
            QVERIFY2(text.startsWith("Not accepted in slot 4: ") && text.endsWith('.'),
                     qPrintable(text));
            QVERIFY2(!text.contains("no reason") && !text.contains('_'), qPrintable(text));
            QVERIFY2(!mining_remedy(status).isEmpty(), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), std::size_t{10});
        MiningStatus late = status_of(MiningState::refused);
        late.refusal = "too_late";
        QCOMPARE(said(late), QStringLiteral("Not accepted in slot 4: sent too late."));
        late.refusal = "something newer";
        QVERIFY(said(late).contains("no reason this program knows"));
    }

    void waits_for_the_node_to_catch_up() {
        MiningMoment at = moment();
        at.is_catching_up = true;
        at.caught_up = QStringLiteral("62 %");
        QCOMPARE(said(status_of(MiningState::waiting_for_slot), at),
                 QStringLiteral("Waiting for sync (62 %)."));
        at.caught_up.clear();
        QCOMPARE(said(status_of(MiningState::searching), at), QStringLiteral("Waiting for sync."));
        QCOMPARE(said(status_of(MiningState::off), at), QStringLiteral("Off. Nothing is sent."));
    }

    void off_says_what_off_means_here() {
        MiningStatus status;
        QCOMPARE(said(status), QStringLiteral("Off. Nothing is sent."));
        status.slot_bits = 0b101;
        QCOMPARE(said(status),
                 QStringLiteral("Off. This epoch still counts the slots already accepted."));
        status.slot_bits = 0;
        status.verdict = judge(virtual_pc());
        QCOMPARE(said(status),
                 QStringLiteral("Off. This machine would earn nothing, the reason is below."));
    }

    void tells_how_long_the_measurement_lasts() {
        MiningMoment at = moment();
        at.scan_left_ms = 3000;
        QCOMPARE(said(status_of(MiningState::measuring), at),
                 QStringLiteral("Starting: measuring the processor, 3 s left."));
        MiningStatus off = status_of(MiningState::measuring);
        off.is_enabled = false;
        QVERIFY(said(off, at).startsWith("Off."));
    }

    void unmeasured_facts_say_why() {
        QCOMPARE(load_fact(using_core(30)).text, QStringLiteral("3 % of one core"));
        QCOMPARE(load_fact(using_core(9)).text, QStringLiteral("0.9 % of one core"));
        QCOMPARE(load_fact(using_core(0)).text, QStringLiteral("0 % of one core"));
        QCOMPARE(power_fact(powered(true)).text, QStringLiteral("On battery"));
        QCOMPARE(power_fact(powered(false)), (MachineFact{QStringLiteral("On mains"), {}}));
        QCOMPARE(temperature_fact(heated(51'900)).text, QStringLiteral("51 °C"));
        QCOMPARE(temperature_fact(heated(Unmeasured::not_offered)),
                 (MachineFact{QStringLiteral("not measurable"),
                              QStringLiteral("the machine does not say")}));
    }

    void shortens_names_of_processors_data() {
        QTest::addColumn<QString>("brand");
        QTest::addColumn<QString>("name");
        QTest::newRow("Core 2") << "Intel(R) Core(TM)2 Duo CPU     T7300  @ 2.00GHz"
                                << "Core 2 Duo T7300";
        QTest::newRow("Ryzen") << "AMD Ryzen 7 7700X 8-Core Processor"
                               << "Ryzen 7 7700X";
        QTest::newRow("Xeon") << "Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz"
                              << "Xeon E5-2680 v4";
        QTest::newRow("ARM2") << "ARM2"
                              << "ARM2";
        QTest::newRow("nothing left") << "Intel CPU"
                                      << "Intel CPU";
    }
    void shortens_names_of_processors() {
        QFETCH(QString, brand);
        QFETCH(QString, name);
        QCOMPARE(short_processor_name(brand), name);
    }

    void reports_caches_and_instruction_sets() {
        const HardwareFacts facts = hardware_facts(fixtures::constructed_modern_pc(), false);
        QCOMPARE(facts.main.size(), 4);
        QCOMPARE(text_of(facts.main[0], "value"),
                 QStringLiteral("AMD Ryzen 7 7700X 8-Core Processor, family 25 model 97 "
                                "stepping 2"));
        QCOMPARE(text_of(facts.main[2], "value"),
                 QStringLiteral("L1 32 KiB + 32 KiB, L2 1 MiB, L3 32 MiB, 64 B lines"));
        QCOMPARE(text_of(facts.main[2], "quiet"), QString());
        QVERIFY(text_of(facts.main[3], "value").contains("SSE2"));
        QVERIFY(text_of(facts.main[3], "quiet").startsWith("without "));
        QCOMPARE(text_of(hardware_facts(virtual_pc(), true).main[2], "quiet"),
                 QStringLiteral("as reported"));
        const auto g4 = hardware_facts(fixtures::constructed_powerpc_g4(), false).main;
        QVERIFY(text_of(g4[2], "value").contains("no L3"));
        QCOMPARE(text_of(g4[1], "value"),
                 QStringLiteral("Unmeasured: does not exist on this kind of processor"));
        QVERIFY(!g4[1].toMap()[QStringLiteral("known")].toBool());
    }

    void draws_the_ladder_with_the_caches_marked() {
        const QVariantMap ladder = latency_ladder(fixtures::constructed_powerpc_g4());
        const QVariantList values = ladder[QStringLiteral("values")].toList();
        QCOMPARE(values.size(), 6);
        QVERIFY(values[0].toDouble() >= 0 && values[5].toDouble() <= 1);
        QVERIFY(values[2].toDouble() > values[1].toDouble());
        QCOMPARE(ladder[QStringLiteral("texts")].toStringList().first(),
                 QStringLiteral("16 KiB: 2.0 ns"));
        const QVariantList marks = ladder[QStringLiteral("marks")].toList();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(text_of(marks[0], "text"), QStringLiteral("L1 32 KiB"));
        QCOMPARE(marks[0].toMap()[QStringLiteral("position")].toDouble(), 0.2);
        QCOMPARE(text_of(marks[1], "text"), QStringLiteral("L2 512 KiB"));
        QCOMPARE(marks[1].toMap()[QStringLiteral("position")].toDouble(), 0.6);
        const QVariantList levels = ladder[QStringLiteral("levels")].toList();
        QCOMPARE(text_of(levels.first(), "text"), QStringLiteral("1 ns"));
        QCOMPARE(text_of(levels.last(), "text"), QStringLiteral("1,000 ns"));
        auto without = fixtures::constructed_powerpc_g4();
        without.timing.memory_ladder = Unmeasured::too_noisy;
        QCOMPARE(latency_ladder(without)[QStringLiteral("problem")].toString(),
                 QStringLiteral("the results contradict each other"));
    }

    void judges_how_times_spread() {
        attestation::HardwareReport report;
        std::vector<std::uint64_t> times(1000, 1000);
        report.timing.computation = attestation::DurationHistogram::of(times);
        for (std::size_t i = 0; i < times.size(); ++i)
            times[i] += i;
        report.timing.memory = attestation::DurationHistogram::of(times);
        report.timing.interruptions = Unmeasured::interrupted;
        const QVariantList timings = hardware_timings(report);
        QCOMPARE(text_of(timings[0], "verdict"), QStringLiteral("natural"));
        QVERIFY(text_of(timings[0], "measure").startsWith("cv 0.1"));
        QCOMPARE(text_of(timings[0], "note"), QStringLiteral("4 MiB, mean 1,499 ns"));
        QCOMPARE(text_of(timings[1], "verdict"), QStringLiteral("too regular"));
        QCOMPARE(text_of(timings[2], "verdict"), QStringLiteral("not measurable"));
        const QVariantMap first = timings[0].toMap();
        QCOMPARE(first[QStringLiteral("texts")].toStringList().size(),
                 first[QStringLiteral("values")].toList().size());
    }

    void each_check_passes_fails_or_was_not_measured() {
        const auto real = fixtures::constructed_modern_pc();
        const QVariantList calm = machine_checks(real, judge(real));
        QVERIFY(!states_of(calm).contains(static_cast<int>(CheckState::found)));
        const auto report = virtual_pc();
        const QVariantList checks = machine_checks(report, judge(report));
        QCOMPARE(checks[0].toMap()[QStringLiteral("state")].toInt(),
                 static_cast<int>(CheckState::found));
        QVERIFY(text_of(checks[1], "text").contains("KVMKVMKVM"));
        QVERIFY(!text_of(checks[1], "advice").isEmpty());
        const auto g4 = fixtures::constructed_powerpc_g4();
        const QVariantList old = machine_checks(g4, judge(g4));
        QCOMPARE(old[0].toMap()[QStringLiteral("state")].toInt(),
                 static_cast<int>(CheckState::unmeasured));
        QCOMPARE(text_of(old[0], "text"),
                 QStringLiteral("does not exist on this kind of processor"));
    }

    void a_verdict_names_its_reasons() {
        const VerdictWords words = verdict_words(judge(virtual_pc()));
        QCOMPARE(words.title, QStringLiteral("Probably a virtual machine"));
        QCOMPARE(words.reasons.last(),
                 QStringLiteral("The processor reports a hypervisor (KVMKVMKVM)."));
        QVERIFY(words.text.endsWith("checks measured; this is evidence, not a proof."));
        QCOMPARE(verdict_words(judge(fixtures::constructed_powerpc_g4())).title,
                 QStringLiteral("Cannot tell"));
    }

    void the_table_is_searched_by_name_and_year() {
        AntiquityModel table;
        const int all = table.count();
        QCOMPARE(all, static_cast<int>(attestation::AntiquityTable::embedded().classes().size()));
        QSignalSpy news(&table, &AntiquityModel::changed);
        table.searchFor(QStringLiteral("  powerpc G4 "));
        QCOMPARE(news.size(), 1);
        QVERIFY(table.count() >= 1 && table.count() < all);
        const QModelIndex first = table.index(0);
        QCOMPARE(table.data(first, AntiquityModel::NameRole).toString(),
                 QStringLiteral("PowerPC G4"));
        QCOMPARE(table.data(first, AntiquityModel::BaseRole).toString(), QStringLiteral("2.500×"));
        QVERIFY(!table.data(first, AntiquityModel::OwnRole).toBool());
        table.set_own("powerpc_g4");
        QVERIFY(table.data(first, AntiquityModel::OwnRole).toBool());
        table.set_epoch(52'560);
        QCOMPARE(table.data(first, AntiquityModel::WorthRole).toString(), QStringLiteral("2.275×"));
        table.searchFor(QStringLiteral("no such thing"));
        QCOMPARE(table.count(), 0);
        table.searchFor({});
        QCOMPARE(table.count(), all);
    }

    void the_most_worth_stands_first() {
        const AntiquityModel table;
        const auto& classes = attestation::AntiquityTable::embedded().classes();
        const auto most = std::ranges::max(
            classes, {}, [](const auto& each) { return each.multiplier_thousandths; });
        QCOMPARE(table.data(table.index(0), AntiquityModel::NameRole).toString(),
                 QString::fromStdString(most.name));
    }
};

QTEST_GUILESS_MAIN(MiningWordsTest)
#include "mining_words_test.moc"
