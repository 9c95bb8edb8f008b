// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One bounty through three windows, each over a data folder of its own, beside a validator that is
// a program of its own: the sponsor posts and funds it, the claimant claims it and links the pull
// request, the maintainer approves it and releases the payment, and the claimant sees it paid and
// final. A picture of each step lies in RUSTCHAIN_PICTURES.
#include "tests/app/gui/window_fixture.hpp"
#include "tests/integration/cluster/cluster.hpp"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace rustchain;
using gui::BountyAct;
using gui::ShellViewModel;

namespace {

constexpr int kProgramLimit_ms = 60'000;
constexpr int kFinalLimit_ms = 90'000;

//! Somebody with words, a folder for the program without a window, and one for the window.
struct Person {
    const char* name;
    const char* words;
    QString address{};
    tests::WindowFixture window{};
};

} // namespace

class BountyJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(QString::fromLatin1(RUSTCHAIN_PICTURES)));
        std::vector<GenesisAllocation> allocations;
        for (Person* person : {&sponsor_, &claimant_, &maintainer_}) {
            QVERIFY(learn_address(*person));
            allocations.push_back(
                {.address = parse_address(person->address.toStdString(), "drtc")->address,
                 .amount = Amount::from_rtc(person == &sponsor_ ? 200 : 1)});
        }
        auto cluster = integration::Cluster::create({.daemon = RUSTCHAIN_DAEMON,
                                                     .folder = path("network").toStdString(),
                                                     .validators = 1,
                                                     .bond = Amount::from_rtc(1000),
                                                     .allocations = allocations});
        QVERIFY2(cluster.has_value(), cluster ? "" : cluster.error().message.c_str());
        validator_ = std::move(*cluster);
        auto started = validator_->start(0);
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
    }
    void init() {
        if (has_failed_)
            QSKIP("an earlier step failed");
    }
    void cleanup() {
        if (!QTest::currentTestFailed() || std::exchange(has_failed_, true) || shown_ == nullptr)
            return;
        picture("failed");
    }
    void cleanupTestCase() { QVERIFY(leave()); }

    void the_sponsor_posts_and_funds_it() {
        QVERIFY(enter(sponsor_));
        QVERIFY(window().wait_for([&] { return balance() == Amount::from_rtc(200); }));
        window().window()->resize(1280, 1300);
        QVERIFY(window().click("go/bounties"));
        QVERIFY(window().click("postBounty"));
        QVERIFY(window().type("postLink", "https://github.com/oxide-labs/attest-probe/issues/87"));
        QVERIFY(window().type("postTitle", "Add a cache timing probe"));
        QVERIFY(window().type("postReward", "120"));
        QVERIFY(window().click("postMaintainerOther"));
        QVERIFY(window().type("postMaintainer", maintainer_.address));
        QVERIFY(
            window().wait_for([&] { return own().post()->maintainer()->address().has_value(); }));
        picture("sponsor-form");
        QVERIFY(window().click("postReview"));
        QVERIFY(window().wait_for([&] { return window().find("postConfirm") != nullptr; }));
        picture("sponsor-review");
        QVERIFY(window().click("postConfirm"));
        QVERIFY(window().wait_for(
            [&] { return own().post()->track()->stage() == gui::PaymentTrack::Final; },
            kFinalLimit_ms));
        picture("sponsor-final");
        QVERIFY(window().click("postDone"));
        QVERIFY(window().wait_for([&] { return own().posted()->count() == 1; }));
        QVERIFY(window().wait_for(
            [&] { return pages().overview()->escrowText() == QStringLiteral("120.000000"); }));
        picture("sponsor-posted");
        QVERIFY(window().click("go/overview"));
        picture("sponsor-balance");
        QVERIFY(leave());
    }

    void the_claimant_claims_it_and_links_the_work() {
        QVERIFY(enter(claimant_));
        QVERIFY(window().wait_for([&] { return balance() == Amount::from_rtc(1); }));
        QVERIFY(window().click("go/bounties"));
        QVERIFY(
            window().wait_for([&] { return pages().bounties()->board()->rows()->count() == 1; }));
        picture("claimant-board");
        QVERIFY(window().click("bountyRow0"));
        QVERIFY(shows("Open"));
        QVERIFY(act(BountyAct::Claim, {}, "Claimed"));
        QVERIFY(window().wait_for([&] { return own().neededText() == QStringLiteral("1"); }));
        picture("claimant-claimed");
        QVERIFY(act(BountyAct::Submit, "93", "Submitted"));
        shell().open(QStringLiteral("bounties"));
        QVERIFY(window().click("bountyTabs"));
        pages().bounties()->chooseTab(gui::BountiesViewModel::MyPayouts);
        QVERIFY(window().wait_for([&] { return own().payouts()->count() == 1; }));
        QVERIFY(window().click("why0"));
        picture("claimant-waits");
        window().press(Qt::Key_Escape);
        QVERIFY(leave());
    }

    void the_maintainer_approves_and_releases_it() {
        QVERIFY(enter(maintainer_));
        // The badge beside the page says that one bounty needs this wallet.
        QVERIFY(window().wait_for([&] { return own().neededText() == QStringLiteral("1"); }));
        picture("maintainer-needed");
        QVERIFY(window().click("go/bounties"));
        pages().bounties()->chooseTab(gui::BountiesViewModel::PostedByMe);
        QVERIFY(window().click("postedTabRow0"));
        QVERIFY(shows("Submitted"));
        QVERIFY(act(BountyAct::Approve, {}, "Approved"));
        QVERIFY(act(BountyAct::Release, QString("ab01").repeated(10), "Paid"));
        picture("maintainer-paid");
        QVERIFY(window().wait_for([&] { return own().neededText().isEmpty(); }));
        QVERIFY(leave());
    }

    void the_claimant_sees_it_paid_and_final() {
        QVERIFY(claimant_.window.start());
        shown_ = &claimant_;
        QVERIFY(window().type("unlockPassword", QString::fromLatin1(tests::kPassword)));
        QVERIFY(window().click("unlock"));
        QVERIFY(window().wait_for([&] { return shell().phase() == ShellViewModel::Open; }));
        // 120 and 1, less the fees of claiming and submitting.
        QVERIFY(window().wait_for([&] {
            return balance() > Amount::from_micro_rtc(120'900'000) &&
                   balance() < Amount::from_rtc(121);
        }));
        QVERIFY(window().click("go/bounties"));
        pages().bounties()->chooseTab(gui::BountiesViewModel::MyPayouts);
        QVERIFY(window().wait_for([&] {
            gui::OwnBountyRows& rows = *own().payouts();
            return rows.count() == 1 && rows.data(rows.index(0), gui::OwnBountyRows::Evidence)
                                            .toString()
                                            .startsWith("Payment ");
        }));
        picture("claimant-paid");
        shell().open(QStringLiteral("bounties/1"));
        QVERIFY(shows("Paid"));
        picture("claimant-timeline");
        QVERIFY(window().click("go/overview"));
        picture("claimant-balance");
        QVERIFY(leave());
    }

