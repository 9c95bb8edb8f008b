// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which announced transactions to ask of whom: each of one peer at a time.
#pragma once

#include "core/p2p/gossip/seen_cache.hpp"
#include "core/p2p/peer_network.hpp"

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

namespace rustchain::p2p::gossip {

struct FetcherConfig {
    std::size_t most = 65'536;          //!< ids that wait or are asked for
    std::size_t most_of_peer = 8'192;   //!< ids that one peer may have brought among them
    std::size_t most_announcers = 4;    //!< remembered of one id
    std::size_t most_asked = 2'048;     //!< of one peer at a time
    std::size_t most_in_question = 256; //!< ids of one GetTransactions
    std::uint64_t limit_ms = 2'000;     //!< for an answer
};

//! A peer is asked for these ids.
struct FetchQuestion {
    PeerId peer = 0;
    std::vector<std::uint64_t> ids;
};

//! Bookkeeping in bounded memory; times are monotonic.
class TransactionFetcher {
public:
    explicit TransactionFetcher(const FetcherConfig& config = {}) : config_(config) {}

    void add(PeerId peer);
    void remove(PeerId peer);
    //! The peer has what goes by these ids, and this node has not. False when it announced more
    //! than there is room for; the rest is forgotten.
    bool announced(PeerId peer, const std::vector<std::uint64_t>& ids);
    //! A transaction came from the peer. Nothing when it was never asked for it; else who else had
    //! announced it.
    std::optional<std::vector<PeerId>> arrived(PeerId from, std::uint64_t id);
    //! It came by another way.
    void settle(std::uint64_t id);

    //! What to ask now. An id whose time limit passed goes to its next announcer.
    std::vector<FetchQuestion> due(std::uint64_t now_ms);
    //! Peers that let a time limit pass since the last call.
    std::set<PeerId> take_broken() { return std::exchange(broken_, {}); }

    std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        std::vector<PeerId> announcers; //!< in their order
        std::size_t next = 0;           //!< of them, to be asked
        PeerId asked = 0;               //!< 0: waits
    };
    struct Peer {
        std::size_t brought = 0; //!< entries that it announced first
        std::size_t asked = 0;
        SeenCache was_asked{8'192}; //!< late answers are no offence
    };
    struct Limit {
        std::uint64_t at_ms = 0;
        std::uint64_t id = 0;
        PeerId peer = 0;
    };

    void expire(std::uint64_t now_ms);
    //! The next announcer takes over, or the id is given up.
    void pass_on(std::uint64_t id, Entry& entry);
    void erase(std::uint64_t id);
    void release(const Entry& entry);
    bool ask(std::uint64_t id, std::uint64_t now_ms,
             std::map<PeerId, std::vector<std::uint64_t>>& by_peer);

    FetcherConfig config_;
    std::map<PeerId, Peer> peers_;
    std::unordered_map<std::uint64_t, Entry> entries_;
    std::deque<std::uint64_t> waiting_; //!< in order; may hold ids that are gone
    std::deque<Limit> limits_;          //!< in order of time
    std::set<PeerId> broken_;
};

} // namespace rustchain::p2p::gossip
