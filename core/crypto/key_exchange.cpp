// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// X25519 on libsodium.
#include "core/crypto/key_exchange.hpp"

#include "core/crypto/libraries.hpp"
#include "core/crypto/random.hpp"

#include <sodium.h>

namespace rustchain::crypto {

Result<ExchangeKeyPair> ExchangeKeyPair::create(ByteView secret) {
    if (secret.size() != crypto_scalarmult_SCALARBYTES)
        return fail(ErrorCode::invalid_input, "an X25519 secret has 32 bytes");
    require_sodium();
    ExchangePublicKey public_key;
    crypto_scalarmult_base(public_key.data(), secret.data());
    return ExchangeKeyPair(SecureBuffer(secret), public_key);
}

ExchangeKeyPair ExchangeKeyPair::generate() {
    SecureBuffer secret(crypto_scalarmult_SCALARBYTES);
    fill_random({secret.data(), secret.size()});
    return std::move(*create(secret.view()));
}

Result<SecureBuffer> ExchangeKeyPair::agree(const ExchangePublicKey& peer) const {
    SecureBuffer shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), secret_.data(), peer.data()) != 0)
        return fail(ErrorCode::invalid_input, "the other side's X25519 key is of small order");
    return shared;
}

} // namespace rustchain::crypto
