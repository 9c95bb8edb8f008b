// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where other nodes may be: bounded, and arranged so that no single source can fill it.
#pragma once

#include "core/p2p/wire/peer_messages.hpp"
#include "core/primitives/height.hpp"
#include "core/runtime/random.hpp"

#include <deque>
#include <functional>
#include <map>

namespace rustchain::p2p {

//! One address and what became of it.
struct BookEntry {
    PeerAddress address;
    std::string source;          //!< the group that told of it
    TimestampMs heard_ms = 0;    //!< last told of
    TimestampMs tried_ms = 0;    //!< last dialled; 0: never
    TimestampMs answered_ms = 0; //!< last met; 0: never
    std::uint32_t failures = 0;  //!< since it was met

    bool operator==(const BookEntry&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.address);
        codec.text(self.source, 64);
        codec.value(self.heard_ms, self.tried_ms, self.answered_ms, self.failures);
    }
};

inline constexpr std::size_t kMostHeard = 12'288; //!< addresses that others told of
inline constexpr std::size_t kMostMet = 4'096;    //!< addresses that answered
inline constexpr std::size_t kMostAnchors = 2;

//! All of a book, as it lies on the disk.
struct BookRecord {
    Hash256 key; //!< secret: makes the places unpredictable
    std::vector<BookEntry> entries;
    std::vector<PeerAddress> anchors; //!< peers of the last run, to be dialled first

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.key);
        codec.list(self.entries, 0, kMostHeard + kMostMet);
        codec.list(self.anchors, 0, kMostAnchors);
    }
};

//! Two tables of buckets with a keyed place for each address, after the idea of Bitcoin's address
//! manager. An address that was only heard of lies in one of sixteen buckets that its source's
//! group chooses; one that answered lies in one of four that its own group chooses.
//! Addresses are expected in their normal spelling; see normal_address().
class AddressBook {
public:
    using Filter = std::function<bool(const PeerAddress&)>;

    //! `random` outlives the book.
    explicit AddressBook(runtime::Random& random);
    AddressBook(runtime::Random& random, BookRecord record);

    //! A peer of the group `source` told of it. False: known already, or no room for it.
    bool add(const PeerAddress& address, const std::string& source, TimestampMs now_ms);
    void mark_tried(const PeerAddress& address, TimestampMs now_ms);
    //! It was reached and is one of us. Adds it if it was not known.
    void mark_answered(const PeerAddress& address, TimestampMs now_ms);
    void mark_failed(const PeerAddress& address);
    void remove(const PeerAddress& address);

    //! One to connect to, which `may` allows and whose pause after a failure is over; both tables
    //! have the same chance.
    std::optional<PeerAddress> pick(TimestampMs now_ms, const Filter& may);
    //! One worth a short visit: a met one that stands in another's place, else one only heard of.
    std::optional<PeerAddress> pick_for_feeler(TimestampMs now_ms, const Filter& may);
    //! At most `count` that others may like to know, in random order.
    std::vector<PeerAddress> sample(std::size_t count, TimestampMs now_ms, const Filter& may);

    const BookEntry* find(const PeerAddress& address) const;
    std::size_t size() const { return places_.size(); }
    std::size_t met() const;

    std::vector<PeerAddress> anchors;
    BookRecord record() const;

private:
    using Place = std::uint32_t; //!< bucket and position; met ones lie behind the others

    Place heard_place(const PeerAddress& address, const std::string& source) const;
    Place met_place(const PeerAddress& address) const;
    std::uint64_t keyed(std::string_view purpose, std::initializer_list<ByteView> pieces) const;
    void put(Place place, BookEntry entry);
    void take_out(Place place);
    BookEntry* look_up(const PeerAddress& address);
    void move_to_met(BookEntry entry, TimestampMs now_ms);
    std::optional<PeerAddress> pick_from(bool met, TimestampMs now_ms, const Filter& may);

    runtime::Random* random_;
    Hash256 key_;
    std::map<Place, BookEntry> entries_;
    std::map<PeerAddress, Place> places_;
    std::deque<PeerAddress> rivals_; //!< met ones whose place another waits for
};

} // namespace rustchain::p2p
