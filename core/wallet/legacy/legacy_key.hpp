// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A key that today's RustChain wallets may have made: a candidate until its address is seen to hold
// something.
#pragma once

#include "core/wallet/keys/wallet_keys.hpp"

namespace rustchain::wallet {

struct LegacyKey {
    std::string client;       //!< whose rule it is: "wallet CLI"
    bool is_verified = false; //!< held against keys that this client made
    KeySecret secret;
    crypto::PublicKey key;
    Address address;

    //! "RTC" and 40 hex digits.
    std::string old_address() const;
};

//! Fails with invalid_input when the bytes are no key of this scheme.
Result<LegacyKey> make_legacy_key(std::string client, bool is_verified, KeyScheme scheme,
                                  ByteView secret);

} // namespace rustchain::wallet
