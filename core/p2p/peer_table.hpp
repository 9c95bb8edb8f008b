// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The peers that introduced themselves, and questions about all of them.
#pragma once

#include "core/p2p/peer_session.hpp"

#include <map>

namespace rustchain::p2p {

class PeerTable {
public:
    using Session = std::shared_ptr<PeerSession>;

    void add(Session session);
    //! False when it was not there.
    bool remove(PeerId id);

    Session find(PeerId id) const;
    Session find(const crypto::PublicKey& identity) const;
    //! Whether a peer that takes connections at this address is connected.
    bool reaches(const PeerAddress& address) const;
    const std::map<PeerId, Session>& all() const { return sessions_; }
    std::size_t size() const { return sessions_.size(); }

    std::vector<SlotPeer> slot_peers() const;
    //! At most `count` of those that `may` allows, by chance.
    std::vector<Session> choose(std::size_t count, runtime::Random& random,
                                const std::function<bool(const PeerSession&)>& may) const;
    //! The addresses of the outgoing peers that are connected longest.
    std::vector<PeerAddress> anchors() const;
    //! The middle of the peers' clocks less the own; 0 without peers.
    std::int64_t clock_offset_ms() const;

private:
    std::map<PeerId, Session> sessions_;
};

//! Which of two connections between the same two nodes stays, so that both ends choose the same
//! one: of two that go the same way the older, else the one that the smaller key dialled.
bool newer_one_stays(const PeerSession& older, const PeerSession& newer,
                     const crypto::PublicKey& own);

} // namespace rustchain::p2p
