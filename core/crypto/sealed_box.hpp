// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A secret under a password, as bytes for a file.
//
// Layout (Borsh):
//     magic[8] "RTCSEAL\0", version u8 = 1,
//     parameters {memory_kib u32, iterations u32, lanes u32},
//     salt[16], nonce[24],
//     ciphertext: u32 length, then the secret by XChaCha20-Poly1305 with its 16-byte tag,
//     checksum[32] = H(RTC/sealed-box, all bytes before it ‖ associated)
// The key is Argon2id(password, salt, parameters). The cipher's associated data are the bytes from
// the magic to the nonce, then the caller's. The checksum needs no password: it tells damage from a
// wrong one.
#pragma once

#include "core/crypto/key_stretching.hpp"
#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::crypto {

inline constexpr std::size_t kMostSealedSecret = 1024 * 1024;
//! The longest byte string that can be a sealed box: read no more of a file than this plus one.
inline constexpr std::size_t kMostSealedSize = kMostSealedSecret + 256;

//! Seals `secret` (at most 1 MiB) under `password` with fresh salt and nonce. `associated` says
//! what the secret is for (a file kind, a network) and must be given again to open it. Fails with
//! invalid_input on bad parameters or too long a secret, unavailable when memory is short.
Result<Bytes> seal(ByteView secret, ByteView password, const StretchParameters& parameters,
                   ByteView associated);

//! The secret. Fails with corrupt (damaged, or other associated data), unsupported (a later
//! version), wrong_password, unavailable (memory is short).
Result<SecureBuffer> unseal(ByteView sealed, ByteView password, ByteView associated);

//! Decodes and checks all that can be checked without the password; the cost of opening it.
Result<StretchParameters> inspect_sealed(ByteView sealed, ByteView associated);

} // namespace rustchain::crypto
