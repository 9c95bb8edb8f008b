// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Checking signatures: BIP340 Schnorr over secp256k1, and Ed25519 exactly as libsodium does.
#pragma once

#include "core/crypto/keys.hpp"

namespace rustchain::crypto {

//! True when `signature` is BIP340-valid for the message (any length) and x-only key.
bool verify_schnorr(const PublicKey& key, ByteView message, const Signature& signature);

//! A check of one signature; it may be called from any thread.
using VerifySignature = bool (*)(const PublicKey& key, ByteView message,
                                 const Signature& signature);

//! True when libsodium's crypto_sign_verify_detached accepts.
bool verify_ed25519(const PublicKey& key, ByteView message, const Signature& signature);

} // namespace rustchain::crypto
