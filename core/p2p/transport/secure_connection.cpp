// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An encrypted connection to one peer: socket, handshake, loops and deadlines.
#include "core/p2p/transport/secure_connection.hpp"

#include "core/p2p/transport/dial.hpp"
#include "core/p2p/transport/frame_reader.hpp"
#include "core/p2p/transport/frame_writer.hpp"
#include "core/p2p/transport/peer_handshake.hpp"
#include "core/runtime/one_shot.hpp"

#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <utility>

namespace rustchain::p2p {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::MonotonicTime;
using runtime::OneShot;
using runtime::Task;

namespace {

//! What goes to the socket in one write. An urgent message waits for one of these at most.
constexpr std::size_t kBatch = 128 * 1024;

//! Who the other side turned out to be.
struct Acquaintance {
    CipherPair ciphers;
    crypto::PublicKey identity;
    std::uint64_t bytes_in = 0;
    std::uint64_t bytes_out = 0;
};

Task<Result<Acquaintance>> shake_hands(tcp::socket& socket, PeerHandshake::Role role,
                                       const NodeIdentity& identity) {
    PeerHandshake handshake(role, identity);
    std::uint64_t bytes_in = 0;
    std::uint64_t bytes_out = 0;
    while (!handshake.is_complete()) {
        error_code ec;
        std::optional<HandshakeFault> fault;
        if (handshake.writes_next()) {
            auto message = handshake.write();
            if (message)
                bytes_out += co_await asio::async_write(
                    socket, asio::buffer(*message), asio::redirect_error(asio::use_awaitable, ec));
            else
                fault = message.error();
        } else {
            Bytes message(handshake.next_size());
            bytes_in += co_await asio::async_read(socket, asio::buffer(message),
                                                  asio::redirect_error(asio::use_awaitable, ec));
            auto read = ec ? Result<void, HandshakeFault>() : handshake.read(message);
            if (!read)
                fault = read.error();
        }
        if (ec)
            co_return fail(ErrorCode::unavailable, "handshake: " + ec.message());
        if (fault)
            co_return fail(ErrorCode::invalid_input, "handshake: " + std::string(describe(*fault)));
    }
    co_return Acquaintance{handshake.split(), handshake.remote_identity(), bytes_in, bytes_out};
}

std::string in_words(std::chrono::milliseconds limit) {
    return std::to_string(limit.count()) + " ms";
}

} // namespace

struct SecureConnection::Implementation {
    Implementation(tcp::socket connected, Acquaintance peer, runtime::Clock& time,
                   const ConnectionConfig& limits)
        : socket(std::move(connected)), remote_identity(peer.identity), clock(time), config(limits),
          outbox(limits.outbox), writer(std::move(peer.ciphers.sending), outbox),
          reader(std::move(peer.ciphers.receiving)), parts(limits.parts, [this] { let_go(); }) {
        statistics.bytes_in = peer.bytes_in;
        statistics.bytes_out = peer.bytes_out;
        error_code ignored; // a peer that is gone already has no address
        remote_endpoint = socket.remote_endpoint(ignored);
        local_endpoint = socket.local_endpoint(ignored);
    }

    void finish(Trouble trouble, std::string message) {
        if (end)
            return;
        end = ConnectionEnd{trouble, std::move(message)};
        error_code ignored;
        socket.close(ignored);
        wake_writer();
    }

    void let_go() {
        reader.drop_unfinished();
        finish(Trouble::too_slow, "others need the memory that its unfinished message takes");
    }

    void wake_writer() {
        if (auto sleeper = std::exchange(idle_writer, nullptr))
            sleeper->fire();
    }

    Task<void> write_all() {
        Bytes batch;
        batch.reserve(kBatch);
        while (!end) {
            batch.clear();
            writer.fill(batch, kBatch);
            if (batch.empty()) {
                idle_writer = OneShot::make();
                co_await OneShot::wait(idle_writer);
                continue;
            }
            error_code ec;
            writing_since = clock.monotonic();
            statistics.bytes_out += co_await asio::async_write(
                socket, asio::buffer(batch), asio::redirect_error(asio::use_awaitable, ec));
            writing_since.reset();
            if (ec)
                finish(Trouble::closed, "write: " + ec.message());
        }
    }

