// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Choosing servers in place of a node without the command line: in onboarding and in Settings.
#include "app/gui/remote/server_words.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

class NodeChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_each_address_that_cannot_be_used_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("good");
        QTest::addColumn<QString>("said");
        QTest::newRow("https") << "https://a.example:8099"
                               << "test" << 1 << "";
        QTest::newRow("two, and blanks") << " https://a.example \n\nhttps://b.example\n"
                                         << "main" << 2 << "";
        QTest::newRow("here, on the dev network") << "http://127.0.0.1:8099"
                                                  << "dev" << 1 << "";
        QTest::newRow("here, elsewhere") << "http://127.0.0.1:8099"
                                         << "test" << 0 << "without encryption";
        QTest::newRow("plain") << "http://a.example"
                               << "dev" << 0 << "“http://a.example” would";
        QTest::newRow("no scheme") << "a.example:8099"
                                   << "dev" << 0 << "“a.example:8099” is no";
        QTest::newRow("a port too far") << "https://a.example:70000"
                                        << "dev" << 0 << "is no";
        QTest::newRow("a path") << "https://a.example/v1"
                                << "dev" << 0 << "behind its port";
        QTest::newRow("twice") << "https://a.example\nhttps://a.example"
                               << "dev" << 1 << "twice";
        QTest::newRow("one of two") << "https://a.example\nftp://b"
                                    << "dev" << 1 << "“ftp://b”";
    }
    void names_each_address_that_cannot_be_used() {
        QFETCH(QString, text);
        QFETCH(QString, network);
        QFETCH(int, good);
        QFETCH(QString, said);
        const auto read = gui::read_servers(text, network.toStdString(), false);
        QCOMPARE(static_cast<int>(read.urls.size()), good);
        QCOMPARE(read.problems.size(), said.isEmpty() ? 0 : 1);
        QVERIFY2(read.problems.join(' ').contains(said), qPrintable(read.problems.join(' ')));
    }

    void takes_as_many_servers_as_can_be_asked() {
        QStringList lines;
        for (int i = 0; i < 16; ++i)
            lines.append(QStringLiteral("https://%1.example").arg(i));
        QVERIFY(gui::read_servers(lines.join('\n'), "dev", false).is_good());
        lines.append(QStringLiteral("https://more.example"));
        QVERIFY(!gui::read_servers(lines.join('\n'), "dev", false).is_good());
    }

    void takes_plain_servers_where_the_command_line_did() {
        QVERIFY(gui::read_servers("http://a.example", "main", true).is_good());
    }

    void onboarding_asks_which_node() {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(fixture.click("createWallet"));
        QVERIFY(fixture.click("checkLater"));
        auto& onboarding = *fixture.application().pages().onboarding();
        onboarding.choosePassword("Everyday", QString::fromLatin1(tests::kPassword));
        QVERIFY(fixture.wait_for(
            [&] { return onboarding.step() == gui::OnboardingViewModel::Network; }));
        QVERIFY(fixture.application().bridge().node_phase() == gui::NodePhase::absent);
        QVERIFY(fixture.click("chooseRemoteNode"));
        QVERIFY(fixture.click("networkNext"));
        QCOMPARE(onboarding.step(), gui::OnboardingViewModel::Network);
        QVERIFY(fixture.type("serverAddresses", "http://node.example"));
        take_picture(fixture, "onboarding_bad");
        QVERIFY(fixture.click("networkNext"));
        QCOMPARE(onboarding.step(), gui::OnboardingViewModel::Network);
        QVERIFY(!fixture.application().preferences().wantsRemoteNode());
        QVERIFY(fixture.type("serverAddresses", "http://127.0.0.1:1"));
        take_picture(fixture, "onboarding_good");
        fixture.window()->resize(390, 844);
        take_picture(fixture, "onboarding_compact");
        fixture.window()->resize(1280, 800);
        QVERIFY(fixture.click("networkNext"));
        QVERIFY(fixture.wait_for(
            [&] { return fixture.application().shell().phase() == gui::ShellViewModel::Open; }));
        QVERIFY(fixture.application().shell().isRemote());
        QVERIFY(fixture.application().preferences().wantsRemoteNode());
        // The chain that is shipped for developers has no validators to trust.
        QVERIFY(fixture.wait_for(
            [&] { return fixture.application().bridge().node_phase() == gui::NodePhase::failed; }));
        QVERIFY(fixture.application().bridge().node_problem().contains("genesis"));
    }

    void settings_keep_the_choice_for_the_next_start() {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(fixture.make_wallet());
        fixture.window()->resize(1280, 2600); // all of the page
        fixture.application().shell().open("settings");
        QVERIFY(fixture.click("chooseRemoteNode"));
        QVERIFY(fixture.type("serverAddresses", "https://node.example:8099"));
        QVERIFY(fixture.find("restartWanted") == nullptr);
        QVERIFY(fixture.click("keepNodeChoice"));
        QVERIFY(fixture.wait_for([&] { return fixture.find("restartWanted") != nullptr; }));
        QVERIFY(fixture.find("keepNodeChoice") == nullptr);
        QVERIFY(!fixture.application().shell().isRemote());
        take_picture(fixture, "settings");
        QVERIFY(fixture.stop());
        QVERIFY(fixture.start());
        QVERIFY(fixture.application().shell().isRemote());
        QCOMPARE(fixture.application().host().server_names(),
                 std::vector<std::string>{"https://node.example:8099"});
        QVERIFY(!fixture.application().pages().remote()->choice()->isRestartWanted());
    }

    void quits_to_start_again() {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(fixture.make_wallet());
        fixture.window()->resize(1280, 2600);
        fixture.application().preferences().choose_node(true, {"https://node.example:8099"});
        fixture.application().shell().open("settings");
        bool has_ended = false;
        connect(&fixture.application(), &gui::Application::ended, this, [&] { has_ended = true; });
        // Its button, once the page has its place in the larger window.
        QPoint spot;
        QVERIFY(fixture.wait_for([&] {
            const QQuickItem* banner = fixture.find("restartWanted");
            if (banner == nullptr)
                return false;
            spot =
                banner->mapToScene(QPointF(banner->width() - 60, banner->height() / 2)).toPoint();
            return spot.y() < 2550;
        }));
        QTest::qWait(300);
        QTest::mouseClick(fixture.window(), Qt::LeftButton, Qt::NoModifier, spot);
        QVERIFY(fixture.wait_for([&] { return has_ended; }));
        QVERIFY(fixture.application().wants_restart());
    }

    void the_command_line_goes_before() {
        WindowFixture fixture;
        fixture.set_up([](gui::NodeHostConfig& config) {
            config.remote.servers = {"https://given.example:8099"};
            config.is_mode_set = true;
        });
        QVERIFY(fixture.start());
        auto* choice = fixture.application().pages().remote()->choice();
        QCOMPARE(choice->refusal(), QStringLiteral("Set by the command line."));
        QVERIFY(choice->isRemote());
        QCOMPARE(choice->servers(), QStringLiteral("https://given.example:8099"));
        choice->chooseRemote(false);
        QVERIFY(choice->keep());
        QVERIFY(choice->isRemote());
        QVERIFY(!fixture.application().preferences().wantsRemoteNode());
    }

private:
    static void take_picture(WindowFixture& fixture, const QString& name) {
        QTest::qWait(250);
        const QString folder = qEnvironmentVariable("RUSTCHAIN_TEST_PICTURES");
        if (!folder.isEmpty())
            fixture.window()->grabWindow().save(folder + "/remote_" + name + ".png");
    }
};

QTEST_MAIN(NodeChoiceTest)
#include "node_choice_test.moc"
