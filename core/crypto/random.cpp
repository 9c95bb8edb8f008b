// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Randomness for keys.
#include "core/crypto/random.hpp"

#include "core/crypto/libraries.hpp"

#include <sodium.h>

namespace rustchain::crypto {

void fill_random(std::span<std::uint8_t> bytes) {
    require_sodium();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace rustchain::crypto
