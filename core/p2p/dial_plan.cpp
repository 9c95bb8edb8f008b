// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Filling the outgoing places, one of each network group.
#include "core/p2p/dial_plan.hpp"

#include "core/p2p/peers/network_group.hpp"

#include <algorithm>

namespace rustchain::p2p {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kFirstPause = 1s;
constexpr std::chrono::milliseconds kLongestPause = 60s;
constexpr std::chrono::milliseconds kFeelerPause = 2min;
//! New ones of a step, so that a start does not burst.
constexpr std::size_t kMostAtOnce = 4;

} // namespace

DialPlan::DialPlan(runtime::Random& random, SlotLimits limits, std::vector<PeerAddress> bootstrap)
    : random_(random), limits_(limits) {
    for (PeerAddress& address : bootstrap)
        bootstrap_.emplace(std::move(address), Retry());
}

void DialPlan::keep(const PeerAddress& address) {
    kept_.try_emplace(address);
}

bool DialPlan::drop(const PeerAddress& address) {
    return kept_.erase(address) > 0;
}

bool DialPlan::keeps(const PeerAddress& address) const {
    return kept_.contains(address);
}

std::vector<Dial> DialPlan::next(Now now, AddressBook& book, const Unwanted& is_unwanted) {
    std::vector<Dial> dials;
    add_kept(dials, now, is_unwanted);
    add_anchors(dials, is_unwanted);
    add_from_book(dials, now, book, is_unwanted);
    add_bootstrap(dials, now, is_unwanted);
    add_feeler(dials, now, book, is_unwanted);
    return dials;
}

void DialPlan::add_kept(std::vector<Dial>& dials, Now now, const Unwanted& is_unwanted) {
    for (const auto& [address, retry] : kept_) {
        if (retry.due <= now.monotonic && !in_hand_.contains(address) && !is_unwanted(address))
            take(dials, address, SlotKind::kept);
    }
}

void DialPlan::add_anchors(std::vector<Dial>& dials, const Unwanted& is_unwanted) {
    for (const PeerAddress& address : std::exchange(anchors_, {})) {
        if (in_hand(SlotKind::anchor) < limits_.anchors && !in_hand_.contains(address) &&
            !is_unwanted(address) && !is_crowded(address.host))
            take(dials, address, SlotKind::anchor);
    }
}

void DialPlan::add_from_book(std::vector<Dial>& dials, Now now, AddressBook& book,
                             const Unwanted& is_unwanted) {
    const auto may = [&](const PeerAddress& address) {
        return !in_hand_.contains(address) && !is_unwanted(address) && !is_crowded(address.host);
    };
    // Places that anchors left are for the book too: two peers more than none.
    const std::size_t most = limits_.outbound + limits_.anchors;
    for (std::size_t i = 0; i < kMostAtOnce; ++i) {
        if (in_hand(SlotKind::outbound) + in_hand(SlotKind::anchor) >= most)
            return;
        const auto address = book.pick(now.wall_ms, may);
        if (!address)
            return;
        take(dials, *address, SlotKind::outbound);
    }
}

//! Only who knows nobody else asks there.
void DialPlan::add_bootstrap(std::vector<Dial>& dials, Now now, const Unwanted& is_unwanted) {
    const bool is_alone = in_hand_.size() == in_hand(SlotKind::feeler);
    if (!is_alone || limits_.outbound == 0)
        return;
    std::vector<PeerAddress> due;
    for (const auto& [address, retry] : bootstrap_) {
        if (retry.due <= now.monotonic && !is_unwanted(address))
            due.push_back(address);
    }
    if (!due.empty())
        take(dials, due[static_cast<std::size_t>(random_.below(due.size()))], SlotKind::outbound);
}

void DialPlan::add_feeler(std::vector<Dial>& dials, Now now, AddressBook& book,
                          const Unwanted& is_unwanted) {
    if (!feeler_due_)
        feeler_due_ = now.monotonic + kFeelerPause;
    const bool is_settled =
        in_hand(SlotKind::outbound) + in_hand(SlotKind::anchor) + in_hand(SlotKind::kept) > 0;
    if (*feeler_due_ > now.monotonic || !is_settled || in_hand(SlotKind::feeler) > 0)
        return;
    feeler_due_ = now.monotonic + kFeelerPause;
    const auto address = book.pick_for_feeler(now.wall_ms, [&](const PeerAddress& candidate) {
        return !in_hand_.contains(candidate) && !is_unwanted(candidate);
    });
    if (address)
        take(dials, *address, SlotKind::feeler);
}

void DialPlan::take(std::vector<Dial>& dials, const PeerAddress& address, SlotKind kind) {
    in_hand_.emplace(address, kind);
    dials.push_back({address, kind});
}

//! Whether this owner has a connection already. A private network has one owner and few groups;
//! its addresses come only from itself.
bool DialPlan::is_crowded(const std::string& host) const {
    const auto address = IpAddress::parse(host);
    if (!address || address->reach() == Reach::site)
        return false;
    const std::string group = address->group();
    return std::ranges::any_of(in_hand_, [&](const auto& entry) {
        return entry.second != SlotKind::feeler && network_group(entry.first.host) == group;
    });
}

std::size_t DialPlan::in_hand(SlotKind kind) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(in_hand_, [&](const auto& entry) { return entry.second == kind; }));
}

void DialPlan::done(const Dial& dial, bool was_useful, runtime::MonotonicTime now) {
    in_hand_.erase(dial.address);
    for (auto* list : {&kept_, &bootstrap_}) {
        if (const auto found = list->find(dial.address); found != list->end())
            put_off(found->second, was_useful, now);
    }
}

//! The pause doubles, and a quarter of it is left to chance, so that nodes which lost the same peer
//! do not all come back at once.
void DialPlan::put_off(Retry& retry, bool was_useful, runtime::MonotonicTime now) {
    retry.failures = was_useful ? 0 : retry.failures + 1;
    const std::uint32_t doublings = std::min(retry.failures > 0 ? retry.failures - 1 : 0U, 6U);
    const auto pause = std::min(kFirstPause * (1 << doublings), kLongestPause);
    const auto chance = static_cast<std::uint64_t>(pause.count() / 4);
    retry.due = now + pause + std::chrono::milliseconds(random_.below(chance + 1));
}

} // namespace rustchain::p2p
