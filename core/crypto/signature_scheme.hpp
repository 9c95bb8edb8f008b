// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How consensus keys sign and are believed: BIP340, unless a simulation of hundreds of nodes brings
// something cheaper.
#pragma once

#include "core/crypto/key_pair.hpp"
#include "core/crypto/signature.hpp"

namespace rustchain::crypto {

inline Signature sign_schnorr(const KeyPair& key, const Hash256& digest) {
    return key.sign(digest);
}

//! A way to sign and the check that belongs to it. Both may be called from any thread.
struct SignatureScheme {
    using Sign = Signature (*)(const KeyPair& key, const Hash256& digest);

    Sign sign = sign_schnorr;
    VerifySignature verify = verify_schnorr;
};

} // namespace rustchain::crypto
