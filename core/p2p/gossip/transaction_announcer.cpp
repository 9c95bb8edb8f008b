// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Batches of ids.
#include "core/p2p/gossip/transaction_announcer.hpp"

#include "core/p2p/gossip/short_ids.hpp"

#include <algorithm>

namespace rustchain::p2p::gossip {

bool TransactionAnnouncer::set_salt(PeerId peer, std::uint64_t salt) {
    auto found = peers_.find(peer);
    if (found == peers_.end() || found->second.salt)
        return false;
    found->second.salt = salt;
    return true;
}

void TransactionAnnouncer::announce(PeerId id_of_peer, const TransactionHash& hash) {
    auto found = peers_.find(id_of_peer);
    if (found == peers_.end())
        return;
    Peer& peer = found->second;
    if (!peer.salt || peer.waiting.size() >= kMostOfPeer)
        return;
    const std::uint64_t id = announced_id(*peer.salt, hash);
    if (peer.young.contains(id) || peer.old.contains(id))
        return;
    if (peer.young.size() >= kMostOfPeer)
        peer.old = std::exchange(peer.young, {});
    peer.young.emplace(id, hash);
    peer.waiting.push_back(id);
}

std::vector<Announcement> TransactionAnnouncer::flush() {
    std::vector<Announcement> announcements;
    for (auto& [id, peer] : peers_) {
        if (peer.waiting.empty())
            continue;
        const std::size_t count = std::min(peer.waiting.size(), kMostAnnounced);
        const auto end = peer.waiting.begin() + static_cast<std::ptrdiff_t>(count);
        Inventory inventory{.salt = *peer.salt,
                            .short_ids = pack_ids({peer.waiting.begin(), end}, kAnnouncedIdBytes)};
        peer.waiting.erase(peer.waiting.begin(), end);
        announcements.push_back({id, std::move(inventory)});
    }
    return announcements;
}

std::optional<TransactionHash> TransactionAnnouncer::take_told(PeerId peer, std::uint64_t id) {
    auto found = peers_.find(peer);
    if (found == peers_.end())
        return std::nullopt;
    for (Told* told : {&found->second.young, &found->second.old}) {
        if (auto entry = told->extract(id))
            return entry.mapped();
    }
    return std::nullopt;
}

} // namespace rustchain::p2p::gossip
