// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What people see of the peers: one immutable picture a second.
#pragma once

#include "core/p2p/peer_network.hpp"

#include <vector>

namespace rustchain::p2p {

//! One connected peer.
struct PeerStatus {
    PeerId id = 0;
    std::string address; //!< "192.0.2.7:8098"
    std::string agent;
    bool is_outbound = false;
    std::uint32_t protocol = 0;
    std::uint64_t ping_ms = 0; //!< 0: not measured
    Height final_height = 0;
    int score = 100;                  //!< 0 … 100
    std::vector<std::string> reasons; //!< why it is below 100, newest first, at most 8
    TimestampMs connected_ms = 0;
    std::uint64_t bytes_in = 0;
    std::uint64_t bytes_out = 0;

    bool operator==(const PeerStatus&) const = default;
};

struct BanStatus {
    std::string host;
    std::string reason;
    TimestampMs since_ms = 0;
    TimestampMs until_ms = 0; //!< 0: for good

    bool operator==(const BanStatus&) const = default;
};

struct NetworkStatus {
    std::vector<PeerStatus> peers; //!< ascending by id
    std::vector<BanStatus> bans;
    std::vector<PeerAddress> known; //!< at most 1,000 of the address book
    std::size_t known_count = 0;
    std::string listening;            //!< "0.0.0.0:8098"; empty: takes no connections
    std::optional<bool> is_reachable; //!< nothing: nobody has tried yet
    std::string mapping;              //!< "UPnP 203.0.113.9:8098"; empty: none
    std::int64_t clock_offset_ms = 0; //!< median of the peers' clocks less the own
    std::uint64_t bytes_in = 0;       //!< since the start
    std::uint64_t bytes_out = 0;
    std::string last_attempt; //!< what was tried last while there is no peer

    bool operator==(const NetworkStatus&) const = default;
};

using NetworkStatusPtr = std::shared_ptr<const NetworkStatus>;

} // namespace rustchain::p2p
