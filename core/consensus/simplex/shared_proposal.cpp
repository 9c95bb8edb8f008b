// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sharing and writing proposals.
#include "core/consensus/simplex/shared_proposal.hpp"

namespace rustchain::consensus::simplex {

SharedProposal share(Proposal proposal) {
    auto block = std::make_shared<const Block>(std::move(proposal.block));
    const BlockHash hash = block_hash(block->header);
    return {.epoch = proposal.epoch,
            .view = proposal.view,
            .parent_view = proposal.parent_view,
            .block = std::move(block),
            .hash = hash,
            .certificates = std::move(proposal.certificates),
            .signature = proposal.signature};
}

void encode_proposal(const SharedProposal& proposal, Bytes& out) {
    BorshWriter writer(out);
    writer.value(proposal.epoch, proposal.view, proposal.parent_view, *proposal.block);
    writer.list(proposal.certificates, 0, 0);
    writer.value(proposal.signature);
}

} // namespace rustchain::consensus::simplex
