// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Base58Check, the text form of BIP32 keys; and plain Base58, that of other wallets' keys.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

#include <string_view>

namespace rustchain::crypto {

//! No longer text is read.
inline constexpr std::size_t kMostBase58Characters = 256;

//! The payload and the first four bytes of its double SHA-256, in base 58.
SecureBuffer encode_base58check(ByteView payload);

//! The payload. Fails with invalid_input: too long, a character outside the alphabet, a wrong
//! checksum.
Result<SecureBuffer> decode_base58check(std::string_view text);

//! The bytes of plain Base58, which has no checksum; fails like decode_base58check().
Result<SecureBuffer> decode_base58(std::string_view text);

} // namespace rustchain::crypto
