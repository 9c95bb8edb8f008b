// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From one validator set to the next.
#include "core/consensus/staking/set_change.hpp"

#include <algorithm>

namespace rustchain::consensus::staking {
namespace {

using Standings = std::vector<const Standing*>;

//! Reason first, then the time, then the address.
bool leaves_before(const Standing* a, const Standing* b) {
    return std::tie(*a->leave, a->since, a->member.owner) <
           std::tie(*b->leave, b->since, b->member.owner);
}

//! The largest bond first, ties by address.
bool enters_before(const Standing* a, const Standing* b) {
    return a->member.bond != b->member.bond ? a->member.bond > b->member.bond
                                            : a->member.owner < b->member.owner;
}

//! Takes out who has to go, and gives how many count toward the limit.
std::size_t let_leave(Standings& members, std::size_t limit) {
    Standings leaving;
    std::ranges::copy_if(members, std::back_inserter(leaving),
                         [](const Standing* each) { return each->leave.has_value(); });
    std::ranges::sort(leaving, leaves_before);
    std::size_t counted = 0;
    for (const Standing* each : leaving) {
        const bool counts = each->leave != LeaveReason::equivocation;
        if (members.size() == 1 || (counts && counted == limit))
            break;
        counted += counts ? 1 : 0;
        std::erase(members, each);
    }
    return counted;
}

//! Lets the first entrants in; in a full set each takes the smallest member's place.
void let_enter(Standings& members, const Standings& entrants, std::size_t places,
               std::size_t replacements) {
    for (std::size_t i = 0; i < entrants.size() && i < places; ++i) {
        if (members.size() == kMaxValidators) {
            // The one that would enter last is the first to make room.
            auto smallest = std::ranges::max_element(members, enters_before);
            if (replacements == 0 || entrants[i]->member.bond <= (*smallest)->member.bond)
                return;
            --replacements;
            members.erase(smallest);
        }
        members.push_back(entrants[i]);
    }
}

} // namespace

std::vector<ValidatorMember> next_set(const std::vector<ValidatorMember>& current,
                                      const std::vector<Standing>& standings) {
    Standings members;
    Standings entrants;
    for (const Standing& standing : standings) {
        const bool is_member =
            std::ranges::binary_search(current, standing.member.owner, {}, &ValidatorMember::owner);
        if (is_member)
            members.push_back(&standing);
        else if (standing.may_enter)
            entrants.push_back(&standing);
    }
    const std::size_t limit = leaving_limit(current.size());
    const std::size_t left = let_leave(members, limit);
    std::ranges::sort(entrants, enters_before);
    let_enter(members, entrants, entering_limit(current.size()), limit - left);
    std::vector<ValidatorMember> next;
    for (const Standing* each : members)
        next.push_back(each->member);
    std::ranges::sort(next, {}, &ValidatorMember::owner);
    return next;
}

} // namespace rustchain::consensus::staking
