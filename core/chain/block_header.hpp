// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Block headers. Source: overview, Block Structure; protocol, section 5.
#pragma once

#include "core/chain/chain_params.hpp"
#include "core/chain/transaction.hpp"

namespace rustchain {

using BlockHash = Hash256;

struct BlockHeader {
    std::uint32_t version = kHeaderVersion; //!< 2 + 256·view of the block's first proposal
    Height height = 0;
    TimestampMs timestamp = 0;
    BlockHash prev_block; //!< chain_id at height 0
    Hash256 merkle_root;
    Hash256 attest_root;
    Hash256 state_root;
    Address validator;           //!< the bonded owner whose turn it was
    crypto::Signature signature; //!< by its consensus_key

    View view() const { return version >> 8; }

    bool operator==(const BlockHeader&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        code_unsigned(codec, self);
        codec.value(self.signature);
    }
    template <class Codec, class Self>
    static void code_unsigned(Codec& codec, Self& self) {
        codec.value(self.version, self.height, self.timestamp, self.prev_block, self.merkle_root,
                    self.attest_root, self.state_root, self.validator);
    }
};

inline constexpr View kMostViews = 1ULL << 24; //!< a header has 24 bits for its view

//! The version field of a block first proposed in this view.
constexpr std::uint32_t header_version(View view) {
    return kHeaderVersion + static_cast<std::uint32_t>(view << 8);
}

//! What the proposer signs: H(RTC/header, chain_id ‖ Borsh(header without signature)).
Hash256 signing_digest(const BlockHeader& header, const ChainId& chain_id);

//! H(RTC/block, Borsh(header, signature included)).
BlockHash block_hash(const BlockHeader& header);

} // namespace rustchain
