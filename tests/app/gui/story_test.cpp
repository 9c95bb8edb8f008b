// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A person's first day, in the real window over a real node, by mouse and keys alone: two wallets,
// a reward, a payment, the explorer, and everything again after a restart. A picture of each step
// is written to RUSTCHAIN_PICTURES.
#include "tests/app/gui/window_fixture.hpp"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using gui::OnboardingViewModel;
using gui::ShellViewModel;
using tests::WindowFixture;

namespace {

constexpr int kPaint_ms = 400;
constexpr int kTwoEpochs_ms = 110'000;
constexpr qint64 kBlock_ms = 1000;
constexpr qint64 kFinalLimit_ms = 3000 + kBlock_ms;
constexpr const char* kOtherPassword = "seven tin boats 81";

//! What a wallet shows of itself.
struct Shown {
    QString balance;
    QStringList history;
    bool operator==(const Shown&) const = default;
};

} // namespace

class StoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(QStringLiteral(RUSTCHAIN_PICTURES)));
        QVERIFY(fixture_.start());
    }
    void init() {
        if (has_failed_)
            QSKIP("the story broke off before");
    }
    void cleanup() {
        if (QTest::currentTestFailed() && !std::exchange(has_failed_, true))
            fixture_.window()->grabWindow().save(path_of("failed"));
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void makes_a_wallet_of_12_checked_words() {
        picture("welcome");
        QVERIFY(fixture_.click("createWallet"));
        QVERIFY(fixture_.click("showWords"));
        const QStringList words = written_words();
        QCOMPARE(words.size(), 12);
        picture("words");
        QVERIFY(fixture_.click("checkNow"));
        picture("check");
        QVERIFY(answer_check(words));
        QVERIFY(fixture_.type("newPassword", QString::fromLatin1(tests::kPassword)));
        picture("password");
        QVERIFY(fixture_.click("choosePassword"));
        QVERIFY(fixture_.click("networkNext"));
    }

    void mines_on_this_machine() {
        QVERIFY(fixture_.click("mineHere"));
        picture("mining-chosen");
        QVERIFY(fixture_.click("finishOnboarding"));
        QVERIFY(is_open());
        QVERIFY(application().shell().isBackupChecked());
        QVERIFY(fixture_.wait_for([&] { return application().pages().overview()->isKnown(); }));
        picture("overview");
        QVERIFY(fixture_.click("go/mining"));
        QVERIFY(fixture_.wait_for([&] {
            return application().pages().overview()->mining()->on() &&
                   !application().pages().overview()->mining()->busy();
        }));
        picture("mining");
        QVERIFY(fixture_.click("go/overview"));
        QVERIFY(fixture_.wait_for(
            [&] { return !application().pages().overview()->lastReward().isEmpty(); },
            kTwoEpochs_ms));
        picture("reward");
        QVERIFY2(reward_rows() >= 1, "no reward in the history");
    }

    void makes_a_second_wallet() {
        first_ = application().shell().walletAddress();
        QVERIFY(fixture_.click("walletSwitcher"));
        picture("wallet-menu");
        QVERIFY(fixture_.click("menuNewWallet"));
        QVERIFY(fixture_.click("createWallet"));
        QVERIFY(fixture_.click("checkLater"));
        QVERIFY(fixture_.type("walletName", "Savings"));
        QVERIFY(fixture_.type("newPassword", QString::fromLatin1(kOtherPassword)));
        QVERIFY(fixture_.click("choosePassword"));
        QVERIFY(fixture_.click("networkNext"));
        QVERIFY(fixture_.click("finishOnboarding"));
        QVERIFY(is_open());
        second_ = application().shell().walletAddress();
        QVERIFY(second_ != first_);
        QVERIFY(fixture_.click("go/receive"));
        picture("receive");
        QVERIFY(switch_to("Everyday", tests::kPassword));
        QCOMPARE(application().shell().walletAddress(), first_);
    }

    void pays_it_half_an_rtc() {
        QVERIFY(fixture_.click("go/send"));
        QVERIFY(fixture_.type("sendRecipient", second_));
        QVERIFY(fixture_.type("sendAmount", "0.5"));
        picture("send-details");
        QVERIFY(fixture_.click("sendReview"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("sendConfirm") != nullptr; }));
        picture("send-review");
        if (fixture_.find("sendCharacters") != nullptr)
            QVERIFY(fixture_.type("sendCharacters", second_.right(6)));
        if (fixture_.find("sendPassword") != nullptr)
            QVERIFY(fixture_.type("sendPassword", QString::fromLatin1(tests::kPassword)));
        picture("send-confirm");
        QVERIFY(fixture_.click("sendConfirm"));
        gui::PaymentTrack& track = *application().pages().send()->track();
        QVERIFY(fixture_.wait_for([&] { return !track.hash().isEmpty(); }));
        QElapsedTimer since_sending;
        since_sending.start();
        // Not at a fixed moment: it may be in a block already.
        fixture_.window()->grabWindow().save(path_of("send-pending"));
        QVERIFY(fixture_.wait_for([&] { return track.stage() == gui::PaymentTrack::Final; }));
        const qint64 lasted = since_sending.elapsed();
        qInfo("final %lld ms after sending", lasted);
        picture("send-final");
        QVERIFY2(lasted <= kFinalLimit_ms, qPrintable(QString::number(lasted)));
        hash_ = track.hash();
    }

    void finds_it_in_the_explorer() {
        fixture_.press(Qt::Key_8, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for(
            [&] { return application().shell().page() == QStringLiteral("explorer"); }));
        picture("explorer");
        QVERIFY(fixture_.type("explorerSearch", hash_));
        fixture_.press(Qt::Key_Return);
        gui::ExplorerItem& item = *application().pages().explorer()->item();
        QVERIFY(fixture_.wait_for([&] {
            return item.kind() == gui::ExplorerItem::TransactionItem &&
                   item.state() == gui::ExplorerItem::Ready;
        }));
        picture("explorer-transaction");
        QVERIFY(fixture_.click("go/activity"));
        QVERIFY(fixture_.wait_for([&] { return !history().isEmpty(); }));
        picture("activity");
        QVERIFY(fixture_.click("activityRow0"));
        picture("activity-details");
        fixture_.press(Qt::Key_Escape);
    }

    void shows_the_same_after_a_restart() {
        // Nothing more is to arrive: mining stops, and the running epoch is paid.
        QVERIFY(fixture_.click("go/mining"));
        QVERIFY(fixture_.click("miningSwitch"));
        QVERIFY(
            fixture_.wait_for([&] { return !application().pages().overview()->mining()->on(); }));
        QVERIFY(await_epochs(2));
        const Shown first = shown();
        QVERIFY(switch_to("Savings", kOtherPassword));
        const Shown second = shown();
        QVERIFY2(second.balance.startsWith("0.5"), qPrintable(second.balance));
        QCOMPARE(second.history.size(), 1);
        QVERIFY(first.history.size() >= 3);

        QVERIFY(fixture_.stop());
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.wait_for(
            [&] { return application().shell().phase() == ShellViewModel::Locked; }));
        picture("locked");
        QSignalSpy notices(&application().shell(), &ShellViewModel::notified);
        QVERIFY(unlock(kOtherPassword));
        QCOMPARE(application().shell().walletAddress(), second_);
        compare(shown(), second);
        QVERIFY2(notices.isEmpty(), "what was received before is told as news");
        picture("restarted-savings");
        QVERIFY(switch_to("Everyday", tests::kPassword));
        compare(shown(), first);
        picture("restarted-everyday");
    }

