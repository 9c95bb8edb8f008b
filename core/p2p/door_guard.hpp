// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who may knock: bounds on connections that have not introduced themselves.
#pragma once

#include "core/p2p/peers/peer_slots.hpp"
#include "core/p2p/peers/rate_limit.hpp"

#include <list>

namespace rustchain::p2p {

//! Counts half-open connections. When all places are taken the one that hesitates longest has to
//! go: whoever means it needs two round trips.
class DoorGuard {
public:
    using Id = std::uint64_t;

    struct Answer {
        std::optional<Id> id;      //!< the newcomer's; nothing: it is turned away
        std::optional<Id> dropped; //!< who has to go for it
    };

    DoorGuard(SlotLimits limits, RateLimit handshakes)
        : limits_(limits), handshakes_(handshakes, 4096) {}

    Answer knock(const std::string& group, runtime::MonotonicTime now);
    //! It came in or went away.
    void leave(Id id);
    std::size_t half_open() const { return waiting_.size(); }
    std::uint64_t turned_away() const { return turned_away_; }

private:
    struct Waiting {
        Id id = 0;
        std::string group;
    };

    SlotLimits limits_;
    GroupLimiter handshakes_;
    std::list<Waiting> waiting_; //!< oldest first
    Id next_ = 1;
    std::uint64_t turned_away_ = 0;
};

} // namespace rustchain::p2p
