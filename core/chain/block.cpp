// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Roots that a header commits to.
#include "core/chain/block.hpp"

#include "core/merkle/merkle_tree.hpp"

namespace rustchain {

Hash256 transactions_root(const std::vector<TransactionHash>& hashes) {
    return merkle::merkle_root(hashes);
}

Hash256 attestations_root(const std::vector<Attestation>& attestations) {
    std::vector<Hash256> hashes;
    hashes.reserve(attestations.size());
    for (const Attestation& attestation : attestations)
        hashes.push_back(attestation_hash(attestation));
    return merkle::merkle_root(hashes);
}

} // namespace rustchain
