// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What today's clients make of recovery words: each makes another key.
#pragma once

#include "core/wallet/legacy/legacy_key.hpp"

namespace rustchain::wallet {

//! The path that the Rust wallet's own examples use.
inline constexpr std::string_view kUsualLegacyPath = "m/44'/0'/0'/0'/0'";
inline constexpr std::size_t kMaxLegacyPathBytes = 64;
inline constexpr std::size_t kMaxLegacyWordsBytes = 1024;

//! The keys of valid BIP39 words, by the rule of each client. `path` is that of those that use one.
Result<std::vector<LegacyKey>> legacy_keys_of(const RecoveryWords& words, std::string_view path);

//! The key of the Python SDK, whose list of words is another and has no checksum: 12 or 24 words of
//! a … z. A typing error makes another key, and nothing tells.
Result<LegacyKey> python_key_of(std::string_view words);

} // namespace rustchain::wallet
