// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// WebSockets both ways: echo, slow readers, bounds, and ends from either side.
#include "core/http/origin_guard.hpp"
#include "core/http/websocket.hpp"
#include "core/runtime/task.hpp"
#include "tests/core/http/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

#include <atomic>

namespace websocket_test {

using namespace rustchain;
using namespace rustchain::http;
using namespace std::chrono_literals;
using runtime::block_on;
using runtime::Task;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class WebsocketTest : public QObject {
    Q_OBJECT

    struct Seen {
        std::atomic<int> sent = 0;
        std::atomic<int> refused = 0;
        std::atomic<bool> done = false;
    };

    static Task<Response> not_found(Request) { co_return problem(404, "only sockets here"); }

    static Task<> echo(Request, std::shared_ptr<WebSocket> socket) {
        while (auto text = co_await socket->receive())
            if (*text == "bye")
                co_return;
            else if (*text == "throw")
                throw std::runtime_error("a bug");
            else
                socket->send("echo " + *text);
    }

    using Connected = Result<std::shared_ptr<WebSocket>>;

    static Connected connect(Loopback& loopback, const std::string& path,
                             WebSocketConfig config = {}) {
        return block_on(loopback.executors().make_strand(),
                        connect_websocket(loopback.url("ws") + path, config));
    }

    static std::optional<std::string> receive(Loopback& loopback, WebSocket& socket) {
        runtime::SystemClock clock;
        auto text = block_on(loopback.executors().make_strand(),
                             with_timeout(clock, 60s, socket.receive()));
        return text ? *text : std::optional<std::string>("(nothing arrived)");
    }

private slots:
    void echoes() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.run();
        auto socket = connect(loopback, "/echo?topic=blocks");
        QVERIFY2(socket.has_value(), socket ? "" : socket.error().message.c_str());
        for (int i = 0; i < 100; ++i)
            QVERIFY((*socket)->send(std::to_string(i)));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(receive(loopback, **socket), std::optional("echo " + std::to_string(i)));
        QVERIFY((*socket)->send(std::string(100'000, 'x')));
        QCOMPARE(receive(loopback, **socket)->size(), std::size_t{100'005});
        QVERIFY((*socket)->is_open());
        QCOMPARE(loopback.server().connections(), std::size_t{1});
        (*socket)->close();
        QVERIFY(!(*socket)->send("too late"));
        QCOMPARE(receive(loopback, **socket), std::optional<std::string>());
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
    }

    void closes_when_the_handler_returns_or_throws() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.run();
        for (const char* last : {"bye", "throw"}) {
            auto socket = connect(loopback, "/echo");
            QVERIFY(socket.has_value());
            QVERIFY((*socket)->send("one"));
            QVERIFY((*socket)->send(last));
            QCOMPARE(receive(loopback, **socket), std::optional<std::string>("echo one"));
            QCOMPARE(receive(loopback, **socket), std::optional<std::string>());
            QTRY_VERIFY_WITH_TIMEOUT(!(*socket)->is_open(), kPatienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
        }
    }

    void sends_what_is_queued_before_closing() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/burst",
                                       [](Request, std::shared_ptr<WebSocket> socket) -> Task<> {
                                           for (int i = 0; i < 500; ++i)
                                               socket->send(std::to_string(i));
                                           socket->close(1000, "that was all");
                                           co_return;
                                       });
        loopback.run();
        auto socket = connect(loopback, "/burst");
        QVERIFY(socket.has_value());
        for (int i = 0; i < 500; ++i)
            QCOMPARE(receive(loopback, **socket), std::optional(std::to_string(i)));
        QCOMPARE(receive(loopback, **socket), std::optional<std::string>());
    }

    void refuses_to_queue_without_end_for_a_slow_reader() {
        Seen seen;
        ServerConfig config;
        config.websocket.max_queued_messages = 10;
        config.websocket.max_queued_bytes = 1'000'000;
        Loopback loopback(&WebsocketTest::not_found, config);
        runtime::SystemClock clock;
        auto flood = [&seen, &clock](Request, std::shared_ptr<WebSocket> socket) -> Task<> {
            const std::string text(100'000, 'x');
            while (seen.refused == 0 && seen.sent < 10'000) {
                ++(socket->send(text) ? seen.sent : seen.refused);
                co_await clock.sleep_for(0ms);
            }
            socket->close(1013, "you read too slowly");
            seen.done = true;
        };
        loopback.server().on_websocket("/flood", flood);
        loopback.run();
        RawClient slow(loopback.server().port(), 4096);
        QVERIFY(slow.send("GET /flood HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                          "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(seen.done, kPatienceMs);
        QCOMPARE(seen.refused.load(), 1);
        QVERIFY(seen.sent >= 9); // the queue's bytes, and what the system buffers
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0},
                                  kPatienceMs); // without its help
    }

    void ends_connections_with_messages_that_are_too_long() {
        ServerConfig config;
        config.websocket.max_message_bytes = 1000;
        Loopback loopback(&WebsocketTest::not_found, config);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.run();
        auto socket = connect(loopback, "/echo");
        QVERIFY(socket.has_value());
        QVERIFY((*socket)->send(std::string(1000, 'x')));
        QCOMPARE(receive(loopback, **socket)->size(), std::size_t{1005});
        QVERIFY((*socket)->send(std::string(1001, 'x')));
        QCOMPARE(receive(loopback, **socket), std::optional<std::string>());
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
    }

    void survives_garbage_frames_and_sudden_ends() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.run();
        const std::string upgrade =
            "GET /echo HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, Upgrade\r\n"
            "Upgrade: WebSocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        for (const std::string& frames :
             {std::string("\xFF\xFF\xFF\xFF garbage, long enough for a header"),
              std::string("\x81\x05hello", 7), std::string("\x82\x80\0\0\0\0", 6), std::string()}) {
            RawClient client(loopback.server().port());
            QVERIFY(client.send(upgrade));
            QVERIFY(client.read_up_to("\r\n\r\n").starts_with("HTTP/1.1 101"));
            client.send(frames);
            if (frames.empty())
                client.finish_sending();
            client.read_to_end();
            QVERIFY2(client.was_closed(), QByteArray::fromStdString(frames).toHex());
        }
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
    }

    void refuses_bad_upgrades() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.server().set_guard(make_origin_guard({}));
        loopback.run();
        const std::string upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
        const std::string key =
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
        auto status = [&](const std::string& headers, const std::string& behind = "") {
            RawClient client(loopback.server().port());
            client.send("GET /echo HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + behind);
            return client.read_up_to("\r\n\r\n").substr(9, 3);
        };
        QCOMPARE(status(upgrade + key), std::string("101"));
        QCOMPARE(status(""), std::string("426"));
        QCOMPARE(status(upgrade), std::string("400"));
        QCOMPARE(status(upgrade + "Sec-WebSocket-Version: 12\r\nSec-WebSocket-Key: x\r\n"),
                 std::string("426"));
        QCOMPARE(status(upgrade + key + "Origin: https://evil.example\r\n"), std::string("403"));
        QCOMPARE(status(upgrade + key, "early"), std::string("400"));
        auto elsewhere = connect(loopback, "/other");
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, ErrorCode::unavailable);
    }

    void stops_the_server_with_sockets_open() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.run();
        auto socket = connect(loopback, "/echo");
        QVERIFY(socket.has_value());
        QVERIFY((*socket)->send("hello"));
        QCOMPARE(receive(loopback, **socket), std::optional<std::string>("echo hello"));
        QVERIFY(loopback.stop() < 20s);
        QVERIFY(loopback.has_joined());
        QCOMPARE(receive(loopback, **socket), std::optional<std::string>());
    }

    void closes_when_the_handle_goes() {
        Loopback loopback(&WebsocketTest::not_found);
        loopback.server().on_websocket("/echo", &WebsocketTest::echo);
        loopback.run();
        {
            auto socket = connect(loopback, "/echo");
            QVERIFY(socket.has_value());
            QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{1}, kPatienceMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(loopback.server().connections(), std::size_t{0}, kPatienceMs);
    }
};

RUSTCHAIN_TEST(WebsocketTest)

} // namespace websocket_test
#include "websocket_test.moc"
