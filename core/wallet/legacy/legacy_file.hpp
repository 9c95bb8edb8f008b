// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Key files of today's clients: the wallet CLI's keystore and the Rust wallet's file, both JSON.
// What they hold beside the ciphertext is public.
#pragma once

#include "core/wallet/legacy/legacy_key.hpp"

namespace rustchain::wallet {

inline constexpr std::size_t kMaxLegacyFileBytes = 64 * 1024;
//! So that a hostile file cannot keep a processor for minutes; the clients use 100,000.
inline constexpr std::uint32_t kMostLegacyIterations = 5'000'000;

//! A file as far as it can be read without its password.
struct LegacyFile {
    std::string client; //!< "wallet CLI" or "Rust wallet"
    std::string name{}; //!< that it gives itself, or empty
    Bytes salt{};
    Bytes nonce{};
    Bytes sealed{}; //!< 32-byte private key and 16-byte tag
    std::uint32_t iterations = 100'000;
    std::optional<Address> address{};       //!< that it says it has
    std::optional<crypto::PublicKey> key{}; //!< the same

    bool operator==(const LegacyFile&) const = default;
};

//! Reads untrusted text. Fails with invalid_input naming the field, unsupported (another cipher,
//! key derivation or version).
Result<LegacyFile> parse_legacy_file(std::string_view text);

//! Blocks for what the iterations cost. Fails with wrong_password (which damage looks like too),
//! corrupt when the key is not the one of its address.
Result<LegacyKey> open_legacy_file(const LegacyFile& file, ByteView password);

} // namespace rustchain::wallet