    //! Looks at the clock four times in the shortest limit: a limit is kept with that precision.
    Task<void> watch() {
        const auto shortest = std::min({config.frame_limit, config.write_limit, config.idle_limit});
        const auto nap = std::max(shortest / 4, std::chrono::milliseconds(1));
        while (!end) {
            co_await clock.sleep_for(nap);
            const MonotonicTime now = clock.monotonic();
            const auto has_passed = [now](const auto& since, auto limit) {
                return since && now - *since >= limit;
            };
            if (has_passed(writing_since, config.write_limit))
                finish(Trouble::too_slow,
                       "the peer took nothing for " + in_words(config.write_limit));
            else if (has_passed(inside_frame_since, config.frame_limit))
                finish(Trouble::too_slow,
                       "a frame took longer than " + in_words(config.frame_limit));
            else if (has_passed(silent_since, config.idle_limit))
                finish(Trouble::silent, "not a byte for " + in_words(config.idle_limit));
        }
    }

    Task<void> run() { co_await runtime::race(write_all(), watch()); }

    //! Waits for more bytes; the read deadlines run meanwhile.
    Task<void> read_some() {
        const auto space = reader.space();
        silent_since = clock.monotonic();
        const bool is_another_frame =
            std::exchange(frames_seen, reader.frames()) != reader.frames();
        if (!reader.is_inside_frame())
            inside_frame_since.reset();
        else if (!inside_frame_since || is_another_frame)
            inside_frame_since = silent_since;
        error_code ec;
        const std::size_t count =
            co_await socket.async_read_some(asio::buffer(space.data(), space.size()),
                                            asio::redirect_error(asio::use_awaitable, ec));
        silent_since.reset();
        reader.received(count);
        statistics.bytes_in += count;
        if (ec == asio::error::eof)
            finish(Trouble::closed, "the peer closed the connection");
        else if (ec)
            finish(Trouble::closed, "read: " + ec.message());
    }

    Result<std::optional<WireMessage>, ConnectionEnd> next_message() {
        auto encoded = reader.next();
        if (!encoded) {
            finish(Trouble::broken_framing, std::string(describe(encoded.error())));
            return fail(*end);
        }
        parts.hold(reader.unfinished_bytes());
        if (end)
            return fail(*end); // it had to let go itself
        if (!*encoded)
            return std::nullopt;
        ++statistics.messages_in;
        auto message = decode_message(**encoded);
        if (!message)
            return fail(ConnectionEnd{Trouble::malformed_message,
                                      std::string(p2p::name_of((**encoded)[0])) + ": " +
                                          std::string(describe(message.error()))});
        return std::move(*message);
    }

    Task<Result<WireMessage, ConnectionEnd>> receive() {
        while (!end) {
            auto message = next_message();
            if (!message)
                co_return fail(std::move(message.error()));
            if (*message) {
                inside_frame_since.reset();
                co_return std::move(**message);
            }
            if (std::exchange(skipped_told, reader.skipped()) != reader.skipped() && !end)
                co_return fail(ConnectionEnd{Trouble::unknown_messages, "unknown messages"});
            co_await read_some();
        }
        co_return fail(*end);
    }

