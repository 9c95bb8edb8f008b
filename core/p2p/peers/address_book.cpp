// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where an address lies in the book, when it makes room, and which one is picked.
#include "core/p2p/peers/address_book.hpp"

#include "core/crypto/sha256.hpp"
#include "core/p2p/peers/network_group.hpp"

#include <algorithm>

namespace rustchain::p2p {
namespace {

constexpr std::uint32_t kBucketSize = 48;
constexpr std::uint32_t kHeardBuckets = 256;
constexpr std::uint32_t kMetBucketSize = 64;
constexpr std::uint32_t kMetBuckets = 64;
constexpr std::uint32_t kFirstMet = kHeardBuckets * kBucketSize;
static_assert(kFirstMet == kMostHeard && kMetBuckets * kMetBucketSize == kMostMet);

constexpr std::uint64_t kBucketsPerSource = 16;
constexpr std::uint64_t kBucketsPerGroup = 4;

constexpr TimestampMs kMinuteMs = 60'000;
constexpr TimestampMs kDayMs = 24 * 60 * kMinuteMs;
constexpr TimestampMs kTooOldMs = 30 * kDayMs;
constexpr TimestampMs kLongSilenceMs = 7 * kDayMs;
constexpr TimestampMs kFreshMs = 4 * 60 * kMinuteMs;
constexpr std::uint32_t kMostFailures = 8;
constexpr std::size_t kMostRivals = 16;
constexpr int kBucketsLookedAt = 64;

//! Clocks jump: what lies in the future is no time ago.
TimestampMs since(TimestampMs then_ms, TimestampMs now_ms) {
    return now_ms > then_ms ? now_ms - then_ms : 0;
}

bool is_hopeless(const BookEntry& entry, TimestampMs now_ms) {
    if (entry.answered_ms == 0)
        return entry.failures >= 3 || since(entry.heard_ms, now_ms) > kTooOldMs;
    return entry.failures >= kMostFailures && since(entry.answered_ms, now_ms) > kLongSilenceMs;
}

TimestampMs pause_after(std::uint32_t failures) {
    return failures == 0 ? 0 : std::min(kMinuteMs << std::min(failures - 1, 16U), kDayMs);
}

bool is_due(const BookEntry& entry, TimestampMs now_ms) {
    // A clock that went back must not keep the pause up for ever.
    return now_ms < entry.tried_ms || since(entry.tried_ms, now_ms) >= pause_after(entry.failures);
}

bool is_met_place(std::uint32_t place) {
    return place >= kFirstMet;
}

Bytes number_bytes(std::uint64_t number) {
    Bytes bytes;
    for (int shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
    return bytes;
}

} // namespace

AddressBook::AddressBook(runtime::Random& random)
    : random_(&random), key_(random.bytes<Hash256>()) {}

AddressBook::AddressBook(runtime::Random& random, BookRecord record)
    : anchors(std::move(record.anchors)), random_(&random), key_(record.key) {
    for (BookEntry& entry : record.entries) {
        const auto normal = normal_address(entry.address.host, entry.address.port);
        if (!normal || *normal != entry.address || look_up(entry.address) != nullptr)
            continue;
        const Place place = entry.answered_ms == 0 ? heard_place(entry.address, entry.source)
                                                   : met_place(entry.address);
        if (!entries_.contains(place))
            put(place, std::move(entry));
    }
}

std::uint64_t AddressBook::keyed(std::string_view purpose,
                                 std::initializer_list<ByteView> pieces) const {
    crypto::Sha256 hash;
    hash.update(key_).update(as_bytes(purpose));
    for (ByteView piece : pieces)
        hash.update(number_bytes(piece.size())).update(piece);
    const Hash256 digest = hash.finish();
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8 | digest[i];
    return number;
}

AddressBook::Place AddressBook::heard_place(const PeerAddress& address,
                                            const std::string& source) const {
    const std::string group = network_group(address.host);
    const std::string text = to_text(address);
    const std::uint64_t lane =
        keyed("lane", {as_bytes(source), as_bytes(group)}) % kBucketsPerSource;
    const Bytes lane_bytes = number_bytes(lane);
    const std::uint64_t bucket = keyed("heard", {as_bytes(source), lane_bytes}) % kHeardBuckets;
    const std::uint64_t position =
        keyed("position", {number_bytes(bucket), as_bytes(text)}) % kBucketSize;
    return static_cast<Place>(bucket * kBucketSize + position);
}

AddressBook::Place AddressBook::met_place(const PeerAddress& address) const {
    const std::string group = network_group(address.host);
    const std::string text = to_text(address);
    const Bytes lane_bytes = number_bytes(keyed("met lane", {as_bytes(text)}) % kBucketsPerGroup);
    const std::uint64_t bucket = keyed("met", {as_bytes(group), lane_bytes}) % kMetBuckets;
    const std::uint64_t position =
        keyed("met position", {number_bytes(bucket), as_bytes(text)}) % kMetBucketSize;
    return static_cast<Place>(kFirstMet + bucket * kMetBucketSize + position);
}

void AddressBook::put(Place place, BookEntry entry) {
    places_[entry.address] = place;
    entries_[place] = std::move(entry);
}

void AddressBook::take_out(Place place) {
    const auto found = entries_.find(place);
    places_.erase(found->second.address);
    entries_.erase(found);
}

BookEntry* AddressBook::look_up(const PeerAddress& address) {
    const auto found = places_.find(address);
    return found == places_.end() ? nullptr : &entries_.at(found->second);
}

const BookEntry* AddressBook::find(const PeerAddress& address) const {
    const auto found = places_.find(address);
    return found == places_.end() ? nullptr : &entries_.at(found->second);
}

std::size_t AddressBook::met() const {
    return static_cast<std::size_t>(std::distance(entries_.lower_bound(kFirstMet), entries_.end()));
}

bool AddressBook::add(const PeerAddress& address, const std::string& source, TimestampMs now_ms) {
    const auto normal = normal_address(address.host, address.port);
    if (!normal || *normal != address)
        return false;
    if (BookEntry* known = look_up(address)) {
        known->heard_ms = std::max(known->heard_ms, now_ms);
        return false;
    }
    const Place place = heard_place(address, source);
    const auto occupant = entries_.find(place);
    if (occupant != entries_.end()) {
        if (!is_hopeless(occupant->second, now_ms))
            return false;
        take_out(place);
    }
    put(place, {.address = address, .source = source, .heard_ms = now_ms});
    return true;
}

void AddressBook::mark_tried(const PeerAddress& address, TimestampMs now_ms) {
    if (BookEntry* entry = look_up(address))
        entry->tried_ms = now_ms;
}

void AddressBook::mark_failed(const PeerAddress& address) {
    if (BookEntry* entry = look_up(address); entry != nullptr && entry->failures < kMostFailures)
        ++entry->failures;
}

void AddressBook::mark_answered(const PeerAddress& address, TimestampMs now_ms) {
    const auto normal = normal_address(address.host, address.port);
    if (!normal || *normal != address)
        return;
    BookEntry entry{.address = address, .source = network_group(address.host), .heard_ms = now_ms};
    if (const BookEntry* known = look_up(address))
        entry = *known;
    entry.answered_ms = std::max(now_ms, TimestampMs{1});
    entry.failures = 0;
    if (const auto found = places_.find(address); found != places_.end()) {
        if (is_met_place(found->second)) {
            entries_.at(found->second) = std::move(entry);
            return;
        }
        take_out(found->second);
    }
    move_to_met(std::move(entry), now_ms);
}

//! The place may be taken. Then a visit decides: whoever answers keeps it, and the newcomer stays
//! among those heard of until the other has failed.
void AddressBook::move_to_met(BookEntry entry, TimestampMs now_ms) {
    const Place place = met_place(entry.address);
    const auto occupant = entries_.find(place);
    if (occupant == entries_.end())
        return put(place, std::move(entry));
    BookEntry& other = occupant->second;
    if (other.failures > 0 || since(other.answered_ms, now_ms) > kLongSilenceMs) {
        BookEntry displaced = other;
        take_out(place);
        put(place, std::move(entry));
        displaced.answered_ms = 0;
        const Place back = heard_place(displaced.address, displaced.source);
        if (!entries_.contains(back))
            put(back, std::move(displaced));
        return;
    }
    if (since(other.answered_ms, now_ms) > kFreshMs && rivals_.size() < kMostRivals &&
        std::ranges::find(rivals_, other.address) == rivals_.end())
        rivals_.push_back(other.address);
    entry.answered_ms = 0;
    const Place back = heard_place(entry.address, entry.source);
    if (!entries_.contains(back))
        put(back, std::move(entry));
}

void AddressBook::remove(const PeerAddress& address) {
    if (const auto found = places_.find(address); found != places_.end())
        take_out(Place{found->second});
}

std::optional<PeerAddress> AddressBook::pick_from(bool met, TimestampMs now_ms, const Filter& may) {
    const Place begin = met ? kFirstMet : 0;
    const Place end = met ? kFirstMet + static_cast<Place>(kMostMet) : kFirstMet;
    const Place size = met ? kMetBucketSize : kBucketSize;
    if (entries_.lower_bound(begin) == entries_.lower_bound(end))
        return std::nullopt;
    const auto buckets = static_cast<Place>((end - begin) / size);
    auto bucket = static_cast<Place>(random_->below(buckets));
    for (int i = 0; i < kBucketsLookedAt; ++i) {
        auto next = entries_.lower_bound(begin + bucket * size);
        if (next == entries_.end() || next->first >= end)
            next = entries_.lower_bound(begin); // round the corner
        bucket = (next->first - begin) / size;
        std::vector<const PeerAddress*> fit;
        for (; next != entries_.end() && next->first < begin + (bucket + 1) * size; ++next) {
            if (is_due(next->second, now_ms) && may(next->second.address))
                fit.push_back(&next->second.address);
        }
        if (!fit.empty())
            return *fit[static_cast<std::size_t>(random_->below(fit.size()))];
        bucket = (bucket + 1) % buckets;
    }
    return std::nullopt;
}

std::optional<PeerAddress> AddressBook::pick(TimestampMs now_ms, const Filter& may) {
    const bool met_first = random_->below(2) == 0;
    auto picked = pick_from(met_first, now_ms, may);
    return picked ? picked : pick_from(!met_first, now_ms, may);
}

std::optional<PeerAddress> AddressBook::pick_for_feeler(TimestampMs now_ms, const Filter& may) {
    while (!rivals_.empty()) {
        const PeerAddress rival = std::move(rivals_.front());
        rivals_.pop_front();
        if (look_up(rival) != nullptr && may(rival))
            return rival;
    }
    return pick_from(false, now_ms, may);
}

std::vector<PeerAddress> AddressBook::sample(std::size_t count, TimestampMs now_ms,
                                             const Filter& may) {
    std::vector<const BookEntry*> entries;
    entries.reserve(entries_.size());
    for (const auto& [place, entry] : entries_)
        entries.push_back(&entry);
    std::vector<PeerAddress> chosen;
    // Shuffled only as far as it is looked at: a question must not cost as much as the book is
    // long.
    for (std::size_t i = 0; i < entries.size() && chosen.size() < count; ++i) {
        const auto other = static_cast<std::size_t>(random_->below(entries.size() - i));
        std::swap(entries[i], entries[i + other]);
        if (!is_hopeless(*entries[i], now_ms) && may(entries[i]->address))
            chosen.push_back(entries[i]->address);
    }
    return chosen;
}

BookRecord AddressBook::record() const {
    BookRecord record{.key = key_, .entries = {}, .anchors = anchors};
    record.entries.reserve(entries_.size());
    for (const auto& [place, entry] : entries_)
        record.entries.push_back(entry);
    return record;
}

} // namespace rustchain::p2p