private:
    gui::Application& application() { return fixture_.application(); }

    static QString path_of(const QString& name) {
        static int count = 0;
        return QStringLiteral(RUSTCHAIN_PICTURES "/story-%1-%2.png")
            .arg(++count, 2, 10, QLatin1Char('0'))
            .arg(name);
    }

    void picture(const QString& name) {
        QTest::qWait(kPaint_ms);
        const QString path = path_of(name);
        QVERIFY2(fixture_.window()->grabWindow().save(path), qPrintable(path));
    }

    QStringList written_words() const {
        QStringList words;
        // Copies: the window wipes its own as soon as they are covered.
        while (QQuickItem* box = fixture_.find(QString("word%1").arg(words.size() + 1))) {
            const QString word = box->property("word").toString();
            words.append(QString(word.constData(), word.size()));
        }
        return words;
    }

    //! Clicks the right word each time; the page asks for words at random places.
    bool answer_check(const QStringList& words) {
        OnboardingViewModel& onboarding = *application().pages().onboarding();
        while (onboarding.step() == OnboardingViewModel::Check) {
            const QString& asked = words.at(onboarding.check()->position() - 1);
            const int answered = onboarding.check()->answered();
            int choice = 0;
            while (QQuickItem* button = fixture_.find(QString("choice%1").arg(choice))) {
                if (button->property("word").toString() == asked)
                    break;
                ++choice;
            }
            if (!fixture_.click(QString("choice%1").arg(choice)) || !fixture_.wait_for([&] {
                    return onboarding.step() != OnboardingViewModel::Check ||
                           onboarding.check()->answered() > answered;
                }))
                return false;
        }
        return onboarding.step() == OnboardingViewModel::Password;
    }

    bool is_open() {
        return fixture_.wait_for([&] {
            return application().shell().phase() == ShellViewModel::Open &&
                   application().bridge().node_phase() == gui::NodePhase::running;
        });
    }

    bool unlock(const char* password) {
        return fixture_.type("unlockPassword", QString::fromLatin1(password)) &&
               fixture_.click("unlock") && is_open();
    }

    //! Through the menu of wallets, with the password where it is asked for.
    bool switch_to(const QString& name, const char* password) {
        if (!fixture_.click("walletSwitcher"))
            return false;
        int index = 0;
        if (!fixture_.wait_for([&] { return fixture_.find("switchTo0") != nullptr; }))
            return false;
        while (QQuickItem* line = fixture_.find(QString("switchTo%1").arg(index))) {
            if (line->property("text").toString() == name)
                break;
            ++index;
        }
        if (!fixture_.click(QString("switchTo%1").arg(index)) ||
            !fixture_.wait_for([&] { return application().shell().walletName() == name; }))
            return false;
        QTest::qWait(kPaint_ms);
        return application().shell().phase() == ShellViewModel::Open || unlock(password);
    }

    QStringList history() {
        QStringList lines;
        const gui::ActivityModel& rows = *application().pages().activity()->rows();
        for (int row = 0; row < rows.count(); ++row) {
            QStringList parts;
            for (int role : {gui::ActivityModel::Title, gui::ActivityModel::AmountText,
                             gui::ActivityModel::Stage})
                parts.append(rows.data(rows.index(row), role).toString());
            lines.append(parts.join(QLatin1Char('|')));
        }
        return lines;
    }

    qsizetype reward_rows() {
        application().shell().open(QStringLiteral("activity"));
        fixture_.wait_for(
            [&] { return !history().filter(QStringLiteral("Mining reward")).isEmpty(); }, 10'000);
        picture("activity-reward");
        return history().filter(QStringLiteral("Mining reward")).size();
    }

    //! The balance and the history of the open wallet, once both are read.
    Shown shown() {
        application().shell().open(QStringLiteral("activity"));
        fixture_.wait_for(
            [&] { return application().pages().overview()->isKnown() && !history().isEmpty(); });
        QTest::qWait(3 * kBlock_ms);
        gui::OverviewViewModel& overview = *application().pages().overview();
        return {.balance = overview.whole() + overview.fraction(), .history = history()};
    }

    static void compare(const Shown& now, const Shown& before) {
        QCOMPARE(now.balance, before.balance);
        QCOMPARE(now.history, before.history);
    }

    bool await_epochs(std::uint64_t count) {
        auto epoch = [&] { return application().bridge().chain()->epoch; };
        const auto begun = epoch();
        return fixture_.wait_for([&] { return epoch() >= begun + count; },
                                 static_cast<int>(count) * kTwoEpochs_ms);
    }

    WindowFixture fixture_{std::nullopt};
    bool has_failed_ = false;
    QString first_;
    QString second_;
    QString hash_;
};

QTEST_MAIN(StoryTest)
#include "story_test.moc"
