// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A candidate: its key and both forms of its address.
#include "core/wallet/legacy/legacy_key.hpp"

#include "core/primitives/hex.hpp"

namespace rustchain::wallet {

std::string LegacyKey::old_address() const {
    return "RTC" + to_hex(address);
}

Result<LegacyKey> make_legacy_key(std::string client, bool is_verified, KeyScheme scheme,
                                  ByteView secret) {
    KeySecret kept{.scheme = scheme, .key = crypto::SecureBuffer(secret)};
    SealedSecret sealed(KeySecret{.scheme = scheme, .key = kept.key.copy()});
    auto keys = WalletKeys::of(sealed);
    if (!keys)
        return fail(keys.error());
    auto key = keys->public_key({});
    if (!key)
        return fail(key.error());
    return LegacyKey{.client = std::move(client),
                     .is_verified = is_verified,
                     .secret = std::move(kept),
                     .key = *key,
                     .address = address_of(scheme, *key)};
}

} // namespace rustchain::wallet
