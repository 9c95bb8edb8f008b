// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Posting and funding a bounty in the real window over a real node, by mouse and keys; then the
// tabs, the badge, the escrow in the balance and the notices of what is this wallet's own.
#include "app/gui/bounties/node_bounties.hpp"
#include "tests/app/gui/fake_doors.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using gui::BountyPostEntry;
using tests::WindowFixture;

namespace {

const QString kIssue = QStringLiteral("https://github.com/Oxide-Labs/attest-probe/issues/87");
const QString kTitle = QStringLiteral("Add a cache timing probe");
constexpr int kFinalLimit_ms = 60'000;

} // namespace

class BountyPostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(QString::fromLatin1(RUSTCHAIN_PICTURES)));
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
        fixture_.window()->resize(1280, 1400);
        QVERIFY(fixture_.wait_for(
            [&] { return bridge().wallet_snapshot()->balance.available > Amount::from_rtc(200); }));
        QVERIFY(fixture_.click("go/bounties"));
    }
    void init() {
        if (has_failed_)
            QSKIP("an earlier step failed");
    }
    void cleanup() {
        if (QTest::currentTestFailed() && !std::exchange(has_failed_, true))
            picture("failed");
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void empty_tabs_say_what_to_do() {
        own().post()->discard();
        for (auto [tab, name] : {std::pair(1, "ownEmpty"), {2, "payoutsEmpty"}, {3, "ownEmpty"}}) {
            page().chooseTab(tab);
            QVERIFY2(fixture_.wait_for([&, name = name] { return fixture_.find(name) != nullptr; }),
                     name);
        }
        QCOMPARE(own().neededText(), QString());
        QVERIFY(fixture_.wait_for([&] {
            return fixture_.application().pages().overview()->escrowText() ==
                   QStringLiteral("0.000000");
        }));
    }

    void says_at_each_field_what_it_lacks_and_loses_nothing() {
        QVERIFY(fixture_.click("postBounty"));
        QVERIFY(fixture_.type("postLink", "https://github.com/oxide-labs/attest-probe/pull/9"));
        QVERIFY(fixture_.type("postReward", "0.001"));
        QVERIFY(fixture_.type("postDeadline", "999"));
        QVERIFY(fixture_.type("postReleaseKey", "abc"));
        QVERIFY(fixture_.click("postMaintainerOther"));
        QVERIFY(fixture_.type("postMaintainer", "drtc1qqqq"));
        QVERIFY(fixture_.click("postReview"));
        QCOMPARE(post().step(), BountyPostEntry::Form);
        for (const QString& error :
             {post().linkError(), post().titleError(), post().rewardError(), post().deadlineError(),
              post().maintainerError(), post().releaseKeyError()})
            QVERIFY(!error.isEmpty());
        picture("errors");
        QCOMPARE(text_in("postReward"), QStringLiteral("0.001"));
        QCOMPARE(text_in("postReleaseKey"), QStringLiteral("abc"));
        // Closed and opened again, the draft is there.
        fixture_.press(Qt::Key_Escape);
        QVERIFY(fixture_.wait_for([&] { return !fixture_.find("postReview"); }));
        QVERIFY(fixture_.click("postBounty"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("postReview") != nullptr; }));
        QCOMPARE(text_in("postReward"), QStringLiteral("0.001"));
        QVERIFY(fixture_.click("postMaintainerMe"));
    }

    void the_review_says_what_happens_to_the_coins() {
        QVERIFY(fill_in());
        QVERIFY(fixture_.click("postReview"));
        QVERIFY(fixture_.wait_for([&] { return post().step() == BountyPostEntry::Review; }));
        QVERIFY(post().summary().startsWith("120 RTC leave your wallet now and wait in escrow."));
        QVERIFY(post().feeText().contains(QStringLiteral("≈")));
        QCOMPARE(post().repositoryText(), QStringLiteral("Issue #87 of oxide-labs/attest-probe"));
        picture("review");
        QVERIFY(fixture_.click("postBack"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("postLink") != nullptr; }));
        QCOMPARE(text_in("postTitle"), kTitle);
        QCOMPARE(text_in("postReward"), QStringLiteral("120"));
    }

    void a_refusal_keeps_everything() {
        auto real = bridge().bounty_door();
        QVERIFY(real != nullptr);
        fake_->refusal = wallet::payment_problem(wallet::PaymentFault::fee_too_low);
        attach_fake();
        QVERIFY(fixture_.click("postReview"));
        QVERIFY(fixture_.click("postConfirm"));
        QVERIFY(fixture_.wait_for([&] { return !post().problem().isEmpty(); }));
        QVERIFY(post().problem().contains("fee is too low"));
        QVERIFY(fixture_.find("postProblem") != nullptr);
        QCOMPARE(post().step(), BountyPostEntry::Review);
        QCOMPARE(post().title(), kTitle);
        QVERIFY(fixture_.click("postBack"));
        attach_real();
    }

    void a_double_click_sends_it_once_and_it_becomes_final() {
        const std::size_t before = bridge().wallet_snapshot()->payments.size();
        QVERIFY(fixture_.click("postReview"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("postConfirm") != nullptr; }));
        QTest::qWait(300);
        QQuickItem* button = fixture_.find("postConfirm");
        const QPoint middle =
            button->mapToScene(QPointF(button->width() / 2, button->height() / 2)).toPoint();
        for (int click = 0; click < 3; ++click)
            QTest::mouseClick(fixture_.window(), Qt::LeftButton, Qt::NoModifier, middle);
        post().confirm();
        QVERIFY(fixture_.wait_for([&] { return post().step() == BountyPostEntry::Track; }));
        QVERIFY(fixture_.wait_for(
            [&] { return post().track()->stage() == gui::PaymentTrack::Final; }, kFinalLimit_ms));
        QCOMPARE(bridge().wallet_snapshot()->payments.size(), before + 1);
        picture("final");
        QVERIFY(fixture_.click("postDone"));
        QVERIFY(fixture_.wait_for([&] { return own().posted()->count() == 1; }));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("postedTabRow0") != nullptr; }));
        QCOMPARE(post().title(), QString());
        const auto board = bridge().bounty_door()->board();
        QCOMPARE(board->on_chain(), std::size_t{1});
        const BountyRecord record = *board->entry({.id = 1})->record;
        QCOMPARE(record.terms.repository, std::string("oxide-labs/attest-probe"));
        QCOMPARE(record.terms.maintainer, me());
        picture("posted");
    }

    void the_balance_shows_what_is_in_escrow() {
        QVERIFY(fixture_.wait_for([&] {
            return fixture_.application().pages().overview()->escrowText() ==
                   QStringLiteral("120.000000");
        }));
    }

    void a_row_opens_the_bounty() {
        QVERIFY(fixture_.click("postedTabRow0"));
        QVERIFY(fixture_.wait_for(
            [&] { return fixture_.application().shell().place() == QStringLiteral("1"); }));
        fixture_.application().shell().open(QStringLiteral("bounties"));
    }

    void work_payouts_and_badge_follow_the_moves() {
        QVERIFY(move(BountyClaim{.id = 1, .claimant = me()}));
        QVERIFY(fixture_.wait_for([&] { return own().neededText() == QStringLiteral("1"); }));
        QCOMPARE(own().work()->count(), 1);
        QVERIFY(next_of(*own().work()).startsWith("Your turn: link your pull request"));
        QVERIFY(move(BountySubmit{.id = 1, .pull_request = 93}));
        QVERIFY(fixture_.wait_for([&] { return own().payouts()->count() == 1; }));
        page().chooseTab(gui::BountiesViewModel::MyPayouts);
        QVERIFY(fixture_.click("why0"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("whyClose") != nullptr; }));
        picture("why");
        fixture_.press(Qt::Key_Escape);
        QVERIFY(move(BountyReview{.id = 1, .approve = true}));
        QSignalSpy happened(&fixture_.application().shell(), &gui::ShellViewModel::happened);
        CommitHash commit;
        commit[0] = 1;
        QVERIFY(move(BountyRelease{.id = 1, .merge_commit = commit}));
        const auto is_told = [&] {
            for (const auto& each : happened)
                if (each[0].toString() == QStringLiteral("120 RTC from attest-probe #87 is final"))
                    return each[1].toString() == QStringLiteral("bounties/1") && each[2].toBool();
            return false;
        };
        QVERIFY(fixture_.wait_for(is_told));
        QVERIFY(fixture_.wait_for([&] { return own().neededText().isEmpty(); }));
        QVERIFY(fixture_.wait_for([&] {
            return own()
                .payouts()
                ->data(own().payouts()->index(0), gui::OwnBountyRows::Evidence)
                .toString()
                .startsWith("Payment ");
        }));
        picture("payouts");
    }

    void the_keyboard_posts_another() {
        page().chooseTab(gui::BountiesViewModel::PostedByMe);
        QVERIFY(tab_to("postBounty"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("postLink") != nullptr; }));
        QVERIFY(tab_to("postLink"));
        type(kIssue);
        QVERIFY(tab_to("postTitle"));
        type("Second");
        QVERIFY(tab_to("postReward"));
        type("3.5");
        QVERIFY(tab_to("postReview"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return post().step() == BountyPostEntry::Review; }));
        // Enter must not pay: the safe button has the focus.
        fixture_.press(Qt::Key_Return);
        QVERIFY(fixture_.wait_for([&] { return post().step() == BountyPostEntry::Form; }));
        QVERIFY(tab_to("postReview"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return post().step() == BountyPostEntry::Review; }));
        QVERIFY(tab_to("postConfirm"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return own().posted()->count() == 2; }, kFinalLimit_ms));
        fixture_.press(Qt::Key_Escape);
    }

    void a_locked_wallet_names_nothing_and_forgets_the_draft() {
        post().finish();
        post().typeTitle(kTitle);
        fixture_.application().shell().lock();
        QVERIFY(fixture_.wait_for(
            [&] { return fixture_.application().shell().phase() == gui::ShellViewModel::Locked; }));
        QCOMPARE(post().title(), QString());
        QVERIFY(fixture_.wait_for([&] { return own().posted()->count() == 0; }));
        QVERIFY(!own().isKnown());
        QCOMPARE(fixture_.application().pages().overview()->escrowText(), QStringLiteral("—"));
    }

