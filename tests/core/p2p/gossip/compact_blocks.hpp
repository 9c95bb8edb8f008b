// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Unsigned blocks of numbered transactions, and their compact forms.
#pragma once

#include "core/p2p/gossip/proposal_rebuild.hpp"

namespace rustchain::p2p::gossip::testing {

inline Transaction numbered(std::uint64_t nonce) {
    Transaction transaction;
    transaction.nonce = nonce;
    transaction.payload = Transfer{.outputs = {{Address{}, Amount::from_rtc(1)}}, .memo = {}};
    return transaction;
}

inline std::vector<TransactionHash> hashes_of(const std::vector<Transaction>& transactions) {
    std::vector<TransactionHash> hashes;
    for (const Transaction& transaction : transactions)
        hashes.push_back(transaction_hash(transaction));
    return hashes;
}

//! Transactions 0 … count − 1.
inline Proposal proposal_of(std::size_t count, View view = 1, std::uint8_t leader = 1) {
    Proposal proposal{.epoch = 3, .view = view, .parent_view = view - 1};
    for (std::size_t i = 0; i < count; ++i)
        proposal.block.transactions.push_back(numbered(i));
    proposal.block.header.height = 9;
    proposal.block.header.version = header_version(view);
    proposal.block.header.validator[0] = leader;
    proposal.block.header.state_root[3] = 4;
    proposal.block.header.merkle_root = transactions_root(hashes_of(proposal.block.transactions));
    proposal.block.state_root = proposal.block.header.state_root;
    proposal.block.receipt_root[5] = 6;
    proposal.block.attestations.push_back(Attestation{.miner_id = "miner"});
    proposal.certificates.push_back(Certificate{.view = 7});
    proposal.signature[0] = 9;
    return proposal;
}

inline CompactProposal compact_of(const Proposal& proposal) {
    const BlockHash hash = block_hash(proposal.block.header);
    return {.epoch = proposal.epoch,
            .view = proposal.view,
            .parent_view = proposal.parent_view,
            .header = proposal.block.header,
            .receipt_root = proposal.block.receipt_root,
            .short_ids = compact_ids(hash, hashes_of(proposal.block.transactions)),
            .attestations = proposal.block.attestations,
            .certificates = proposal.certificates,
            .signature = proposal.signature};
}

inline void offer(ProposalRebuild& rebuild, const Transaction& transaction) {
    rebuild.offer(transaction_hash(transaction), std::make_shared<const Transaction>(transaction));
}

} // namespace rustchain::p2p::gossip::testing
