// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// ChaCha20-Poly1305 on libsodium, which picks the fastest code the processor has; AES-GCM on
// OpenSSL, since libsodium has it only where the processor does.
// OpenSSL's headers are read once for all files of this folder; others need the low-level calls.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/crypto/cipher.hpp"

#include "core/crypto/libraries.hpp"

#include <cassert>
#include <memory>

#include <openssl/evp.h>
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

Result<SecureBuffer, CipherFault> decrypt_aes_gcm(CipherKeyView key, const CipherNonce& nonce,
                                                  ByteView sealed) {
    if (sealed.size() < kCipherTagSize)
        return fail(CipherFault::truncated);
    ByteView body = sealed.first(sealed.size() - kCipherTagSize);
    Bytes tag(sealed.end() - kCipherTagSize, sealed.end());
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                            EVP_CIPHER_CTX_free);
    SecureBuffer plain(body.size());
    int written = 0;
    int rest = 0;
    const bool is_authentic =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce.data()) &&
        EVP_DecryptUpdate(context.get(), plain.data(), &written, body.data(),
                          static_cast<int>(body.size())) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kCipherTagSize, tag.data()) &&
        EVP_DecryptFinal_ex(context.get(), plain.data() + written, &rest) > 0;
    if (!is_authentic)
        return fail(CipherFault::not_authentic);
    return plain;
}

} // namespace rustchain::crypto
