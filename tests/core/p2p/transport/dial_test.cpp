// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Dialling: from where, to whom, and what is said when nobody answers.
#include "core/p2p/transport/dial.hpp"

#include "core/runtime/executors.hpp"
#include "core/runtime/task.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

namespace dial_test {

using namespace rustchain;
using boost::asio::ip::tcp;

namespace {

const tcp::endpoint kAnyPort{boost::asio::ip::address_v4::loopback(), 0};

} // namespace

class DialTest : public QObject {
    Q_OBJECT

    runtime::Executors executors_{{.network_threads = 1, .verify_threads = 1}};
    boost::asio::io_context context_;
    tcp::acceptor acceptor_{context_, kAnyPort};

    Result<tcp::socket> dial(std::string host, std::uint16_t port, std::string from = {}) {
        return runtime::block_on(executors_.make_strand(), p2p::dial(host, port, from));
    }
    std::uint16_t port() { return acceptor_.local_endpoint().port(); }

    void reaches_a_listener(const char* host) {
        auto socket = dial(host, port());
        QVERIFY2(socket.has_value(), socket ? "" : socket.error().message.c_str());
        QCOMPARE(acceptor_.accept().remote_endpoint().port(), socket->local_endpoint().port());
    }

private slots:
    void initTestCase() { QVERIFY(executors_.start().has_value()); }

    void reaches_a_listener_by_number() { reaches_a_listener("127.0.0.1"); }

    void reaches_a_listener_by_name() {
        boost::system::error_code unknown;
        tcp::resolver(context_).resolve(tcp::v4(), "localhost", "1", unknown);
        if (unknown)
            QSKIP("this system knows no names, not even localhost");
        reaches_a_listener("localhost");
    }

    void comes_from_the_address_it_is_told() {
        auto socket = dial("127.0.0.1", port(), "127.0.0.9");
        QVERIFY(socket.has_value());
        QCOMPARE(acceptor_.accept().remote_endpoint().address().to_string(),
                 std::string("127.0.0.9"));
        QCOMPARE(dial("127.0.0.1", port(), "here").error().code, ErrorCode::invalid_input);
        // Not an address of this machine.
        QCOMPARE(dial("127.0.0.1", port(), "192.0.2.1").error().code, ErrorCode::unavailable);
        QCOMPARE(dial("127.0.0.1", port(), "::1").error().code, ErrorCode::unavailable);
    }

    void names_whom_it_could_not_reach() {
        std::uint16_t closed_port = 0;
        {
            tcp::acceptor closed(context_, kAnyPort);
            closed_port = closed.local_endpoint().port();
        }
        const auto refused = dial("127.0.0.1", closed_port);
        QCOMPARE(refused.error().code, ErrorCode::unavailable);
        const std::string address = "127.0.0.1:" + std::to_string(closed_port);
        QVERIFY(refused.error().message.find(address) != std::string::npos);
        QCOMPARE(dial("no such name", 1).error().code, ErrorCode::unavailable);
    }

    void sends_small_messages_at_once() {
        auto socket = dial("127.0.0.1", port());
        tcp::no_delay option;
        socket->get_option(option);
        QVERIFY(!option.value());
        p2p::tune(*socket);
        socket->get_option(option);
        QVERIFY(option.value());
    }

    void writes_addresses_of_both_families() {
        QCOMPARE(p2p::name_of("192.0.2.7", 8098), std::string("192.0.2.7:8098"));
        QCOMPARE(p2p::name_of("2001:db8::7", 8098), std::string("[2001:db8::7]:8098"));
        QCOMPARE(p2p::name_of("seed.example", 1), std::string("seed.example:1"));
    }
};

RUSTCHAIN_TEST(DialTest)

} // namespace dial_test
#include "dial_test.moc"
