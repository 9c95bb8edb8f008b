// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Nodes on loopback addresses in one process, on a clock that the test moves.
#pragma once

#include "core/p2p/peer_manager.hpp"
#include "core/runtime/task.hpp"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <boost/asio/io_context.hpp>

#include <atomic>

namespace rustchain::p2p {

inline ChainId test_chain(std::uint8_t number = 1) {
    ChainId id;
    id[0] = number;
    return id;
}

//! An identity that is the same in each run.
inline NodeIdentity test_identity(std::uint8_t number, const ChainId& chain = test_chain()) {
    Hash256 secret;
    secret[0] = 1;
    secret[31] = number;
    return NodeIdentity(chain, *crypto::KeyPair::create(secret),
                        *crypto::ExchangeKeyPair::create(secret));
}

//! Remembers what it heard; `gate` holds its answer back.
class TestListener final : public PeerListener {
public:
    void joined(const PeerFacts& peer) override { present[peer.id] = peer; }
    void left(PeerId peer) override {
        gone.push_back(peer);
        present.erase(peer);
    }
    runtime::Task<void> received(PeerId from, WireMessage message) override {
        heard.emplace_back(from, std::move(message));
        ++count;
        if (gate)
            co_await runtime::OneShot::wait(gate);
    }

    std::map<PeerId, PeerFacts> present;
    std::vector<PeerId> gone;
    std::vector<std::pair<PeerId, WireMessage>> heard;
    std::atomic<std::size_t> count = 0; //!< of what was heard, for other threads
    std::shared_ptr<runtime::OneShot> gate;
};

//! A node: a manager and what it needs.
struct TestNode {
    TestNode(runtime::Clock& clock, std::uint8_t number, PeerConfig config,
             const ChainId& chain = test_chain())
        : identity(test_identity(number, chain)), random(number),
          manager(clock, random, identity, listener, std::move(config)) {}

    PeerAddress address() const {
        const std::string text = manager.status()->listening;
        const std::size_t colon = text.rfind(':');
        return {text.substr(0, colon),
                static_cast<std::uint16_t>(std::stoi(text.substr(colon + 1)))};
    }
    bool knows(const TestNode& other) const {
        for (const auto& [id, facts] : listener.present) {
            if (facts.host == other.address().host)
                return true;
        }
        return false;
    }
    std::size_t peers() const { return listener.present.size(); }

    NodeIdentity identity;
    TestListener listener;
    runtime::SeededRandom random;
    PeerManager manager;
    runtime::TaskGroup group{"node"};
};

//! Speaks the protocol, and otherwise does what the test wants.
struct TestGuest {
    explicit TestGuest(std::uint8_t number, const ChainId& chain = test_chain())
        : identity(test_identity(number, chain)) {}

    runtime::Task<void> visit(runtime::Clock& clock, PeerAddress to, std::string from) {
        ConnectionConfig config;
        config.local_host = std::move(from);
        auto created =
            co_await SecureConnection::connect(to.host, to.port, identity, clock, config);
        if (created) {
            connection = std::move(*created);
            for (const WireMessage& message : says)
                say(message);
            co_await runtime::race(connection->run(), listen());
        }
        has_ended = true;
    }
    void say(const WireMessage& message) {
        const Outgoing outgoing = make_outgoing(message);
        connection->send(outgoing.bytes, outgoing.lane);
    }
    template <class Message>
    std::size_t count() const {
        std::size_t found = 0;
        for (const WireMessage& message : heard)
            found += std::holds_alternative<Message>(message) ? 1 : 0;
        return found;
    }

    NodeIdentity identity;
    std::vector<WireMessage> says{Hello{}};
    std::vector<WireMessage> heard;
    std::unique_ptr<SecureConnection> connection;
    bool has_ended = false;

private:
    runtime::Task<void> listen() {
        for (;;) {
            auto message = co_await connection->receive();
            if (!message)
                co_return;
            heard.push_back(std::move(*message));
        }
    }
};

//! The machine all of them share. End the nodes before it.
class PeerWorld {
public:
    ~PeerWorld() {
        guests.stop();
        pump([&] { return guests.running() == 0; });
    }

    PeerConfig config(const std::string& host) {
        folders_.push_back(std::make_unique<QTemporaryDir>());
        PeerConfig config;
        config.listen = PeerAddress{host, 0};
        config.folder = folders_.back()->path().toStdString();
        return config;
    }
    void start(TestNode& node) {
        node.group.spawn("peers", context.get_executor(), node.manager.run());
        pump([&] { return !node.manager.status()->listening.empty(); });
    }
    void stop(TestNode& node) {
        node.group.stop();
        pump([&] { return node.group.running() == 0; });
    }
    void visit(TestGuest& guest, const TestNode& node, std::string from) {
        guests.spawn("guest", context.get_executor(),
                     guest.visit(clock, node.address(), std::move(from)));
    }

    //! Runs what is ready and lets time pass, until `is_done` or, on a hung machine, a minute.
    bool pump(const std::function<bool()>& is_done,
              std::chrono::milliseconds step = std::chrono::milliseconds(20)) {
        QElapsedTimer patience;
        for (patience.start(); patience.elapsed() < 120'000;) {
            poll();
            if (is_done())
                return true;
            context.run_one_for(std::chrono::milliseconds(1));
            clock.advance(step, [&] { poll(); });
        }
        return false;
    }
    //! Lets that much time pass.
    void pass(std::chrono::milliseconds time) {
        const auto end = clock.monotonic() + time;
        pump([&] { return clock.monotonic() >= end; }, std::chrono::milliseconds(100));
    }

    boost::asio::io_context context;
    runtime::ManualClock clock;
    runtime::TaskGroup guests{"guests", runtime::TaskGroup::OnFailure::keep_going};

private:
    void poll() {
        context.restart();
        context.poll();
    }
    std::vector<std::unique_ptr<QTemporaryDir>> folders_;
};

} // namespace rustchain::p2p
