// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A secp256k1 key pair that signs by BIP340.
#pragma once

#include "core/crypto/keys.hpp"
#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::crypto {

//! A signing key in wiped memory and its x-only public key. Move-only.
class KeyPair {
public:
    //! From 32 secret bytes; fails with invalid_input when they are not a valid scalar.
    static Result<KeyPair> create(ByteView secret);
    //! A fresh key from the system's randomness.
    static KeyPair generate();

    const PublicKey& public_key() const { return public_key_; }
    //! BIP340 over a 32-byte digest, with fresh auxiliary randomness.
    Signature sign(const Hash256& digest) const;
    //! The same with given auxiliary randomness: reproducible signatures, as test vectors have
    //! them.
    Signature sign(const Hash256& digest, const Hash256& auxiliary) const;
    //! The 32 secret bytes, for sealing only.
    ByteView secret() const { return secret_.view().first(32); }

private:
    KeyPair(SecureBuffer secret, PublicKey public_key)
        : secret_(std::move(secret)), public_key_(public_key) {}
    SecureBuffer secret_; //!< the scalar, then libsecp256k1's own form of the pair
    PublicKey public_key_;
};

} // namespace rustchain::crypto
