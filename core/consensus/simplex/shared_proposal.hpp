// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proposals whose block is shared, not copied, and whose hash is known.
#pragma once

#include "core/chain/certificate.hpp"

#include <memory>

namespace rustchain::consensus::simplex {

//! A Proposal as the node passes it around: blocks are megabytes.
struct SharedProposal {
    EpochNumber epoch = 0;
    View view = 0;
    View parent_view = 0;
    std::shared_ptr<const Block> block; //!< never null
    BlockHash hash;                     //!< of the block
    std::vector<Certificate> certificates;
    crypto::Signature signature;
};

//! Takes the proposal's block over and hashes its header.
SharedProposal share(Proposal proposal);

//! Appends the bytes of the Proposal, as encode() gives them.
void encode_proposal(const SharedProposal& proposal, Bytes& out);

} // namespace rustchain::consensus::simplex