    tcp::socket socket;
    tcp::endpoint remote_endpoint;
    tcp::endpoint local_endpoint;
    crypto::PublicKey remote_identity;
    runtime::Clock& clock;
    const ConnectionConfig config;
    Outbox outbox;
    FrameWriter writer;
    FrameReader reader;
    PartsPool::Share parts;
    ConnectionStatistics statistics;
    std::optional<ConnectionEnd> end;
    std::shared_ptr<OneShot> idle_writer; //!< what it waits for while there is nothing to send
    std::optional<MonotonicTime> writing_since;
    std::optional<MonotonicTime> silent_since;
    std::optional<MonotonicTime> inside_frame_since;
    std::uint64_t frames_seen = 0;
    std::uint64_t skipped_told = 0;
};

namespace {

//! The handshake of a fresh socket, within its time.
Task<Result<Acquaintance>> meet(tcp::socket& socket, PeerHandshake::Role role,
                                const NodeIdentity& identity, runtime::Clock& clock,
                                std::chrono::milliseconds limit) {
    tune(socket);
    auto peer = co_await runtime::with_timeout(clock, limit, shake_hands(socket, role, identity));
    if (!peer)
        co_return fail(ErrorCode::unavailable, "handshake: not done within " + in_words(limit));
    co_return std::move(*peer);
}

} // namespace

Task<SecureConnection::Created> SecureConnection::connect(std::string host, std::uint16_t port,
                                                          const NodeIdentity& identity,
                                                          runtime::Clock& clock,
                                                          ConnectionConfig config) {
    auto dialled = co_await runtime::with_timeout(clock, config.dial_limit,
                                                  dial(host, port, config.local_host));
    if (!dialled)
        co_return fail(ErrorCode::unavailable, "connect to " + p2p::name_of(host, port) +
                                                   ": no answer within " +
                                                   in_words(config.dial_limit));
    if (!*dialled)
        co_return fail(dialled->error());
    tcp::socket socket = std::move(**dialled);
    auto peer = co_await meet(socket, PeerHandshake::Role::initiator, identity, clock,
                              config.handshake_limit);
    if (!peer)
        co_return fail(peer.error());
    co_return std::unique_ptr<SecureConnection>(new SecureConnection(
        std::make_unique<Implementation>(std::move(socket), std::move(*peer), clock, config)));
}

Task<SecureConnection::Created> SecureConnection::accept(tcp::socket socket,
                                                         const NodeIdentity& identity,
                                                         runtime::Clock& clock,
                                                         ConnectionConfig config) {
    auto peer = co_await meet(socket, PeerHandshake::Role::responder, identity, clock,
                              config.handshake_limit);
    if (!peer)
        co_return fail(peer.error());
    co_return std::unique_ptr<SecureConnection>(new SecureConnection(
        std::make_unique<Implementation>(std::move(socket), std::move(*peer), clock, config)));
}

SecureConnection::SecureConnection(std::unique_ptr<Implementation> implementation)
    : implementation_(std::move(implementation)) {}

SecureConnection::~SecureConnection() = default;

Task<void> SecureConnection::run() {
    return implementation_->run();
}

Task<Result<WireMessage, ConnectionEnd>> SecureConnection::receive() {
    return implementation_->receive();
}

bool SecureConnection::send(std::shared_ptr<const Bytes> encoded, Lane lane) {
    if (implementation_->end)
        return false;
    const Queued queued = implementation_->outbox.push(std::move(encoded), lane);
    if (queued == Queued::congested)
        implementation_->finish(Trouble::congested,
                                "the peer is too slow for the consensus messages");
    if (queued == Queued::yes)
        implementation_->wake_writer();
    return queued == Queued::yes;
}

void SecureConnection::owe(std::uint8_t tag, std::uint32_t messages) {
    implementation_->reader.owe(tag, messages);
}

void SecureConnection::close(std::string_view reason) {
    implementation_->finish(Trouble::closed, std::string(reason));
}

std::optional<ConnectionEnd> SecureConnection::end() const {
    return implementation_->end;
}

const crypto::PublicKey& SecureConnection::remote_identity() const {
    return implementation_->remote_identity;
}

const tcp::endpoint& SecureConnection::remote_endpoint() const {
    return implementation_->remote_endpoint;
}

const tcp::endpoint& SecureConnection::local_endpoint() const {
    return implementation_->local_endpoint;
}

ConnectionStatistics SecureConnection::statistics() const {
    ConnectionStatistics statistics = implementation_->statistics;
    statistics.messages_out = implementation_->writer.messages();
    statistics.messages_lost = implementation_->outbox.lost();
    statistics.unknown_skipped = implementation_->reader.skipped();
    statistics.waiting_bytes = implementation_->outbox.waiting_bytes();
    return statistics;
}

} // namespace rustchain::p2p
