// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Wallets for tests: known words, a cheap password.
#pragma once

#include "core/wallet/key_manager.hpp"

namespace rustchain::wallet::samples {

inline constexpr crypto::StretchParameters kCheap{.memory_kib = 64, .iterations = 1, .lanes = 1};
inline constexpr std::string_view kWords = "abandon abandon abandon abandon abandon abandon "
                                           "abandon abandon abandon abandon abandon about";
inline constexpr std::string_view kOtherWords =
    "legal winner thank year wave sausage worth useful legal winner thank yellow";

inline WalletSecret secret_of(std::string_view words, std::string_view passphrase = {}) {
    return {.words = RecoveryWords::parse(words).value(),
            .passphrase = crypto::SecureBuffer(passphrase)};
}

inline WalletIdentity identity_of(const WalletSecret& secret, std::uint8_t id = 1) {
    WalletIdentity identity{.id = {}, .network = "dev", .created_ms = 1000U + id, .accounts = {}};
    identity.id[0] = id;
    Address address = derive_address(coin_key_of(secret).value(), 0, 0).value();
    identity.accounts.push_back({.account = 0, .index = 0, .address = address});
    return identity;
}

inline Keystore keystore_of(std::string_view words = kWords, std::uint8_t id = 1,
                            std::string_view password = "secret") {
    WalletSecret secret = secret_of(words);
    return seal_keystore(identity_of(secret, id), {.name = "Everyday"}, secret, as_bytes(password),
                         kCheap)
        .value();
}

} // namespace rustchain::wallet::samples