private:
    tests::WindowFixture& window() { return shown_->window; }
    gui::Pages& pages() { return window().application().pages(); }
    gui::OwnBountiesViewModel& own() { return *pages().ownBounties(); }
    gui::BountyItem& item() { return *pages().bounties()->bounty(); }
    ShellViewModel& shell() { return window().application().shell(); }
    std::optional<Amount> balance() {
        return window().application().bridge().wallet_snapshot()->balance.final_balance;
    }
    QString path(const QString& name) const { return folder_.filePath(name); }

    //! Restores the words in a new folder of a window, over the network.
    bool enter(Person& person) {
        person.window.set_up([this](gui::NodeHostConfig& config) {
            config.node.genesis_file = path("network/genesis.json").toStdString();
            config.node.connect = {validator_->host(0) + ":8098"};
        });
        if (!person.window.start())
            return false;
        shown_ = &person;
        QGuiApplication::clipboard()->setText(QString::fromLatin1(person.words));
        if (!window().click("restoreWallet") || !window().click("restoreWord1"))
            return false;
        window().press(Qt::Key_V, Qt::ControlModifier);
        return window().wait_for([&] { return pages().onboarding()->restore()->isComplete(); }) &&
               window().click("acceptRestored") &&
               window().type("newPassword", QString::fromLatin1(tests::kPassword)) &&
               window().click("choosePassword") && window().click("networkNext") &&
               window().click("finishOnboarding") &&
               window().wait_for([&] { return shell().walletAddress() == person.address; });
    }

    bool leave() {
        Person* person = std::exchange(shown_, nullptr);
        return person == nullptr || person->window.stop();
    }

    //! The page of the bounty shows, in this state.
    bool shows(const char* state) {
        const bool is_there = window().wait_for([&] {
            return window().find("bountyState") != nullptr &&
                   item().badgeText() == QLatin1String(state);
        });
        if (!is_there)
            qWarning("shows \"%s\" %s", qPrintable(item().badgeText()),
                     qPrintable(item().problem()));
        return is_there;
    }

    //! Makes a step on the bounty's page and waits until it is final and the page shows it.
    bool act(BountyAct::Action action, const QString& input, const char* state) {
        const bool is_asked =
            window().click(QStringLiteral("act%1").arg(static_cast<int>(action))) &&
            (input.isEmpty() || window().type("moveInput", input)) && window().click("moveConfirm");
        if (!is_asked)
            return false;
        const bool is_over =
            window().wait_for([&] { return item().act()->move()->isOver(); }, kFinalLimit_ms);
        if (!is_over)
            qWarning("%s %s", qPrintable(item().act()->move()->text()),
                     qPrintable(item().act()->move()->problem()));
        return is_over && shows(state);
    }

    void picture(const QString& name) {
        QTest::qWait(400);
        window().window()->grabWindow().save(
            QStringLiteral(RUSTCHAIN_PICTURES "/bounty-%1.png").arg(name));
    }

    //! By the program without a window, which restores the words in a folder of its own.
    bool learn_address(Person& person) {
        const QString name = QString::fromLatin1(person.name);
        run(name, {"wallet", "restore", "--name", name}, QByteArray(person.words) + "\npw\n");
        const QByteArray listed = run(name, {"--json", "wallet", "list"});
        const auto at = listed.indexOf("drtc1");
        if (at >= 0)
            person.address = QString::fromLatin1(listed.mid(at)).split('"').front();
        return parse_address(person.address.toStdString(), "drtc").has_value();
    }

    //! What rustchain-cli prints over somebody's folder; `typed` are the lines it asks for.
    QByteArray run(const QString& folder, QStringList arguments, const QByteArray& typed = {}) {
        QFile lines(path("typed"));
        if (!lines.open(QIODevice::WriteOnly) || lines.write(typed) != typed.size())
            return {};
        lines.close();
        QProcess program;
        program.setStandardInputFile(lines.fileName());
        program.start(QStringLiteral(RUSTCHAIN_CLI),
                      QStringList{"--datadir", path(folder), "--password-fd", "0"} + arguments);
        const bool has_ended = program.waitForFinished(kProgramLimit_ms);
        if (!has_ended || program.exitCode() != 0)
            qWarning("rustchain-cli: %s", program.readAllStandardError().constData());
        return program.readAllStandardOutput();
    }

    QTemporaryDir folder_;
    std::unique_ptr<integration::Cluster> validator_;
    Person sponsor_{.name = "Sponsor",
                    .words = "abandon abandon abandon abandon abandon abandon abandon abandon "
                             "abandon abandon abandon about"};
    Person claimant_{.name = "Claimant",
                     .words = "legal winner thank year wave sausage worth useful legal winner "
                              "thank yellow"};
    Person maintainer_{.name = "Maintainer",
                       .words = "letter advice cage absurd amount doctor acoustic avoid letter "
                                "advice cage above"};
    Person* shown_ = nullptr;
    bool has_failed_ = false;
};

QTEST_MAIN(BountyJourneyTest)
#include "bounty_journey_test.moc"
