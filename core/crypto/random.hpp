// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Randomness for keys, straight from the operating system.
#pragma once

#include "core/primitives/fixed_bytes.hpp"

#include <span>

namespace rustchain::crypto {

//! Fills with bytes of the system's CSPRNG (libsodium). Cannot fail: the process ends if the system
//! has none. For keys, salts and nonces only; everything else takes the runtime's injectable
//! source.
void fill_random(std::span<std::uint8_t> bytes);

//! A random value of a fixed-length type.
template <class Fixed>
Fixed random_fixed() {
    Fixed value;
    fill_random({value.data(), Fixed::size()});
    return value;
}

} // namespace rustchain::crypto
