// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Connections over this machine's own network, and a peer that sends what it likes.
#pragma once

#include "core/p2p/transport/peer_handshake.hpp"
#include "core/p2p/transport/secure_connection.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/core/p2p/transport/frame_maker.hpp"
#include "tests/core/p2p/transport/session_pair.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <QTest>

#include <future>

namespace rustchain::p2p::tests {

namespace asio = boost::asio;
using asio::ip::tcp;
using Created = SecureConnection::Created;

//! One end of a connection on a strand of its own.
class End {
public:
    using Received = Result<WireMessage, ConnectionEnd>;

    //! Runs a function where the connection lives.
    template <class F>
    auto call(F function) {
        return runtime::block_on(strand_, runtime::run_on(strand_, std::move(function)));
    }
    End(runtime::Executor strand, Created created)
        : strand_(std::move(strand)), connection_(std::move(*created)) {
        for (std::uint8_t tag : {State::kTag, SnapshotPart::kTag, Blocks::kTag})
            call([&] { connection_->owe(tag, 1000); });
    }
    ~End() {
        stop();
        call([this] { connection_.reset(); });
    }

    //! Begins to send and to watch.
    void start() { group_.spawn("run", strand_, connection_->run()); }
    //! Cancels what runs; whether it ended.
    bool stop() {
        group_.stop();
        return group_.join_blocking(std::chrono::seconds(30)).has_value();
    }
    std::size_t running() const { return group_.running(); }

    //! Runs a coroutine there.
    template <class T>
    T await(runtime::Task<T> task) {
        return runtime::block_on(strand_, std::move(task));
    }
    SecureConnection& operator*() { return *connection_; }

    bool send(const WireMessage& message) {
        auto encoded = std::make_shared<const Bytes>(encode_message(message));
        return call([&] { return connection_->send(encoded, lane_of(message)); });
    }
    Received receive() { return await(connection_->receive()); }
    //! receive() on a thread of its own.
    std::future<Received> start_receiving() {
        return std::async(std::launch::async, [this] { return receive(); });
    }
    void spawn(runtime::Task<void> task) { group_.spawn("task", strand_, std::move(task)); }
    ConnectionStatistics statistics() {
        return call([this] { return connection_->statistics(); });
    }
    std::optional<ConnectionEnd> end() {
        return call([this] { return connection_->end(); });
    }

private:
    runtime::Executor strand_;
    std::unique_ptr<SecureConnection> connection_;
    runtime::TaskGroup group_{"end", runtime::TaskGroup::OnFailure::keep_going};
};

//! Threads, and a port to dial.
class Loopback {
public:
    Loopback() : acceptor_(context_, {asio::ip::address_v4::loopback(), 0}) {
        if (!executors_.start())
            qFatal("no threads");
    }

    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
    runtime::Executor strand() { return executors_.make_strand(); }

    //! Takes the next connection as `identity`, on a thread of its own.
    std::future<Created> accept(const runtime::Executor& strand, const NodeIdentity& identity,
                                runtime::Clock& clock, ConnectionConfig config = {}) {
        return std::async(std::launch::async, [this, strand, &identity, &clock, config] {
            tcp::socket socket(strand);
            acceptor_.accept(socket);
            return runtime::block_on(
                strand, SecureConnection::accept(std::move(socket), identity, clock, config));
        });
    }
    Created connect(const runtime::Executor& strand, const NodeIdentity& identity,
                    runtime::Clock& clock, ConnectionConfig config = {}) {
        return runtime::block_on(
            strand, SecureConnection::connect("127.0.0.1", port(), identity, clock, config));
    }

private:
    runtime::Executors executors_{{.network_threads = 2, .verify_threads = 1}};
    asio::io_context context_;
    tcp::acceptor acceptor_;
};

//! A peer of few manners: shakes hands as it should, or not at all, then sends any bytes. It
//! blocks.
class RudePeer {
public:
    explicit RudePeer(std::uint16_t port, int receive_buffer = 0) : socket_(context_, tcp::v4()) {
        if (receive_buffer > 0)
            socket_.set_option(asio::socket_base::receive_buffer_size(receive_buffer));
        socket_.connect({asio::ip::address_v4::loopback(), port});
    }

    //! Whether the other side took part to the end.
    bool shake_hands(const NodeIdentity& identity) {
        PeerHandshake handshake(PeerHandshake::Role::initiator, identity);
        while (!handshake.is_complete()) {
            if (handshake.writes_next()) {
                said_.push_back(*handshake.write());
                if (!send(said_.back()))
                    return false;
            } else if (!handshake.read(read(handshake.next_size()))) {
                return false;
            }
        }
        ciphers_.emplace(handshake.split());
        return true;
    }
    //! Its messages of the handshake.
    const std::vector<Bytes>& said() const { return said_; }

    bool send(ByteView bytes) {
        boost::system::error_code ec;
        asio::write(socket_, asio::buffer(bytes.data(), bytes.size()), ec);
        return !ec;
    }
    Bytes frame(ByteView plain) { return make_frame(ciphers_->sending, plain); }
    //! Exactly this many bytes, or fewer when the other side ends the connection.
    Bytes read(std::size_t size) {
        Bytes bytes(size);
        boost::system::error_code ec;
        bytes.resize(asio::read(socket_, asio::buffer(bytes), ec));
        return bytes;
    }
    void hang_up() { socket_.close(); }

private:
    asio::io_context context_;
    tcp::socket socket_;
    std::vector<Bytes> said_;
    std::optional<CipherPair> ciphers_;
};

} // namespace rustchain::p2p::tests
