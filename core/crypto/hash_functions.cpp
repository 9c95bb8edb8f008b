// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// HMAC and HKDF on libsodium; PBKDF2 and RIPEMD-160 on OpenSSL.
// RIPEMD160() is the low-level call: OpenSSL 3's EVP layer has it only in the legacy provider.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/crypto/hash_functions.hpp"

#include "core/crypto/libraries.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <openssl/evp.h>
#include <openssl/ripemd.h>
#include <sodium.h>

namespace rustchain::crypto {
namespace {

//! Never null: an empty view may have no address, which the libraries refuse or read as "none".
const std::uint8_t* address_of(ByteView bytes) {
    static constexpr std::uint8_t kNothing = 0;
    return bytes.empty() ? &kNothing : bytes.data();
}

SecureBuffer pbkdf2(const EVP_MD* hash, std::size_t size, ByteView password, ByteView salt,
                    std::uint32_t iterations) {
    SecureBuffer key(size);
    if (PKCS5_PBKDF2_HMAC(as_text({address_of(password), password.size()}).data(),
                          static_cast<int>(password.size()), address_of(salt),
                          static_cast<int>(salt.size()), static_cast<int>(iterations), hash,
                          static_cast<int>(key.size()), key.data()) != 1)
        std::abort(); // out of memory, or iterations of 0: a wrong key must not come out
    return key;
}

} // namespace

Hash256 hmac_sha256(ByteView key, std::initializer_list<ByteView> pieces) {
    require_sodium();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, address_of(key), key.size());
    for (ByteView piece : pieces)
        crypto_auth_hmacsha256_update(&state, piece.data(), piece.size());
    Hash256 digest;
    crypto_auth_hmacsha256_final(&state, digest.data());
    wipe(&state, sizeof state);
    return digest;
}

SecureBuffer hmac_sha512(ByteView key, std::initializer_list<ByteView> pieces) {
    require_sodium();
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, address_of(key), key.size());
    for (ByteView piece : pieces)
        crypto_auth_hmacsha512_update(&state, piece.data(), piece.size());
    SecureBuffer digest(crypto_auth_hmacsha512_BYTES);
    crypto_auth_hmacsha512_final(&state, digest.data());
    wipe(&state, sizeof state);
    return digest;
}

Result<SecureBuffer> hkdf_sha256(ByteView key_material, ByteView salt, ByteView info,
                                 std::size_t size) {
    if (size > 255 * Hash256::kSize)
        return fail(ErrorCode::invalid_input, "HKDF-SHA256 gives at most 8160 bytes");
    Hash256 extracted = hmac_sha256(salt, {key_material});
    Hash256 block;
    SecureBuffer result(size);
    std::size_t done = 0;
    for (std::uint8_t counter = 1; done < size; ++counter) {
        ByteView previous = counter == 1 ? ByteView() : block.view();
        block = hmac_sha256(extracted, {previous, info, {&counter, 1}});
        std::size_t part = std::min(size - done, Hash256::kSize);
        std::memcpy(result.data() + done, block.data(), part);
        done += part;
    }
    wipe(extracted.data(), Hash256::kSize);
    wipe(block.data(), Hash256::kSize);
    return result;
}

SecureBuffer sha512(ByteView bytes) {
    require_sodium();
    SecureBuffer digest(crypto_hash_sha512_BYTES);
    crypto_hash_sha512(digest.data(), bytes.data(), bytes.size());
    return digest;
}

SecureBuffer pbkdf2_hmac_sha512(ByteView password, ByteView salt, std::uint32_t iterations) {
    return pbkdf2(EVP_sha512(), 64, password, salt, iterations);
}

SecureBuffer pbkdf2_hmac_sha256(ByteView password, ByteView salt, std::uint32_t iterations) {
    return pbkdf2(EVP_sha256(), 32, password, salt, iterations);
}

Hash160 ripemd160(ByteView bytes) {
    Hash160 digest;
    RIPEMD160(bytes.data(), bytes.size(), digest.data());
    return digest;
}

} // namespace rustchain::crypto
