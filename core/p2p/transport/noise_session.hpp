// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Noise_XX_25519_ChaChaPoly_SHA256: the handshake and the two ciphers it ends in, without a socket.
// Source: The Noise Protocol Framework, revision 34.
#pragma once

#include "core/crypto/cipher.hpp"
#include "core/crypto/key_exchange.hpp"

#include <optional>

namespace rustchain::p2p {

enum class NoiseFault : std::uint8_t {
    truncated,     //!< shorter than what this message holds
    not_authentic, //!< other keys, another prologue, changed or repeated bytes
    weak_key,      //!< a public key of small order
};

//! One direction of a session after the handshake. Every 2^16 messages it takes a new key by
//! REKEY; the counter goes on, and no connection lives for 2^64 messages.
class CipherState {
public:
    static constexpr std::uint64_t kRekeyInterval = 1u << 16;

    //! `key` has 32 bytes.
    explicit CipherState(crypto::SecureBuffer key);

    //! Encrypts the next message in place; the last 16 bytes of `buffer` take the tag.
    void seal(std::span<std::uint8_t> buffer);
    //! Decrypts the next message in place and gives its plaintext. After a failure the state is as
    //! before and the bytes mean nothing.
    Result<std::span<std::uint8_t>, NoiseFault> open(std::span<std::uint8_t> sealed);

private:
    crypto::CipherKeyView key() const { return key_.view().first<crypto::kCipherKeySize>(); }
    void advance();

    crypto::SecureBuffer key_;
    std::uint64_t counter_ = 0;
};

//! Both directions, as seen from one side.
struct CipherPair {
    CipherState sending;
    CipherState receiving;
};

//! The three messages: → e  ← e, ee, s, es  → s, se. The sides take turns, the initiator first; a
//! handshake that failed once is of no more use.
class NoiseHandshake {
public:
    enum class Role : std::uint8_t { initiator, responder };

    //! `static_key` outlives the handshake. A fixed ephemeral key is for test vectors only.
    NoiseHandshake(Role role, ByteView prologue, const crypto::ExchangeKeyPair& static_key,
                   crypto::ExchangeKeyPair ephemeral_key = crypto::ExchangeKeyPair::generate());

    bool is_complete() const { return step_ == 3; }
    //! Whether the next message is this side's.
    bool writes_next() const;

    //! The next message around this payload. Fails with weak_key only.
    Result<Bytes, NoiseFault> write_message(ByteView payload);
    //! The payload of the other's next message.
    Result<Bytes, NoiseFault> read_message(ByteView message);

    //! The other's static key, once it was read.
    const crypto::ExchangePublicKey& remote_static() const { return remote_static_; }
    //! What both sides agree on if and only if they saw the same handshake.
    const Hash256& handshake_hash() const { return hash_; }
    //! The ciphers of a complete handshake.
    CipherPair split() const;

private:
    enum class Token : std::uint8_t { e, s, ee, es, se };

    static std::span<const Token> tokens(std::size_t step);
    Result<void, NoiseFault> write_token(Token token, Bytes& message);
    Result<void, NoiseFault> read_token(Token token, ByteView& message);
    Result<void, NoiseFault> mix_agreement(Token token);
    void mix_hash(ByteView bytes);
    void mix_key(ByteView key_material);
    Bytes encrypt_and_hash(ByteView plain);
    Result<Bytes, NoiseFault> decrypt_and_hash(ByteView sealed);

    Role role_;
    const crypto::ExchangeKeyPair& static_;
    crypto::ExchangeKeyPair ephemeral_;
    crypto::ExchangePublicKey remote_static_;
    crypto::ExchangePublicKey remote_ephemeral_;
    std::size_t step_ = 0;
    Hash256 hash_;
    crypto::SecureBuffer chaining_key_;
    crypto::SecureBuffer key_; //!< empty before the first agreement
    std::uint64_t counter_ = 0;
};

} // namespace rustchain::p2p
