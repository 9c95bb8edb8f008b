// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The client against our server, and against servers that misbehave.
#include "core/http/client.hpp"
#include "core/http/router.hpp"
#include "tests/core/http/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

#include <atomic>
#include <thread>

namespace client_test {

using namespace rustchain;
using namespace rustchain::http;
using namespace std::chrono_literals;

//! Accepts one connection after another and sends each the next prepared text.
class BadServer {
public:
    explicit BadServer(std::vector<std::string> answers, bool keep_open = false)
        : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(listener_, reinterpret_cast<const sockaddr*>(&address), size);
        ::listen(listener_, 8);
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::jthread([this, answers = std::move(answers), keep_open] {
            for (const std::string& answer : answers) {
                const int client = ::accept(listener_, nullptr, nullptr);
                if (client < 0)
                    return;
                char scrap[4096];
                [[maybe_unused]] auto got = ::recv(client, scrap, sizeof scrap, 0);
                ++requests_;
                [[maybe_unused]] auto sent =
                    ::send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
                while (keep_open && ::recv(client, scrap, sizeof scrap, 0) > 0)
                    ++requests_;
                ::close(client);
            }
        });
    }
    ~BadServer() {
        ::shutdown(listener_, SHUT_RDWR);
        ::close(listener_);
    }
    Url url() const { return {.scheme = "http", .host = "127.0.0.1", .port = port_}; }
    int requests() const { return requests_; }

private:
    int listener_;
    std::uint16_t port_ = 0;
    std::atomic<int> requests_ = 0;
    std::jthread thread_;
};

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class ClientTest : public QObject {
    Q_OBJECT

    std::atomic<int> connections_ = 0;

    Handler answering() {
        return [this](Request request) -> runtime::Task<Response> {
            if (request.path == "/big")
                co_return text_response(std::string(100'000, 'x'));
            if (request.path == "/slow") {
                runtime::SystemClock clock;
                co_await clock.sleep_for(1h);
            }
            Response response =
                text_response(request.method + " " + request.target + " " + request.body,
                              request.path == "/missing" ? 404 : 200);
            response.headers.set("X-Port", std::to_string(request.remote_port));
            if (auto type = request.headers.find("Content-Type"))
                response.headers.set("X-Type", std::string(*type));
            co_return response;
        };
    }

    static std::string port_of(const Result<Response>& response) {
        return response ? std::string(response->headers.find("X-Port").value_or("?")) : "failed";
    }

private slots:
    void asks_and_keeps_its_connection() {
        Loopback loopback(answering());
        loopback.run();
        BlockingClient client(*Url::parse(loopback.url()));
        auto first = client.get("/v1/status?x=1");
        QVERIFY2(first.has_value(), first ? "" : first.error().message.c_str());
        QCOMPARE(first->status, 200U);
        QCOMPARE(first->body, std::string("GET /v1/status?x=1 "));
        QCOMPARE(first->content_type, std::string("text/plain; charset=utf-8"));
        auto second = client.post("/v1/transactions", "{\"raw\":\"00\"}");
        QVERIFY(second.has_value());
        QCOMPARE(second->body, std::string("POST /v1/transactions {\"raw\":\"00\"}"));
        QCOMPARE(second->headers.find("X-Type"),
                 std::optional<std::string_view>("application/json"));
        QCOMPARE(port_of(second), port_of(first));
        QCOMPARE(client.get("/missing")->status, 404U);
        QCOMPARE(client.send({.method = "HEAD", .target = "/h"})->body, std::string());
        QCOMPARE(port_of(client.get("/again")), port_of(first));
    }

    void puts_the_base_path_before_the_target() {
        Loopback loopback(answering());
        loopback.run();
        BlockingClient client(*Url::parse(loopback.url() + "/node/"));
        QCOMPARE(client.get("/v1/status")->body, std::string("GET /node/v1/status "));
    }

    void connects_again_when_the_server_closed() {
        Loopback loopback(answering(), {.idle_timeout = 100ms});
        loopback.run();
        BlockingClient client(*Url::parse(loopback.url()));
        const auto first = client.get("/");
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
        const auto second = client.post("/", "x");
        QVERIFY(second.has_value());
        QVERIFY(port_of(second) != port_of(first));
    }

    void serves_many_coroutines() {
        Loopback loopback(answering());
        loopback.run();
        Client client(loopback.executors().make_strand(), *Url::parse(loopback.url()),
                      {.timeout = 60s});
        std::atomic<int> good = 0;
        runtime::TaskGroup group("clients");
        auto ask = [](Client& to, std::atomic<int>& count, int i) -> runtime::Task<Result<void>> {
            auto response = co_await to.get("/" + std::to_string(i));
            if (!response)
                co_return fail(response.error());
            if (response->body == "GET /" + std::to_string(i) + " ")
                ++count;
            co_return Result<void>();
        };
        for (int i = 0; i < 100; ++i)
            group.spawn("ask", loopback.executors().make_strand(), ask(client, good, i));
        auto joined = group.join_blocking(60s);
        QVERIFY2(joined.has_value(), joined ? "" : joined.error().message.c_str());
        QCOMPARE(good.load(), 100);
    }

    void limits_time_and_size() {
        Loopback loopback(answering());
        loopback.run();
        BlockingClient hasty(*Url::parse(loopback.url()), {.timeout = 200ms});
        auto slow = hasty.get("/slow");
        QVERIFY(!slow);
        QCOMPARE(slow.error().code, ErrorCode::unavailable);
        QVERIFY(slow.error().message.ends_with("no answer within 200 ms"));
        BlockingClient small(*Url::parse(loopback.url()), {.max_body_bytes = 99'999});
        auto big = small.get("/big");
        QVERIFY(!big);
        QCOMPARE(big.error().code, ErrorCode::invalid_input);
        QVERIFY(big.error().message.ends_with("the answer has more than 99999 bytes"));
        BlockingClient exact(*Url::parse(loopback.url()), {.max_body_bytes = 100'000});
        QCOMPARE(exact.get("/big")->body.size(), std::size_t{100'000});
    }

    void says_that_nobody_listens() {
        std::uint16_t port = 0;
        {
            Loopback loopback(answering());
            port = loopback.server().port();
        }
        BlockingClient client({.scheme = "http", .host = "127.0.0.1", .port = port});
        auto response = client.get("/");
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::unavailable);
        QVERIFY(
            response.error().message.starts_with("connect to 127.0.0.1:" + std::to_string(port)));
    }

    void refuses_requests_that_would_break_out() {
        BlockingClient client({.scheme = "http", .host = "127.0.0.1", .port = 1});
        QCOMPARE(client.get("/a b").error().code, ErrorCode::invalid_input);
        QCOMPARE(client.get("/a\r\nX: y").error().code, ErrorCode::invalid_input);
        QCOMPARE(client.get("nopath").error().code, ErrorCode::invalid_input);
        QCOMPARE(client.send({.target = "/", .headers = {{"X", "a\r\nY: b"}}}).error().code,
                 ErrorCode::invalid_input);
    }

    void survives_bad_servers_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray("") << ErrorCode::unavailable;
        QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n")
                                 << ErrorCode::invalid_input;
        QTest::newRow("half a header")
            << QByteArray("HTTP/1.1 200 OK\r\nCont") << ErrorCode::unavailable;
        QTest::newRow("half a body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
            << ErrorCode::unavailable;
        QTest::newRow("endless header")
            << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(200'000, 'x')
            << ErrorCode::invalid_input;
        QTest::newRow("huge length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n")
            << ErrorCode::invalid_input;
    }
    void survives_bad_servers() {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorCode, code);
        BadServer server({answer.toStdString()});
        BlockingClient client(server.url(), {.timeout = 20s});
        auto response = client.get("/");
        QVERIFY(!response);
        QCOMPARE(response.error().code, code);
    }

    void skips_interim_answers_and_reads_bodies_without_length() {
        BadServer server({"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nuntil the end"});
        BlockingClient client(server.url());
        auto response = client.get("/");
        QVERIFY2(response.has_value(), response ? "" : response.error().message.c_str());
        QCOMPARE(response->body, std::string("until the end"));
    }

    void does_not_repeat_a_post_on_a_connection_that_breaks() {
        const std::string fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        BadServer server({fine, fine}, true);
        BlockingClient client(server.url(), {.timeout = 3s});
        QVERIFY(client.get("/").has_value());
        QVERIFY(!client.post("/", "pay")); // the kept connection never answers
        QCOMPARE(server.requests(), 2);
    }
};

RUSTCHAIN_TEST(ClientTest)

} // namespace client_test
#include "client_test.moc"
