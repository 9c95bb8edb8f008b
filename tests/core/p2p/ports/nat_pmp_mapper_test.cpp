// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// NAT-PMP against a small gateway on loopback: what it says is taken, what it may not say is not.
#include "core/p2p/ports/nat_pmp_mapper.hpp"
#include "core/primitives/bytes.hpp"
#include "core/runtime/file.hpp"
#include "tests/fixtures/test_program.hpp"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>

#include <atomic>
#include <thread>

namespace nat_pmp_mapper_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

namespace {

constexpr const char* kGateway = "127.83.41.9";

//! Answers each datagram with what `answer` makes of it; nothing: stays silent.
class FakeGateway {
public:
    using Answer = std::function<Bytes(const Bytes&)>;

    explicit FakeGateway(Answer answer)
        : socket_(::socket(AF_INET, SOCK_DGRAM, 0)), answer_(std::move(answer)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(5351);
        inet_pton(AF_INET, kGateway, &address.sin_addr);
        is_bound_ =
            ::bind(socket_.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        thread_ = std::jthread([this](std::stop_token stop) { serve(stop); });
    }
    bool is_bound() const { return is_bound_; }
    std::atomic<int> asked = 0;

private:
    void serve(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            pollfd waiting{.fd = socket_.get(), .events = POLLIN, .revents = 0};
            if (::poll(&waiting, 1, 20) <= 0)
                continue;
            Bytes question(64);
            sockaddr_in from{};
            socklen_t size = sizeof from;
            const ssize_t count = ::recvfrom(socket_.get(), question.data(), question.size(), 0,
                                             reinterpret_cast<sockaddr*>(&from), &size);
            if (count <= 0)
                continue;
            question.resize(static_cast<std::size_t>(count));
            ++asked;
            const Bytes reply = answer_(question);
            if (!reply.empty())
                ::sendto(socket_.get(), reply.data(), reply.size(), 0,
                         reinterpret_cast<sockaddr*>(&from), size);
        }
    }

    runtime::FileHandle socket_;
    Answer answer_;
    bool is_bound_ = false;
    std::jthread thread_;
};

//! What a gateway at 192.0.2.1 says that maps 8098 to 9000 for two hours.
Bytes grant(const Bytes& question) {
    if (question.size() == 2)
        return {0, 128, 0, 0, 0, 0, 0, 1, 192, 0, 2, 1};
    Bytes reply{0, 130, 0, 0, 0, 0, 0, 1, question[4], question[5], 0x23, 0x28, 0, 0, 0x1c, 0x20};
    return reply;
}

} // namespace

class NatPmpMapperTest : public QObject {
    Q_OBJECT

private slots:
    void takes_the_port_it_is_given() {
        FakeGateway gateway(grant);
        QVERIFY(gateway.is_bound());
        NatPmpMapper mapper(kGateway, 30s);
        const auto mapping = mapper.open(8098);
        QVERIFY2(mapping, mapping ? "" : mapping.error().message.c_str());
        QVERIFY(*mapping == (PortMapping{"NAT-PMP", "192.0.2.1", 9000, 7200s}));
    }

    void closes_what_it_opened() {
        Bytes last;
        std::optional<FakeGateway> gateway(std::in_place, [&](const Bytes& question) {
            last = question;
            return grant(question);
        });
        NatPmpMapper mapper(kGateway, 30s);
        const auto mapping = mapper.open(8098);
        QVERIFY(mapping);
        const int before = gateway->asked;
        mapper.close(*mapping);
        QCOMPARE(gateway->asked.load(), before + 1);
        gateway.reset(); // its thread has ended
        QVERIFY(last == (Bytes{0, 2, 0, 0, 0x1f, 0xa2, 0, 0, 0, 0, 0, 0}));
    }

    void says_when_it_is_refused() {
        FakeGateway gateway([](const Bytes& question) {
            Bytes reply = grant(question);
            reply[3] = 2; // not authorised
            return reply;
        });
        const auto mapping = NatPmpMapper(kGateway, 30s).open(8098);
        QVERIFY(!mapping && mapping.error().code == ErrorCode::permission);
    }

    void takes_no_answer_to_another_question() {
        FakeGateway gateway([](const Bytes& question) {
            Bytes reply = grant(question);
            if (reply.size() == 16)
                reply[9] = static_cast<std::uint8_t>(reply[9] + 1); // another port inside
            return reply;
        });
        QVERIFY(!NatPmpMapper(kGateway, 30s).open(8098));
    }

    void gives_up_in_time_when_nobody_answers() {
        FakeGateway gateway([](const Bytes&) { return Bytes(); });
        const auto begin = std::chrono::steady_clock::now();
        const auto mapping = NatPmpMapper(kGateway, 300ms).open(8098);
        QVERIFY(!mapping && mapping.error().code == ErrorCode::unavailable);
        QVERIFY(std::chrono::steady_clock::now() - begin < 60s);
    }

    void needs_a_gateway_in_numbers() {
        QVERIFY(NatPmpMapper("router.lan").open(8098).error().code == ErrorCode::invalid_input);
    }
};

RUSTCHAIN_TEST(NatPmpMapperTest)

} // namespace nat_pmp_mapper_test
#include "nat_pmp_mapper_test.moc"
