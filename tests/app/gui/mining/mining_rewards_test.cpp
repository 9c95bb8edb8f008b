// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rewards of mining by day and by week, over a chain with a long history.
#include "app/gui/mining/mining_rewards.hpp"
#include "core/runtime/executors.hpp"
#include "tests/core/wallet/fake_chain_client.hpp"
#include "tests/core/wallet/wallet_samples.hpp"

#include <QDateTime>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;

namespace {

constexpr TimestampMs kEvery_ms = 2 * 3'600'000;
constexpr int kTwoYears = 2 * 365 * 12;

//! A window's inside with an open wallet and no node.
struct OpenWallet {
    OpenWallet() {
        if (!executors.start() || !wallet.open())
            qFatal("no threads or no folder");
        wallet::NewWallet fresh{.name = "Everyday",
                                .words =
                                    wallet::RecoveryWords::parse(wallet::samples::kWords).value(),
                                .passphrase = {},
                                .password = crypto::SecureBuffer("secret")};
        const auto made = answer(wallet.create(std::move(fresh)));
        const auto attached = answer(wallet.attach(chain));
        if (!made || !attached)
            qFatal("no wallet");
        owner = wallet.snapshot()->wallet()->accounts.front().address;
        if (!QTest::qWaitFor(
                [this] { return bridge.wallet_snapshot()->lock == wallet::LockState::unlocked; }))
            qFatal("the wallet is locked");
    }
    ~OpenWallet() {
        bridge.detach();
        bridge.requests().join();
    }
    template <class T>
    T answer(runtime::Task<T> task) {
        return runtime::block_on(executors.network(), std::move(task));
    }
    //! A thousandth of an RTC each two hours, the newest now.
    void fill(int count) {
        auto& history = chain->histories[owner];
        for (int i = 0; i < count; ++i)
            history.push_back(reward(clock.now_ms() - kEvery_ms * static_cast<TimestampMs>(i),
                                     1'000'000 - static_cast<Height>(i)));
    }
    static wallet::HistoryEntry reward(TimestampMs time_ms, Height height) {
        wallet::HistoryEntry entry;
        entry.kind = wallet::HistoryKind::mining_reward;
        entry.position = {.height = height};
        entry.time_ms = time_ms;
        entry.is_final = true;
        entry.received = Amount::from_micro_rtc(1000);
        return entry;
    }
    bool read(MiningRewards& rewards, const QString& total) {
        rewards.read();
        return QTest::qWaitFor([&] { return rewards.total() == total; }, 20'000);
    }

    QTemporaryDir folder;
    runtime::Executors executors;
    runtime::ManualClock clock;
    wallet::Wallet wallet{
        {.folder = folder.path().toStdString() + "/wallets", .stretch = wallet::samples::kCheap},
        executors.make_strand(),
        executors.verify(),
        clock};
    NodeBridge bridge{wallet, executors.verify(), clock, "dev", "drtc"};
    std::shared_ptr<wallet::FakeChainClient> chain = std::make_shared<wallet::FakeChainClient>();
    Address owner;
};

} // namespace

class MiningRewardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void init() {
        inside_ = std::make_unique<OpenWallet>();
        const QDateTime noon(QDate(2027, 3, 10), QTime(12, 0), Qt::UTC);
        inside_->clock.set_now_ms(static_cast<TimestampMs>(noon.toMSecsSinceEpoch()));
    }
    void cleanup() { inside_.reset(); }

    void adds_up_each_day_of_a_month() {
        inside_->fill(kTwoYears);
        MiningRewards rewards(inside_->bridge);
        QVERIFY(rewards.isLoading());
        // Seven today, from midnight to noon, and twelve on each day before.
        QVERIFY(inside_->read(rewards, "0.355000"));
        QCOMPARE(rewards.totalNote(), QStringLiteral("RTC in 30 days"));
        const auto bars = rewards.bars();
        QCOMPARE(bars.size(), 30);
        QCOMPARE(bars.first(), 1.0);
        QCOMPARE(bars.last(), 7.0 / 12);
        QCOMPARE(rewards.texts().first(), QStringLiteral("9 Feb: 0.012000 RTC"));
        QCOMPARE(rewards.startText(), QStringLiteral("9 Feb"));
        QCOMPARE(rewards.endText(), QStringLiteral("today, so far 0.007000"));
    }

    void reads_on_for_a_year() {
        inside_->fill(kTwoYears);
        MiningRewards rewards(inside_->bridge);
        QVERIFY(inside_->read(rewards, "0.355000"));
        rewards.choose(MiningRewards::Year);
        QVERIFY(inside_->read(rewards, "4.363000")); // 364 days
        QCOMPARE(rewards.bars().size(), 52);
        QCOMPARE(rewards.bars().first(), 1.0);
        QVERIFY(QTest::qWaitFor([&] { return rewards.totalNote() == "RTC in 1 year"; }));
        rewards.choose(MiningRewards::Month);
        QCOMPARE(rewards.total(), QStringLiteral("0.355000"));
    }

    void counts_what_comes_once() {
        inside_->fill(500);
        MiningRewards rewards(inside_->bridge);
        QVERIFY(inside_->read(rewards, "0.355000"));
        auto& history = inside_->chain->histories[inside_->owner];
        auto waits = OpenWallet::reward(inside_->clock.now_ms(), 1'000'002);
        waits.is_final = false;
        history.insert(history.begin(),
                       {waits, OpenWallet::reward(inside_->clock.now_ms(), 1'000'001)});
        QVERIFY(inside_->read(rewards, "0.356000"));
        history.front().is_final = true;
        QVERIFY(inside_->read(rewards, "0.357000"));
        rewards.read();
        rewards.choose(MiningRewards::Year);
        QVERIFY(inside_->read(rewards, "0.502000"));
    }

    void other_lines_of_the_history_are_no_rewards() {
        inside_->fill(3);
        inside_->chain->histories[inside_->owner][1].kind = wallet::HistoryKind::payment;
        MiningRewards rewards(inside_->bridge);
        QVERIFY(inside_->read(rewards, "0.002000"));
        QVERIFY(!rewards.isEmpty());
    }

    void nothing_is_known_to_be_nothing() {
        MiningRewards rewards(inside_->bridge);
        QCOMPARE(rewards.total(), QString());
        QVERIFY(inside_->read(rewards, "0.000000"));
        QVERIFY(rewards.isEmpty());
    }

    void says_when_it_cannot_read() {
        inside_->chain->is_silent = true;
        MiningRewards rewards(inside_->bridge);
        rewards.read();
        QVERIFY(QTest::qWaitFor([&] { return !rewards.problem().isEmpty(); }));
        QVERIFY(!rewards.isLoading());
        QCOMPARE(rewards.total(), QString());
        inside_->chain->is_silent = false;
        inside_->fill(1);
        QVERIFY(inside_->read(rewards, "0.001000"));
        QCOMPARE(rewards.problem(), QString());
    }

    void a_locked_wallet_is_forgotten() {
        inside_->fill(5);
        MiningRewards rewards(inside_->bridge);
        QVERIFY(inside_->read(rewards, "0.005000"));
        inside_->bridge.ask(inside_->wallet.lock(), &rewards, [] {});
        QVERIFY(QTest::qWaitFor([&] { return rewards.isLoading(); }));
        rewards.read();
        QTest::qWait(200);
        QCOMPARE(rewards.total(), QString());
    }

private:
    std::unique_ptr<OpenWallet> inside_;
};

QTEST_GUILESS_MAIN(MiningRewardsTest)
#include "mining_rewards_test.moc"
