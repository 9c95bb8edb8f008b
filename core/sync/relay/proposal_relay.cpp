// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way of proposals.
#include "core/sync/relay/proposal_relay.hpp"

#include "core/p2p/gossip/short_ids.hpp"
#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::sync {

using namespace p2p::gossip;
using p2p::CompactProposal;
using p2p::make_outgoing;
using p2p::Offence;
using runtime::Task;

namespace {

constexpr std::size_t kMostDone = 4'096;
constexpr std::size_t kMostReceived = 8; //!< messages kept to be sent on as they are
constexpr std::size_t kMostKept = 4;     //!< blocks, of up to 12 MiB each

CompactProposal compact_of(const SharedProposal& proposal) {
    std::vector<TransactionHash> hashes;
    hashes.reserve(proposal.block->transactions.size());
    for (const Transaction& transaction : proposal.block->transactions)
        hashes.push_back(transaction_hash(transaction));
    return {.epoch = proposal.epoch,
            .view = proposal.view,
            .parent_view = proposal.parent_view,
            .header = proposal.block->header,
            .receipt_root = proposal.block->receipt_root,
            .short_ids = compact_ids(proposal.hash, hashes),
            .attestations = proposal.block->attestations,
            .certificates = proposal.certificates,
            .signature = proposal.signature};
}

} // namespace

ProposalRelay::ProposalRelay(const RelayParts& parts, Mesh& mesh, const RecentTransactions& recent,
                             EpochSets& sets)
    : parts_(parts), mesh_(mesh), recent_(recent), sets_(sets), salt_(parts.random.next()),
      done_(kMostDone) {}

std::uint64_t ProposalRelay::key_of(EpochNumber epoch, View view, const BlockHash& hash) const {
    return announced_id(announced_id(salt_ ^ epoch, hash), hash) + view;
}

//! Only what a leader signed is worth rebuilding.
bool ProposalRelay::is_leaders(const CompactProposal& compact, const BlockHash& hash, PeerId from) {
    const CommitteePtr committee = sets_.committee(compact.epoch);
    // Of an epoch long gone, or one that the own chain does not know yet: no fault of the sender.
    if (committee == nullptr)
        return false;
    if (compact.view == 0 || compact.view >= kMostViews) {
        parts_.network.punish(from, Offence::malformed_message, "a proposal for no view");
        return false;
    }
    const Hash256 digest = proposal_digest(compact.epoch, compact.view, compact.parent_view, hash,
                                           committee->chain_id());
    const ValidatorMember& leader = committee->leader(compact.view);
    if (committee->verify(leader, digest, compact.signature))
        return true;
    parts_.network.punish(from, Offence::bad_signature, "a proposal that its leader did not sign");
    return false;
}

//! Remembers the message and who has it.
void ProposalRelay::note(PeerId from, const CompactProposal& compact, std::uint64_t key) {
    auto found = std::ranges::find(received_, key, &Received::key);
    if (found != received_.end()) {
        found->sources.push_back(from);
        return;
    }
    if (received_.size() >= kMostReceived)
        received_.pop_front();
    received_.push_back({key, make_outgoing(compact), {from}});
}

Task<void> ProposalRelay::take(PeerId from, CompactProposal compact) {
    const BlockHash hash = block_hash(compact.header);
    const std::uint64_t key = key_of(compact.epoch, compact.view, hash);
    if (book_.is_under_way(from, compact, hash) || done_.contains(key)) {
        if (auto found = std::ranges::find(received_, key, &Received::key);
            found != received_.end() && found->sources.size() < kMostReceived)
            found->sources.push_back(from);
        co_return;
    }
    if (compact.epoch < parts_.ledger.snapshot()->epoch || !is_leaders(compact, hash, from))
        co_return;
    note(from, compact, key);
    auto rebuild = ProposalRebuild::create(std::move(compact));
    if (!rebuild) {
        parts_.network.punish(from, Offence::malformed_message, "short ids cut short");
        co_return;
    }
    recent_.each([&](const TransactionHash& id, const SharedTransaction& transaction) {
        rebuild->offer(id, transaction);
    });
    Book::Outcome outcome = book_.begin(from, std::move(*rebuild), parts_.monotonic_ms());
    co_await follow(std::move(outcome));
}

