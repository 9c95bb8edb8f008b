// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Filling the places of a compact proposal.
#include "core/p2p/gossip/proposal_rebuild.hpp"

#include "core/p2p/gossip/short_ids.hpp"

namespace rustchain::p2p::gossip {

Bytes compact_ids(const BlockHash& block, const std::vector<TransactionHash>& transactions) {
    std::vector<std::uint64_t> ids;
    ids.reserve(transactions.size());
    for (const TransactionHash& hash : transactions)
        ids.push_back(compact_id(block, hash));
    return pack_ids(ids, kCompactIdBytes);
}

std::optional<ProposalRebuild> ProposalRebuild::create(CompactProposal compact) {
    const auto ids = unpack_ids(compact.short_ids, kCompactIdBytes);
    if (!ids || ids->size() > kMaxTransactionsPerBlock)
        return std::nullopt;
    return ProposalRebuild(std::move(compact), *ids);
}

ProposalRebuild::ProposalRebuild(CompactProposal compact, const std::vector<std::uint64_t>& ids)
    : compact_(std::move(compact)), hash_(block_hash(compact_.header)), places_(ids.size()) {
    by_id_.reserve(ids.size());
    for (std::uint32_t i = 0; i < places_.size(); ++i) {
        places_[i].id = ids[i];
        auto [other, is_new] = by_id_.emplace(ids[i], i);
        if (!is_new)
            places_[i].is_ambiguous = places_[other->second].is_ambiguous = true;
    }
}

void ProposalRebuild::put(Place& place, const TransactionHash& hash,
                          SharedTransaction transaction) {
    filled_ += place.transaction == nullptr ? 1 : 0;
    place.hash = hash;
    place.transaction = std::move(transaction);
}

void ProposalRebuild::offer(const TransactionHash& hash, const SharedTransaction& transaction) {
    auto found = by_id_.find(compact_id(hash_, hash));
    if (found == by_id_.end())
        return;
    Place& place = places_[found->second];
    if (place.is_ambiguous || (place.transaction != nullptr && place.hash == hash))
        return;
    if (place.transaction == nullptr)
        return put(place, hash, transaction);
    place.is_ambiguous = true;
    place.transaction = nullptr;
    --filled_;
}

std::vector<std::uint32_t> ProposalRebuild::missing() const {
    std::vector<std::uint32_t> missing;
    for (std::uint32_t i = 0; i < places_.size(); ++i) {
        if (places_[i].transaction == nullptr)
            missing.push_back(i);
    }
    return missing;
}

bool ProposalRebuild::fill(const std::vector<std::uint32_t>& asked,
                           std::vector<Transaction> transactions) {
    if (asked.size() != transactions.size())
        return false;
    std::vector<TransactionHash> hashes;
    hashes.reserve(asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        hashes.push_back(transaction_hash(transactions[i]));
        if (asked[i] >= places_.size() || compact_id(hash_, hashes[i]) != places_[asked[i]].id)
            return false;
    }
    for (std::size_t i = 0; i < asked.size(); ++i)
        put(places_[asked[i]], hashes[i],
            std::make_shared<const Transaction>(std::move(transactions[i])));
    return true;
}

bool ProposalRebuild::fill_all(std::vector<Transaction> transactions) {
    if (transactions.size() != places_.size())
        return false;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const TransactionHash hash = transaction_hash(transactions[i]);
        put(places_[i], hash, std::make_shared<const Transaction>(std::move(transactions[i])));
    }
    return true;
}

std::optional<Proposal> ProposalRebuild::finish() const {
    if (!is_complete())
        return std::nullopt;
    std::vector<TransactionHash> hashes;
    hashes.reserve(places_.size());
    for (const Place& place : places_)
        hashes.push_back(place.hash);
    if (transactions_root(hashes) != compact_.header.merkle_root)
        return std::nullopt;
    Proposal proposal{.epoch = compact_.epoch,
                      .view = compact_.view,
                      .parent_view = compact_.parent_view,
                      .block = {.header = compact_.header,
                                .transactions = {},
                                .attestations = compact_.attestations,
                                .state_root = compact_.header.state_root,
                                .receipt_root = compact_.receipt_root},
                      .certificates = compact_.certificates,
                      .signature = compact_.signature};
    proposal.block.transactions.reserve(places_.size());
    for (const Place& place : places_)
        proposal.block.transactions.push_back(*place.transaction);
    return proposal;
}

} // namespace rustchain::p2p::gossip
