// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How two nodes prove to each other who they are and which network they are on, without a socket.
#pragma once

#include "core/p2p/transport/node_identity.hpp"
#include "core/p2p/transport/noise_session.hpp"

namespace rustchain::p2p {

enum class HandshakeFault : std::uint8_t {
    not_authentic, //!< not Noise, another network, or a replay
    weak_key,      //!< a key of small order
    not_vouched,   //!< the identity's signature is not valid for the connection's key
    own_identity,  //!< this node has reached itself
};
//! The fault in words for people.
std::string_view describe(HandshakeFault fault);

//! The handshake of one connection: Noise messages of fixed lengths, the second and third carrying
//! an introduction.
class PeerHandshake {
public:
    using Role = NoiseHandshake::Role;

    //! `identity` outlives the handshake.
    PeerHandshake(Role role, const NodeIdentity& identity,
                  crypto::ExchangeKeyPair ephemeral_key = crypto::ExchangeKeyPair::generate());

    bool is_complete() const { return step_ == 3; }
    bool writes_next() const { return noise_.writes_next(); }
    //! How long the other's next message is: exactly this many bytes.
    std::size_t next_size() const;

    Result<Bytes, HandshakeFault> write();
    Result<void, HandshakeFault> read(ByteView message);

    //! Of a complete handshake.
    const crypto::PublicKey& remote_identity() const { return remote_identity_; }
    CipherPair split() const { return noise_.split(); }

private:
    const NodeIdentity& identity_;
    NoiseHandshake noise_;
    std::size_t step_ = 0;
    crypto::PublicKey remote_identity_;
};

} // namespace rustchain::p2p
