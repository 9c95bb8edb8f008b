// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The public half of BIP32, and the text form both halves share.
#include "core/crypto/libraries.hpp"
#include "core/crypto/recovery/base58.hpp"
#include "core/crypto/recovery/hd_text.hpp"
#include "core/crypto/sha256.hpp"

#include <algorithm>

#include <secp256k1.h>

namespace rustchain::crypto {
namespace {

std::uint32_t from_big_endian(ByteView bytes) {
    std::uint32_t number = 0;
    for (std::uint8_t byte : bytes.first(4))
        number = (number << 8) | byte;
    return number;
}

} // namespace

std::array<std::uint8_t, 4> to_big_endian(std::uint32_t number) {
    return {static_cast<std::uint8_t>(number >> 24), static_cast<std::uint8_t>(number >> 16),
            static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)};
}

SecureBuffer write_hd_payload(std::uint32_t version, const HdPosition& position,
                              ByteView chain_code, ByteView key) {
    SecureBuffer payload(kHdPayloadSize);
    std::uint8_t* out = payload.data();
    out = std::ranges::copy(to_big_endian(version), out).out;
    *out++ = position.depth;
    out = std::ranges::copy(position.parent_fingerprint, out).out;
    out = std::ranges::copy(to_big_endian(position.index), out).out;
    out = std::ranges::copy(chain_code, out).out;
    std::ranges::copy(key, out);
    return payload;
}

Result<HdPayload> read_hd_text(std::string_view text, std::uint32_t version) {
    auto bytes = decode_base58check(text);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->size() != kHdPayloadSize)
        return fail(ErrorCode::invalid_input, "an extended key has 78 bytes");
    ByteView view = bytes->view();
    if (std::uint32_t found = from_big_endian(view); found != version) {
        if (found == kPublicVersion)
            return fail(ErrorCode::invalid_input,
                        "this is an extended public key, not a private one");
        if (found == kPrivateVersion)
            return fail(ErrorCode::invalid_input,
                        "this is an extended private key, not a public one");
        return fail(ErrorCode::invalid_input, "the extended key has an unknown version");
    }
    HdPosition position;
    position.depth = view[4];
    std::ranges::copy(view.subspan(5, 4), position.parent_fingerprint.begin());
    position.index = from_big_endian(view.subspan(9));
    if (position.depth == 0 && from_big_endian(view.subspan(5)) != 0)
        return fail(ErrorCode::invalid_input, "a master key names no parent, this one does");
    if (position.depth == 0 && position.index != 0)
        return fail(ErrorCode::invalid_input, "a master key has index 0, this one has another");
    return HdPayload{std::move(*bytes), position};
}

Result<HdPublicKey> HdPublicKey::parse(std::string_view text) {
    auto payload = read_hd_text(text, kPublicVersion);
    if (!payload)
        return fail(payload.error());
    ByteView key = payload->key();
    if (key[0] != 2 && key[0] != 3)
        return fail(ErrorCode::invalid_input, "the public key does not begin with 02 or 03");
    secp256k1_pubkey parsed;
    if (secp256k1_ec_pubkey_parse(secp256k1(), &parsed, key.data(), key.size()) != 1)
        return fail(ErrorCode::invalid_input, "the public key is not a point of the curve");
    Point point;
    std::ranges::copy(key, point.begin());
    return HdPublicKey(payload->position, Hash256::from(payload->chain_code()).value(), point);
}

Result<HdPublicKey> HdPublicKey::child(std::uint32_t index) const {
    if (index >= kHardened)
        return fail(ErrorCode::invalid_input, "hardened children need the private key");
    if (position_.depth == 255)
        return fail(ErrorCode::invalid_input, "the key path is too deep");
    SecureBuffer digest = hmac_sha512(chain_code_, {point_, to_big_endian(index)});
    secp256k1_pubkey key;
    if (secp256k1_ec_pubkey_parse(secp256k1(), &key, point_.data(), point_.size()) != 1 ||
        secp256k1_ec_pubkey_tweak_add(secp256k1(), &key, digest.data()) != 1)
        return fail(ErrorCode::invalid_input, "this index has no key: take the next one");
    Point point;
    std::size_t size = point.size();
    secp256k1_ec_pubkey_serialize(secp256k1(), point.data(), &size, &key, SECP256K1_EC_COMPRESSED);
    return HdPublicKey({.depth = static_cast<std::uint8_t>(position_.depth + 1),
                        .parent_fingerprint = fingerprint(),
                        .index = index},
                       Hash256::from(digest.view().subspan(32)).value(), point);
}

Result<HdPublicKey> HdPublicKey::derive(const HdPath& path) const {
    HdPublicKey key = *this;
    for (std::uint32_t step : path.steps) {
        auto next = key.child(step);
        if (!next)
            return next;
        key = *next;
    }
    return key;
}

std::string HdPublicKey::to_text() const {
    SecureBuffer payload = write_hd_payload(kPublicVersion, position_, chain_code_, point_);
    return std::string(encode_base58check(payload.view()).text());
}

PublicKey HdPublicKey::public_key() const {
    return PublicKey::from(ByteView(point_).subspan(1)).value();
}

std::array<std::uint8_t, 4> HdPublicKey::fingerprint() const {
    Hash160 identifier = ripemd160(sha256(point_));
    return {identifier[0], identifier[1], identifier[2], identifier[3]};
}

} // namespace rustchain::crypto
