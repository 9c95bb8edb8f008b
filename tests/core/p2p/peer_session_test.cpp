// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node makes of a peer that sends what no honest end can.
#include "tests/core/p2p/peer_world.hpp"
#include "tests/core/p2p/transport/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

namespace peer_session_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class PeerSessionTest : public QObject {
    Q_OBJECT

private slots:
    void notices_a_flood_of_unknown_messages() {
        PeerWorld world; // for its folder: this node lives on real threads
        runtime::Executors executors({.network_threads = 1, .verify_threads = 1});
        QVERIFY(executors.start());
        runtime::SystemClock clock;
        PeerConfig settings = world.config("127.91.17.1");
        settings.listen = PeerAddress{"127.0.0.1", 0};
        settings.rates[static_cast<std::size_t>(Lane::gossip)].messages = {.per_second = 1e-6,
                                                                           .burst = 20};
        TestNode first(clock, 1, std::move(settings));
        first.group.spawn("peers", executors.make_strand(), first.manager.run());
        QTRY_VERIFY_WITH_TIMEOUT(!first.manager.status()->listening.empty(), kPatienceMs);
        tests::RudePeer rude(first.address().port);
        QVERIFY(rude.shake_hands(test_identity(9)));
        const auto say = [&](Lane lane, ByteView message) {
            return rude.send(rude.frame(tests::whole_message(lane, message)));
        };
        QVERIFY(say(Lane::consensus, encode_message(Hello{})));
        QTRY_VERIFY_WITH_TIMEOUT(!first.manager.status()->peers.empty(), kPatienceMs);
        for (int i = 0; i < 20; ++i)
            QVERIFY(say(Lane::gossip, Bytes(3, 0xEE)));
        QVERIFY(say(Lane::gossip, Bytes(3, 0xEE)));
        const auto is_blamed = [&] {
            const auto status = first.manager.status();
            return !status->peers.empty() && !status->peers[0].reasons.empty() &&
                   status->peers[0].reasons[0] == "flooding: unknown messages";
        };
        QTRY_VERIFY_WITH_TIMEOUT(is_blamed(), kPatienceMs);
        first.group.stop();
        QVERIFY(first.group.join_blocking(60s));
        QVERIFY(executors.stop());
    }
};

RUSTCHAIN_TEST(PeerSessionTest)

} // namespace peer_session_test
#include "peer_session_test.moc"
