// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signatures for simulations: a keyed hash that costs nanoseconds, and Schnorr without randomness.
#pragma once

#include "core/crypto/signature_scheme.hpp"

namespace rustchain::simulation {

//! The signature follows from public key and digest. Anyone could forge it; simulated actors do
//! not.
crypto::SignatureScheme keyed_hash();
//! Real signatures, the same for the same digest.
crypto::SignatureScheme reproducible_schnorr();

//! Mixes a number into another, well enough to tell different histories apart.
std::uint64_t mix(std::uint64_t state, std::uint64_t value);
//! The first eight bytes of a hash.
std::uint64_t head_of(ByteView bytes);

} // namespace rustchain::simulation
