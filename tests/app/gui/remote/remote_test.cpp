// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The window over servers: balances, payments and history through an honest one; a lying one is
// named, and its number is never shown.
#include "tests/app/gui/window_fixture.hpp"
#include "tests/integration/remote/hostile_proxy.hpp"
#include "tests/integration/remote/node_and_wallets.hpp"
#include "tests/qml/accessible_walk.hpp"

#include <QTest>

#include <atomic>

using namespace rustchain;
using integration::HostileProxy;
using integration::NodeAndWallets;
using tests::WindowFixture;

namespace {

// As NodeAndWallets seals its wallets.
const QString kUsualPassword = QStringLiteral("correct horse battery staple");

} // namespace

class RemoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        node_ = std::make_unique<NodeAndWallets>();
        QVERIFY(node_->is_running());
        auto paid = node_->cli({"--wallet", "First", "wallet", "send",
                                QString::fromStdString(node_->second()), "12.5"});
        QCOMPARE(paid.status, 0);
        payment_ = paid.field("hash");
        honest_ = std::make_unique<HostileProxy>(node_->port(), nullptr);
    }
    void cleanup() { fixture_.reset(); }
    void cleanupTestCase() {
        honest_.reset();
        node_.reset();
    }

    void an_honest_server_shows_what_is_proven() {
        QVERIFY(open({honest_->url()}));
        QVERIFY(shows_balance("12.500000"));
        QCOMPARE(text_of("balanceProof"), QStringLiteral("Verified by this device"));
        QVERIFY(!fixture_->find("serverDanger"));
        QVERIFY(!fixture_->find("serverSilence"));
        QVERIFY(shell().peersText().startsWith(QStringLiteral("1 server")));
        QVERIFY(shell().verifierText().startsWith(QStringLiteral("Remote node 127.0.0.1:")));
        QVERIFY(fixture_->wait_for([&] { return bridge().chain().has_value(); }));
        QVERIFY(shell().finalState() != gui::ShellViewModel::Unknown);
        QVERIFY(bridge().chain()->final_height > 0);
        take_picture("overview");
        QVERIFY(fixture_->click("balanceProof"));
        QTest::qWait(300);
        take_picture("overview_steps");
        fixture_->press(Qt::Key_Escape);
    }

    void a_payment_goes_out_and_is_final() {
        QVERIFY(open({honest_->url()}));
        QVERIFY(shows_balance("12.500000"));
        shell().open("send/" + QString::fromStdString(node_->first()));
        QVERIFY(fixture_->type("sendAmount", "2"));
        QVERIFY(fixture_->click("sendReview"));
        QVERIFY(shows("sendConfirm"));
        take_picture("review");
        QVERIFY(fixture_->click("sendConfirm"));
        QVERIFY(fixture_->wait_for([&] {
            const auto& payments = bridge().wallet_snapshot()->payments;
            return !payments.empty() && payments.front().stage == wallet::PaymentStage::final;
        }));
        shell().open("overview");
        QVERIFY(fixture_->wait_for([&] { return whole() == QStringLiteral("10"); }));
        shell().open("activity");
        QVERIFY(fixture_->wait_for(
            [&] { return application().pages().activity()->rows()->rowCount() >= 2; }));
        take_picture("activity");
    }

    void pages_without_a_node_say_what_they_need() {
        QVERIFY(open({honest_->url()}));
        QVERIFY(shows_balance({}));
        const std::pair<const char*, const char*> pages[] = {{"mining", "miningNeedsNode"},
                                                             {"staking", "stakingNeedsNode"},
                                                             {"bounties", "bountiesNeedsNode"},
                                                             {"explorer", "explorerNeedsNode"},
                                                             {"network", "networkNeedsNode"}};
        for (const auto& [page, note] : pages) {
            shell().open(page);
            QVERIFY2(shows(note), note);
            take_picture(page);
            for (int width : {1280, 390}) {
                fixture_->window()->resize(width, 844);
                QTest::qWait(150);
                QCOMPARE(walk_.nameless(fixture_->window()->contentItem()), QStringList());
            }
            take_picture(QString::fromLatin1(page) + "_compact");
            fixture_->window()->resize(1280, 800);
        }
        shell().open("mining");
        QVERIFY(shows("miningSwitch"));
        QVERIFY(!fixture_->find("miningSwitch")->isEnabled());
        shell().open("overview");
        QVERIFY(shows("overviewMining"));
        QVERIFY(!fixture_->find("overviewMining")->isEnabled());
    }

    void a_wrong_balance_is_never_shown() {
        HostileProxy liar(node_->port(), wrong_balance());
        QVERIFY(open({liar.url()}));
        QVERIFY(shows("serverDanger"));
        QVERIFY2(text_of("serverDanger").contains("told a wrong balance"),
                 qPrintable(text_of("serverDanger")));
        QVERIFY(text_of("serverDanger").contains(host_of(liar)));
        QVERIFY(!text_of("serverDanger").contains("999"));
        QVERIFY(fixture_->wait_for([&] { return text_of("balanceProof") == "Proof failed"; }));
        QVERIFY(whole().isEmpty());
        QCOMPARE(text_of("available"), QStringLiteral("Available"));
        QCOMPARE(application().pages().overview()->availableText(), QStringLiteral("—"));
        QCOMPARE(shell().peersText(), QStringLiteral("No server answers"));
        take_picture("liar_alone");
        QVERIFY(fixture_->click("go/network"));
        QVERIFY(shows("serverTrouble0"));
        QCOMPARE(text_of("serverState0"), QStringLiteral("Dropped"));
        take_picture("liar_network");
    }

    void beside_an_honest_server_a_liar_does_no_harm() {
        HostileProxy liar(node_->port(), wrong_balance());
        QVERIFY(open({liar.url(), honest_->url()}));
        QVERIFY(shows("serverDanger"));
        QVERIFY(text_of("serverDanger").contains("Another server answers."));
        QVERIFY(shows_balance({}));
        QVERIFY(whole() == QStringLiteral("10") || whole() == QStringLiteral("12"));
        QCOMPARE(text_of("balanceProof"), QStringLiteral("Verified by this device"));
        QVERIFY(shell().peersText().startsWith(QStringLiteral("1 server")));
        take_picture("liar_beside");
    }

    void a_balance_that_was_proven_goes_when_the_server_begins_to_lie() {
        auto lies = std::make_shared<std::atomic<bool>>(false);
        auto lie = wrong_balance();
        HostileProxy turncoat(node_->port(),
                              [lies, lie](const http::Request& request, http::Response& response) {
                                  if (*lies)
                                      lie(request, response);
                              });
        QVERIFY(open({turncoat.url()}));
        QVERIFY(shows_balance({}));
        *lies = true;
        QVERIFY(fixture_->wait_for([&] { return whole().isEmpty(); }));
        QCOMPARE(text_of("balanceProof"), QStringLiteral("Proof failed"));
    }

    void silence_is_no_lie() {
        auto gone = std::make_unique<HostileProxy>(node_->port(), nullptr);
        QVERIFY(open({gone->url()}));
        QVERIFY(shows_balance({}));
        const QString before = whole();
        gone.reset();
        QVERIFY(shows("serverSilence"));
        QVERIFY(!fixture_->find("serverDanger"));
        QCOMPARE(whole(), before);
        QVERIFY(fixture_->wait_for(
            [&] { return text_of("balanceState").contains(QStringLiteral("no server answers")); }));
        take_picture("silence");
    }

    void an_older_payment_says_what_is_not_proven() {
        QVERIFY(node_->wait_for_height(40));
        QVERIFY(open({honest_->url()}));
        QVERIFY(shows_balance({}));
        shell().open("activity/" + QString::fromStdString(payment_));
        QVERIFY(shows("detailUnproven"));
        QVERIFY(text_of("detailUnproven").contains("its fee"));
        QCOMPARE(text_of("detailProof"), "Not verified, from " + host_of(*honest_));
        take_picture("unproven");
        application().preferences().chooseTheme(2);
        take_picture("unproven_dark");
        shell().open("network");
        fixture_->window()->resize(390, 844);
        take_picture("network_dark_compact");
        shell().open("overview");
        take_picture("overview_dark_compact");
    }

