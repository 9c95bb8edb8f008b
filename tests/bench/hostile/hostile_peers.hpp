// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers that mean harm: thousands of connections that do what no honest node does.
#pragma once

#include "core/chain/certificate.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rustchain::bench {

enum class HostileKind : std::uint8_t {
    garbage,        //!< random bytes in place of a handshake
    oversize,       //!< after the handshake: a message that claims a length beyond its kind's limit
    half_handshake, //!< the first message, then silence
    slow_bytes,     //!< a good handshake, a byte at a time
    wrong_chain,    //!< a good handshake of another network
    replay,         //!< the bytes of somebody's good handshake, again
    garbage_after,  //!< after the handshake: random frames, bodies, and unknown messages
    zip_bomb,       //!< after the handshake: messages that unpack to more than they may
    silent,         //!< connects, and that is all
    flood,          //!< after the handshake: small valid messages as fast as they are taken
    hoard,          //!< after the handshake: long messages of which the last byte never comes
    kCount
};
std::string_view name_of(HostileKind kind);
//! Nothing for an unknown name.
std::optional<HostileKind> hostile_kind(std::string_view name);

//! Every other connection comes from one address, the others each from one of its own.
struct HostileConfig {
    std::vector<std::string> hosts; //!< 127.x.y.z of the nodes, each attacked in turn
    std::uint16_t port = 8098;
    ChainId chain_id;
    std::size_t connections = 5000; //!< of a kind; each one is tried once
    std::size_t at_once = 400;
    std::uint64_t per_second = 200; //!< new connections
    std::chrono::milliseconds longest_stay = std::chrono::seconds(10);
    int nice = 10; //!< added to the attackers' thread: they share the machine with the attacked
};

//! What became of the connections of one kind.
struct HostileTally {
    std::uint64_t connections = 0;
    std::uint64_t refused = 0; //!< no connection came about
    std::uint64_t closed = 0;  //!< by the node
    std::uint64_t stayed = 0;  //!< until the attacker's own limit
    std::uint64_t shaken_hands = 0;
    std::uint64_t bytes_sent = 0;
    double seconds = 0;
};

//! Attacks from the calling thread until the last connection has ended.
HostileTally attack(const HostileConfig& config, HostileKind kind);

} // namespace rustchain::bench
