// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An Ed25519 key pair: scheme 0, for holders who come from today's wallets.
#pragma once

#include "core/crypto/keys.hpp"
#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::crypto {

//! An Ed25519 signing key in wiped memory and its public key. Move-only. Source: RFC 8032.
class Ed25519KeyPair {
public:
    //! From the 32-byte seed; fails with invalid_input on another length.
    static Result<Ed25519KeyPair> create(ByteView seed);
    //! A fresh key from the system's randomness.
    static Ed25519KeyPair generate();

    const PublicKey& public_key() const { return public_key_; }
    //! Deterministic signature over a message of any length.
    Signature sign(ByteView message) const;
    //! The 32-byte seed, for sealing only.
    ByteView seed() const { return secret_.view().first(32); }

private:
    Ed25519KeyPair(SecureBuffer secret, PublicKey public_key)
        : secret_(std::move(secret)), public_key_(public_key) {}
    SecureBuffer secret_; //!< libsodium's form: seed, then public key
    PublicKey public_key_;
};

} // namespace rustchain::crypto
