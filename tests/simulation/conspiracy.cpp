// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the conspirators do.
#include "tests/simulation/conspiracy.hpp"

#include "core/consensus/simplex/proposal_rules.hpp"

namespace rustchain::simulation {
namespace {

constexpr std::size_t kMostOld = 256;
constexpr std::uint64_t kReplaysEach = 8;
constexpr std::size_t kMostRemembered = 4096;

} // namespace

Conspiracy::Conspiracy(World& world, std::map<NodeIndex, Habit> members,
                       std::vector<std::uint8_t> sides, bool is_split)
    : world_(world), members_(std::move(members)), sides_(std::move(sides)), is_split_(is_split) {}

void Conspiracy::send_to_side(NodeIndex member, const Message& message, Side side,
                              std::uint64_t extra_ms) {
    world_.judge.see(member, *message);
    for (NodeIndex to = 0; to < sides_.size(); ++to) {
        if (side == 0 || sides_[to] == side || sides_[to] == 0)
            world_.post.send(member, to, message, extra_ms);
    }
}

void Conspiracy::broadcast(NodeIndex member, const Message& message) {
    switch (members_.at(member)) {
    case Habit::silent:
        return;
    case Habit::withholds: {
        const std::uint64_t share = world_.random.below(4) * 33;
        world_.judge.see(member, *message);
        for (NodeIndex to = 0; to < sides_.size(); ++to) {
            if (world_.random.below(100) < share)
                world_.post.send(member, to, message);
        }
        return;
    }
    case Habit::equivocates:
        if (const auto* proposal = std::get_if<SharedProposal>(message.get()))
            split_proposal(member, *proposal);
        else if (std::holds_alternative<Certificate>(*message) && !is_split_)
            send_to_side(member, message, static_cast<Side>(1 + world_.random.below(2)),
                         world_.random.below(1500));
        return; // its votes are cast by vote_both_ways
    case Habit::replays:
    case Habit::kCount:
        keep(*message);
        return send_to_side(member, message, 0);
    }
}

void Conspiracy::overhear(NodeIndex member, const Body& body) {
    keep(body);
    if (members_.at(member) != Habit::equivocates)
        return;
    if (const auto* proposal = std::get_if<SharedProposal>(&body)) {
        const auto leader = world_.cast.index_of(proposal->block->header.validator);
        const Side home = leader ? sides_[*leader] : Side{0};
        vote_both_ways(*proposal, is_split_ ? home : static_cast<Side>(world_.random.below(3)));
    } else if (const auto* vote = std::get_if<Vote>(&body); vote != nullptr) {
        if (vote->kind == VoteKind::nullify)
            join_nullify(*vote);
    }
}

SharedProposal Conspiracy::twin_of(NodeIndex leader, const SharedProposal& proposal) const {
    const Cast& cast = world_.cast;
    Block block = *proposal.block;
    block.header.timestamp += 1;
    const crypto::KeyPair& key = cast.validators[leader].key;
    block.header.signature =
        cast.signatures.sign(key, signing_digest(block.header, cast.network.chain_id));
    SharedProposal twin = proposal;
    twin.hash = block_hash(block.header);
    twin.block = std::make_shared<const Block>(std::move(block));
    twin.signature =
        cast.signatures.sign(key, proposal_digest(twin.epoch, twin.view, twin.parent_view,
                                                  twin.hash, cast.network.chain_id));
    return twin;
}

void Conspiracy::split_proposal(NodeIndex leader, const SharedProposal& proposal) {
    // The last block of an epoch, proposed again, has no second form.
    if (consensus::simplex::is_repeat(proposal)) {
        send_to_side(leader, make_message(proposal), 0);
        return vote_both_ways(proposal, 0);
    }
    const SharedProposal twin = twin_of(leader, proposal);
    send_to_side(leader, make_message(proposal), 1);
    send_to_side(leader, make_message(twin), 2, world_.random.below(is_split_ ? 1 : 200));
    vote_both_ways(proposal, 1);
    vote_both_ways(twin, 2);
}

Vote Conspiracy::make_vote(NodeIndex member, VoteKind kind, const SharedProposal& about) const {
    const Cast& cast = world_.cast;
    const BlockHash hash = kind == VoteKind::nullify ? BlockHash{} : about.hash;
    const Hash256 digest = vote_digest(kind, about.epoch, about.view, hash, cast.network.chain_id);
    return {.kind = kind,
            .epoch = about.epoch,
            .view = about.view,
            .hash = hash,
            .validator = cast.validators[member].address,
            .signature = cast.signatures.sign(cast.validators[member].key, digest)};
}

void Conspiracy::vote_both_ways(const SharedProposal& proposal, Side side) {
    if (!attacked_.emplace(proposal.epoch, proposal.view, proposal.hash).second)
        return;
    if (attacked_.size() > kMostRemembered)
        attacked_.erase(attacked_.begin());
    const Side other = side == 0 ? Side{0} : static_cast<Side>(3 - side);
    const std::uint64_t patience = is_split_ ? 1 : 2000;
    for (const auto& [member, habit] : members_) {
        if (habit != Habit::equivocates)
            continue;
        send_to_side(member, make_message(make_vote(member, VoteKind::notarize, proposal)), side);
        send_to_side(member, make_message(make_vote(member, VoteKind::finalize, proposal)), side,
                     world_.random.below(patience));
        if (!is_split_ || side != 0)
            send_to_side(member, make_message(make_vote(member, VoteKind::nullify, proposal)),
                         other, world_.random.below(patience));
    }
}

//! Helps a side to skip a view, whatever was said about that view elsewhere.
void Conspiracy::join_nullify(const Vote& vote) {
    const auto voter = world_.cast.index_of(vote.validator);
    if (!voter || has(*voter))
        return;
    const Side side = sides_[*voter];
    if (!joined_.emplace(vote.epoch, vote.view, side).second)
        return;
    if (joined_.size() > kMostRemembered)
        joined_.erase(joined_.begin());
    SharedProposal about;
    about.epoch = vote.epoch;
    about.view = vote.view;
    for (const auto& [member, habit] : members_) {
        if (habit == Habit::equivocates)
            send_to_side(member, make_message(make_vote(member, VoteKind::nullify, about)), side);
    }
}

void Conspiracy::keep(const Body& body) {
    const bool is_old_news = std::holds_alternative<Vote>(body) ||
                             std::holds_alternative<Certificate>(body) ||
                             std::holds_alternative<SharedProposal>(body);
    if (!is_old_news || world_.random.below(16) != 0)
        return;
    if (old_.size() < kMostOld)
        return old_.push_back(std::make_shared<const Body>(body));
    old_[next_old_++ % kMostOld] = std::make_shared<const Body>(body);
}

void Conspiracy::tick() {
    if (old_.empty())
        return;
    for (const auto& [member, habit] : members_) {
        if (habit != Habit::replays)
            continue;
        for (std::uint64_t i = 0; i < kReplaysEach; ++i)
            world_.post.send(member, world_.random.below(sides_.size()),
                             old_[world_.random.below(old_.size())]);
    }
}

} // namespace rustchain::simulation
