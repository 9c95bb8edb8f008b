// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A compact proposal on its way back to a whole one.
#pragma once

#include "core/p2p/gossip/recent_transactions.hpp"
#include "core/p2p/wire/gossip_messages.hpp"

namespace rustchain::p2p::gossip {

//! The 6-byte ids of a block's transactions, in its order.
Bytes compact_ids(const BlockHash& block, const std::vector<TransactionHash>& transactions);

//! Fills a block's places with transactions whose ids fit. Ids may collide, by chance or by the
//! leader's will: then the places stay empty, or the root does not fit in the end.
class ProposalRebuild {
public:
    //! Nothing when the ids are malformed.
    static std::optional<ProposalRebuild> create(CompactProposal compact);

    const CompactProposal& compact() const { return compact_; }
    const BlockHash& hash() const { return hash_; }

    //! A transaction that is at hand.
    void offer(const TransactionHash& hash, const SharedTransaction& transaction);
    //! Places without a transaction, ascending.
    std::vector<std::uint32_t> missing() const;
    bool is_complete() const { return filled_ == places_.size(); }
    //! What a peer sent for these missing places, in their order. False, and nothing is filled,
    //! when it is not that.
    bool fill(const std::vector<std::uint32_t>& asked, std::vector<Transaction> transactions);
    //! All places, whatever was there. False when there are more or fewer.
    bool fill_all(std::vector<Transaction> transactions);
    //! The whole proposal; nothing when the transactions are not those of the header's root.
    std::optional<Proposal> finish() const;

private:
    struct Place {
        std::uint64_t id = 0;
        TransactionHash hash;
        SharedTransaction transaction; //!< null: missing
        bool is_ambiguous = false;     //!< two at hand go by its id: only asking tells
    };

    ProposalRebuild(CompactProposal compact, const std::vector<std::uint64_t>& ids);
    void put(Place& place, const TransactionHash& hash, SharedTransaction transaction);

    CompactProposal compact_;
    BlockHash hash_;
    std::vector<Place> places_;
    std::unordered_map<std::uint64_t, std::uint32_t> by_id_;
    std::size_t filled_ = 0;
};

} // namespace rustchain::p2p::gossip
