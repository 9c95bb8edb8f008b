// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The mining page in the real window over a real node: what people switch and click reaches the
// miner, and what it does is shown.
#include "core/mining/mining_status.hpp"
#include "tests/app/gui/window_fixture.hpp"
#include "tests/qml/accessible_walk.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

namespace {

constexpr int kScanLimit_ms = 60'000;
constexpr int kTwoEpochs_ms = 200'000;

} // namespace

class MiningPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_->start());
        QVERIFY(fixture_->make_wallet());
        fixture_->window()->resize(1280, 1500); // all of the page
        shell().open("mining");
    }
    void cleanupTestCase() { QVERIFY(fixture_->stop()); }

    void measures_before_anything_is_sent() {
        QVERIFY(shows("hardwareFact0", kScanLimit_ms));
        QVERIFY(page().is_unsent());
        QVERIFY(page().measuredText().endsWith(", not sent"));
        QVERIFY(page().stateText().startsWith("Off."));
        QVERIFY(shows("ladderChart"));
        QVERIFY(shows("timing2"));
        QVERIFY(shows("verdict"));
        QVERIFY(!fixture_->find("releaseHardware"));
        QVERIFY(!fixture_->find("pauseMining"));
        QCOMPARE(page().conditions().size(), 5);
    }

    void shows_the_rest_of_the_values_on_demand() {
        QVERIFY(!fixture_->find("hardwareMore0"));
        QVERIFY(fixture_->click("allValues"));
        QVERIFY(shows("hardwareMore0"));
        QVERIFY(fixture_->click("allValues"));
        QVERIFY(hides("hardwareMore0"));
    }

    void lists_the_checks() {
        const char* button = fixture_->find("allChecks") ? "allChecks" : "verdictAction";
        QVERIFY(fixture_->click(QLatin1String(button)));
        QVERIFY(shows("check8"));
        QVERIFY(fixture_->click("closeChecks"));
        QVERIFY(hides("closeChecks"));
    }

    void says_what_speaks_against_a_real_machine() {
        if (page().verdict() != 1)
            QSKIP("this machine is taken for a real one");
        QVERIFY(fixture_->click("verdictAction"));
        QVERIFY(shows("check0"));
        int found = 0;
        for (const QVariant& each : page().checks())
            found += each.toMap()[QStringLiteral("state")].toInt() == 1 ? 1 : 0;
        QVERIFY(found > 0);
        QVERIFY(shows("check" + QString::number(found - 1)));
        QVERIFY(!fixture_->find("check" + QString::number(found)));
        QVERIFY(fixture_->click("closeChecks"));
        QVERIFY(hides("closeChecks"));
    }

    void searches_the_table() {
        QVERIFY(fixture_->click("multiplierAction"));
        QVERIFY(fixture_->type("searchTable", "ARM2"));
        QVERIFY(shows("classRow0"));
        QVERIFY(page().table()->count() < 4);
        QVERIFY(fixture_->type("searchTable", "no such machine"));
        QVERIFY(shows("tableEmpty"));
        QVERIFY(fixture_->click("closeTable"));
        QVERIFY(hides("closeTable"));
    }

    void copies_the_report() {
        QVERIFY(fixture_->click("copyReport"));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith("CPU: "));
        QVERIFY(text.contains("Memory latency:\n  16 KiB: "));
        QVERIFY(text.contains("evidence, not a proof"));
    }

    void rules_reach_the_miner() {
        QVERIFY(!rules().only_when_away);
        QVERIFY(fixture_->click("ruleAwaySwitch"));
        QVERIFY(fixture_->wait_for([&] { return rules().only_when_away; }));
        QVERIFY(fixture_->click("ruleAwaySwitch"));
        QVERIFY(fixture_->wait_for([&] { return !rules().only_when_away; }));
        QVERIFY(fixture_->click("ruleHeatSwitch"));
        QVERIFY(fixture_->wait_for([&] { return !rules().pause_above_celsius; }));
        QVERIFY(fixture_->click("ruleHeatSwitch"));
        QVERIFY(fixture_->wait_for([&] { return rules().pause_above_celsius == 85; }));
        QVERIFY(fixture_->click("ruleMainsSwitch"));
        QVERIFY(fixture_->wait_for([&] { return !rules().only_on_mains; }));
    }

    void a_limit_and_hours_are_chosen() {
        gui::MiningRulesEntry& entry = *page().rules();
        entry.chooseLimit(static_cast<int>(entry.limits().indexOf("70 °C")));
        QVERIFY(fixture_->wait_for([&] { return rules().pause_above_celsius == 70; }));
        QVERIFY(!fixture_->find("ruleFrom"));
        QVERIFY(fixture_->click("ruleHoursSwitch"));
        QVERIFY(shows("ruleFrom"));
        QVERIFY(fixture_->wait_for([&] { return rules().hours.has_value(); }));
        entry.chooseTo(0);
        QVERIFY(fixture_->wait_for([&] { return rules().hours->to_minute == 0; }));
        QCOMPARE(rules().hours->from_minute, std::uint16_t{22 * 60});
        QVERIFY(fixture_->click("ruleHoursSwitch"));
        QVERIFY(fixture_->wait_for([&] { return !rules().hours; }));
        QVERIFY(hides("ruleFrom"));
    }

    void a_slot_is_attested_and_told() {
        QVERIFY(fixture_->click("miningSwitch"));
        QVERIFY(fixture_->wait_for(
            [&] {
                return bridge().mining() &&
                       bridge().mining()->state == mining::MiningState::accepted;
            },
            kScanLimit_ms));
        QVERIFY(fixture_->wait_for([&] { return page().stateText().contains(", in block "); }));
        QVERIFY(!page().is_unsent());
        QVERIFY(!page().is_alarming());
        QVERIFY(shows("releaseHardware"));
    }

    void an_hour_of_rest_is_asked_for_and_ended() {
        QVERIFY(fixture_->click("pauseMining"));
        QVERIFY(shows("resumeMining"));
        const TimestampMs until_ms = bridge().mining()->paused_until_ms;
        constexpr TimestampMs kHour_ms = 3'600'000;
        QVERIFY(until_ms > bridge().now_ms() + kHour_ms - 60'000);
        QVERIFY(until_ms <= bridge().now_ms() + kHour_ms);
        QVERIFY(fixture_->click("resumeMining"));
        QVERIFY(shows("pauseMining"));
        QCOMPARE(bridge().mining()->paused_until_ms, TimestampMs{0});
    }

    void a_reward_is_added_up() {
        gui::MiningRewards& rewards = *page().rewards();
        QVERIFY(fixture_->wait_for([&] { return !rewards.isEmpty() && !rewards.isLoading(); },
                                   kTwoEpochs_ms));
        QVERIFY(shows("rewardsChart"));
        QCOMPARE(rewards.bars().size(), 30);
        QCOMPARE(rewards.bars().last(), 1.0);
        const QString total = rewards.total();
        rewards.choose(gui::MiningRewards::Year);
        QCOMPARE(rewards.bars().size(), 52);
        QCOMPARE(rewards.texts().size(), 52);
        QVERIFY(rewards.totalNote().startsWith("RTC in 1 year"));
        rewards.choose(gui::MiningRewards::Month);
        QVERIFY(!total.isEmpty());
        fixture_->press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(hides("rewardsChart"));
        QCOMPARE(fixture_->find("miningTotal")->property("text").toString(),
                 QStringLiteral("•••••"));
        fixture_->press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(shows("rewardsChart"));
    }

    void is_named_in_every_width() {
        for (int width : {1280, 800, 390}) {
            fixture_->window()->resize(width, 1500);
            QTest::qWait(100);
            QCOMPARE(walk_.nameless(fixture_->window()->contentItem()), QStringList());
        }
        QVERIFY(!fixture_->find("hardwareFact0"));
        fixture_->window()->resize(1280, 1500);
        QVERIFY(shows("hardwareFact0"));
    }

    void the_machine_is_released() {
        QVERIFY(fixture_->click("releaseHardware"));
        QVERIFY(fixture_->click("keepHardware"));
        QVERIFY(hides("keepHardware"));
        QVERIFY(page().glance()->mining()->on());
        QVERIFY(fixture_->click("releaseHardware"));
        QVERIFY(fixture_->click("confirmRelease"));
        QVERIFY(hides("confirmRelease"));
        QVERIFY(fixture_->wait_for([&] { return !page().glance()->mining()->on(); }));
        QVERIFY(fixture_->wait_for([&] { return has_released(); }));
    }

    void locking_forgets_the_rewards() {
        QVERIFY(!page().rewards()->isLoading());
        shell().lock();
        QVERIFY(fixture_->wait_for([&] { return page().rewards()->isLoading(); }));
        QCOMPARE(page().rewards()->total(), QString());
    }

    void a_report_that_came_earlier_is_laid_out_whole() {
        QVERIFY(fixture_->stop());
        fixture_ = std::make_unique<WindowFixture>();
        QVERIFY(fixture_->start());
        QVERIFY(fixture_->make_wallet());
        page().glance()->mining()->setOn(true);
        QVERIFY(fixture_->wait_for(
            [&] {
                return bridge().mining() &&
                       bridge().mining()->state == mining::MiningState::accepted;
            },
            kScanLimit_ms));
        shell().open("mining");
        QVERIFY(shows("copyReport"));
        fixture_->window()->resize(1280, 1500);
        QVERIFY(fixture_->wait_for([&] {
            const QQuickItem* last = fixture_->find("copyReport");
            return last->mapToScene(QPointF(0, last->height())).y() < fixture_->window()->height();
        }));
    }

private:
    gui::NodeBridge& bridge() { return fixture_->application().bridge(); }
    gui::ShellViewModel& shell() { return fixture_->application().shell(); }
    gui::MiningViewModel& page() { return *fixture_->application().pages().mining(); }
    const mining::MiningRules& rules() { return bridge().mining()->rules; }
    bool shows(const QString& name, int limit_ms = 10'000) {
        return fixture_->wait_for([&] { return fixture_->find(name) != nullptr; }, limit_ms);
    }
    bool hides(const QString& name) {
        return fixture_->wait_for([&] { return fixture_->find(name) == nullptr; }, 10'000);
    }
    bool has_released() {
        return std::ranges::any_of(bridge().wallet_snapshot()->recent, [](const auto& each) {
            return each.entry.kind == wallet::HistoryKind::release && each.entry.is_final &&
                   each.entry.status == ReceiptStatus::success;
        });
    }

    std::unique_ptr<WindowFixture> fixture_ = std::make_unique<WindowFixture>();
    tests::AccessibleWalk walk_;
};

QTEST_MAIN(MiningPageTest)
#include "mining_page_test.moc"
