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

std::string_view describe(EntropyOrigin origin) {
    switch (origin) {
    case EntropyOrigin::system:
        return "the operating system's generator";
    case EntropyOrigin::processor:
        return "the processor's generator";
    case EntropyOrigin::jitter:
        return "the jitter of small pieces of work";
    case EntropyOrigin::memory:
        return "the timing of memory";
    case EntropyOrigin::kCount:
        break;
    }
    return "unknown source";
}

} // namespace rustchain::attestation
