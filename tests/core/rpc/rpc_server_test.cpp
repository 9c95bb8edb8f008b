// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The server as a whole: its cookie, its port, who may talk to it, and that it describes itself.
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QFileInfo>

namespace rpc_server_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

//! Every route of the design that this node serves, with an example of each path.
const std::map<std::string, std::string> kRoutes{
    {"get /v1/status", "/v1/status"},
    {"get /v1/blocks", "/v1/blocks"},
    {"get /v1/blocks/{block}", "/v1/blocks/0"},
    {"get /v1/blocks/{block}/certificate", "/v1/blocks/1/certificate"},
    {"get /v1/epochs/{epoch}", "/v1/epochs/0"},
    {"get /v1/validators", "/v1/validators"},
    {"get /v1/evidence", "/v1/evidence"},
    {"get /v1/validator/offer", "/v1/validator/offer"},
    {"get /v1/peers", "/v1/peers"},
    {"post /v1/peers", "/v1/peers"},
    {"post /v1/transactions", "/v1/transactions"},
    {"get /v1/transactions/{hash}", "/v1/transactions/x"},
    {"get /v1/mempool", "/v1/mempool"},
    {"get /v1/fees", "/v1/fees"},
    {"post /v1/fees/estimate", "/v1/fees/estimate"},
    {"get /v1/accounts/{address}", "/v1/accounts/x"},
    {"get /v1/accounts/{address}/transactions", "/v1/accounts/x/transactions"},
    {"get /v1/accounts/{address}/proof", "/v1/accounts/x/proof"},
    {"get /v1/proofs/state", "/v1/proofs/state"},
    {"get /v1/proofs/transactions", "/v1/proofs/transactions"},
    {"get /v1/miners", "/v1/miners"},
    {"get /v1/hardware/{hash}", "/v1/hardware/x"},
    {"get /v1/mining", "/v1/mining"},
    {"post /v1/mining", "/v1/mining"},
    {"get /v1/mining/offer", "/v1/mining/offer"},
    {"get /v1/mining/report", "/v1/mining/report"},
    {"post /attestation", "/attestation"},
    {"get /v1/bounties", "/v1/bounties"},
    {"get /v1/bounties/{id}", "/v1/bounties/1"},
    {"get /v1/search", "/v1/search"},
    {"post /webhooks/github", "/webhooks/github"},
    {"get /v1/webhooks/github", "/v1/webhooks/github"},
    {"post /v1/bounties/fund", "/v1/bounties/fund"},
    {"get /openapi.json", "/openapi.json"}};

} // namespace

class RpcServerTest : public QObject {
    Q_OBJECT

private slots:
    void writes_a_cookie_for_its_owner_only_and_removes_it() {
        runtime::Path path;
        {
            RpcHouse house;
            path = house.cookie_path();
            const std::string cookie = house.cookie();
            QVERIFY(cookie.starts_with("__cookie__:"));
            QCOMPARE(cookie.size(), std::size_t{11 + 64});
            QCOMPARE(std::filesystem::status(path).permissions(),
                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
            RpcHouse other;
            QVERIFY(other.cookie() != cookie);
            house.stop();
            QVERIFY(!std::filesystem::exists(path));
        }
    }

    void says_busy_when_the_port_is_taken() {
        RpcHouse house;
        QTemporaryDir folder;
        auto second =
            RpcServer::create(house.executors().network(), house.context(),
                              {.port = house.server->port(),
                               .cookie = runtime::Path(folder.path().toStdString()) / ".cookie"});
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::busy);
        QVERIFY(second.error().message.find(std::to_string(house.server->port())) !=
                std::string::npos);
        QCOMPARE(house.get("/v1/status").status, 200U);
    }

    void leaves_the_cookie_of_the_one_who_has_the_port() {
        RpcHouse house;
        auto second =
            RpcServer::create(house.executors().network(), house.context(),
                              {.port = house.server->port(), .cookie = house.cookie_path()});
        QVERIFY(!second.has_value());
        QVERIFY(std::filesystem::exists(house.cookie_path()));
    }