private:
    gui::NodeBridge& bridge() { return fixture_.application().bridge(); }
    gui::BountiesViewModel& page() { return *fixture_.application().pages().bounties(); }
    gui::OwnBountiesViewModel& own() { return *fixture_.application().pages().ownBounties(); }
    BountyPostEntry& post() { return *own().post(); }
    Address me() { return bridge().wallet_snapshot()->wallet()->accounts.front().address; }
    static QString next_of(gui::OwnBountyRows& rows) {
        return rows.data(rows.index(0), gui::OwnBountyRows::Next).toString();
    }

    bool fill_in() {
        return fixture_.type("postLink", kIssue) && fixture_.type("postTitle", kTitle) &&
               fixture_.type("postReward", "120") && fixture_.type("postDeadline", "20") &&
               fixture_.type("postReleaseKey", "");
    }

    QString text_in(const QString& field) {
        QQuickItem* item = fixture_.find(field);
        return item != nullptr ? item->property("text").toString() : QStringLiteral("absent");
    }

    void attach_fake() { bridge().attach_bounties(fake_); }
    void attach_real() {
        auto& host = fixture_.application().host();
        bridge().attach_bounties(std::make_shared<gui::NodeBounties>(host.node(), host.wallet(),
                                                                     host.executors().verify()));
        QVERIFY(fixture_.wait_for([&] { return bridge().bounty_door()->board() != nullptr; }));
    }

    //! Signs and sends a move and waits until it is final.
    bool move(Payload payload) {
        std::optional<TransactionHash> hash;
        bridge().ask(bridge().bounty_door()->move(std::move(payload), wallet::FeeSpeed::normal),
                     this, [&](Result<TransactionHash, wallet::PaymentProblem> sent) {
                         if (sent)
                             hash = *sent;
                     });
        return fixture_.wait_for(
            [&] {
                for (const auto& each : bridge().wallet_snapshot()->payments)
                    if (hash && each.hash == *hash)
                        return each.stage == wallet::PaymentStage::final;
                return false;
            },
            kFinalLimit_ms);
    }

    //! Tab until the control of this name, or something in it, has the keyboard.
    bool tab_to(const QString& name) {
        constexpr int kMostStops = 120;
        const auto has_focus = [&] {
            for (QQuickItem* item = fixture_.window()->activeFocusItem(); item != nullptr;
                 item = item->parentItem())
                if (item->objectName() == name)
                    return true;
            return false;
        };
        for (int stop = 0; stop < kMostStops && !has_focus(); ++stop)
            fixture_.press(Qt::Key_Tab);
        return has_focus();
    }

    void type(const QString& text) {
        for (QChar character : text)
            QTest::keyClick(fixture_.window(), character.toLatin1());
    }

    void picture(const QString& name) {
        QTest::qWait(400);
        fixture_.window()->grabWindow().save(
            QStringLiteral(RUSTCHAIN_PICTURES "/post-%1.png").arg(name));
    }

    WindowFixture fixture_;
    std::shared_ptr<tests::FakeBounties> fake_ = std::make_shared<tests::FakeBounties>();
    bool has_failed_ = false;
};

QTEST_MAIN(BountyPostTest)
#include "bounty_post_test.moc"
