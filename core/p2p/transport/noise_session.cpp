// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Noise_XX_25519_ChaChaPoly_SHA256.
#include "core/p2p/transport/noise_session.hpp"

#include "core/crypto/hash_functions.hpp"
#include "core/crypto/sha256.hpp"

#include <array>
#include <cassert>
#include <limits>

namespace rustchain::p2p {

using crypto::CipherKeyView;
using crypto::CipherNonce;
using crypto::ExchangePublicKey;
using crypto::SecureBuffer;

namespace {

constexpr std::string_view kProtocol = "Noise_XX_25519_ChaChaPoly_SHA256";
static_assert(kProtocol.size() == Hash256::kSize, "it is the first hash as it stands");

//! 32 zero bits, then the counter, least significant byte first. Source: section 12.3.
CipherNonce nonce_of(std::uint64_t counter) {
    CipherNonce nonce;
    for (std::size_t i = 0; i < 8; ++i)
        nonce[4 + i] = static_cast<std::uint8_t>(counter >> (8 * i));
    return nonce;
}

NoiseFault fault_of(crypto::CipherFault fault) {
    return fault == crypto::CipherFault::truncated ? NoiseFault::truncated
                                                   : NoiseFault::not_authentic;
}

CipherKeyView key_of(const SecureBuffer& key) {
    return key.view().first<crypto::kCipherKeySize>();
}

//! Two keys from a chaining key and new material. Source: section 4.3.
SecureBuffer derive_two(ByteView chaining_key, ByteView key_material) {
    return std::move(*crypto::hkdf_sha256(key_material, chaining_key, {}, 64));
}

} // namespace

CipherState::CipherState(SecureBuffer key) : key_(std::move(key)) {
    assert(key_.size() == crypto::kCipherKeySize);
}

void CipherState::seal(std::span<std::uint8_t> buffer) {
    crypto::encrypt_in_place(key(), nonce_of(counter_), buffer);
    advance();
}

Result<std::span<std::uint8_t>, NoiseFault> CipherState::open(std::span<std::uint8_t> sealed) {
    auto plain = crypto::decrypt_in_place(key(), nonce_of(counter_), sealed);
    if (!plain)
        return fail(fault_of(plain.error()));
    advance();
    return *plain;
}

void CipherState::advance() {
    if (++counter_ % kRekeyInterval != 0)
        return;
    SecureBuffer fresh(crypto::kCipherKeySize + crypto::kCipherTagSize);
    crypto::encrypt_in_place(key(), nonce_of(std::numeric_limits<std::uint64_t>::max()),
                             {fresh.data(), fresh.size()});
    key_ = SecureBuffer(fresh.view().first(crypto::kCipherKeySize));
}

NoiseHandshake::NoiseHandshake(Role role, ByteView prologue,
                               const crypto::ExchangeKeyPair& static_key,
                               crypto::ExchangeKeyPair ephemeral_key)
    : role_(role), static_(static_key), ephemeral_(std::move(ephemeral_key)),
      hash_(Hash256::from(as_bytes(kProtocol)).value()), chaining_key_(kProtocol) {
    mix_hash(prologue);
}

std::span<const NoiseHandshake::Token> NoiseHandshake::tokens(std::size_t step) {
    using enum Token;
    static constexpr std::array kFirst{e};
    static constexpr std::array kSecond{e, ee, s, es};
    static constexpr std::array kThird{s, se};
    switch (step) {
    case 0:
        return kFirst;
    case 1:
        return kSecond;
    default:
        return kThird;
    }
}

bool NoiseHandshake::writes_next() const {
    return !is_complete() && (step_ % 2 == 0) == (role_ == Role::initiator);
}

Result<Bytes, NoiseFault> NoiseHandshake::write_message(ByteView payload) {
    assert(writes_next());
    Bytes message;
    for (Token token : tokens(step_))
        if (auto written = write_token(token, message); !written)
            return fail(written.error());
    append(message, encrypt_and_hash(payload));
    ++step_;
    return message;
}

Result<Bytes, NoiseFault> NoiseHandshake::read_message(ByteView message) {
    assert(!is_complete() && !writes_next());
    for (Token token : tokens(step_))
        if (auto read = read_token(token, message); !read)
            return fail(read.error());
    auto payload = decrypt_and_hash(message);
    if (payload)
        ++step_;
    return payload;
}

Result<void, NoiseFault> NoiseHandshake::write_token(Token token, Bytes& message) {
    switch (token) {
    case Token::e:
        append(message, ephemeral_.public_key());
        mix_hash(ephemeral_.public_key());
        return {};
    case Token::s:
        append(message, encrypt_and_hash(static_.public_key()));
        return {};
    default:
        return mix_agreement(token);
    }
}

Result<void, NoiseFault> NoiseHandshake::read_token(Token token, ByteView& message) {
    if (token != Token::e && token != Token::s)
        return mix_agreement(token);
    const bool is_sealed = token == Token::s;
    const std::size_t size = ExchangePublicKey::kSize + (is_sealed ? crypto::kCipherTagSize : 0);
    if (message.size() < size)
        return fail(NoiseFault::truncated);
    const ByteView taken = message.first(size);
    message = message.subspan(size);
    if (is_sealed) {
        auto opened = decrypt_and_hash(taken);
        if (!opened)
            return fail(opened.error());
        remote_static_ = ExchangePublicKey::from(*opened).value();
    } else {
        remote_ephemeral_ = ExchangePublicKey::from(taken).value();
        mix_hash(taken);
    }
    return {};
}

//! In a token's name the first letter is the initiator's key, the second the responder's.
Result<void, NoiseFault> NoiseHandshake::mix_agreement(Token token) {
    const bool is_initiator = role_ == Role::initiator;
    const bool own_static = token == (is_initiator ? Token::se : Token::es);
    const bool remote_static = token == (is_initiator ? Token::es : Token::se);
    const auto& own = own_static ? static_ : ephemeral_;
    auto shared = own.agree(remote_static ? remote_static_ : remote_ephemeral_);
    if (!shared)
        return fail(NoiseFault::weak_key);
    mix_key(shared->view());
    return {};
}

void NoiseHandshake::mix_hash(ByteView bytes) {
    hash_ = crypto::sha256({hash_, bytes});
}

void NoiseHandshake::mix_key(ByteView key_material) {
    const SecureBuffer keys = derive_two(chaining_key_.view(), key_material);
    chaining_key_ = SecureBuffer(keys.view().first(32));
    key_ = SecureBuffer(keys.view().last(32));
    counter_ = 0;
}

Bytes NoiseHandshake::encrypt_and_hash(ByteView plain) {
    Bytes sealed(plain.begin(), plain.end());
    if (!key_.empty())
        sealed = crypto::encrypt(key_of(key_), nonce_of(counter_++), hash_, plain);
    mix_hash(sealed);
    return sealed;
}

Result<Bytes, NoiseFault> NoiseHandshake::decrypt_and_hash(ByteView sealed) {
    Bytes plain(sealed.begin(), sealed.end());
    if (!key_.empty()) {
        auto opened = crypto::decrypt(key_of(key_), nonce_of(counter_++), hash_, sealed);
        if (!opened)
            return fail(fault_of(opened.error()));
        plain = std::move(*opened);
    }
    mix_hash(sealed);
    return plain;
}

CipherPair NoiseHandshake::split() const {
    assert(is_complete());
    const SecureBuffer keys = derive_two(chaining_key_.view(), {});
    CipherState first(SecureBuffer(keys.view().first(32)));
    CipherState second(SecureBuffer(keys.view().last(32)));
    if (role_ == Role::initiator)
        return {std::move(first), std::move(second)};
    return {std::move(second), std::move(first)};
}

} // namespace rustchain::p2p
