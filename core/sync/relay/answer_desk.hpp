// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Answers peers' questions for blocks and their transactions, a bounded number at a time.
#pragma once

#include "core/runtime/channel.hpp"
#include "core/sync/relay/relay_parts.hpp"

#include <map>

namespace rustchain::sync {

//! The final blocks that a GetBlocks asks for, as many as fit into one answer; from any thread.
p2p::Blocks read_blocks(const ledger::LedgerSnapshot& snapshot, const p2p::GetBlocks& question);

//! Lives on the relay's strand.
class AnswerDesk {
public:
    static constexpr std::size_t kMostWaiting = 256;
    static constexpr std::size_t kMostWaitingOfPeer = 16;

    //! A block that is not final and was not executed yet, where one is at hand.
    using FindProposed = std::function<std::shared_ptr<const Block>(const BlockHash& hash)>;

    AnswerDesk(const RelayParts& parts, FindProposed find_proposed)
        : parts_(parts), find_proposed_(std::move(find_proposed)),
          waiting_(kMostWaiting, runtime::WhenFull::refuse) {}

    void left(PeerId peer) { waiting_of_.erase(peer); }
    //! A question of more than this node has time for is an offence.
    void take(PeerId from, p2p::GetBlocks question);
    //! With a block.
    void take(PeerId from, p2p::GetTransactions question);
    //! A worker. Runs until cancelled.
    runtime::Task<void> answer();

private:
    struct Question {
        PeerId from = 0;
        std::variant<p2p::GetBlocks, p2p::GetTransactions> asked;
    };

    void enqueue(Question question);
    runtime::Task<p2p::Outgoing> blocks(p2p::GetBlocks asked);
    runtime::Task<p2p::Outgoing> transactions(p2p::GetTransactions asked);
    //! Proposed, executed or final; null when it is not here.
    runtime::Task<std::shared_ptr<const Block>> find(BlockHash hash);

    const RelayParts& parts_;
    FindProposed find_proposed_;
    runtime::Channel<Question> waiting_;
    std::map<PeerId, std::size_t> waiting_of_;
};

} // namespace rustchain::sync
