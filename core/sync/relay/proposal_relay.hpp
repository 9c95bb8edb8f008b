// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proposals between peers and the finality engine: compact on the wire, whole inside.
#pragma once

#include "core/consensus/simplex/actions.hpp"
#include "core/p2p/gossip/mesh.hpp"
#include "core/p2p/gossip/proposal_book.hpp"
#include "core/p2p/gossip/seen_cache.hpp"
#include "core/sync/epoch_sets.hpp"
#include "core/sync/relay/relay_parts.hpp"

#include <deque>

namespace rustchain::sync {

using consensus::simplex::SharedProposal;

//! Lives on the relay's strand.
class ProposalRelay {
public:
    //! Asks a peer for a whole block by its hash.
    using AskBlock = std::function<void(PeerId peer, const BlockHash& hash)>;

    ProposalRelay(const RelayParts& parts, p2p::gossip::Mesh& mesh,
                  const p2p::gossip::RecentTransactions& recent, EpochSets& sets);
    void set_ask_block(AskBlock ask_block) { ask_block_ = std::move(ask_block); }

    void left(PeerId peer) { book_.remove(peer); }
    runtime::Task<void> take(PeerId from, p2p::CompactProposal compact);
    //! Transactions of a block.
    runtime::Task<void> take(PeerId from, BlockHash block, std::vector<Transaction> transactions);
    //! A whole block; false when it was not for a proposal.
    runtime::Task<bool> take_block(PeerId from, Block& block);
    runtime::Task<void> tick();

    //! What the engine sends: an own proposal to all, another's to the mesh.
    runtime::Task<void> broadcast(SharedProposal proposal, std::vector<PeerId> everyone);
    void forward(const SharedProposal& proposal, PeerId from);
    //! The block of one of the last proposals; null when it is none of them.
    std::shared_ptr<const Block> find(const BlockHash& hash) const;

private:
    using Book = p2p::gossip::ProposalBook;
    struct Kept {
        BlockHash hash;
        View view = 0;
        std::shared_ptr<const Block> block;
    };
    struct Received {
        std::uint64_t key = 0;
        p2p::Outgoing message; //!< as it came
        std::vector<PeerId> sources;
    };

    bool is_leaders(const p2p::CompactProposal& compact, const BlockHash& hash, PeerId from);
    std::uint64_t key_of(EpochNumber epoch, View view, const BlockHash& hash) const;
    void note(PeerId from, const p2p::CompactProposal& compact, std::uint64_t key);
    runtime::Task<void> follow(Book::Outcome outcome);
    runtime::Task<void> finish(Book::Complete complete);
    void keep(const SharedProposal& proposal);

    const RelayParts& parts_;
    p2p::gossip::Mesh& mesh_;
    const p2p::gossip::RecentTransactions& recent_;
    EpochSets& sets_;
    AskBlock ask_block_;
    Book book_;
    std::uint64_t salt_;
    p2p::gossip::SeenCache done_; //!< handed to the engine
    std::deque<Received> received_;
    std::deque<Kept> kept_;
};

} // namespace rustchain::sync
