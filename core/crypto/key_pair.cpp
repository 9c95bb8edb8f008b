// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signing by BIP340 on libsecp256k1.
#include "core/crypto/key_pair.hpp"

#include "core/crypto/libraries.hpp"
#include "core/crypto/random.hpp"

#include <array>
#include <cstring>

#include <secp256k1_extrakeys.h>
#include <secp256k1_schnorrsig.h>

namespace rustchain::crypto {
namespace {

constexpr std::size_t kSecretSize = 32;

} // namespace

Result<KeyPair> KeyPair::create(ByteView secret) {
    if (secret.size() != kSecretSize)
        return fail(ErrorCode::invalid_input, "a secret key has 32 bytes");
    // The library's form holds the point too, so signing need not compute it again.
    SecureBuffer held(kSecretSize + sizeof(secp256k1_keypair));
    std::memcpy(held.data(), secret.data(), kSecretSize);
    auto* pair = reinterpret_cast<secp256k1_keypair*>(held.data() + kSecretSize);
    if (secp256k1_keypair_create(secp256k1(), pair, held.data()) != 1)
        return fail(ErrorCode::invalid_input,
                    "the secret key is zero or not below the group order");
    secp256k1_xonly_pubkey point;
    PublicKey public_key;
    if (secp256k1_keypair_xonly_pub(secp256k1(), &point, nullptr, pair) != 1 ||
        secp256k1_xonly_pubkey_serialize(secp256k1(), public_key.data(), &point) != 1)
        return fail(ErrorCode::internal, "the public key cannot be computed");
    return KeyPair(std::move(held), public_key);
}

KeyPair KeyPair::generate() {
    SecureBuffer secret(kSecretSize);
    for (;;) {
        fill_random({secret.data(), secret.size()});
        // All but 2^-128 of the draws are valid scalars.
        if (auto pair = create(secret.view()))
            return std::move(*pair);
    }
}

Signature KeyPair::sign(const Hash256& digest) const {
    std::array<std::uint8_t, 32> auxiliary;
    fill_random(auxiliary);
    return sign(digest, Hash256(auxiliary));
}

Signature KeyPair::sign(const Hash256& digest, const Hash256& auxiliary) const {
    secp256k1_keypair pair;
    static_assert(sizeof(secp256k1_keypair) == 96);
    std::memcpy(&pair, secret_.data() + kSecretSize, sizeof pair);
    Signature signature;
    secp256k1_schnorrsig_sign32(secp256k1(), signature.data(), digest.data(), &pair,
                                auxiliary.data());
    wipe(&pair, sizeof pair);
    return signature;
}

} // namespace rustchain::crypto
