// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions between peers and the mempool: announced, asked for, checked, announced onward.
#pragma once

#include "core/p2p/gossip/mesh.hpp"
#include "core/p2p/gossip/recent_transactions.hpp"
#include "core/p2p/gossip/transaction_announcer.hpp"
#include "core/p2p/gossip/transaction_fetcher.hpp"
#include "core/runtime/channel.hpp"
#include "core/sync/relay/relay_parts.hpp"

namespace rustchain::sync {

//! Lives on the relay's strand.
class TransactionRelay {
public:
    //! What waits to be checked; more is dropped and counted.
    static constexpr std::size_t kMostQueuedBytes = 32u << 20;

    TransactionRelay(const RelayParts& parts, p2p::gossip::Mesh& mesh);

    void joined(PeerId peer);
    void left(PeerId peer);
    void take(PeerId from, const p2p::Inventory& inventory);
    //! Transactions without a block.
    void take(PeerId from, std::vector<Transaction> transactions);
    //! Sends what the peer asks for, of what it was told.
    void answer(PeerId from, const p2p::GetTransactions& question);
    //! Announces and asks; ten times a second.
    void tick();
    //! One of the workers that check what came. Runs until cancelled.
    runtime::Task<void> check_arrivals();

    const p2p::gossip::RecentTransactions& recent() const { return recent_; }
    std::uint64_t dropped() const { return dropped_; }

private:
    struct Batch {
        PeerId from = 0;
        std::vector<Bytes> encoded;
        std::vector<std::uint64_t> ids;
        std::size_t bytes = 0;
    };

    void admitted(const consensus::CheckedTransactionPtr& transaction);
    void enqueue(Batch batch);
    void judge(const Batch& batch,
               const std::vector<Result<TransactionHash, ledger::SubmitFault>>& results);
    void ask();

    const RelayParts& parts_;
    p2p::gossip::Mesh& mesh_;
    std::uint64_t salt_; //!< of what peers tell this node
    p2p::gossip::TransactionAnnouncer announcer_;
    p2p::gossip::TransactionFetcher fetcher_;
    p2p::gossip::RecentTransactions recent_;
    p2p::gossip::SeenCache known_; //!< under the own salt: admitted, refused, or being checked
    std::unordered_map<std::uint64_t, std::vector<PeerId>> announcers_; //!< of what is checked
    runtime::Channel<Batch> arrivals_;
    std::size_t queued_bytes_ = 0;
    std::uint64_t dropped_ = 0;
    runtime::Subscription subscription_;
};

} // namespace rustchain::sync
