// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// ChaCha20-Poly1305 on libsodium, which picks the fastest code the processor has.
#include "core/crypto/cipher.hpp"

#include "core/crypto/libraries.hpp"

#include <cassert>

#include <sodium.h>

namespace rustchain::crypto {
namespace {

static_assert(crypto_aead_chacha20poly1305_ietf_ABYTES == kCipherTagSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == kCipherTagSize);

} // namespace

Bytes encrypt(CipherKeyView key, const CipherNonce& nonce, ByteView associated, ByteView plain) {
    require_sodium();
    Bytes sealed(plain.size() + kCipherTagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(),
                                              associated.data(), associated.size(), nullptr,
                                              nonce.data(), key.data());
    return sealed;
}

Bytes encrypt(CipherKeyView key, const LongCipherNonce& nonce, ByteView associated,
              ByteView plain) {
    require_sodium();
    Bytes sealed(plain.size() + kCipherTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(),
                                               associated.data(), associated.size(), nullptr,
                                               nonce.data(), key.data());
    return sealed;
}

void encrypt_in_place(CipherKeyView key, const CipherNonce& nonce, std::span<std::uint8_t> buffer) {
    require_sodium();
    assert(buffer.size() >= kCipherTagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(buffer.data(), nullptr, buffer.data(),
                                              buffer.size() - kCipherTagSize, nullptr, 0, nullptr,
                                              nonce.data(), key.data());
}

Result<std::span<std::uint8_t>, CipherFault>
decrypt_in_place(CipherKeyView key, const CipherNonce& nonce, std::span<std::uint8_t> sealed) {
    require_sodium();
    if (sealed.size() < kCipherTagSize)
        return fail(CipherFault::truncated);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(sealed.data(), nullptr, nullptr, sealed.data(),
                                                  sealed.size(), nullptr, 0, nonce.data(),
                                                  key.data()) != 0)
        return fail(CipherFault::not_authentic);
    return sealed.first(sealed.size() - kCipherTagSize);
}

Result<Bytes, CipherFault> decrypt(CipherKeyView key, const CipherNonce& nonce, ByteView associated,
                                   ByteView sealed) {
    require_sodium();
    if (sealed.size() < kCipherTagSize)
        return fail(CipherFault::truncated);
    Bytes plain(sealed.size() - kCipherTagSize);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(),
                                                  sealed.size(), associated.data(),
                                                  associated.size(), nonce.data(), key.data()) != 0)
        return fail(CipherFault::not_authentic);
    return plain;
}

Result<SecureBuffer, CipherFault> decrypt(CipherKeyView key, const LongCipherNonce& nonce,
                                          ByteView associated, ByteView sealed) {
    require_sodium();
    if (sealed.size() < kCipherTagSize)
        return fail(CipherFault::truncated);
    SecureBuffer plain(sealed.size() - kCipherTagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, sealed.data(), sealed.size(), associated.data(),
            associated.size(), nonce.data(), key.data()) != 0)
        return fail(CipherFault::not_authentic);
    return plain;
}

} // namespace rustchain::crypto
