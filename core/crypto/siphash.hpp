// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SipHash-2-4: a short keyed hash.
#pragma once

#include "core/primitives/bytes.hpp"

#include <array>

namespace rustchain::crypto {

using SipHashKey = std::array<std::uint8_t, 16>;

//! Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF".
std::uint64_t siphash_2_4(const SipHashKey& key, ByteView bytes);

} // namespace rustchain::crypto
