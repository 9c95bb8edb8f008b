// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// X25519 key agreement (RFC 7748).
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::crypto {

using ExchangePublicKey = FixedBytes<struct ExchangePublicKeyTag, 32>;

//! An X25519 secret in wiped memory and its public key. Move-only.
class ExchangeKeyPair {
public:
    //! From 32 secret bytes, clamped in use; fails with invalid_input on another length.
    static Result<ExchangeKeyPair> create(ByteView secret);
    static ExchangeKeyPair generate();

    const ExchangePublicKey& public_key() const { return public_key_; }
    //! The 32 shared bytes. Fails with invalid_input when the peer's key is of small order
    //! (all-zero result).
    Result<SecureBuffer> agree(const ExchangePublicKey& peer) const;
    //! The 32 secret bytes, for sealing only.
    ByteView secret() const { return secret_.view(); }

private:
    ExchangeKeyPair(SecureBuffer secret, ExchangePublicKey public_key)
        : secret_(std::move(secret)), public_key_(public_key) {}
    SecureBuffer secret_;
    ExchangePublicKey public_key_;
};

} // namespace rustchain::crypto
