// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The byte types of keys and signatures.
#pragma once

#include "core/primitives/fixed_bytes.hpp"

namespace rustchain::crypto {

using PublicKey = FixedBytes<struct PublicKeyTag, 32>; //!< x-only secp256k1 (BIP340) or Ed25519
using Signature = FixedBytes<struct SignatureTag, 64>;

} // namespace rustchain::crypto
