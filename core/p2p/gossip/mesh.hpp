// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is sent what spreads: for each subnet a few peers of different groups. Source: protocol,
// section 8.
#pragma once

#include "core/p2p/gossip/subnet.hpp"
#include "core/p2p/peer_network.hpp"
#include "core/runtime/random.hpp"

#include <array>
#include <map>
#include <set>

namespace rustchain::p2p::gossip {

struct MeshConfig {
    std::size_t lowest = 6; //!< a subnet with fewer members takes some in
    std::size_t target = 8;
    std::size_t most = 12;             //!< one with more lets some go; as few peers are all members
    std::uint64_t backoff_ms = 60'000; //!< before a peer that left, or was let go, comes back
};

//! A MeshChange for one peer.
struct MeshOrder {
    PeerId peer = 0;
    MeshChange change;
};
using MeshOrders = std::vector<MeshOrder>;

//! Membership on both sides: a peer that is taken in or let go is told. Times are monotonic.
class Mesh {
public:
    explicit Mesh(runtime::Random& random, const MeshConfig& config = {})
        : random_(random), config_(config) {}

    MeshOrders add(PeerId peer, std::string group, std::uint64_t now_ms);
    void remove(PeerId peer);
    //! The peer was the first with something good.
    void credit(PeerId peer);
    MeshOrders take(PeerId from, const MeshChange& change, std::uint64_t now_ms);
    //! Once a second.
    MeshOrders heartbeat(std::uint64_t now_ms);

    //! Below kSubnets.
    const std::set<PeerId>& members(Subnet subnet) const { return members_.at(subnet); }

private:
    struct Peer {
        std::string group;
        std::uint64_t credit = 0; //!< halves every minute
        std::array<std::uint64_t, kSubnets> barred_until_ms{};
    };

    void take_in(Subnet subnet, std::uint64_t now_ms, MeshOrders& orders);
    void let_go(Subnet subnet, std::uint64_t now_ms, MeshOrders& orders);
    //! The best `count` of them: new groups first, then the most useful.
    std::vector<PeerId> best(std::vector<PeerId> candidates, std::size_t count,
                             std::set<std::string> groups);

    runtime::Random& random_;
    MeshConfig config_;
    std::map<PeerId, Peer> peers_;
    std::array<std::set<PeerId>, kSubnets> members_;
    std::uint64_t beats_ = 0;
};

} // namespace rustchain::p2p::gossip
