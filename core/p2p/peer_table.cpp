// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Looking sessions up.
#include "core/p2p/peer_table.hpp"

#include "core/p2p/peers/address_book.hpp"

#include <algorithm>

namespace rustchain::p2p {

void PeerTable::add(Session session) {
    const PeerId id = session->id();
    sessions_[id] = std::move(session);
}

bool PeerTable::remove(PeerId id) {
    return sessions_.erase(id) > 0;
}

PeerTable::Session PeerTable::find(PeerId id) const {
    const auto found = sessions_.find(id);
    return found == sessions_.end() ? nullptr : found->second;
}

PeerTable::Session PeerTable::find(const crypto::PublicKey& identity) const {
    const auto found = std::ranges::find_if(
        sessions_, [&](const auto& entry) { return entry.second->identity() == identity; });
    return found == sessions_.end() ? nullptr : found->second;
}

bool PeerTable::reaches(const PeerAddress& address) const {
    return std::ranges::any_of(
        sessions_, [&](const auto& entry) { return entry.second->listening() == address; });
}

std::vector<SlotPeer> PeerTable::slot_peers() const {
    std::vector<SlotPeer> slots;
    for (const auto& [id, session] : sessions_)
        slots.push_back(session->slot());
    return slots;
}

std::vector<PeerTable::Session>
PeerTable::choose(std::size_t count, runtime::Random& random,
                  const std::function<bool(const PeerSession&)>& may) const {
    std::vector<Session> fit;
    for (const auto& [id, session] : sessions_) {
        if (may(*session))
            fit.push_back(session);
    }
    random.shuffle(fit);
    if (fit.size() > count)
        fit.resize(count);
    return fit;
}

std::vector<PeerAddress> PeerTable::anchors() const {
    std::vector<PeerAddress> addresses;
    for (const auto& [id, session] : sessions_) { // ascending by id: the oldest first
        const auto address = session->listening();
        const bool was_chosen =
            session->kind() == SlotKind::outbound || session->kind() == SlotKind::anchor;
        if (was_chosen && address && addresses.size() < kMostAnchors)
            addresses.push_back(*address);
    }
    return addresses;
}

std::int64_t PeerTable::clock_offset_ms() const {
    std::vector<std::int64_t> offsets;
    for (const auto& [id, session] : sessions_)
        offsets.push_back(session->clock_offset_ms());
    if (offsets.empty())
        return 0;
    const auto middle = offsets.begin() + static_cast<std::ptrdiff_t>(offsets.size() / 2);
    std::nth_element(offsets.begin(), middle, offsets.end());
    return *middle;
}

bool newer_one_stays(const PeerSession& older, const PeerSession& newer,
                     const crypto::PublicKey& own) {
    if (older.facts().is_outbound == newer.facts().is_outbound)
        return false;
    const bool own_is_smaller = own < newer.identity();
    return newer.facts().is_outbound == own_is_smaller;
}

} // namespace rustchain::p2p
