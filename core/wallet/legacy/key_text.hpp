// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A private key as text: what people paste, and what an export writes.
#pragma once

#include "core/wallet/legacy/legacy_key.hpp"

namespace rustchain::wallet {

//! "ed25519:" or "secp256k1:" and 64 hex digits.
crypto::SecureBuffer write_key_text(const KeySecret& secret);

//! Reads that, or 32 bytes as bare hex or Base58, which may be of either scheme: Ed25519, that of
//! today's wallets, comes first. Fails with invalid_input and never repeats the text.
Result<std::vector<LegacyKey>> read_key_text(std::string_view text);

} // namespace rustchain::wallet
