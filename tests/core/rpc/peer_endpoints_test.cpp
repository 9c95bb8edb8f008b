// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers shown to anyone, and changed by who has the cookie.
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/test_program.hpp"

namespace peer_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

p2p::NetworkStatus a_network() {
    p2p::NetworkStatus network;
    network.peers.push_back({.id = 7,
                             .address = "127.0.0.2:8098",
                             .agent = "rustchain/0.1.0",
                             .is_outbound = true,
                             .protocol = 1,
                             .ping_ms = 12,
                             .final_height = 400,
                             .score = 90,
                             .reasons = {"broken promise"},
                             .connected_ms = 5,
                             .bytes_in = 10,
                             .bytes_out = 20});
    network.bans.push_back(
        {.host = "127.0.0.9", .reason = "flooding", .since_ms = 1, .until_ms = 2});
    network.listening = "127.0.0.1:8098";
    return network;
}

} // namespace

class PeerEndpointsTest : public QObject {
    Q_OBJECT

private slots:
    void shows_peers_and_bans() {
        RpcHouse house;
        house.peers.shown = a_network();
        auto answer = house.get("/v1/peers");
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body), std::string("peers banned known listening mapping "
                                                   "clock_offset_ms bytes_in bytes_out"));
        auto peer = answer["peers"].at(0);
        QCOMPARE(peer.at("id").u64().value(), std::uint64_t{7});
        QCOMPARE(peer.at("direction").text().value(), std::string("out"));
        QCOMPARE(peer.at("score").u64().value(), std::uint64_t{90});
        QCOMPARE(peer.at("reasons").at(0).text().value(), std::string("broken promise"));
        QCOMPARE(answer["banned"].at(0).at("host").text().value(), std::string("127.0.0.9"));
        house.peers.shown.is_reachable = true;
        QCOMPARE(house.get("/v1/peers")["reachable"].boolean().value(), true);
    }

    void counts_peers_in_the_status() {
        RpcHouse house;
        house.peers.shown = a_network();
        house.peers.syncing = {.phase = sync::SyncPhase::blocks, .own_height = 1, .best_height = 2};
        auto status = house.get("/v1/status");
        QCOMPARE(status.number("peers"), std::uint64_t{1});
        QCOMPARE(status["syncing"].boolean().value(), true);
        house.peers.syncing.phase = sync::SyncPhase::done;
        QCOMPARE(house.get("/v1/status")["syncing"].boolean().value(), false);
    }

    void changes_peers_for_who_has_the_cookie() {
        RpcHouse house;
        const http::Headers cookie = RpcHouse::basic(house.cookie());
        for (const char* body :
             {R"({"action":"add","address":"127.0.0.3:8098"})", R"({"action":"disconnect","id":7})",
              R"({"action":"ban","host":"127.0.0.3","seconds":60})",
              R"({"action":"ban","host":"127.0.0.4"})",
              R"({"action":"lift","host":"127.0.0.3"})"}) {
            QCOMPARE(house.post("/v1/peers", body).problem(), std::string("401 unauthorised"));
            QCOMPARE(house.post("/v1/peers", body, cookie).status, 200U);
        }
        const std::vector<std::string> expected{"add 127.0.0.3:8098", "disconnect 7",
                                                "ban 127.0.0.3 60", "ban 127.0.0.4 for good",
                                                "lift 127.0.0.3"};
        QCOMPARE(house.peers.told, expected);
    }

    void names_what_is_wrong_with_a_change() {
        RpcHouse house;
        const http::Headers cookie = RpcHouse::basic(house.cookie());
        for (const char* body : {"{}", "[]", R"({"action":"kick"})", R"({"action":"ban"})",
                                 R"({"action":"add"})", R"({"action":"disconnect","id":"x"})",
                                 R"({"action":"ban","host":"127.0.0.3","seconds":-1})"})
            QCOMPARE(house.post("/v1/peers", body, cookie).problem(),
                     std::string("400 invalid_input"));
        QVERIFY(house.peers.told.empty());
        house.peers.refusal = Error{ErrorCode::invalid_input, "that is no address in numbers"};
        auto refused = house.post("/v1/peers", R"({"action":"lift","host":"x"})", cookie);
        QCOMPARE(refused.problem(), std::string("400 invalid_input"));
    }
};

RUSTCHAIN_TEST(PeerEndpointsTest)

} // namespace peer_endpoints_test
#include "peer_endpoints_test.moc"
