// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties that a wallet takes part in.
#include "app/gui/bounties/own/own_bounties.hpp"

#include <algorithm>
#include <map>

namespace rustchain::gui {
namespace {

using bounty::BountyQuery;
using Role = std::optional<Address> BountyQuery::*;

void add_all(const bounty::BountyBoard& board, Role role, const Address& address,
             std::map<BountyId, BountyRecord>& records) {
    BountyQuery query;
    query.source = bounty::BountySource::chain;
    query.*role = address;
    query.limit = bounty::kMostBountyPage;
    do {
        const bounty::BountyPage page = board.find(query);
        for (const bounty::BountyEntryPtr& entry : page.entries)
            if (entry->record)
                records.emplace(entry->key.id, *entry->record);
        query.after = page.next;
    } while (query.after);
}

} // namespace

const OwnBounty* OwnBounties::find(BountyId id) const {
    const auto found = std::ranges::lower_bound(all, id, {}, &OwnBounty::id);
    return found != all.end() && found->id == id ? &*found : nullptr;
}

std::optional<Amount> OwnBounties::escrow() const {
    std::optional<Amount> sum = Amount();
    for (const OwnBounty& each : all) {
        if (!each.is_sponsor)
            continue;
        auto larger = sum->plus(each.record.escrow);
        if (!larger)
            return std::nullopt;
        sum = *larger;
    }
    return sum;
}

TimestampMs OwnBounties::time_of(Height at) const {
    const std::uint64_t block_ms = params.block_time_ms;
    if (at >= height)
        return time_ms + (at - height) * block_ms;
    const std::uint64_t ago_ms = (height - at) * block_ms;
    return ago_ms < time_ms ? time_ms - ago_ms : 0;
}

TimestampMs OwnBounties::time_of(const OwnBounty& bounty, node::BountyStepKind kind,
                                 Height at) const {
    const auto found = std::ranges::find(bounty.steps.rbegin(), bounty.steps.rend(), kind,
                                         &node::BountyStep::kind);
    return found != bounty.steps.rend() ? found->time_ms : time_of(at);
}

std::vector<OwnBounty> own_of(const bounty::BountyBoard& board, const std::set<Address>& addresses,
                              const std::vector<OwnBounty>& before) {
    std::map<BountyId, BountyRecord> records;
    for (const Address& address : addresses)
        for (Role role : {&BountyQuery::sponsor, &BountyQuery::maintainer, &BountyQuery::claimant})
            add_all(board, role, address, records);
    for (const OwnBounty& each : before)
        if (const auto entry = board.entry({.id = each.id}); entry && entry->record)
            records.emplace(each.id, *entry->record);
    std::vector<OwnBounty> own;
    for (auto& [id, record] : records) {
        OwnBounty bounty{.id = id,
                         .record = {},
                         .steps = {},
                         .is_sponsor = addresses.contains(record.sponsor),
                         .is_maintainer = addresses.contains(record.terms.maintainer),
                         .is_claimant = addresses.contains(record.claimant)};
        if (!bounty.is_sponsor && !bounty.is_maintainer && !bounty.is_claimant)
            continue;
        bounty.record = std::move(record);
        const auto old = std::ranges::find(before, id, &OwnBounty::id);
        if (old != before.end() && old->record == bounty.record)
            bounty.steps = old->steps;
        own.push_back(std::move(bounty));
    }
    return own;
}

bool needs_owner(const OwnBounty& bounty, Height height) {
    switch (bounty.record.stands_at(height + 1)) {
    case BountyState::claimed:
        return bounty.is_claimant;
    case BountyState::submitted:
        return bounty.is_maintainer;
    case BountyState::approved:
        // With a release key the repository's node pays at the merge.
        return bounty.is_maintainer && !bounty.record.terms.release_key;
    default:
        return false;
    }
}

} // namespace rustchain::gui
