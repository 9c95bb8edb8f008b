// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finding handlers.
#include "core/http/router.hpp"

#include "tests/fixtures/test_program.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

namespace router_test {

using namespace rustchain;
using namespace rustchain::http;

class RouterTest : public QObject {
    Q_OBJECT

    Router router_;

    static Handler answering(std::string name) {
        return [name](Request request) -> runtime::Task<Response> {
            std::string text = name;
            for (const auto& [key, value] : request.parameters)
                text += " " + key + "=" + value;
            co_return text_response(text);
        };
    }

    Response ask(std::string method, std::string target) {
        Request request;
        request.method = std::move(method);
        request.target = std::move(target);
        read_target(request);
        boost::asio::io_context context;
        auto answer = boost::asio::co_spawn(context, router_.handle(std::move(request)),
                                            boost::asio::use_future);
        context.run();
        return answer.get();
    }

    std::string body(std::string method, std::string target) {
        return ask(std::move(method), std::move(target)).body;
    }

private slots:
    void initTestCase() {
        router_.add("GET", "/v1/blocks/{id}", answering("block"));
        router_.add("GET", "/v1/blocks", answering("blocks"));
        router_.add("GET", "/v1/blocks/latest", answering("latest"));
        router_.add("GET", "/v1/{kind}/{id}/proof", answering("any proof"));
        router_.add("GET", "/v1/accounts/{address}/{what}", answering("account"));
        router_.add("POST", "/v1/transactions", answering("submit"));
        router_.add("DELETE", "/v1/transactions", answering("clear"));
        router_.add("GET", "/", answering("root"));
    }

    void finds_fixed_paths_and_parameters() {
        QCOMPARE(body("GET", "/v1/blocks"), std::string("blocks"));
        QCOMPARE(body("GET", "/v1/blocks?limit=5"), std::string("blocks"));
        QCOMPARE(body("GET", "/v1/blocks/12"), std::string("block id=12"));
        QCOMPARE(body("GET", "/v1/blocks/a%2Fb%20c?x"), std::string("block id=a/b c"));
        QCOMPARE(body("GET", "/"), std::string("root"));
    }

    void prefers_fixed_segments_from_the_left() {
        QCOMPARE(body("GET", "/v1/blocks/latest"), std::string("latest"));
        QCOMPARE(body("GET", "/v1/accounts/x/proof"), std::string("account address=x what=proof"));
        QCOMPARE(body("GET", "/v1/blocks/7/proof"), std::string("any proof id=7 kind=blocks"));
    }

    void answers_404_for_unknown_paths() {
        for (const char* path : {"/v1", "/v1/blocks/", "/v1/blocks//proof", "/v1/blocks/1/2",
                                 "/v2/blocks", "//v1/blocks", "/v1/Blocks"})
            QCOMPARE(ask("GET", path).status, 404U);
        QCOMPARE(ask("GET", "/v2").content_type, std::string("application/problem+json"));
    }

    void answers_405_with_what_is_allowed() {
        const Response get = ask("GET", "/v1/transactions");
        QCOMPARE(get.status, 405U);
        QCOMPARE(get.headers.find("Allow"),
                 std::optional<std::string_view>("DELETE, OPTIONS, POST"));
        const Response post = ask("POST", "/v1/blocks/latest");
        QCOMPARE(post.status, 405U);
        QCOMPARE(post.headers.find("Allow"), std::optional<std::string_view>("GET, HEAD, OPTIONS"));
    }

    void answers_head_and_options() {
        QCOMPARE(ask("HEAD", "/v1/blocks").status, 200U);
        QCOMPARE(ask("HEAD", "/v1/transactions").status, 405U);
        const Response options = ask("OPTIONS", "/v1/transactions");
        QCOMPARE(options.status, 204U);
        QCOMPARE(options.headers.find("Allow"),
                 std::optional<std::string_view>("DELETE, OPTIONS, POST"));
        QCOMPARE(ask("OPTIONS", "/v3").status, 404U);
    }

    void puts_another_handler_around_a_route_and_no_other() {
        Router router;
        router.add("GET", "/a/{id}", answering("a"));
        router.add("POST", "/a/{id}", answering("posted"));
        auto dear = [](Handler inner) -> Handler {
            return [inner](Request request) -> runtime::Task<Response> {
                Response response = co_await inner(std::move(request));
                response.body = "dear " + response.body;
                co_return response;
            };
        };
        QVERIFY(router.wrap("GET", "/a/{id}", dear));
        QVERIFY(!router.wrap("GET", "/a/{other}", dear));
        QVERIFY(!router.wrap("GET", "/a", dear));
        QVERIFY(!router.wrap("PUT", "/a/{id}", dear));
        std::swap(router, router_);
        QCOMPARE(body("GET", "/a/7"), std::string("dear a id=7"));
        QCOMPARE(body("HEAD", "/a/7"), std::string("dear a id=7"));
        QCOMPARE(body("POST", "/a/7"), std::string("posted id=7"));
        std::swap(router, router_);
    }

    void lists_its_routes() {
        QCOMPARE(router_.routes().size(), std::size_t{8});
        QCOMPARE(router_.routes()[3], std::string("GET /v1/{kind}/{id}/proof"));
        QCOMPARE(router_.routes()[7], std::string("GET /"));
    }
};

RUSTCHAIN_TEST(RouterTest)

} // namespace router_test
#include "router_test.moc"
