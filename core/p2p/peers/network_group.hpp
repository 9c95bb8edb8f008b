// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// IP addresses in numbers: how far they reach, and which of them one owner can easily have many of.
#pragma once

#include "core/p2p/wire/peer_messages.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace rustchain::p2p {

//! How far an address reaches, from the smallest circle to the largest.
enum class Reach : std::uint8_t {
    nowhere,  //!< no single machine: unspecified, multicast, broadcast, reserved
    machine,  //!< loopback
    site,     //!< private and link-local ranges
    internet, //!< everything else
};

//! An IPv4 or IPv6 address; IPv4 within IPv6 (::ffff:0:0/96) is IPv4.
class IpAddress {
public:
    //! Numbers only: no names, no zones, no brackets, no port.
    static std::optional<IpAddress> parse(std::string_view text);

    bool is_v4() const;
    Reach reach() const;
    //! The shortest usual spelling.
    std::string text() const;
    //! "192.0/16" for IPv4, "2001:db8::/32" for IPv6, and for 127.0.0.0/8 the whole address.
    std::string group() const;
    //! What one machine can change at will is left out: the address for IPv4, its /64 for IPv6.
    std::string owner() const;

    auto operator<=>(const IpAddress&) const = default;

private:
    std::array<std::uint8_t, 16> bytes_{}; //!< IPv4 in its IPv6 form
};

//! A host and a port as `host` should be spelt, or nothing when nobody can be reached there.
std::optional<PeerAddress> normal_address(std::string_view host, std::uint16_t port);
//! From "192.0.2.7:8098" or "[2001:db8::7]:8098".
std::optional<PeerAddress> parse_peer_address(std::string_view text);
std::string to_text(const PeerAddress& address);

//! The group of a host in numbers; empty when it is none.
std::string network_group(std::string_view host);
//! What a ban of this host covers; the text itself when it is no host in numbers.
std::string host_owner(std::string_view host);

//! Whether a peer at `source` may speak of `host`: never of smaller circles than the one it is seen
//! in, so nobody on the internet can make a node knock at its neighbours' doors.
bool may_speak_of(std::string_view source, std::string_view host);

} // namespace rustchain::p2p
