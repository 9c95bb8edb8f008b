// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Taking peers into subnets and letting them go.
#include "core/p2p/gossip/mesh.hpp"

#include <algorithm>

namespace rustchain::p2p::gossip {
namespace {

constexpr std::uint64_t kBeatsToHalve = 60;

} // namespace

MeshOrders Mesh::add(PeerId peer, std::string group, std::uint64_t now_ms) {
    peers_[peer] = Peer{.group = std::move(group)};
    MeshOrders orders;
    if (peers_.size() <= config_.most) {
        for (Subnet subnet = 0; subnet < kSubnets; ++subnet)
            take_in(subnet, now_ms, orders);
    }
    return orders;
}

void Mesh::remove(PeerId peer) {
    peers_.erase(peer);
    for (auto& members : members_)
        members.erase(peer);
}

void Mesh::credit(PeerId peer) {
    if (auto found = peers_.find(peer); found != peers_.end())
        ++found->second.credit;
}

MeshOrders Mesh::take(PeerId from, const MeshChange& change, std::uint64_t now_ms) {
    auto found = peers_.find(from);
    // Later versions may know more subnets.
    if (found == peers_.end() || change.subnet >= kSubnets)
        return {};
    auto& members = members_[change.subnet];
    std::uint64_t& barred_until_ms = found->second.barred_until_ms[change.subnet];
    if (!change.joins) {
        members.erase(from);
        barred_until_ms = now_ms + config_.backoff_ms;
        return {};
    }
    if (members.contains(from))
        return {};
    // Some room above the most lets a heartbeat choose between old and new members.
    if (now_ms < barred_until_ms || members.size() >= 2 * config_.most)
        return {{from, {.subnet = change.subnet, .joins = false}}};
    members.insert(from);
    return {};
}

MeshOrders Mesh::heartbeat(std::uint64_t now_ms) {
    if (++beats_ % kBeatsToHalve == 0) {
        for (auto& [id, peer] : peers_)
            peer.credit /= 2;
    }
    MeshOrders orders;
    for (Subnet subnet = 0; subnet < kSubnets; ++subnet) {
        let_go(subnet, now_ms, orders);
        take_in(subnet, now_ms, orders);
    }
    return orders;
}

void Mesh::take_in(Subnet subnet, std::uint64_t now_ms, MeshOrders& orders) {
    auto& members = members_[subnet];
    const bool takes_all = peers_.size() <= config_.most;
    if (!takes_all && members.size() >= config_.lowest)
        return;
    std::vector<PeerId> candidates;
    for (const auto& [id, peer] : peers_) {
        if (!members.contains(id) && now_ms >= peer.barred_until_ms[subnet])
            candidates.push_back(id);
    }
    std::set<std::string> groups;
    for (PeerId member : members)
        groups.insert(peers_.at(member).group);
    const std::size_t wanted = takes_all ? candidates.size() : config_.target - members.size();
    for (PeerId chosen : best(std::move(candidates), wanted, std::move(groups))) {
        members.insert(chosen);
        orders.push_back({chosen, {.subnet = subnet, .joins = true}});
    }
}

void Mesh::let_go(Subnet subnet, std::uint64_t now_ms, MeshOrders& orders) {
    auto& members = members_[subnet];
    if (members.size() <= config_.most)
        return;
    const auto kept = best({members.begin(), members.end()}, config_.target, {});
    const std::set<PeerId> staying(kept.begin(), kept.end());
    for (PeerId member : std::exchange(members, staying)) {
        if (staying.contains(member))
            continue;
        peers_.at(member).barred_until_ms[subnet] = now_ms + config_.backoff_ms;
        orders.push_back({member, {.subnet = subnet, .joins = false}});
    }
}

std::vector<PeerId> Mesh::best(std::vector<PeerId> candidates, std::size_t count,
                               std::set<std::string> groups) {
    random_.shuffle(candidates);
    std::ranges::stable_sort(candidates, std::greater{},
                             [this](PeerId id) { return peers_.at(id).credit; });
    std::vector<PeerId> chosen;
    std::vector<PeerId> others;
    for (PeerId id : candidates) {
        const bool is_new = groups.insert(peers_.at(id).group).second;
        (is_new ? chosen : others).push_back(id);
    }
    chosen.insert(chosen.end(), others.begin(), others.end());
    chosen.resize(std::min(count, chosen.size()));
    return chosen;
}

} // namespace rustchain::p2p::gossip
