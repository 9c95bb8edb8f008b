// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How the simulated network carries messages, breaks nodes and judges them.
#include "tests/core/consensus/simplex/simulation/simulated_network.hpp"

namespace rustchain::consensus::simplex::testing {

SimulatedNetwork::SimulatedNetwork(NetworkPlan plan)
    : plan_(plan), validators_(make_validators(plan.nodes)), nodes_(plan.nodes),
      random_(plan.seed) {
    const FinalHead genesis{hash_of("genesis"), 0, kEpochStart, std::nullopt};
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        validators_[i].scheme = plan.scheme;
        nodes_[i].state = State(
            Settings{kChainId, params_, validators_[i].member.consensus_key, plan.scheme.verify});
        nodes_[i].chain.push_back(genesis);
        on_node(i, pick(0, 200), [this, i] { start(i); });
    }
    at(1000, [this] { every_second(); });
}

std::uint64_t SimulatedNetwork::pick(std::uint64_t from, std::uint64_t to) {
    return from + random_() % (to - from + 1);
}

void SimulatedNetwork::at(std::uint64_t when_ms, std::function<void()> call) {
    queue_.push({when_ms, order_++, std::move(call)});
}

//! Unless the node crashes before.
void SimulatedNetwork::on_node(std::size_t node, std::uint64_t when_ms,
                               std::function<void()> call) {
    at(when_ms, [this, node, life = nodes_[node].life, call = std::move(call)] {
        if (nodes_[node].life == life)
            call();
    });
}

void SimulatedNetwork::run_for(std::uint64_t duration_ms) {
    const std::uint64_t end_ms = now_ms_ + duration_ms;
    while (!queue_.empty() && queue_.top().at_ms <= end_ms) {
        Pending next = queue_.top();
        queue_.pop();
        now_ms_ = std::max(now_ms_, next.at_ms);
        next.call();
    }
    now_ms_ = end_ms;
}

void SimulatedNetwork::become_good(std::uint64_t longest_delay_ms) {
    plan_.loss_percent = 0;
    plan_.crash_percent = 0;
    plan_.longest_delay_ms = longest_delay_ms;
}

std::vector<std::string> SimulatedNetwork::late_blocks(std::uint64_t since_ms,
                                                       std::uint64_t within_ms) const {
    std::vector<std::string> late;
    for (const auto& [hash, block] : proposed_) {
        const bool is_asked = block.at_ms >= since_ms && block.at_ms + within_ms <= now_ms_;
        if (is_asked && (!block.final_ms || *block.final_ms > block.at_ms + within_ms))
            late.push_back("block " + std::to_string(block.height) + " proposed at " +
                           std::to_string(block.at_ms) + " ms");
    }
    return late;
}

std::size_t SimulatedNetwork::proposed_since(std::uint64_t since_ms) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        proposed_, [&](const auto& entry) { return entry.second.at_ms >= since_ms; }));
}

Height SimulatedNetwork::lowest_height() const {
    Height lowest = height_of(0);
    for (std::size_t i = 1; i < nodes_.size(); ++i)
        lowest = std::min(lowest, height_of(i));
    return lowest;
}

void SimulatedNetwork::send(std::size_t from, std::size_t to, Event event) {
    if (from == to || pick(1, 100) <= plan_.loss_percent || nodes_[to].down_until_ms > 0)
        return;
    on_node(to, now_ms_ + pick(plan_.shortest_delay_ms, plan_.longest_delay_ms),
            [this, to, event = std::move(event)] { feed(to, event); });
}

void SimulatedNetwork::send_all(std::size_t from, const std::function<Event(PeerId)>& make) {
    for (std::size_t to = 0; to < nodes_.size(); ++to)
        send(from, to, make(from + 1));
}

bool SimulatedNetwork::put_off(std::size_t node, const Event& event) {
    std::optional<EpochNumber> epoch;
    if (const auto* proposal = std::get_if<ProposalReceived>(&event))
        epoch = proposal->proposal.epoch;
    else if (const auto* vote = std::get_if<VoteReceived>(&event))
        epoch = vote->vote.epoch;
    else if (const auto* certificate = std::get_if<CertificateReceived>(&event))
        epoch = certificate->certificate.epoch;
    Node& self = nodes_[node];
    if (!self.state.committee || epoch != self.state.committee->epoch() + 1)
        return false;
    self.early.push_back(event);
    return true;
}

void SimulatedNetwork::feed(std::size_t node, const Event& event) {
    if (put_off(node, event))
        return;
    if (const auto* received = std::get_if<ProposalReceived>(&event)) {
        nodes_[node].bodies.emplace(received->proposal.hash, received->proposal.block);
        nodes_[node].proposals.emplace(received->proposal.view, received->proposal);
    } else if (const auto* fetched = std::get_if<BlockReceived>(&event)) {
        nodes_[node].bodies.emplace(fetched->hash, fetched->block);
    }
    for (const Action& action : step(nodes_[node].state, event, now()))
        std::visit([&](const auto& what) { perform(node, what); }, action);
}

