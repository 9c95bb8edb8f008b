// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages about peers themselves: greetings, addresses, meshes.
#pragma once

#include "core/chain/certificate.hpp"

#include <optional>

namespace rustchain::p2p {

inline constexpr std::size_t kMostAddresses = 256; //!< of a PeerList

struct Hello {
    static constexpr std::uint8_t kTag = 0;
    std::uint32_t protocol = 1;
    std::string agent;             //!< "rustchain/0.1.0"
    std::uint16_t listen_port = 0; //!< 0: takes no connections
    std::uint8_t services = 0;     //!< bit 0: keeps all blocks; bit 1: serves snapshots
    Height final_height = 0;
    BlockHash final_hash;
    TimestampMs now_ms = 0;

    bool operator==(const Hello&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.protocol);
        codec.text(self.agent, 64);
        codec.value(self.listen_port, self.services, self.final_height, self.final_hash,
                    self.now_ms);
    }
};

struct PeerAddress {
    std::string host; //!< "192.0.2.7" or "2001:db8::7"
    std::uint16_t port = 0;

    auto operator<=>(const PeerAddress&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.host, 45);
        codec.value(self.port);
    }
};

struct PeerList {
    static constexpr std::uint8_t kTag = 3;
    bool wants_answer = false; //!< an empty list that asks for the other's
    std::vector<PeerAddress> addresses;

    bool operator==(const PeerList&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.wants_answer);
        codec.list(self.addresses, 0, kMostAddresses);
    }
};

struct Ping {
    static constexpr std::uint8_t kTag = 17;
    std::uint64_t nonce = 0;
    bool is_answer = false;
    Height final_height = 0; //!< the sender's

    bool operator==(const Ping&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.nonce, self.is_answer, self.final_height);
    }
};

struct MeshChange {
    static constexpr std::uint8_t kTag = 18;
    std::uint8_t subnet = 0;
    bool joins = false;

    bool operator==(const MeshChange&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.subnet, self.joins);
    }
};

} // namespace rustchain::p2p