    void describes_exactly_the_routes_that_it_serves() {
        RpcHouse house;
        auto document = house.get("/openapi.json");
        QCOMPARE(document.status, 200U);
        QCOMPARE(document.text("openapi"), std::string("3.1.0"));
        QCOMPARE(document["info"].at("version").text().value(), std::string("9.8.7"));
        std::set<std::string> described;
        const auto paths = document["paths"].members().value();
        for (const auto& [path, operations] : paths) {
            const auto methods = operations.members().value();
            for (const auto& [method, operation] : methods) {
                described.insert(method + " " + path);
                const auto names = std::ranges::count(path, '{');
                QCOMPARE(operation.at("parameters").items().value().size(),
                         static_cast<std::size_t>(names));
            }
        }
        std::set<std::string> expected;
        for (const auto& [route, example] : kRoutes)
            expected.insert(route);
        QVERIFY(described == expected);
    }

    void serves_every_route_that_it_describes() {
        RpcHouse house;
        house.chain.next_block();
        for (const auto& [route, example] : kRoutes) {
            const bool is_post = route.starts_with("post ");
            auto answer = is_post ? house.post(example, "{}") : house.get(example);
            QVERIFY2(answer.status != 405 && answer.status < 500, route.c_str());
            QVERIFY2(answer.text("detail").find("nothing is at") == std::string::npos,
                     route.c_str());
        }
    }

    void answers_404_and_405_with_problems() {
        RpcHouse house;
        auto missing = house.get("/v1/nothing");
        QCOMPARE(missing.status, 404U);
        QCOMPARE(missing.content_type, std::string("application/problem+json"));
        auto wrong = house.send({.method = "DELETE", .target = "/v1/transactions"});
        QCOMPARE(wrong.status, 405U);
        QCOMPARE(wrong.content_type, std::string("application/problem+json"));
        QCOMPARE(wrong.headers.find("Allow").value(), std::string_view("OPTIONS, POST"));
        QCOMPARE(house.post("/v1/status", "{}").status, 405U);
    }

    void refuses_bodies_that_are_too_large() {
        RpcHouse house;
        auto answer = house.post("/v1/transactions", std::string(1024 * 1024 + 1, ' '));
        QCOMPARE(answer.status, 413U);
        QCOMPARE(answer.content_type, std::string("application/problem+json"));
    }

    void takes_json_only() {
        RpcHouse house;
        auto post_as = [&](const std::string& type) {
            return house.send({.method = "POST",
                               .target = "/v1/transactions",
                               .content_type = type,
                               .body = "{\"raw\":\"00\"}"});
        };
        for (const char* type : {"text/plain", "application/x-www-form-urlencoded",
                                 "multipart/form-data; boundary=x", "application/jsonp"}) {
            auto answer = post_as(type);
            QCOMPARE(answer.status, 415U);
            QCOMPARE(answer.content_type, std::string("application/problem+json"));
            QVERIFY(answer.text("detail").find("application/json") != std::string::npos);
        }
        for (const char* type : {"application/json", "Application/JSON; charset=utf-8"})
            QCOMPARE(post_as(type).status, 422U);
    }

    void refuses_foreign_pages_and_names() {
        RpcHouse house;
        auto with = [&](http::Headers headers) {
            return house.send({.target = "/v1/status", .headers = std::move(headers)}).status;
        };
        QCOMPARE(with({{"Origin", "https://evil.example"}}), 403U);
        QCOMPARE(with({{"Origin", "null"}}), 403U);
        QCOMPARE(with({{"Host", "rebound.example"}}), 403U);
        QCOMPARE(with({}), 200U);
    }

    void names_no_secret_in_its_answers() {
        RpcHouse house;
        const std::string secret = house.cookie().substr(11);
        for (const auto& [route, example] : kRoutes) {
            auto response = house.client->get(example).value();
            QVERIFY(response.body.find(secret) == std::string::npos);
        }
    }
};

RUSTCHAIN_TEST(RpcServerTest)

} // namespace rpc_server_test
#include "rpc_server_test.moc"
