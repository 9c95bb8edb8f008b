// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as an attestation.
#include "core/chain/attestation.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    const auto attestation = fuzz::decode_canonically<Attestation>(bytes);
    if (!attestation) {
        return 0;
    }
    fuzz::require(attestation->miner_id.size() <= 64, "a miner id keeps its limit");
    if (is_miner_id(attestation->miner_id)) {
        fuzz::require(!attestation->miner_id.empty(), "a miner id is not empty");
    }
    fuzz::require(attestation_hash(*attestation) != signing_digest(*attestation, ChainId{}),
                  "what is signed is not what names the attestation");
    return 0;
}
