// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hashes of attestations.
#include "core/chain/attestation.hpp"

#include "core/chain/tags.hpp"

namespace rustchain {

Hash256 signing_digest(const Attestation& attestation, const ChainId& chain_id) {
    Bytes bytes;
    BorshWriter writer(bytes);
    Attestation::code_unsigned(writer, attestation);
    return tags::kAttestation({chain_id, bytes});
}

Hash256 attestation_hash(const Attestation& attestation) {
    return tags::kAttestationId(encode(attestation));
}

bool is_miner_id(std::string_view text) {
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                  "0123456789._:-") == std::string_view::npos;
}

} // namespace rustchain
