// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signing by Ed25519 on libsodium.
#include "core/crypto/ed25519_key_pair.hpp"

#include "core/crypto/libraries.hpp"
#include "core/crypto/random.hpp"

#include <sodium.h>

namespace rustchain::crypto {

Result<Ed25519KeyPair> Ed25519KeyPair::create(ByteView seed) {
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::invalid_input, "an Ed25519 seed has 32 bytes");
    require_sodium();
    SecureBuffer secret(crypto_sign_SECRETKEYBYTES);
    PublicKey public_key;
    crypto_sign_seed_keypair(public_key.data(), secret.data(), seed.data());
    return Ed25519KeyPair(std::move(secret), public_key);
}

Ed25519KeyPair Ed25519KeyPair::generate() {
    SecureBuffer seed(crypto_sign_SEEDBYTES);
    fill_random({seed.data(), seed.size()});
    return std::move(*create(seed.view()));
}

Signature Ed25519KeyPair::sign(ByteView message) const {
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.data());
    return signature;
}

} // namespace rustchain::crypto
