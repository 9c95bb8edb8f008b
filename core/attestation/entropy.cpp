// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Conditioning entropy.
#include "core/attestation/entropy.hpp"

#include "core/crypto/sha256.hpp"

namespace rustchain::attestation {

Entropy condition(const EntropySample& sample) {
    static const crypto::TaggedHash kTag{"RTC/entropy"};
    return *Entropy::from(kTag(encode(sample)));
}

} // namespace rustchain::attestation
