// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Checking signatures on libsecp256k1 and libsodium.
#include "core/crypto/signature.hpp"

#include "core/crypto/libraries.hpp"

#include <secp256k1_schnorrsig.h>
#include <sodium.h>

namespace rustchain::crypto {

bool verify_schnorr(const PublicKey& key, ByteView message, const Signature& signature) {
    secp256k1_xonly_pubkey point;
    if (secp256k1_xonly_pubkey_parse(secp256k1(), &point, key.data()) != 1)
        return false;
    // The library wants an address even of no bytes.
    static constexpr std::uint8_t kNothing = 0;
    const std::uint8_t* bytes = message.empty() ? &kNothing : message.data();
    return secp256k1_schnorrsig_verify(secp256k1(), signature.data(), bytes, message.size(),
                                       &point) == 1;
}

bool verify_ed25519(const PublicKey& key, ByteView message, const Signature& signature) {
    require_sodium();
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       key.data()) == 0;
}

} // namespace rustchain::crypto