std::vector<Validator> SimulatedNetwork::set_of(EpochNumber epoch) const {
    std::vector<Validator> set = validators_;
    if (plan_.sets_change && set.size() > 1)
        set.erase(set.begin() + static_cast<std::ptrdiff_t>(epoch % set.size()));
    return set;
}

BlockHash SimulatedNetwork::seed_of(std::size_t node, EpochNumber epoch) const {
    return nodes_[node].chain[epoch < 2 ? 0 : params_.last_height(epoch - 2)].hash;
}

void SimulatedNetwork::start(std::size_t node) {
    Node& self = nodes_[node];
    self.epoch = params_.epoch_of(self.chain.back().height + 1);
    EpochEntered event{.epoch = self.epoch,
                       .members = members_of(set_of(self.epoch)),
                       .seed = seed_of(node, self.epoch),
                       .previous_members = {},
                       .previous_seed = {},
                       .head = self.chain.back(),
                       .may_vote = true,
                       .kept = self.kept};
    if (self.epoch > 0) {
        event.previous_members = members_of(set_of(self.epoch - 1));
        event.previous_seed = seed_of(node, self.epoch - 1);
    }
    self.proposals.clear();
    for (const SharedProposal& proposal : self.kept.proposals) {
        self.bodies.emplace(proposal.hash, proposal.block);
        if (proposal.epoch == self.epoch)
            self.proposals.emplace(proposal.view, proposal);
    }
    feed(node, event);
    for (const Event& early : std::exchange(self.early, {}))
        feed(node, early);
}

void SimulatedNetwork::crash(std::size_t node, std::uint64_t for_ms) {
    Node& self = nodes_[node];
    ++self.life;
    self.down_until_ms = now_ms_ + for_ms;
    self.bodies.clear();
    self.proposals.clear();
    self.early.clear();
    self.state = State(self.state.settings);
    at(self.down_until_ms, [this, node] { restart(node); });
}

void SimulatedNetwork::restart(std::size_t node) {
    nodes_[node].down_until_ms = 0;
    ++restarts_;
    start(node);
}

void SimulatedNetwork::every_second() {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        if (nodes_[i].down_until_ms > 0)
            continue;
        if (pick(1, 100) <= plan_.crash_percent)
            crash(i, pick(0, 6000));
        else
            catch_up(i);
    }
    at(now_ms_ + 1000, [this] { every_second(); });
}

//! What block sync does: who fell an epoch behind takes over the final blocks of another.
void SimulatedNetwork::catch_up(std::size_t node) {
    Node& self = nodes_[node];
    const Node& other = nodes_[pick(0, nodes_.size() - 1)];
    const Height target = other.chain.back().height;
    if (!self.state.committee || target < self.chain.back().height + params_.epoch_blocks())
        return;
    self.chain = other.chain;
    self.stored = other.stored;
    start(node);
}

void SimulatedNetwork::judge_vote(std::size_t node, const Vote& vote) {
    auto [place, is_new] = votes_.try_emplace({node, vote.epoch, vote.view, vote.kind}, vote.hash);
    if (!is_new && place->second != vote.hash)
        violations_.push_back("node " + std::to_string(node) + " voted for two hashes");
    if (vote.kind == VoteKind::notarize)
        return;
    const VoteKind other = vote.kind == VoteKind::nullify ? VoteKind::finalize : VoteKind::nullify;
    if (votes_.contains({node, vote.epoch, vote.view, other}))
        violations_.push_back("node " + std::to_string(node) + " nullified and finalised a view");
}

//! What quorums can and cannot say about one view.
void SimulatedNetwork::judge_certificate(const Certificate& certificate) {
    Certified& view = certified_[{certificate.epoch, certificate.view}];
    if (certificate.kind == VoteKind::notarize)
        view.notarized.insert(certificate.hash);
    else if (certificate.kind == VoteKind::finalize)
        view.finalized.insert(certificate.hash);
    else
        view.is_nullified = true;
    const std::string where = " in view " + std::to_string(certificate.view);
    if (view.notarized.size() > 1)
        violations_.push_back("two notarised blocks" + where);
    if (view.finalized.size() > 1)
        violations_.push_back("two finalised blocks" + where);
    if (view.is_nullified && !view.finalized.empty())
        violations_.push_back("a nullification beside a finalisation" + where);
}

void SimulatedNetwork::judge_final(std::size_t node, const FinalHead& head) {
    auto [place, is_new] = final_.try_emplace(head.height, head.hash);
    if (!is_new && place->second != head.hash)
        violations_.push_back("node " + std::to_string(node) + " has another block " +
                              std::to_string(head.height));
    auto proposed = proposed_.find(head.hash);
    if (proposed != proposed_.end() && !proposed->second.final_ms)
        proposed->second.final_ms = now_ms_;
}

} // namespace rustchain::consensus::simplex::testing
