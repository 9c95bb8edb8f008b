// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The pages about network and staking over made-up peers and a made-up validator: what they show,
// and what they ask for.
#include "app/gui/network/network_view_model.hpp"
#include "app/gui/staking/staking_view_model.hpp"
#include "core/runtime/executors.hpp"
#include "tests/app/gui/fake_doors.hpp"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;
using tests::FakeNetwork;
using tests::FakeStaking;

namespace {

using Wishes = std::vector<std::string>;

//! A window's inside without a node and without a wallet.
struct Inside {
    Inside() {
        if (!executors.start() || !wallet.open())
            qFatal("no threads or no folder");
        bridge.attach_network(network);
        bridge.attach_staking(staking);
    }
    ~Inside() {
        bridge.detach();
        bridge.requests().join();
    }
    void look() { bridge.attach_network(network); }
    void pass(std::chrono::milliseconds time) {
        clock.advance(time);
        Q_EMIT bridge.secondPassed();
    }
    void show(const p2p::NetworkStatus& status) {
        network->status = std::make_shared<const p2p::NetworkStatus>(status);
        look();
    }

    QTemporaryDir folder;
    runtime::Executors executors;
    runtime::ManualClock clock;
    wallet::Wallet wallet{{.folder = folder.path().toStdString() + "/wallets"},
                          executors.make_strand(),
                          executors.verify(),
                          clock};
    NodeBridge bridge{wallet, executors.verify(), clock, "dev", "drtc"};
    Preferences preferences{folder.path() + "/window.ini"};
    ShellViewModel shell{bridge, preferences};
    std::shared_ptr<FakeNetwork> network = std::make_shared<FakeNetwork>();
    std::shared_ptr<FakeStaking> staking = std::make_shared<FakeStaking>();
};

} // namespace

class DoorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void shows_peers_while_its_page_is_open() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        QVERIFY(!page.isKnown());
        QCOMPARE(inside.shell.peersText(), QString());
        inside.show(tests::sample_network(inside.clock.now_ms()));
        QCOMPARE(page.peers()->count(), 0);
        inside.shell.open("network");
        QCOMPARE(page.peers()->count(), 6);
        QCOMPARE(page.bans()->count(), 1);
        QCOMPARE(page.knownHosts()->count(), 3);
        QCOMPARE(page.counts(), QStringList({"6", "1", "3"}));
        QVERIFY(inside.shell.peersText().startsWith("6 peer"));
        const QVariantList facts = page.nodeFacts();
        QCOMPARE(facts[1].toMap()["value"].toString(), QStringLiteral("Yes, port 8098"));
        QCOMPARE(facts[3].toMap()["value"].toString(), QStringLiteral("+8 ms from peers"));
    }

    void without_peers_it_says_what_was_tried() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        inside.show({.listening = "0.0.0.0:8098", .last_attempt = "203.0.113.24:8098: no answer"});
        QVERIFY(page.isOffline());
        QCOMPARE(page.offlineText(), QStringLiteral("Offline, looking for peers. Tried last: "
                                                    "203.0.113.24:8098: no answer"));
        QCOMPARE(inside.shell.peersText(), QStringLiteral("Offline, looking for peers"));
        QVERIFY(inside.shell.isOffline());
        inside.show(tests::sample_network(inside.clock.now_ms()));
        QVERIFY(!page.isOffline());
        QCOMPARE(page.offlineText(), QString());
    }

    void the_card_of_catching_up_stays_a_minute() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        inside.network->sync = sync::SyncStatus{.phase = sync::SyncPhase::done};
        inside.look();
        QVERIFY2(!page.isSyncShown(), "a node that never had to catch up");
        inside.network->sync = tests::sample_sync();
        inside.look();
        QVERIFY(page.isSyncShown());
        QCOMPARE(page.syncTitle(), QStringLiteral("Downloading the state, 62 %"));
        QCOMPARE(inside.shell.syncPhase(), QStringLiteral("State"));
        QCOMPARE(inside.shell.syncPercent(), QStringLiteral("62 %"));
        inside.network->sync->phase = sync::SyncPhase::done;
        inside.look();
        QVERIFY(page.isSyncShown());
        QCOMPARE(page.syncTitle(), QStringLiteral("In sync"));
        QCOMPARE(inside.shell.syncPhase(), QString());
        inside.pass(std::chrono::milliseconds(59'999));
        QVERIFY(page.isSyncShown());
        inside.pass(std::chrono::milliseconds(1));
        QVERIFY(!page.isSyncShown());
        inside.network->sync = tests::sample_sync();
        inside.look();
        QVERIFY2(page.isSyncShown(), "it fell behind again");
    }

    void draws_what_the_counters_say() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        inside.shell.open("network");
        p2p::NetworkStatus status = tests::sample_network(inside.clock.now_ms());
        for (int second = 0; second < 5; ++second) {
            status.bytes_in += 8'100'000;
            status.bytes_out += 600'000;
            inside.show(status);
            inside.pass(std::chrono::seconds(1));
        }
        QCOMPARE(page.inRate(), QStringLiteral("8.1 MB/s"));
        QCOMPARE(page.outRate(), QStringLiteral("600.0 kB/s"));
        QCOMPARE(page.inLine().last(), 0.81);
        page.chooseSpan(1);
        QCOMPARE(page.trafficDates().first(), QStringLiteral("1 h ago"));
        page.chooseSpan(7);
        QCOMPARE(page.span(), 1);
    }

    void asks_the_node_for_what_people_choose() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        QSignalSpy notices(&inside.shell, &ShellViewModel::notified);
        inside.show(tests::sample_network(inside.clock.now_ms()));
        inside.shell.open("network");
        page.disconnectPeer("4");
        page.disconnectPeer("99");
        QTRY_COMPARE(notices.size(), 1);
        page.ban("192.0.2.118", 3600);
        QTRY_COMPARE(notices.size(), 2);
        page.ban("192.0.2.118", 0);
        QTRY_COMPARE(notices.size(), 3);
        page.liftBan("192.0.2.66");
        QTRY_COMPARE(notices.size(), 4);
        QCOMPARE(inside.network->wishes(), (Wishes{"disconnect 4", "ban 192.0.2.118 3600",
                                                   "ban 192.0.2.118 for good", "lift 192.0.2.66"}));
        QCOMPARE(notices[1][0].toString(), QStringLiteral("Banned 192.0.2.118 for 1 h"));
        inside.network->refusal = Error{.code = ErrorCode::not_found, .message = "no such ban"};
        page.liftBan("192.0.2.1");
        QTRY_COMPARE(notices.size(), 5);
        QCOMPARE(notices[4][0].toString(), QStringLiteral("no such ban"));
    }

    void adds_a_peer_that_can_be_read() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        QSignalSpy added(&page, &NetworkViewModel::peerAdded);
        page.typeNewPeer("not an address");
        QVERIFY(!page.newPeerError().isEmpty());
        page.addPeer();
        QVERIFY(!page.isAddingPeer());
        inside.network->refusal =
            Error{.code = ErrorCode::already_exists, .message = "it is connected"};
        page.typeNewPeer("2001:db8::7");
        QCOMPARE(page.newPeerError(), QString());
        page.addPeer();
        QTRY_VERIFY(page.newPeerError().contains("it is connected"));
        inside.network->refusal.reset();
        page.typeNewPeer("203.0.113.24");
        page.addPeer();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(inside.network->wishes(),
                 (Wishes{"add [2001:db8::7]:8098", "add 203.0.113.24:8098"}));
        QCOMPARE(page.newPeer(), QString());
    }

    void details_outlive_their_peer() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        auto status = tests::sample_network(inside.clock.now_ms());
        inside.show(status);
        inside.shell.open("network");
        page.showDetails("6");
        QCOMPARE(page.detailTitle(), QStringLiteral("198.51.100.66"));
        QVERIFY(page.isDetailConnected());
        QCOMPARE(page.detailReasons().size(), 2);
        status.peers.pop_back();
        inside.show(status);
        QVERIFY(!page.isDetailConnected());
        QCOMPARE(page.detailTitle(), QStringLiteral("198.51.100.66"));
        page.showDetails("1");
        QCOMPARE(page.detailTitle(), QStringLiteral("kiln-01"));
    }

    void a_closed_wallet_has_no_validator() {
        Inside inside;
        StakingViewModel page(inside.bridge, inside.shell);
        inside.staking->shown = tests::sample_staking();
        inside.shell.open("staking");
        QTest::qWait(50);
        QVERIFY(!page.isKnown());
        QVERIFY(!page.isAbsent());
        QCOMPARE(page.bonded(), QString());
        QVERIFY(!page.bondRefusal().isEmpty());
        page.bond();
        page.unbond();
        QVERIFY(inside.staking->wishes().empty());
        QCOMPARE(page.problem(),
                 QStringLiteral("Validating needs a full node, and it does not run."));
    }

    void nothing_is_asked_after_the_end() {
        Inside inside;
        NetworkViewModel page(inside.bridge, inside.shell);
        inside.show(tests::sample_network(inside.clock.now_ms()));
        inside.bridge.detach();
        page.ban("192.0.2.1", 60);
        QVERIFY(inside.network->wishes().empty());
        QVERIFY(inside.bridge.network_door() == nullptr);
    }
};

QTEST_MAIN(DoorsTest)
#include "doors_test.moc"
