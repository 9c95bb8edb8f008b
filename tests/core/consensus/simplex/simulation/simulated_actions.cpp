// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a simulated node does when its machine asks.
#include "core/consensus/staking/evidence_rules.hpp"
#include "tests/core/consensus/simplex/simulation/simulated_network.hpp"

#include <algorithm>

namespace rustchain::consensus::simplex::testing {

void SimulatedNetwork::publish(std::size_t node, const SharedProposal& proposal) {
    Node& self = nodes_[node];
    self.kept.proposals.push_back(proposal);
    self.kept.proposed.push_back(proposal.view);
    send_all(node, [&](PeerId from) { return ProposalReceived{proposal, from, false}; });
    feed(node, ProposalReceived{proposal, kNobody, true});
}

//! Every traitor votes for the proposal in every way.
void SimulatedNetwork::vote_for(const SharedProposal& proposal) {
    for (std::size_t traitor : plan_.traitors) {
        if (nodes_[traitor].down_until_ms > 0)
            continue;
        for (VoteKind kind : {VoteKind::notarize, VoteKind::nullify, VoteKind::finalize}) {
            const BlockHash hash = kind == VoteKind::nullify ? BlockHash{} : proposal.hash;
            const Vote vote =
                make_vote(validators_[traitor], kind, proposal.epoch, proposal.view, hash);
            for (std::size_t to = 0; to < nodes_.size(); ++to) {
                if (pick(0, 1) == 0)
                    send(traitor, to, VoteReceived{vote, traitor + 1});
            }
        }
    }
}

void SimulatedNetwork::perform(std::size_t node, const Propose& action) {
    const std::uint64_t earliest_ms =
        action.earliest_ms > kEpochStart ? action.earliest_ms - kEpochStart : 0;
    on_node(node, std::max(now_ms_, earliest_ms) + pick(1, 20), [this, node, action] {
        Node& self = nodes_[node];
        if (self.epoch != action.epoch || self.state.view != action.view)
            return;
        if (is_traitor(node))
            return betray(node, action);
        const Height height = self.bodies.contains(action.parent)
                                  ? self.bodies.at(action.parent)->header.height
                                  : self.chain.back().height;
        auto block = make_block(validators_[node], {action.view, height + 1, now().wall_ms,
                                                    action.parent, std::to_string(now_ms_)});
        proposed_[block_hash(block->header)] = {now_ms_, height + 1, std::nullopt};
        publish(node, make_proposal(validators_[node], action.epoch, action.view,
                                    action.parent_view, block, action.certificates));
    });
}

//! Two blocks in one view, each shown to half of the others; and votes for both.
void SimulatedNetwork::betray(std::size_t node, const Propose& action) {
    const Height height = nodes_[node].bodies.contains(action.parent)
                              ? nodes_[node].bodies.at(action.parent)->header.height
                              : nodes_[node].chain.back().height;
    for (std::size_t side = 0; side < 2; ++side) {
        auto block =
            make_block(validators_[node], {action.view, height + 1, now().wall_ms, action.parent,
                                           std::to_string(now_ms_) + std::to_string(side)});
        auto proposal = make_proposal(validators_[node], action.epoch, action.view,
                                      action.parent_view, block, action.certificates);
        const Vote vote = make_vote(validators_[node], VoteKind::notarize, action.epoch,
                                    action.view, proposal.hash);
        for (std::size_t to = 0; to < nodes_.size(); ++to) {
            if (to % 2 == side)
                send(node, to, ProposalReceived{proposal, node + 1, false});
            send(node, to, VoteReceived{vote, node + 1});
        }
        vote_for(proposal);
    }
    for (VoteKind kind : {VoteKind::nullify, VoteKind::finalize}) {
        const Vote vote = make_vote(validators_[node], kind, action.epoch, action.view,
                                    kind == VoteKind::nullify ? BlockHash{} : hash_of("made up"));
        send_all(node, [&](PeerId from) { return VoteReceived{vote, from}; });
    }
}

void SimulatedNetwork::perform(std::size_t node, const ProposeAgain& action) {
    publish(node, make_proposal(validators_[node], action.epoch, action.view, action.parent_view,
                                nodes_[node].bodies.at(action.hash), action.certificates));
}

void SimulatedNetwork::perform(std::size_t node, const RepeatProposal& action) {
    const SharedProposal& proposal = nodes_[node].proposals.at(action.view);
    send_all(node, [&](PeerId from) { return ProposalReceived{proposal, from, false}; });
}

void SimulatedNetwork::perform(std::size_t node, const CastVote& action) {
    Node& self = nodes_[node];
    const Vote vote =
        make_vote(validators_[node], action.kind, action.epoch, action.view, action.hash);
    if (action.kind == VoteKind::notarize)
        self.kept.proposals.push_back(self.proposals.at(action.view));
    self.kept.votes.push_back(vote);
    if (!is_traitor(node))
        judge_vote(node, vote);
    else if (action.kind == VoteKind::notarize)
        vote_for(self.proposals.at(action.view));
    send_all(node, [&](PeerId from) { return VoteReceived{vote, from}; });
    on_node(node, now_ms_, [this, node, vote] { feed(node, VoteReceived{vote, kNobody}); });
}

void SimulatedNetwork::perform(std::size_t node, const RepeatVote& action) {
    judge_vote(node, action.vote);
    send_all(node, [&](PeerId from) { return VoteReceived{action.vote, from}; });
}

void SimulatedNetwork::perform(std::size_t node, const Relay& action) {
    nodes_[node].kept.certificates.push_back(action.certificate);
    if (!is_traitor(node))
        judge_certificate(action.certificate);
    send_all(node, [&](PeerId from) { return CertificateReceived{action.certificate, from}; });
}

void SimulatedNetwork::perform(std::size_t node, const Answer& action) {
    send(node, action.peer - 1, CertificateReceived{action.certificate, node + 1});
}

void SimulatedNetwork::perform(std::size_t node, const CheckBlock& action) {
    if (!nodes_[node].bodies.contains(action.hash))
        violations_.push_back("a block is to be checked whose body is not there");
    const Verdict verdict = pick(1, 10) == 1 ? Verdict::later : Verdict::valid;
    on_node(node, now_ms_ + pick(0, 30), [this, node, action, verdict] {
        feed(node, BlockJudged{action.hash, verdict});
    });
}

void SimulatedNetwork::perform(std::size_t node, const FinaliseBlock& action) {
    Node& self = nodes_[node];
    std::vector<FinalHead> fresh{action.head};
    while (fresh.back().hash != self.chain.back().hash) {
        const auto& block = self.bodies.at(fresh.back().hash);
        self.stored[fresh.back().hash] = block;
        fresh.back().timestamp = block->header.timestamp;
        if (block->header.height <= self.chain.back().height) {
            violations_.push_back("a final block beside the final chain");
            return;
        }
        fresh.push_back({block->header.prev_block, block->header.height - 1, 0, std::nullopt});
    }
    for (auto head = fresh.rbegin() + 1; head != fresh.rend(); ++head) {
        judge_final(node, *head);
        self.chain.push_back(*head);
    }
    if (!action.ends_epoch)
        return;
    self.kept = {};
    on_node(node, now_ms_ + pick(0, 20), [this, node] { start(node); });
}

void SimulatedNetwork::perform(std::size_t node, const AskBlock& action) {
    for (std::size_t other = 0; other < nodes_.size(); ++other) {
        const Node& asked = nodes_[other];
        auto body = asked.bodies.find(action.hash);
        auto stored = asked.stored.find(action.hash);
        if (stored != asked.stored.end())
            send(other, node, BlockReceived{stored->second, action.hash, other + 1});
        else if (body != asked.bodies.end())
            send(other, node, BlockReceived{body->second, action.hash, other + 1});
    }
}

void SimulatedNetwork::perform(std::size_t node, const AskCertificate& action) {
    send_all(node, [&](PeerId from) { return CertificateAsked{action.epoch, action.view, from}; });
}

void SimulatedNetwork::perform(std::size_t node, const SetTimer& action) {
    nodes_[node].timer_ms = action.monotonic_ms;
    on_node(node, std::max(now_ms_, action.monotonic_ms), [this, node, action] {
        if (nodes_[node].timer_ms == action.monotonic_ms)
            feed(node, TimerFired{});
    });
}

void SimulatedNetwork::perform(std::size_t node, const Blame& action) {
    if (plan_.traitors.empty())
        violations_.push_back("node " + std::to_string(node) +
                              " blames an honest peer: " + std::string(action.reason));
}

void SimulatedNetwork::perform(std::size_t node, const Accuse& action) {
    const bool is_just = std::ranges::any_of(plan_.traitors, [&](std::size_t traitor) {
        return validators_[traitor].member.consensus_key == action.evidence.accused;
    });
    // The chain's own rule knows real signatures only.
    const bool is_real = plan_.scheme.verify == NetworkPlan{}.scheme.verify;
    if (!is_just || (is_real && !staking::shows_fault(action.evidence, kChainId)))
        violations_.push_back("node " + std::to_string(node) + " accuses an honest one");
    accusations_.insert(action.evidence.kind_bit());
}

} // namespace rustchain::consensus::simplex::testing
