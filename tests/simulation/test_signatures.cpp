// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Cheap signatures.
#include "tests/simulation/test_signatures.hpp"

namespace rustchain::simulation {
namespace {

crypto::Signature hash_of(const crypto::PublicKey& key, ByteView digest) {
    std::uint64_t state = 0x9e3779b97f4a7c15;
    for (ByteView part : {key.view(), digest}) {
        for (std::size_t i = 0; i + 8 <= part.size(); i += 8)
            state = mix(state, head_of(part.subspan(i)));
    }
    crypto::Signature signature;
    for (std::size_t i = 0; i < signature.size(); i += 8) {
        state = mix(state, i);
        std::memcpy(signature.data() + i, &state, sizeof state);
    }
    return signature;
}

} // namespace

std::uint64_t mix(std::uint64_t state, std::uint64_t value) {
    state = (state ^ value) * 0xbf58476d1ce4e5b9;
    state = (state ^ (state >> 29)) * 0x94d049bb133111eb;
    return state ^ (state >> 32);
}

std::uint64_t head_of(ByteView bytes) {
    std::uint64_t head = 0;
    std::memcpy(&head, bytes.data(), sizeof head);
    return head;
}

crypto::SignatureScheme keyed_hash() {
    return {
        .sign = [](const crypto::KeyPair& key,
                   const Hash256& digest) { return hash_of(key.public_key(), digest); },
        .verify =
            [](const crypto::PublicKey& key, ByteView message, const crypto::Signature& signature) {
                return signature == hash_of(key, message);
            }};
}

crypto::SignatureScheme reproducible_schnorr() {
    return {.sign = [](const crypto::KeyPair& key,
                       const Hash256& digest) { return key.sign(digest, Hash256{}); },
            .verify = crypto::verify_schnorr};
}

} // namespace rustchain::simulation
