// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who a node is to its peers: a signing key that vouches for the key of its connections.
#pragma once

#include "core/crypto/key_exchange.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/p2p/wire/wire_message.hpp"

namespace rustchain::p2p {

//! A node's keys on one network. Made once, then shared by all its connections. Move-only.
class NodeIdentity {
public:
    //! Signs `connection_key` with `identity_key`: H(RTC/identity, chain_id ‖ connection key).
    NodeIdentity(const ChainId& chain_id, const crypto::KeyPair& identity_key,
                 crypto::ExchangeKeyPair connection_key);

    const ChainId& chain_id() const { return chain_id_; }
    //! What peers know this node by.
    const crypto::PublicKey& public_key() const { return public_key_; }
    const crypto::ExchangeKeyPair& connection_key() const { return connection_key_; }
    //! What binds a handshake to the network: `RTC` ‖ chain_id.
    Bytes prologue() const;
    //! What the handshake carries: identity key, then the signature.
    const Bytes& introduction() const { return introduction_; }

private:
    ChainId chain_id_;
    crypto::PublicKey public_key_;
    crypto::ExchangeKeyPair connection_key_;
    Bytes introduction_;
};

//! The length of an introduction.
inline constexpr std::size_t kIntroductionSize =
    crypto::PublicKey::kSize + crypto::Signature::kSize;

//! The identity that vouches for this connection key; nothing when the introduction is not a valid
//! one.
std::optional<crypto::PublicKey> read_introduction(ByteView introduction, const ChainId& chain_id,
                                                   const crypto::ExchangePublicKey& connection_key);

} // namespace rustchain::p2p
