// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks: a header and what it commits to. Source: overview, Block Structure.
#pragma once

#include "core/chain/attestation.hpp"
#include "core/chain/block_header.hpp"

namespace rustchain {

//! More transactions than this cannot fit under the byte limit.
inline constexpr std::size_t kMaxTransactionsPerBlock = kBlockBytesLimit / 128;

struct Block {
    BlockHeader header;
    std::vector<Transaction> transactions;
    std::vector<Attestation> attestations; //!< ascending by (block_height, hardware_hash)
    Hash256 state_root;                    //!< the header's
    Hash256 receipt_root;                  //!< the one in state

    bool operator==(const Block&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.header);
        codec.list(self.transactions, 0, kMaxTransactionsPerBlock);
        codec.list(self.attestations, 0, kMaxAttestationsPerBlock);
        codec.value(self.state_root, self.receipt_root);
    }
};

//! Merkle root over transaction hashes, in order. Source: protocol, section 5.
Hash256 transactions_root(const std::vector<TransactionHash>& hashes);
//! Merkle root over attestation hashes, in order.
Hash256 attestations_root(const std::vector<Attestation>& attestations);

} // namespace rustchain
