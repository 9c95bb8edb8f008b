// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One connected peer: greeting, pings, bounds on what it may send.
#pragma once

#include "core/p2p/peer_config.hpp"
#include "core/p2p/peer_score.hpp"
#include "core/p2p/peer_status.hpp"
#include "core/runtime/random.hpp"

namespace rustchain::p2p {

class PeerSession;

//! What a session needs of whoever keeps it.
class SessionHost {
public:
    virtual ~SessionHost() = default;

    virtual Hello greeting() = 0;
    virtual Height final_height() = 0;
    //! The peer's Hello is there. A text: why it may not stay.
    virtual std::optional<std::string> introduced(PeerSession& session) = 0;
    virtual void told(PeerSession& session, const PeerList& list) = 0;
    virtual runtime::Task<void> heard(PeerSession& session, WireMessage message) = 0;
    virtual void offended(PeerSession& session, Offence offence, std::string_view reason) = 0;
};

//! How a connection came to be.
struct SessionOrigin {
    PeerId id = 0;
    SlotKind kind = SlotKind::inbound;
    std::uint16_t dialled_port = 0; //!< 0: the peer dialled
};

class PeerSession : public std::enable_shared_from_this<PeerSession> {
public:
    //! Host, clock and rates outlive it.
    PeerSession(std::unique_ptr<SecureConnection> connection, SessionOrigin origin,
                SessionHost& host, runtime::Clock& clock, runtime::Random& random,
                const LaneRates& rates);

    //! Greets, then listens until the connection ends.
    runtime::Task<void> run();

    //! False when it did not fit.
    bool send(const Outgoing& message);
    void close(std::string_view reason) { connection_->close(reason); }
    //! Why it ended; empty while it is open.
    std::string end() const;

    PeerId id() const { return facts_.id; }
    SlotKind kind() const { return kind_; }
    const PeerFacts& facts() const { return facts_; }
    const crypto::PublicKey& identity() const { return connection_->remote_identity(); }
    //! Where it takes connections, as far as it is known.
    std::optional<PeerAddress> listening() const;
    //! The peer's clock less the own.
    std::int64_t clock_offset_ms() const { return clock_offset_ms_; }
    ConnectionStatistics statistics() const { return connection_->statistics(); }
    SlotPeer slot() const;
    PeerStatus status() const;

    PeerScore score;
    bool is_settled = false; //!< both sides had introduced themselves, and it was welcome
    TokenBucket addresses;   //!< how many it may still tell of
    std::optional<runtime::MonotonicTime> answered; //!< when it was last sent addresses

private:
    struct LaneBuckets {
        TokenBucket messages;
        TokenBucket bytes;
    };

    runtime::Task<void> converse();
    runtime::Task<bool> greet();
    runtime::Task<void> listen();
    runtime::Task<void> take(WireMessage message);
    runtime::Task<void> ping_for_ever();
    void take_ping(const Ping& ping);
    bool is_within_rates(Lane lane, std::uint64_t messages = 1);
    std::uint64_t newly_skipped();
    runtime::Task<void> slow_down(std::string_view what);

    std::unique_ptr<SecureConnection> connection_;
    SlotKind kind_;
    std::uint16_t dialled_port_;
    SessionHost& host_;
    runtime::Clock& clock_;
    runtime::Random& random_;
    PeerFacts facts_;
    std::vector<LaneBuckets> buckets_;
    std::uint64_t bytes_counted_ = 0;
    std::uint64_t skipped_counted_ = 0;

    TimestampMs connected_ms_;
    runtime::MonotonicTime connected_;
    runtime::MonotonicTime last_heard_;
    bool is_paused_ = false; //!< it is us who do not listen
    std::uint64_t ping_nonce_ = 0;
    runtime::MonotonicTime ping_sent_{};
    std::uint64_t ping_ms_ = 0;
    std::int64_t clock_offset_ms_ = 0;
    Height final_height_ = 0;
};

} // namespace rustchain::p2p
