// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the peer manager is told by the node.
#pragma once

#include "core/p2p/peers/peer_slots.hpp"
#include "core/p2p/peers/rate_limit.hpp"
#include "core/p2p/ports/port_mapper.hpp"
#include "core/p2p/transport/secure_connection.hpp"
#include "core/runtime/file.hpp"

#include <array>
#include <functional>
#include <vector>

namespace rustchain::p2p {

inline constexpr std::uint32_t kProtocolVersion = 1;

//! The head that a node introduces itself with.
struct ChainFacts {
    Height final_height = 0;
    BlockHash final_hash;
};

//! What one peer may send on a lane; generous, since honest peers come in bursts.
struct LaneRate {
    RateLimit messages;
    RateLimit bytes;
};

//! By Lane: consensus, block, gossip, bulk.
using LaneRates = std::array<LaneRate, static_cast<std::size_t>(Lane::kCount)>;
inline constexpr LaneRates kLaneRates{{
    {{.per_second = 2'000, .burst = 20'000}, {.per_second = 8e6, .burst = 128e6}},
    {{.per_second = 500, .burst = 5'000}, {.per_second = 16e6, .burst = 128e6}},
    {{.per_second = 2'000, .burst = 20'000}, {.per_second = 32e6, .burst = 256e6}},
    {{.per_second = 500, .burst = 5'000}, {.per_second = 128e6, .burst = 1e9}},
}};

struct PeerConfig {
    std::optional<PeerAddress> listen; //!< in numbers, port 0: any free; none: takes no connections
    std::vector<PeerAddress> connect;  //!< kept connected; names are looked up each time
    std::vector<PeerAddress> bootstrap; //!< asked when no other peer is connected; names too
    runtime::Path folder;               //!< for the address book and the bans; must exist
    std::string agent = "rustchain";    //!< at most 64 bytes
    std::uint8_t services = 0;          //!< see Hello
    std::uint32_t protocol = kProtocolVersion;
    std::function<ChainFacts()> chain_facts; //!< called on the network's strand; none: height 0
    std::vector<std::shared_ptr<PortMapper>> port_mappers; //!< none: the router is not asked
    std::optional<runtime::Executor> disk; //!< where files are written; none: on the own strand
    SlotLimits limits;
    LaneRates rates = kLaneRates;
    RateLimit handshakes{.per_second = 4, .burst = 32}; //!< of one network group
    ConnectionConfig connection;
};

} // namespace rustchain::p2p
