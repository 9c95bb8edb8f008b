// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The pages about network and staking in the real window: what people click and type reaches the
// node.
#include "tests/app/gui/fake_doors.hpp"
#include "tests/app/gui/window_fixture.hpp"
#include "tests/qml/accessible_walk.hpp"

#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

namespace {

using Wishes = std::vector<std::string>;

} // namespace

class NodePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void a_node_by_itself_is_not_offline() {
        QVERIFY(fixture_.wait_for([&] { return bridge().validators() == 1U; }));
        QCOMPARE(shell().peersText(), QStringLiteral("Local node"));
        QVERIFY(!shell().isOffline());
        shell().open("network");
        QVERIFY(shows("peersEmpty"));
        QVERIFY(!fixture_.find("offline"));
        QVERIFY(!fixture_.find("syncCard"));
    }

    void the_strip_leads_to_the_network() {
        connect_peers();
        shell().open("overview");
        QVERIFY(fixture_.click("go/network"));
        QVERIFY(fixture_.wait_for([&] { return shell().page() == "network"; }));
        QVERIFY(shows("peerRow5"));
        QCOMPARE(shell().peersText(), QStringLiteral("6 peers"));
    }

    void catching_up_shows_its_phases() {
        shell().open("network");
        network_->sync = tests::sample_sync();
        bridge().attach_network(network_);
        QVERIFY(shows("phase4"));
        QCOMPARE(text_of("syncTitle"), QStringLiteral("Downloading the state, 62 %"));
        network_->sync.reset();
        bridge().attach_network(network_);
    }

    void a_peer_is_banned_from_its_menu() {
        connect_peers();
        shell().open("network");
        QVERIFY(fixture_.click("peerMenu0"));
        QVERIFY(fixture_.click("peerBanDay"));
        QVERIFY(fixture_.wait_for([&] { return !network_->wishes().empty(); }));
        QCOMPARE(network_->wishes().back(), std::string("ban 203.0.113.24 86400"));
    }

    void the_keyboard_opens_details_and_lifts_a_ban() {
        connect_peers();
        shell().open("network");
        QVERIFY(fixture_.click("peerRow5"));
        QVERIFY(shows("peerState"));
        // It takes the keys once it has slid in.
        QVERIFY(fixture_.wait_for([&] { return is_inside("peerDrawer"); }, 5000));
        fixture_.press(Qt::Key_Escape);
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("peerState") == nullptr; }));
        QVERIFY(shows("peerTabs"));
        fixture_.find("peerTabs")->forceActiveFocus(Qt::TabFocusReason);
        fixture_.press(Qt::Key_Right);
        QVERIFY(fixture_.click("liftBan0"));
        QVERIFY(fixture_.wait_for(
            [&] { return network_->wishes().back() == std::string("lift 192.0.2.66"); }));
        fixture_.find("peerTabs")->forceActiveFocus(Qt::TabFocusReason);
        fixture_.press(Qt::Key_Left);
    }

    void an_address_is_checked_before_it_is_added() {
        connect_peers();
        shell().open("network");
        QVERIFY(fixture_.click("addPeer"));
        QVERIFY(fixture_.type("peerAddress", "no address"));
        fixture_.press(Qt::Key_Return);
        QVERIFY(fixture_.find("addPeerDialog") || shows("peerAddress"));
        QVERIFY(fixture_.type("peerAddress", "203.0.113.77"));
        QVERIFY(fixture_.click("addPeerConfirm"));
        QVERIFY(fixture_.wait_for(
            [&] { return network_->wishes().back() == std::string("add 203.0.113.77:8098"); }));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("peerAddress") == nullptr; }));
    }

    void a_bond_is_confirmed_by_typing_it() {
        staking_->key = crypto::PublicKey();
        staking_->shown = {};
        fixture_.window()->resize(1280, 1200); // all of the page
        bridge().attach_staking(staking_);
        shell().open("staking");
        QVERIFY(shows("stakingEmpty"));
        QVERIFY(shows("risk"));
        QVERIFY(fixture_.type("bondAmount", "120.5"));
        QVERIFY(fixture_.type("validatorName", "kiln-01"));
        QVERIFY(fixture_.click("bond"));
        QVERIFY(fixture_.type("stakeAgain", "120"));
        QVERIFY(!fixture_.find("stakeConfirm")->isEnabled());
        QVERIFY(fixture_.type("stakeAgain", "120.5"));
        QVERIFY(fixture_.click("stakeConfirm"));
        QVERIFY(fixture_.wait_for([&] { return !staking_->wishes().empty(); }));
        QCOMPARE(staking_->wishes(), (Wishes{"bond 120500000 kiln-01"}));
    }

    void a_validator_sees_its_duty_and_takes_back() {
        staking_->shown = tests::sample_staking();
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("turnDots") != nullptr; }));
        QVERIFY(fixture_.type("unbondAmount", "10"));
        QVERIFY(fixture_.click("unbond"));
        QVERIFY(fixture_.type("stakeAgain", "10"));
        QVERIFY(fixture_.click("stakeConfirm"));
        QVERIFY(fixture_.wait_for(
            [&] { return staking_->wishes().back() == std::string("unbond 10000000"); }));
    }

    void full_pages_are_named_in_every_width() {
        connect_peers();
        network_->sync = tests::sample_sync();
        bridge().attach_network(network_);
        for (const char* page : {"network", "staking"}) {
            shell().open(page);
            for (int width : {1280, 800, 390}) {
                fixture_.window()->resize(width, 844);
                QTest::qWait(100);
                const QStringList nameless = walk_.nameless(fixture_.window()->contentItem());
                QCOMPARE(nameless, QStringList());
            }
        }
        fixture_.window()->resize(1280, 800);
    }

private:
    gui::NodeBridge& bridge() { return fixture_.application().bridge(); }
    gui::ShellViewModel& shell() { return fixture_.application().shell(); }
    void connect_peers() {
        network_->status =
            std::make_shared<const p2p::NetworkStatus>(tests::sample_network(bridge().now_ms()));
        bridge().attach_network(network_);
    }
    bool shows(const QString& name) {
        return fixture_.wait_for([&] { return fixture_.find(name) != nullptr; }, 5000);
    }
    //! Whether the keys go to a popup.
    bool is_inside(const QString& popup) {
        const auto* drawer = fixture_.window()->findChild<QObject*>(popup);
        const auto* content = drawer->property("contentItem").value<QQuickItem*>();
        const auto* focused = fixture_.window()->activeFocusItem();
        return content != nullptr && focused != nullptr && content->isAncestorOf(focused);
    }
    QString text_of(const QString& name) {
        return fixture_.find(name)->property("text").toString();
    }

    WindowFixture fixture_;
    tests::AccessibleWalk walk_;
    std::shared_ptr<tests::FakeNetwork> network_ = std::make_shared<tests::FakeNetwork>();
    std::shared_ptr<tests::FakeStaking> staking_ = std::make_shared<tests::FakeStaking>();
};

QTEST_MAIN(NodePagesTest)
#include "node_pages_test.moc"
