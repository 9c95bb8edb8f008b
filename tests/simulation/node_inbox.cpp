// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What reaches a simulated node, and how it catches up.
#include "core/consensus/simplex/certificate_rules.hpp"
#include "tests/simulation/conspiracy.hpp"
#include "tests/simulation/node_life.hpp"

namespace rustchain::simulation {
namespace {

constexpr std::size_t kRememberedBlocks = 128;
constexpr Height kRangeBlocks = 32;
constexpr std::size_t kPatience = 4; //!< ticks without a new final block

} // namespace

void Node::deliver(NodeIndex from, const Body& body) {
    if (!life_ || is_cut_ || life_->has_ended)
        return;
    if (conspiracy_ != nullptr)
        conspiracy_->overhear(index_, body);
    std::visit([&](const auto& what) { take(from, what); }, body);
}

void Node::take(NodeIndex from, const Vote& vote) {
    life_->engine.receive(vote, from + 1);
}

void Node::take(NodeIndex from, const SharedProposal& proposal) {
    remember(proposal.block);
    life_->engine.receive(Proposal{.epoch = proposal.epoch,
                                   .view = proposal.view,
                                   .parent_view = proposal.parent_view,
                                   .block = *proposal.block,
                                   .certificates = proposal.certificates,
                                   .signature = proposal.signature},
                          from + 1);
}

void Node::take(NodeIndex from, const Certificate& certificate) {
    life_->engine.receive(certificate, from + 1);
}

void Node::take(NodeIndex from, const CertificateAsked& asked) {
    life_->engine.receive_request(asked.epoch, asked.view, from + 1);
}

void Node::take(NodeIndex from, const BlockSent& sent) {
    remember(sent.block);
    life_->engine.receive(Block(*sent.block), from + 1);
}

void Node::take(NodeIndex from, const BlockAsked& asked) {
    if (auto block = find_block(asked.hash))
        return reply(from, make_message(BlockSent{std::move(block)}));
    // After a restart what waits for finality is known to the ledger alone.
    if (auto executed = life_->ledger->find(asked.hash))
        return reply(from, make_message(BlockSent{executed->checked().shared_block()}));
    const auto blocks = life_->ledger->snapshot()->blocks();
    auto height = blocks.height_of(asked.hash);
    if (!height || !*height)
        return;
    auto block = blocks.block(**height);
    if (block && *block)
        reply(from, make_message(BlockSent{std::make_shared<const Block>(std::move(**block))}));
}

void Node::take(NodeIndex, const consensus::CheckedTransactionPtr& transaction) {
    [[maybe_unused]] auto admitted = life_->ledger->admit(transaction);
}

void Node::remember(const std::shared_ptr<const Block>& block) {
    const BlockHash hash = block_hash(block->header);
    if (!blocks_.emplace(hash, block).second)
        return;
    order_.push_back(hash);
    if (order_.size() > kRememberedBlocks) {
        blocks_.erase(order_.front());
        order_.pop_front();
    }
}

std::shared_ptr<const Block> Node::find_block(const BlockHash& hash) const {
    auto found = blocks_.find(hash);
    return found == blocks_.end() ? nullptr : found->second;
}

void Node::tick() {
    if (!life_ || is_cut_)
        return;
    if (++idle_ticks_ >= kPatience)
        reply(world_.random.below(world_.cast.size()), make_message(RangeAsked{height_ + 1}));
}

void Node::take(NodeIndex from, const RangeAsked& asked) {
    const auto snapshot = life_->ledger->snapshot();
    if (asked.from == 0 || asked.from > snapshot->final.header.height)
        return;
    const ChainParams& params = snapshot->network->params;
    const Height last =
        std::min(asked.from + kRangeBlocks - 1, params.last_height(params.epoch_of(asked.from)));
    auto proof = snapshot->blocks().certificate_from(std::min(last, snapshot->final.header.height));
    if (!proof || !*proof)
        return;
    FinalRange range{.blocks = {}, .certificate = (*proof)->second};
    for (Height height = asked.from; height <= (*proof)->first; ++height) {
        auto block = snapshot->blocks().block(height);
        if (!block || !*block)
            return;
        range.blocks.push_back(std::make_shared<const Block>(std::move(**block)));
    }
    reply(from, make_message(std::move(range)));
}

void Node::take(NodeIndex, const FinalRange& range) {
    if (range.blocks.empty() || range.blocks.back()->header.height <= height_ ||
        !accept_range(range))
        return;
    const BlockHeader& header = range.blocks.back()->header;
    if (!life_->ledger->finalise(range.certificate.hash, range.certificate)) {
        is_cut_ = true; // its store fails: it goes down, as with a write of its engine
        return;
    }
    note_final();
    life_->engine.follow({.hash = range.certificate.hash,
                          .height = header.height,
                          .timestamp = header.timestamp,
                          .certificate = range.certificate});
}

//! Checks the finalisation by the set that the own chain names, and executes what it covers.
bool Node::accept_range(const FinalRange& range) {
    const auto snapshot = life_->ledger->snapshot();
    const EpochNumber epoch =
        snapshot->network->params.epoch_of(range.blocks.back()->header.height);
    auto set = state::read_record<EpochRecord>(snapshot->state(), state::StateKey::epoch(epoch));
    if (!set || !*set || range.certificate.kind != VoteKind::finalize ||
        block_hash(range.blocks.back()->header) != range.certificate.hash ||
        !consensus::simplex::check_certificate(range.certificate, epoch, (*set)->members,
                                               snapshot->network->chain_id,
                                               world_.cast.signatures.verify))
        return false;
    for (const auto& block : range.blocks) {
        if (block->header.height <= snapshot->final.header.height)
            continue;
        std::vector<consensus::CheckedTransactionPtr> transactions;
        for (const Transaction& transaction : block->transactions) {
            auto known = life_->ledger->mempool().find(transaction_hash(transaction));
            transactions.push_back(
                known ? known : fixtures::checked(transaction, snapshot->network->chain_id));
        }
        auto checked = consensus::check_block(block, std::move(transactions), {});
        if (!checked || !life_->ledger->accept(std::move(*checked)))
            return false;
    }
    return true;
}

} // namespace rustchain::simulation
