// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The private half of BIP32.
#include "core/crypto/recovery/hd_key.hpp"

#include "core/crypto/libraries.hpp"
#include "core/crypto/recovery/base58.hpp"
#include "core/crypto/recovery/hd_text.hpp"

#include <algorithm>

#include <secp256k1.h>

namespace rustchain::crypto {

Result<HdKey> HdKey::from_seed(ByteView seed) {
    if (seed.size() < 16 || seed.size() > 64)
        return fail(ErrorCode::invalid_input, "a master seed has 16 to 64 bytes");
    SecureBuffer material = hmac_sha512(as_bytes("Bitcoin seed"), {seed});
    if (secp256k1_ec_seckey_verify(secp256k1(), material.data()) != 1)
        return fail(ErrorCode::invalid_input, "this seed has no master key: take another");
    return HdKey({}, std::move(material));
}

Result<HdKey> HdKey::parse(std::string_view text) {
    auto payload = read_hd_text(text, kPrivateVersion);
    if (!payload)
        return fail(payload.error());
    ByteView key = payload->key();
    if (key[0] != 0)
        return fail(ErrorCode::invalid_input, "the private key does not begin with 00");
    if (secp256k1_ec_seckey_verify(secp256k1(), key.data() + 1) != 1)
        return fail(ErrorCode::invalid_input,
                    "the private key is zero or not below the group order");
    SecureBuffer material(64);
    auto after = std::ranges::copy(key.subspan(1), material.data()).out;
    std::ranges::copy(payload->chain_code(), after);
    return HdKey(payload->position, std::move(material));
}

Result<HdKey> HdKey::child(std::uint32_t index) const {
    if (position_.depth == 255)
        return fail(ErrorCode::invalid_input, "the key path is too deep");
    HdPublicKey parent = to_public();
    static constexpr std::uint8_t kZero = 0;
    auto index_bytes = to_big_endian(index);
    SecureBuffer material = index >= kHardened
                                ? hmac_sha512(chain_code(), {{&kZero, 1}, secret(), index_bytes})
                                : hmac_sha512(chain_code(), {parent.point_, index_bytes});
    // The child's scalar is the tweak plus ours: put together in a copy of ours.
    SecureBuffer scalar(secret());
    if (secp256k1_ec_seckey_tweak_add(secp256k1(), scalar.data(), material.data()) != 1)
        return fail(ErrorCode::invalid_input, "this index has no key: take the next one");
    std::ranges::copy(scalar.view(), material.data());
    return HdKey({.depth = static_cast<std::uint8_t>(position_.depth + 1),
                  .parent_fingerprint = parent.fingerprint(),
                  .index = index},
                 std::move(material));
}

Result<HdKey> HdKey::derive(const HdPath& path) const {
    HdKey key(position_, material_.copy());
    for (std::uint32_t step : path.steps) {
        auto next = key.child(step);
        if (!next)
            return next;
        key = std::move(*next);
    }
    return key;
}

HdPublicKey HdKey::to_public() const {
    secp256k1_pubkey key;
    HdPublicKey::Point point{};
    std::size_t size = point.size();
    // Cannot fail: every way in checked the scalar.
    if (secp256k1_ec_pubkey_create(secp256k1(), &key, material_.data()) == 1)
        secp256k1_ec_pubkey_serialize(secp256k1(), point.data(), &size, &key,
                                      SECP256K1_EC_COMPRESSED);
    return HdPublicKey(position_, Hash256::from(chain_code()).value(), point);
}

KeyPair HdKey::to_key_pair() const {
    return std::move(*KeyPair::create(secret()));
}

SecureBuffer HdKey::to_text() const {
    SecureBuffer key(33);
    std::ranges::copy(secret(), key.data() + 1);
    SecureBuffer payload = write_hd_payload(kPrivateVersion, position_, chain_code(), key.view());
    return encode_base58check(payload.view());
}

} // namespace rustchain::crypto
