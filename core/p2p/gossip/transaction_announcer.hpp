// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Telling peers, in batches of short ids, which transactions this node has.
#pragma once

#include "core/chain/transaction.hpp"
#include "core/p2p/peer_network.hpp"

#include <map>
#include <unordered_map>

namespace rustchain::p2p::gossip {

//! An Inventory for one peer.
struct Announcement {
    PeerId peer = 0;
    Inventory inventory;
};

//! A peer first names the salt of the ids that it wants to be told, in an Inventory without ids.
class TransactionAnnouncer {
public:
    //! What one peer may have waiting; and, twice, what it may ask for that it was told.
    static constexpr std::size_t kMostOfPeer = 16'384;

    void add(PeerId peer) { peers_.try_emplace(peer); }
    void remove(PeerId peer) { peers_.erase(peer); }
    //! True the first time; a peer keeps its salt while it is connected.
    bool set_salt(PeerId peer, std::uint64_t salt);
    //! Does nothing for a peer without a salt, or with too much waiting: it hears of it by others.
    void announce(PeerId peer, const TransactionHash& hash);
    //! What is waiting; at most one Inventory a peer.
    std::vector<Announcement> flush();
    //! What goes by this id among what the peer was told lately: it is sent once.
    std::optional<TransactionHash> take_told(PeerId peer, std::uint64_t id);

private:
    using Told = std::unordered_map<std::uint64_t, TransactionHash>;
    struct Peer {
        std::optional<std::uint64_t> salt;
        std::vector<std::uint64_t> waiting;
        Told young;
        Told old;
    };
    std::map<PeerId, Peer> peers_;
};

} // namespace rustchain::p2p::gossip
