// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The server over real sockets: good requests, and everything a client can do wrong.
#include "core/http/origin_guard.hpp"
#include "core/http/router.hpp"
#include "tests/core/http/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

#include <atomic>

namespace server_test {

using namespace rustchain;
using namespace rustchain::http;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class ServerTest : public QObject {
    Q_OBJECT

    runtime::SystemClock clock_;
    std::atomic<int> handled_ = 0;

    //! Answers with what it understood.
    Handler echo() {
        return [this](Request request) -> runtime::Task<Response> {
            ++handled_;
            if (request.path == "/throw")
                throw std::runtime_error("a bug");
            if (request.path == "/slow")
                co_await clock_.sleep_for(300ms);
            if (request.path == "/never")
                co_await clock_.sleep_for(1h);
            if (request.path == "/big")
                co_return text_response(std::string(8'000'000, 'x'));
            if (request.path == "/empty")
                co_return Response{.status = 204};
            Response response = text_response(request.method + " " + request.path + " " +
                                              std::to_string(request.body.size()) + " " +
                                              request.body.substr(0, 20));
            if (request.path == "/inject")
                response.headers.add("X-Bad", "a\r\nX-Forged: yes");
            response.headers.add("X-Remote", request.remote_address);
            co_return response;
        };
    }

    static ServerConfig short_times() {
        return {.max_connections = 4,
                .max_body_bytes = 1000,
                .max_header_bytes = 2000,
                .idle_timeout = 2s,
                .header_timeout = 1s,
                .body_timeout = 1s,
                .handler_timeout = 3s,
                .write_timeout = 1s};
    }

    static std::string get(std::string path, std::string more = "") {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    static std::string post(std::string body) {
        return "POST /p HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body;
    }

    static QByteArray status_of(const std::string& answer) {
        return QByteArray::fromStdString(answer.substr(0, answer.find("\r\n")));
    }

private slots:
    void init() { handled_ = 0; }

    void answers_and_keeps_the_connection() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/a%20b?c=d")));
        const std::string first = client.read_up_to("GET /a b 0 ");
        QCOMPARE(status_of(first), QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(first.find("X-Remote: 127.0.0.1\r\n") != std::string::npos);
        QVERIFY(first.find("X-Content-Type-Options: nosniff\r\n") != std::string::npos);
        QVERIFY(client.send(post("hello")));
        QVERIFY(client.read_up_to("POST /p 5 hello").ends_with("POST /p 5 hello"));
        QCOMPARE(loopback.server().connections(), std::size_t{1});
        QVERIFY(client.send(get("/last", "Connection: close\r\n")));
        QVERIFY(client.read_to_end().ends_with("GET /last 0 "));
        QVERIFY(client.was_closed());
    }

    void answers_pipelined_requests_in_order() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/slow") + post("body of two") + get("/three") +
                            get("/four", "Connection: close\r\n") + get("/never answered")));
        const std::string all = client.read_to_end();
        std::size_t at = 0;
        for (const char* text :
             {"GET /slow 0 ", "POST /p 11 body of two", "GET /three 0 ", "GET /four 0 "}) {
            const std::size_t found = all.find(text, at);
            QVERIFY2(found != std::string::npos, text);
            at = found;
        }
        QCOMPARE(handled_.load(), 4);
    }

    void reads_chunked_bodies_and_continues_when_expected() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send("POST /p HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                            "Expect: 100-continue\r\n\r\n"));
        QVERIFY(client.read_up_to("100 Continue\r\n\r\n").starts_with("HTTP/1.1 100 Continue"));
        QVERIFY(client.send("5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\n\r\n"));
        QVERIFY(client.read_up_to("hello world").ends_with("POST /p 11 hello world"));
    }

    void answers_head_without_a_body() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send("HEAD /h HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        const std::string answer = client.read_to_end();
        QVERIFY(answer.find("Content-Length: 10\r\n") != std::string::npos); // "HEAD /h 0 "
        QVERIFY(answer.ends_with("\r\n\r\n"));
    }

    void sends_no_body_with_204() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/empty", "Connection: close\r\n")));
        const std::string answer = client.read_to_end();
        QCOMPARE(status_of(answer), QByteArray("HTTP/1.1 204 No Content"));
        QVERIFY(answer.find("\r\nContent-Length:") == std::string::npos);
        QVERIFY(answer.find("\r\nContent-Type:") == std::string::npos);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        auto row = [](const char* name, std::string request, const char* status) {
            QTest::newRow(name) << QByteArray::fromStdString(request) << QByteArray(status);
        };
        const std::string host = "Host: localhost\r\n";
        row("garbage", "\x16\x03\x01\x02 nonsense\r\n\r\n", "400");
        row("version 3", "GET / HTTP/3.0\r\n" + host + "\r\n", "400");
        row("no host", "GET / HTTP/1.1\r\n\r\n", "400");
        row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", "400");
        row("broken escape", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", "400");
        row("absolute target", "GET http://other/ HTTP/1.1\r\n" + host + "\r\n", "400");
        row("NUL in a header", std::string("GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", 27), "400");
        row("space in a name", "GET / HTTP/1.1\r\n" + host + "X y: z\r\n\r\n", "400");
        row("bad length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", "400");
        row("two lengths",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "400");
        row("length and chunks",
            "POST / HTTP/1.1\r\n" + host +
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "400");
        row("bad chunk", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
            "400");
        row("unknown expectation", "GET / HTTP/1.1\r\n" + host + "Expect: cake\r\n\r\n", "417");
        row("long body announced", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1001\r\n\r\n",
            "413");
        row("long body in chunks",
            "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                std::string(1001, 'x') + "\r\n0\r\n\r\n",
            "413");
        row("huge length",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551615\r\n\r\n", "413");
        row("long header",
            "GET / HTTP/1.1\r\n" + host + "X: " + std::string(2500, 'x') + "\r\n\r\n", "431");
        row("endless header", "GET / HTTP/1.1\r\n" + host + "X: " + std::string(100'000, 'x'),
            "431");
        row("endless target", "GET /" + std::string(100'000, 'x'), "431");
        row("slow header", "GET / HTTP/1.1\r\nHo", "408");
        row("slow body", "POST / HTTP/1.1\r\n" + host + "Content-Length: 10\r\n\r\nabc", "408");
    }
    void refuses() {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        Loopback loopback(echo(), short_times());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(request.toStdString()));
        const std::string answer = client.read_to_end();
        QVERIFY(client.was_closed());
        QCOMPARE(status_of(answer).mid(9, 3), status);
        QVERIFY(answer.find("Content-Type: application/problem+json\r\n") != std::string::npos);
        QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
        QCOMPARE(handled_.load(), 0);
    }

    void takes_a_body_of_exactly_its_limit() {
        Loopback loopback(echo(), short_times());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(post(std::string(1000, 'x'))));
        QCOMPARE(status_of(client.read_up_to("xxx")), QByteArray("HTTP/1.1 200 OK"));
    }

    void lets_a_client_read_the_refusal_of_a_long_upload() {
        Loopback loopback(echo(), short_times());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(
            client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n"));
        client.send(std::string(2'000'000, 'x'));
        QCOMPARE(status_of(client.read_to_end()).mid(9, 3), QByteArray("413"));
    }

    void closes_silent_connections() {
        Loopback loopback(echo(), short_times());
        loopback.run();
        RawClient silent(loopback.server().port());
        QVERIFY(silent.is_connected());
        QCOMPARE(silent.read_to_end(), std::string());
        QVERIFY(silent.was_closed());
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
    }

    void drops_clients_that_do_not_read() {
        Loopback loopback(echo(), short_times());
        loopback.run();
        RawClient greedy(loopback.server().port(), 4096);
        QVERIFY(greedy.send(get("/big")));
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{1}, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
        QVERIFY(greedy.read_to_end().size() < 8'000'000);
    }

    void survives_clients_that_leave() {
        ServerConfig config = short_times();
        config.max_connections = 100; // so that nobody is turned away here
        Loopback loopback(echo(), config);
        loopback.run();
        for (int i = 0; i < 50; ++i) {
            RawClient client(loopback.server().port());
            client.send(i % 2 ? get("/big") : "POST / HTTP/1.1\r\nHost: localhost\r\nContent-");
        }
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/")));
        QCOMPARE(status_of(client.read_up_to("GET / 0 ")), QByteArray("HTTP/1.1 200 OK"));
    }

    void turns_away_more_connections_than_it_takes() {
        Loopback loopback(echo(), short_times());
        loopback.run();
        std::vector<std::unique_ptr<RawClient>> held;
        for (int i = 0; i < 4; ++i) {
            held.push_back(std::make_unique<RawClient>(loopback.server().port()));
            QVERIFY(held.back()->send(get("/slow")));
        }
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{4}, kPatienceMs);
        RawClient fifth(loopback.server().port());
        fifth.send(get("/"));
        const std::string answer = fifth.read_to_end();
        QCOMPARE(status_of(answer), QByteArray("HTTP/1.1 503 Service Unavailable"));
        QVERIFY(answer.find("Retry-After: 1\r\n") != std::string::npos);
        for (auto& client : held)
            QCOMPARE(status_of(client->read_up_to("GET /slow 0 ")), QByteArray("HTTP/1.1 200 OK"));
        held.clear();
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
        RawClient next(loopback.server().port());
        QVERIFY(next.send(get("/")));
        QCOMPARE(status_of(next.read_up_to("GET / 0 ")), QByteArray("HTTP/1.1 200 OK"));
    }

    void answers_500_for_a_handler_that_throws_and_goes_on() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/throw") + get("/after")));
        const std::string answer = client.read_up_to("GET /after 0 ");
        QCOMPARE(status_of(answer), QByteArray("HTTP/1.1 500 Internal Server Error"));
        QVERIFY(answer.find("a bug") ==
                std::string::npos); // what went wrong inside is not told outside
        QVERIFY(answer.ends_with("GET /after 0 "));
    }

    void answers_503_for_a_handler_without_end() {
        Loopback loopback(echo(), short_times());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/never")));
        QCOMPARE(status_of(client.read_up_to("\r\n\r\n")),
                 QByteArray("HTTP/1.1 503 Service Unavailable"));
    }

    void leaves_out_headers_with_line_breaks() {
        Loopback loopback(echo());
        loopback.run();
        RawClient client(loopback.server().port());
        QVERIFY(client.send(get("/inject", "Connection: close\r\n")));
        const std::string answer = client.read_to_end();
        QCOMPARE(status_of(answer), QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(answer.find("Forged") == std::string::npos);
    }

    void asks_its_guard_before_reading_the_body() {
        Loopback loopback(echo());
        loopback.server().set_guard(make_origin_guard({}));
        loopback.run();
        RawClient foreign(loopback.server().port());
        QVERIFY(foreign.send("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 5\r\n\r\n"));
        QCOMPARE(status_of(foreign.read_to_end()).mid(9, 3), QByteArray("403"));
        QCOMPARE(handled_.load(), 0);
        RawClient local(loopback.server().port());
        QVERIFY(local.send(get("/")));
        QCOMPARE(status_of(local.read_up_to("GET / 0 ")).mid(9, 3), QByteArray("200"));
    }

    void says_who_has_the_port() {
        Loopback loopback(echo());
        auto second = Server::create(loopback.executors().network(),
                                     {.port = loopback.server().port()}, echo());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::busy);
        QCOMPARE(second.error().message,
                 "listen on 127.0.0.1:" + std::to_string(loopback.server().port()) +
                     ": another program uses this port; stop it, or choose "
                     "another port");
    }

    void refuses_addresses_that_are_none() {
        Loopback loopback(echo());
        for (const char* address : {"", "localhost", "300.1.1.1", "[::1", "203.0.113.7"}) {
            auto server =
                Server::create(loopback.executors().network(), {.address = address}, echo());
            QVERIFY2(!server, address);
            QCOMPARE(server.error().code, ErrorCode::invalid_input);
        }
    }

    void stops_with_connections_open_and_handlers_running() {
        Loopback loopback(echo());
        loopback.run();
        RawClient idle(loopback.server().port());
        RawClient waiting(loopback.server().port());
        QVERIFY(waiting.send(get("/never")));
        QTRY_COMPARE_WITH_TIMEOUT(handled_.load(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{2}, kPatienceMs);
        QVERIFY(loopback.stop() < 20s);
        QVERIFY(loopback.has_joined());
        QCOMPARE(loopback.server().connections(), std::size_t{0});
        QCOMPARE(idle.read_to_end(), std::string());
        QVERIFY(idle.was_closed());
        RawClient late(loopback.server().port());
        QVERIFY(!late.is_connected());
    }
};

RUSTCHAIN_TEST(ServerTest)

} // namespace server_test
#include "server_test.moc"
