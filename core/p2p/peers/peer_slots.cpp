// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting places, and choosing who leaves.
#include "core/p2p/peers/peer_slots.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace rustchain::p2p {
namespace {

using Peers = std::vector<SlotPeer>;

constexpr std::size_t kProtectedByGroup = 4;
constexpr std::size_t kProtectedByPing = 8;
constexpr std::size_t kProtectedByUse = 8;

//! Takes the first `count` in the order of `before` out of the running.
template <class Before>
void protect(Peers& peers, std::size_t count, Before before) {
    std::ranges::stable_sort(peers, before);
    peers.erase(peers.begin(),
                peers.begin() + static_cast<std::ptrdiff_t>(std::min(count, peers.size())));
}

std::map<std::string, std::size_t> sizes_of_groups(const Peers& peers) {
    std::map<std::string, std::size_t> sizes;
    for (const SlotPeer& peer : peers)
        ++sizes[peer.group];
    return sizes;
}

//! One of each of the rarest groups, whoever is there longest.
void protect_rare_groups(Peers& peers) {
    const auto sizes = sizes_of_groups(peers);
    std::ranges::stable_sort(peers, {}, [&](const SlotPeer& peer) {
        return std::tuple(sizes.at(peer.group), peer.connected);
    });
    std::vector<std::string> seen;
    std::erase_if(peers, [&](const SlotPeer& peer) {
        if (seen.size() >= kProtectedByGroup || std::ranges::find(seen, peer.group) != seen.end())
            return false;
        seen.push_back(peer.group);
        return true;
    });
}

std::uint64_t ping_order(const SlotPeer& peer) {
    return peer.ping_ms == 0 ? std::numeric_limits<std::uint64_t>::max() : peer.ping_ms;
}

} // namespace

std::size_t count_kind(const Peers& peers, SlotKind kind) {
    return static_cast<std::size_t>(std::ranges::count(peers, kind, &SlotPeer::kind));
}

std::optional<std::uint64_t> choose_victim(Peers peers, const std::string& group) {
    std::erase_if(peers, [](const SlotPeer& peer) { return peer.kind != SlotKind::inbound; });
    const auto all_sizes = sizes_of_groups(peers);
    protect_rare_groups(peers);
    protect(peers, kProtectedByPing,
            [](const SlotPeer& a, const SlotPeer& b) { return ping_order(a) < ping_order(b); });
    protect(peers, kProtectedByUse,
            [](const SlotPeer& a, const SlotPeer& b) { return a.usefulness > b.usefulness; });
    protect(peers, peers.size() / 2,
            [](const SlotPeer& a, const SlotPeer& b) { return a.connected < b.connected; });
    if (peers.empty())
        return std::nullopt;
    const auto victim = std::ranges::max_element(peers, {}, [&](const SlotPeer& peer) {
        return std::tuple(all_sizes.at(peer.group), peer.connected);
    });
    const std::size_t largest = all_sizes.at(victim->group);
    const auto own = all_sizes.find(group);
    if (largest > 1 && own != all_sizes.end() && own->second >= largest)
        return std::nullopt;
    return victim->id;
}

} // namespace rustchain::p2p
