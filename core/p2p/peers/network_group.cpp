// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading, spelling and sorting IP addresses.
#include "core/p2p/peers/network_group.hpp"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>

namespace rustchain::p2p {
namespace {

constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::size_t kLongestAddress = 45;

Reach reach_of_v4(std::uint8_t a, std::uint8_t b) {
    if (a == 0 || a >= 224)
        return Reach::nowhere;
    if (a == 127)
        return Reach::machine;
    const bool is_private = a == 10 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168);
    const bool is_carrier = a == 100 && b >= 64 && b < 128; // RFC 6598
    const bool is_link = a == 169 && b == 254;
    return is_private || is_carrier || is_link ? Reach::site : Reach::internet;
}

Reach reach_of_v6(const std::array<std::uint8_t, 16>& bytes) {
    const bool has_zero_head =
        std::all_of(bytes.begin(), bytes.end() - 1, [](std::uint8_t byte) { return byte == 0; });
    if (has_zero_head)
        return bytes[15] == 1 ? Reach::machine : Reach::nowhere;
    // A link-local address means nothing without its zone.
    if (bytes[0] == 0xff || (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80))
        return Reach::nowhere;
    return (bytes[0] & 0xfe) == 0xfc ? Reach::site : Reach::internet;
}

std::string spell_v6(const std::array<std::uint8_t, 16>& bytes) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(AF_INET6, bytes.data(), text.data(), text.size()) == nullptr ? std::string()
                                                                                  : text.data();
}

std::string prefix_v6(std::array<std::uint8_t, 16> bytes, std::size_t kept) {
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(kept), bytes.end(), std::uint8_t{0});
    return spell_v6(bytes) + "/" + std::to_string(8 * kept);
}

std::optional<std::uint16_t> parse_port(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || port == 0)
        return std::nullopt;
    return port;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    if (text.empty() || text.size() > kLongestAddress || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    const std::string terminated(text);
    IpAddress address;
    if (inet_pton(AF_INET6, terminated.c_str(), address.bytes_.data()) == 1)
        return address;
    std::copy(kMapped.begin(), kMapped.end(), address.bytes_.begin());
    if (inet_pton(AF_INET, terminated.c_str(), address.bytes_.data() + kMapped.size()) == 1)
        return address;
    return std::nullopt;
}

bool IpAddress::is_v4() const {
    return std::equal(kMapped.begin(), kMapped.end(), bytes_.begin());
}

Reach IpAddress::reach() const {
    return is_v4() ? reach_of_v4(bytes_[12], bytes_[13]) : reach_of_v6(bytes_);
}

std::string IpAddress::text() const {
    if (!is_v4())
        return spell_v6(bytes_);
    std::string result;
    for (std::size_t i = 12; i < 16; ++i)
        result += (i > 12 ? "." : "") + std::to_string(bytes_[i]);
    return result;
}

std::string IpAddress::group() const {
    if (reach() == Reach::machine)
        return text();
    if (is_v4())
        return std::to_string(bytes_[12]) + "." + std::to_string(bytes_[13]) + "/16";
    return prefix_v6(bytes_, 4);
}

std::string IpAddress::owner() const {
    return is_v4() || reach() == Reach::machine ? text() : prefix_v6(bytes_, 8);
}

std::optional<PeerAddress> normal_address(std::string_view host, std::uint16_t port) {
    const auto address = IpAddress::parse(host);
    if (!address || port == 0 || address->reach() == Reach::nowhere)
        return std::nullopt;
    return PeerAddress{address->text(), port};
}

std::optional<PeerAddress> parse_peer_address(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto port = parse_port(text.substr(colon + 1));
    std::string_view host = text.substr(0, colon);
    const bool has_brackets = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (has_brackets)
        host = host.substr(1, host.size() - 2);
    if (!port || has_brackets != (host.find(':') != std::string_view::npos))
        return std::nullopt;
    return normal_address(host, *port);
}

std::string to_text(const PeerAddress& address) {
    const bool is_v6 = address.host.find(':') != std::string::npos;
    return (is_v6 ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

std::string network_group(std::string_view host) {
    const auto address = IpAddress::parse(host);
    return address ? address->group() : std::string();
}

std::string host_owner(std::string_view host) {
    const auto address = IpAddress::parse(host);
    return address ? address->owner() : std::string(host);
}

bool may_speak_of(std::string_view source, std::string_view host) {
    const auto from = IpAddress::parse(source);
    const auto address = IpAddress::parse(host);
    return from && address && address->reach() != Reach::nowhere &&
           from->reach() != Reach::nowhere && address->reach() >= from->reach();
}

} // namespace rustchain::p2p