Task<void> ProposalRelay::take(PeerId from, BlockHash block,
                               std::vector<Transaction> transactions) {
    bool was_asked = false;
    Book::Outcome outcome =
        book_.take(from, block, std::move(transactions), parts_.monotonic_ms(), was_asked);
    if (!was_asked)
        parts_.network.punish(from, Offence::unrequested_bulk,
                              "a block's transactions that nobody asked for");
    co_await follow(std::move(outcome));
}

Task<bool> ProposalRelay::take_block(PeerId from, Block& block) {
    Book::Outcome outcome;
    const BlockHash hash = block_hash(block.header);
    if (!book_.take_whole(from, block, hash, outcome))
        co_return false;
    co_await follow(std::move(outcome));
    co_return true;
}

Task<void> ProposalRelay::tick() {
    Book::Outcome outcome = book_.tick(parts_.monotonic_ms());
    co_await follow(std::move(outcome));
}

Task<void> ProposalRelay::follow(Book::Outcome outcome) {
    for (const Book::Question& question : outcome.questions) {
        if (question.places.empty())
            ask_block_(question.peer, question.block);
        else
            parts_.network.send(question.peer,
                                make_outgoing(p2p::GetTransactions{.block = question.block,
                                                                   .short_ids = {},
                                                                   .places = question.places}));
    }
    for (PeerId peer : outcome.broken)
        parts_.network.punish(peer, Offence::broken_promise, "did not send the rest of a proposal");
    for (PeerId peer : outcome.wrong)
        parts_.network.punish(peer, Offence::invalid_block,
                              "sent other transactions than the block's");
    for (Book::Complete& complete : outcome.complete)
        co_await finish(std::move(complete));
}

//! Copying a full block and hashing its tree takes milliseconds: the pool does it.
Task<void> ProposalRelay::finish(Book::Complete complete) {
    auto assemble = [&complete] { return complete.rebuild.finish(); };
    std::optional<Proposal> proposal = co_await runtime::run_on(parts_.verify, assemble);
    const CompactProposal& compact = complete.rebuild.compact();
    if (!proposal && complete.is_whole) {
        parts_.network.punish(complete.from, Offence::invalid_block,
                              "sent other transactions than the block's");
        co_return;
    }
    if (!proposal) {
        const Book::Outcome again = book_.collided(std::move(complete), parts_.monotonic_ms());
        for (const Book::Question& question : again.questions)
            ask_block_(question.peer, question.block);
        co_return;
    }
    const std::uint64_t key = key_of(compact.epoch, compact.view, complete.rebuild.hash());
    if (parts_.consensus.receive(std::move(*proposal), complete.from))
        done_.insert(key);
}

void ProposalRelay::keep(const SharedProposal& proposal) {
    const bool is_there =
        std::ranges::any_of(kept_, [&](const Kept& kept) { return kept.hash == proposal.hash; });
    if (is_there)
        return;
    if (kept_.size() >= kMostKept)
        kept_.pop_front();
    kept_.push_back({proposal.hash, proposal.view, proposal.block});
}

std::shared_ptr<const Block> ProposalRelay::find(const BlockHash& hash) const {
    auto found = std::ranges::find(kept_, hash, &Kept::hash);
    return found == kept_.end() ? nullptr : found->block;
}

Task<void> ProposalRelay::broadcast(SharedProposal proposal, std::vector<PeerId> everyone) {
    keep(proposal);
    done_.insert(key_of(proposal.epoch, proposal.view, proposal.hash));
    auto encode_it = [&proposal] { return make_outgoing(compact_of(proposal)); };
    const p2p::Outgoing message = co_await runtime::run_on(parts_.verify, encode_it);
    for (PeerId peer : everyone)
        parts_.network.send(peer, message);
}

void ProposalRelay::forward(const SharedProposal& proposal, PeerId from) {
    keep(proposal);
    mesh_.credit(from);
    parts_.network.reward(from);
    const std::uint64_t key = key_of(proposal.epoch, proposal.view, proposal.hash);
    auto found = std::ranges::find(received_, key, &Received::key);
    if (found == received_.end())
        return; // so late that others have it
    for (PeerId peer : mesh_.members(kBlocks)) {
        if (peer != from && std::ranges::find(found->sources, peer) == found->sources.end())
            parts_.network.send(peer, found->message);
    }
}

} // namespace rustchain::sync
