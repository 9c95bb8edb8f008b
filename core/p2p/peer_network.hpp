// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the parts that speak to peers need of a network: real sockets, or the simulator's.
#pragma once

#include "core/p2p/wire/wire_message.hpp"
#include "core/runtime/clock.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace rustchain::p2p {

//! Counts from 1 in a node's life; 0 is the node itself.
using PeerId = std::uint64_t;

//! What a peer did itself, and what it costs. Only a sender's own faults count.
enum class Offence : std::uint8_t {
    malformed_message, //!< does not decode, or is beyond its limits
    bad_signature,
    invalid_block,
    unrequested_bulk, //!< blocks, state or transactions that nobody asked for
    broken_promise,   //!< announced or claimed what it did not deliver
    flooding,         //!< more than any honest node sends
    kCount
};

//! A connected peer, as it introduced itself.
struct PeerFacts {
    PeerId id = 0;
    std::string host; //!< in numbers
    std::uint16_t port = 0;
    std::string group; //!< its network group: "127.0.0.2", "192.0/16", "2001:db8::/32"
    bool is_outbound = false;
    Hello hello;
};

//! An encoded message, shared between the peers it goes to.
struct Outgoing {
    std::shared_ptr<const Bytes> bytes; //!< encode_message()
    Lane lane = Lane::gossip;
};
Outgoing make_outgoing(const WireMessage& message);

//! Sending. Any thread; never blocks. What does not fit a peer's queue is lost and counted.
class PeerNetwork {
public:
    virtual ~PeerNetwork() = default;

    virtual void send(PeerId peer, Outgoing message) = 0;
    //! Costs score; at zero the peer is disconnected and banned for a while.
    virtual void punish(PeerId peer, Offence offence, std::string_view reason) = 0;
    //! The peer delivered something useful.
    virtual void reward(PeerId peer) = 0;
    virtual void disconnect(PeerId peer, std::string_view reason) = 0;
};

//! Hearing. Called on the network's strand, one peer's calls in order.
class PeerListener {
public:
    virtual ~PeerListener() = default;

    //! After both Hellos.
    virtual void joined(const PeerFacts& peer) = 0;
    virtual void left(PeerId peer) = 0;
    //! The peer's next message is read once this returns: waiting here pauses the peer, so votes
    //! and certificates must not wait.
    virtual runtime::Task<void> received(PeerId from, WireMessage message) = 0;
};

} // namespace rustchain::p2p
