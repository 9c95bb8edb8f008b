// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as a block, and as the header of one.
#include "core/chain/block.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    if (const auto header = fuzz::decode_canonically<BlockHeader>(bytes)) {
        fuzz::require(block_hash(*header) != signing_digest(*header, ChainId{}),
                      "what is signed is not what names the block");
    }
    const auto block = fuzz::decode_canonically<Block>(bytes);
    if (!block) {
        return 0;
    }
    fuzz::require(block->transactions.size() <= kMaxTransactionsPerBlock &&
                      block->attestations.size() <= kMaxAttestationsPerBlock,
                  "a block keeps its limits");
    std::vector<TransactionHash> hashes;
    for (const auto& transaction : block->transactions) {
        hashes.push_back(transaction_hash(transaction));
    }
    transactions_root(hashes);
    attestations_root(block->attestations);
    return 0;
}