private:
    static integration::Lie wrong_balance() {
        return [](const http::Request& request, http::Response& response) {
            if (request.path.find("/v1/accounts/") == 0 &&
                request.path.find("/transactions") == std::string::npos)
                integration::about("", [](json::Object& document) {
                    document.set("balance", "999000000000");
                })(request, response);
        };
    }
    static QString host_of(const HostileProxy& proxy) {
        return QString::fromStdString(proxy.url()).mid(7);
    }
    gui::Application& application() { return fixture_->application(); }
    gui::NodeBridge& bridge() { return application().bridge(); }
    gui::ShellViewModel& shell() { return application().shell(); }
    QString whole() { return application().pages().overview()->whole(); }
    QString text_of(const QString& name) {
        QQuickItem* item = fixture_->find(name);
        return item == nullptr ? QString() : item->property("text").toString();
    }
    bool shows(const QString& name) {
        return fixture_->wait_for([&] { return fixture_->find(name) != nullptr; }, 40'000);
    }
    //! A window over the folder of somebody who has the wallets and genesis; Second is open.
    bool open(std::vector<std::string> servers) {
        fixture_ = std::make_unique<WindowFixture>();
        const std::string folder = node_->new_folder().toStdString();
        const std::string genesis = node_->genesis().toStdString();
        fixture_->set_up([=](gui::NodeHostConfig& config) {
            config.node.data_root = folder;
            config.node.genesis_file = genesis;
            config.remote.servers = servers;
            config.is_mode_set = true;
        });
        if (!fixture_->start())
            return false;
        const auto& wallets = bridge().wallet_snapshot()->wallets;
        for (const wallet::WalletSummary& each : wallets)
            if (each.name == "Second")
                bridge().ask(bridge().wallet().select(each.id), &bridge(), [](Result<void>) {});
        const bool is_chosen = fixture_->wait_for([&] {
            const wallet::WalletSummary* chosen = bridge().wallet_snapshot()->wallet();
            return chosen != nullptr && chosen->name == "Second";
        });
        return is_chosen && fixture_->type("unlockPassword", kUsualPassword) &&
               fixture_->click("unlock") &&
               fixture_->wait_for([&] { return shell().phase() == gui::ShellViewModel::Open; });
    }
    //! Empty: any.
    bool shows_balance(const QString& amount) {
        return fixture_->wait_for([&] {
            auto* overview = application().pages().overview();
            return overview->isKnown() &&
                   (amount.isEmpty() || overview->whole() + overview->fraction() == amount);
        });
    }
    void take_picture(const QString& name) {
        QTest::qWait(200);
        const QString folder = qEnvironmentVariable("RUSTCHAIN_TEST_PICTURES");
        if (!folder.isEmpty())
            fixture_->window()->grabWindow().save(folder + "/remote_" + name + ".png");
    }

    std::unique_ptr<NodeAndWallets> node_;
    std::unique_ptr<HostileProxy> honest_;
    std::string payment_; // First to Second
    std::unique_ptr<WindowFixture> fixture_;
    tests::AccessibleWalk walk_;
};

QTEST_MAIN(RemoteTest)
#include "remote_test.moc"
