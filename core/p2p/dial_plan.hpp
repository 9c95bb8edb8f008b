// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whom to dial next: peers that are kept, then those of the last run, then the book.
#pragma once

#include "core/p2p/peers/address_book.hpp"
#include "core/p2p/peers/peer_slots.hpp"

namespace rustchain::p2p {

//! A connection to be made.
struct Dial {
    PeerAddress address;
    SlotKind kind = SlotKind::outbound;

    bool operator==(const Dial&) const = default;
};

//! Decides only; the peer manager dials and tells how it went.
class DialPlan {
public:
    struct Now {
        TimestampMs wall_ms = 0;
        runtime::MonotonicTime monotonic{};
    };
    //! Banned, our own, or connected already.
    using Unwanted = std::function<bool(const PeerAddress&)>;

    //! `random` outlives the plan.
    DialPlan(runtime::Random& random, SlotLimits limits, std::vector<PeerAddress> bootstrap);

    //! Keeps a connection to it from now on, retried with a growing pause.
    void keep(const PeerAddress& address);
    //! False when it was not kept.
    bool drop(const PeerAddress& address);
    bool keeps(const PeerAddress& address) const;
    //! Peers of the last run, each dialled once.
    void set_anchors(std::vector<PeerAddress> anchors) { anchors_ = std::move(anchors); }

    //! What to dial now; each is in hand until done() is told of it.
    std::vector<Dial> next(Now now, AddressBook& book, const Unwanted& is_unwanted);
    //! The dial failed, or its connection ended; `was_useful`: both sides had introduced
    //! themselves.
    void done(const Dial& dial, bool was_useful, runtime::MonotonicTime now);

    //! How many of a kind are dialled or connected.
    std::size_t in_hand(SlotKind kind) const;

private:
    //! An address that is tried again and again.
    struct Retry {
        std::uint32_t failures = 0;
        runtime::MonotonicTime due{};
    };

    void add_kept(std::vector<Dial>& dials, Now now, const Unwanted& is_unwanted);
    void add_anchors(std::vector<Dial>& dials, const Unwanted& is_unwanted);
    void add_bootstrap(std::vector<Dial>& dials, Now now, const Unwanted& is_unwanted);
    void add_from_book(std::vector<Dial>& dials, Now now, AddressBook& book,
                       const Unwanted& is_unwanted);
    void add_feeler(std::vector<Dial>& dials, Now now, AddressBook& book,
                    const Unwanted& is_unwanted);
    void take(std::vector<Dial>& dials, const PeerAddress& address, SlotKind kind);
    bool is_crowded(const std::string& host) const;
    void put_off(Retry& retry, bool was_useful, runtime::MonotonicTime now);

    runtime::Random& random_;
    SlotLimits limits_;
    std::map<PeerAddress, Retry> kept_;
    std::map<PeerAddress, Retry> bootstrap_;
    std::vector<PeerAddress> anchors_;
    std::map<PeerAddress, SlotKind> in_hand_;
    std::optional<runtime::MonotonicTime> feeler_due_;
};

} // namespace rustchain::p2p
