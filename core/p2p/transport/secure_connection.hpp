// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An encrypted connection to one peer that carries messages both ways.
#pragma once

#include "core/p2p/transport/node_identity.hpp"
#include "core/p2p/transport/outbox.hpp"
#include "core/p2p/transport/parts_pool.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace rustchain::p2p {

struct ConnectionConfig {
    std::chrono::milliseconds dial_limit = std::chrono::seconds(5);
    std::chrono::milliseconds handshake_limit = std::chrono::seconds(5);
    std::chrono::milliseconds frame_limit = std::chrono::seconds(20); //!< from its first byte on
    std::chrono::milliseconds write_limit = std::chrono::seconds(20); //!< for a batch of frames
    std::chrono::milliseconds idle_limit = std::chrono::seconds(120); //!< without a byte
    OutboxLimits outbox;
    std::string local_host;           //!< the address to dial from; empty: the system chooses
    std::shared_ptr<PartsPool> parts; //!< of all connections on the strand; none: each for itself
};

//! Why there is no next message.
enum class Trouble : std::uint8_t {
    malformed_message, //!< what arrived does not decode; receive() may be called again
    unknown_messages,  //!< of kinds that are not known here were skipped; likewise
    broken_framing,    //!< bytes that no honest peer sends: sizes, order, cipher, compression
    too_slow,          //!< a frame, or the reading of ours, took longer than its limit; or others
                       //!< need the memory that an unfinished message takes
    silent,            //!< not a byte within the idle limit
    congested,         //!< more consensus messages wait than the outbox takes
    closed,            //!< by close(), by the peer, or by the network in between
};

//! Except after malformed_message and unknown_messages the connection is closed.
struct ConnectionEnd {
    Trouble trouble = Trouble::closed;
    std::string message; //!< "vote: the bytes end too early"
};

struct ConnectionStatistics {
    std::uint64_t bytes_in = 0; //!< on the wire, handshake included
    std::uint64_t bytes_out = 0;
    std::uint64_t messages_in = 0;
    std::uint64_t messages_out = 0;
    std::uint64_t messages_lost = 0;   //!< refused or dropped: a lane was full
    std::uint64_t unknown_skipped = 0; //!< messages with a tag that is not known here
    std::size_t waiting_bytes = 0;     //!< in the outbox
};

//! A connection after its handshake. An actor on one strand: connect(), accept() and everything
//! else runs on the executor of the coroutine that awaits it, always the same one, which must be a
//! strand or have one thread. The identity and the clock outlive it.
class SecureConnection {
public:
    using Created = Result<std::unique_ptr<SecureConnection>>;

    //! Dials and shakes hands. `host` is an address in numbers, or a name. Fails with unavailable
    //! when nobody answers in time, with invalid_input when who answers is no node of this network.
    static runtime::Task<Created> connect(std::string host, std::uint16_t port,
                                          const NodeIdentity& identity, runtime::Clock& clock,
                                          ConnectionConfig config);
    //! Shakes hands with who dialled; `socket` lives on this strand. Fails as connect() does.
    static runtime::Task<Created> accept(boost::asio::ip::tcp::socket socket,
                                         const NodeIdentity& identity, runtime::Clock& clock,
                                         ConnectionConfig config);

    //! Closes the socket. run() and receive() must have ended.
    ~SecureConnection();
    SecureConnection(const SecureConnection&) = delete;
    SecureConnection& operator=(const SecureConnection&) = delete;

    //! Sends what is queued and watches the deadlines until the connection is closed. Without it
    //! nothing leaves; it runs beside the receive() calls:
    //! `co_await runtime::race(connection->run(), read_all(*connection));`
    //! Whichever of the two ends first, end() says why.
    runtime::Task<void> run();

    //! The next message; unknown ones are skipped, and told of before it waits for more, so that
    //! nobody is kept busy with them unseen. While nobody receives, the peer is paused and no read
    //! deadline runs. One call at a time.
    runtime::Task<Result<WireMessage, ConnectionEnd>> receive();

    //! Queues an encoded message (encode_message()). False when it was not: its lane is full, or
    //! the connection is closed. A full consensus lane closes the connection, a full gossip lane
    //! drops its oldest message and takes this one.
    bool send(std::shared_ptr<const Bytes> encoded, Lane lane);

    //! The peer was asked something: it may send so many answers of this kind. Who answers what
    //! nobody asked for is cut off at the first piece, before memory and time go into it.
    void owe(std::uint8_t tag, std::uint32_t messages);

    //! Ends run() and receive(); what is queued is lost. The reason is for this side's logs.
    void close(std::string_view reason);
    bool is_open() const { return !end(); }
    //! Why it was closed; nothing while it is open.
    std::optional<ConnectionEnd> end() const;

    //! The peer's key, proven by the handshake.
    const crypto::PublicKey& remote_identity() const;
    const boost::asio::ip::tcp::endpoint& remote_endpoint() const;
    const boost::asio::ip::tcp::endpoint& local_endpoint() const;
    ConnectionStatistics statistics() const;

private:
    struct Implementation;
    explicit SecureConnection(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> implementation_;
};

} // namespace rustchain::p2p
