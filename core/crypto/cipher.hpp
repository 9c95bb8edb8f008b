// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Authenticated encryption: ChaCha20-Poly1305 (RFC 8439) and XChaCha20-Poly1305.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/result.hpp"

#include <span>

namespace rustchain::crypto {

enum class CipherFault : std::uint8_t {
    truncated,     //!< shorter than the 16-byte tag
    not_authentic, //!< another key, nonce or associated data, or changed bytes
};

inline constexpr std::size_t kCipherKeySize = 32;
inline constexpr std::size_t kCipherTagSize = 16;

//! A key of exactly 32 bytes: `buffer.view().first<32>()`.
using CipherKeyView = std::span<const std::uint8_t, kCipherKeySize>;
//! 12 bytes, never used twice with one key: a counter. Selects ChaCha20-Poly1305.
using CipherNonce = FixedBytes<struct CipherNonceTag, 12>;
//! 24 bytes, long enough to draw at random. Selects XChaCha20-Poly1305.
using LongCipherNonce = FixedBytes<struct LongCipherNonceTag, 24>;

//! Ciphertext followed by the 16-byte tag; `associated` is authenticated and not contained.
Bytes encrypt(CipherKeyView key, const CipherNonce& nonce, ByteView associated, ByteView plain);
Bytes encrypt(CipherKeyView key, const LongCipherNonce& nonce, ByteView associated, ByteView plain);

//! encrypt() without a copy: all but the last 16 bytes of `buffer` become ciphertext, and those the
//! tag. The buffer has at least 16 bytes.
void encrypt_in_place(CipherKeyView key, const CipherNonce& nonce, std::span<std::uint8_t> buffer);
//! Its opposite: the front of `sealed` that holds the plaintext. After a failure the bytes mean
//! nothing.
Result<std::span<std::uint8_t>, CipherFault>
decrypt_in_place(CipherKeyView key, const CipherNonce& nonce, std::span<std::uint8_t> sealed);

//! The plaintext of what encrypt() made with the same key, nonce and associated data.
Result<Bytes, CipherFault> decrypt(CipherKeyView key, const CipherNonce& nonce, ByteView associated,
                                   ByteView sealed);
//! The same, into wiped memory.
Result<SecureBuffer, CipherFault> decrypt(CipherKeyView key, const LongCipherNonce& nonce,
                                          ByteView associated, ByteView sealed);

//! The plaintext of AES-256-GCM without associated data, into wiped memory: only for files that
//! other programs wrote.
Result<SecureBuffer, CipherFault> decrypt_aes_gcm(CipherKeyView key, const CipherNonce& nonce,
                                                  ByteView sealed);

} // namespace rustchain::crypto
