// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Identities from names, and two ends of a session that needed no handshake.
#pragma once

#include "core/crypto/sha256.hpp"
#include "core/p2p/transport/node_identity.hpp"
#include "core/p2p/transport/noise_session.hpp"

namespace rustchain::p2p::tests {

inline crypto::KeyPair signing_key(std::string_view name) {
    return std::move(*crypto::KeyPair::create(crypto::sha256(as_bytes(name))));
}

inline crypto::ExchangeKeyPair exchange_key(std::string_view name) {
    return std::move(*crypto::ExchangeKeyPair::create(crypto::sha256(as_bytes(name))));
}

inline ChainId chain_named(std::string_view name) {
    return *ChainId::from(crypto::sha256(as_bytes(name)));
}

inline NodeIdentity identity_of(std::string_view name, std::string_view chain = "test") {
    return NodeIdentity(chain_named(chain), signing_key(name), exchange_key(name));
}

//! One direction's cipher under a fixed key: the same for who seals and who opens.
inline CipherState fixed_cipher(std::uint8_t key = 7) {
    return CipherState(crypto::SecureBuffer(Bytes(crypto::kCipherKeySize, key)));
}

} // namespace rustchain::p2p::tests
