// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keyed and derived hashes beside SHA-256: HMAC, HKDF, PBKDF2, RIPEMD-160.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/result.hpp"

#include <initializer_list>

namespace rustchain::crypto {

using Hash160 = FixedBytes<struct Hash160Tag, 20>;

//! HMAC-SHA256 of the pieces put together; a key of any length. Source: RFC 2104.
Hash256 hmac_sha256(ByteView key, std::initializer_list<ByteView> pieces);

//! HMAC-SHA512, 64 bytes in wiped memory: its use is making keys.
SecureBuffer hmac_sha512(ByteView key, std::initializer_list<ByteView> pieces);

//! HKDF-SHA256, extract then expand. Fails with invalid_input above 255·32 bytes. Source: RFC 5869.
Result<SecureBuffer> hkdf_sha256(ByteView key_material, ByteView salt, ByteView info,
                                 std::size_t size);

//! SHA-512 into wiped memory: for keys that other programs made by it.
SecureBuffer sha512(ByteView bytes);

//! 64 bytes of PBKDF2-HMAC-SHA512; iterations ≥ 1. Source: RFC 8018.
SecureBuffer pbkdf2_hmac_sha512(ByteView password, ByteView salt, std::uint32_t iterations);

//! 32 bytes of PBKDF2-HMAC-SHA256; iterations ≥ 1: the keys of files that other programs wrote.
SecureBuffer pbkdf2_hmac_sha256(ByteView password, ByteView salt, std::uint32_t iterations);

//! RIPEMD-160 of a byte string; only for BIP32 fingerprints.
Hash160 ripemd160(ByteView bytes);

} // namespace rustchain::crypto
