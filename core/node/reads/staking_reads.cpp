// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What an owner's validator is and does, read from one snapshot of the chain.
#include "core/node/reads/staking_reads.hpp"

#include "core/chain/staking.hpp"
#include "core/consensus/turns.hpp"
#include "core/consensus/validator_set.hpp"
#include "core/ledger/ledger_snapshot.hpp"

#include <algorithm>

namespace rustchain::node {
namespace {

using Members = std::vector<ValidatorMember>;

constexpr std::size_t kMostTurns = 64;
constexpr std::size_t kMostHeaders = 2048;
constexpr std::size_t kHeadersAtOnce = 128;
constexpr std::size_t kMostCertificates = 128;

Result<Members> read_members(const ledger::LedgerSnapshot& snapshot, EpochNumber epoch) {
    auto record = state::read_record<EpochRecord>(snapshot.state(), state::StateKey::epoch(epoch));
    if (!record)
        return fail(record.error());
    return *record ? std::move((*record)->members) : Members{};
}

//! A member's place in the order of turns of one epoch.
struct Place {
    EpochNumber epoch = 0;
    std::size_t turn = 0;
    std::size_t members = 0; //!< 0: not in this epoch's set
};

Result<Place> read_place(const ledger::LedgerSnapshot& snapshot, EpochNumber epoch,
                         const Address& owner) {
    auto members = read_members(snapshot, epoch);
    if (!members)
        return fail(members.error());
    const ValidatorMember* own = consensus::find_member(*members, owner);
    if (own == nullptr)
        return Place{.epoch = epoch};
    auto seed =
        snapshot.state().block_hash(consensus::leader_seed_height(snapshot.network->params, epoch));
    if (!seed)
        return fail(seed.error());
    if (!*seed)
        return Place{.epoch = epoch};
    const auto order = consensus::leader_order(*members, **seed);
    const auto index = static_cast<std::size_t>(own - members->data());
    const auto at = std::ranges::find(order, index) - order.begin();
    return Place{.epoch = epoch, .turn = static_cast<std::size_t>(at), .members = members->size()};
}

void read_next_turn(const ledger::LedgerSnapshot& snapshot, const Place& place, Duty& duty) {
    if (place.members == 0)
        return;
    const ChainParams& params = snapshot.network->params;
    const BlockHeader& tip = snapshot.final.header;
    const bool is_first = params.epoch_of(tip.height + 1) != params.epoch_of(tip.height);
    const View next = tip.height == 0 || is_first ? 1 : tip.view() + 1;
    const std::uint64_t now = (next - 1) % place.members;
    duty.views_to_turn = (place.turn + place.members - now) % place.members + 1;
    duty.turn_ms = duty.views_to_turn * params.block_time_ms;
}

//! Adds the turns between a block and its parent, the newest first.
void add_turns(const BlockHeader& block, View parent_view, const Place& place, const Address& owner,
               std::vector<Turn>& turns) {
    if (block.validator == owner)
        turns.push_back(Turn::proposed);
    const std::uint64_t missed =
        consensus::turns_between(parent_view, block.view(), place.turn, place.members);
    for (std::uint64_t i = 0; i < missed && turns.size() < kMostTurns; ++i)
        turns.push_back(Turn::missed);
}

Result<void> read_turns(const ledger::LedgerSnapshot& snapshot, const Address& owner, Duty& duty) {
    const ChainParams& params = snapshot.network->params;
    std::optional<Place> place;
    std::optional<Height> before;
    std::optional<BlockHeader> block; // whose parent comes next
    for (std::size_t seen = 0; seen < kMostHeaders && duty.turns.size() < kMostTurns;) {
        auto headers = snapshot.blocks().headers_before(before, kHeadersAtOnce);
        if (!headers)
            return fail(headers.error());
        if (headers->empty())
            break;
        seen += headers->size();
        before = headers->back().header.height;
        for (const storage::StoredHeader& each : *headers) {
            if (block && duty.turns.size() < kMostTurns) {
                const EpochNumber epoch = params.epoch_of(block->height);
                if (!place || place->epoch != epoch) {
                    auto read = read_place(snapshot, epoch, owner);
                    if (!read)
                        return fail(read.error());
                    place = *read;
                }
                const bool is_first =
                    each.header.height == 0 || params.epoch_of(each.header.height) != epoch;
                if (place->members > 0)
                    add_turns(*block, is_first ? 0 : each.header.view(), *place, owner, duty.turns);
            }
            block = each.header;
        }
    }
    std::ranges::reverse(duty.turns);
    return {};
}

Result<void> read_votes_of(const ledger::LedgerSnapshot& snapshot, const Address& owner,
                           Duty& duty) {
    const Height newest = snapshot.final.header.height;
    Height at = newest > kMostCertificates ? newest - kMostCertificates : 1;
    std::optional<EpochNumber> epoch;
    std::optional<std::size_t> bit;
    for (std::size_t i = 0; i < kMostCertificates; ++i) {
        auto found = snapshot.blocks().certificate_from(at);
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        const Certificate& certificate = (*found)->second;
        if (epoch != certificate.epoch) {
            auto members = read_members(snapshot, certificate.epoch);
            if (!members)
                return fail(members.error());
            const ValidatorMember* own = consensus::find_member(*members, owner);
            epoch = certificate.epoch;
            bit =
                own ? std::optional(static_cast<std::size_t>(own - members->data())) : std::nullopt;
        }
        if (bit) {
            const bool is_signed = *bit / 8 < certificate.bitmap.size() &&
                                   ((certificate.bitmap[*bit / 8] >> (*bit % 8)) & 1) != 0;
            duty.votes_asked += 1;
            duty.votes_signed += is_signed ? 1 : 0;
        }
        at = (*found)->first + 1;
    }
    return {};
}

std::size_t rank_in(const Members& members, const Address& owner) {
    const ValidatorMember* own = consensus::find_member(members, owner);
    if (own == nullptr)
        return 0;
    return 1 + static_cast<std::size_t>(std::ranges::count_if(members, [&](const auto& other) {
               return other.bond > own->bond ||
                      (other.bond == own->bond && other.owner < own->owner);
           }));
}

bool attested_lately(const HardwareRecord& hardware, EpochNumber epoch) {
    return hardware.slot_bits != 0 && hardware.tally_epoch + 1 >= epoch;
}

//! The machines that are bound to the owner.
Result<void> read_hardware(const ledger::LedgerSnapshot& snapshot, const Address& owner,
                           StakingView& view) {
    auto done = snapshot.state().each(state::Domain::hardware, [&](ByteView, ByteView bytes) {
        auto record = decode<HardwareRecord>(bytes);
        if (!record || record->owner != owner)
            return;
        view.has_hardware = true;
        view.is_attested = view.is_attested || attested_lately(*record, snapshot.epoch);
    });
    if (!done)
        return fail(done.error());
    return {};
}

StakingState state_of(const ValidatorRecord& record, bool is_in, bool stays, EpochNumber epoch) {
    if (record.is_jailed(epoch))
        return StakingState::jailed;
    if (record.is_unbonding())
        return StakingState::leaving;
    if (is_in)
        return stays ? StakingState::active : StakingState::leaving;
    return StakingState::waiting;
}

//! Whoever was punished for a vote or a proposal is out for ever; missing turns ends.
Jail jail_of(const ValidatorRecord& record) {
    if (record.jailed_until != kNever)
        return {.until = record.jailed_until, .reason = JailReason::missed_turns};
    const bool proposed = record.punished == Evidence{.fault = TwoProposals{}}.kind_bit();
    return {.until = std::nullopt,
            .reason = proposed ? JailReason::two_blocks : JailReason::two_votes};
}

Result<Duty> read_duty(const ledger::LedgerSnapshot& snapshot, const Address& owner,
                       const ValidatorRecord& record, const Members& members) {
    Duty duty{
        .led = record.led_turns, .missed = record.missed_turns, .rank = rank_in(members, owner)};
    auto place = read_place(snapshot, snapshot.epoch, owner);
    if (!place)
        return fail(place.error());
    read_next_turn(snapshot, *place, duty);
    if (auto turns = read_turns(snapshot, owner, duty); !turns)
        return fail(turns.error());
    if (auto votes = read_votes_of(snapshot, owner, duty); !votes)
        return fail(votes.error());
    return duty;
}

} // namespace

Result<StakingView> read_staking(const ledger::LedgerSnapshot& snapshot, const Address& owner) {
    const ChainParams& params = snapshot.network->params;
    StakingView view{.height = snapshot.final.header.height,
                     .epoch = snapshot.epoch,
                     .epochs_ms = params.epoch_blocks() * params.block_time_ms};
    auto members = read_members(snapshot, snapshot.epoch);
    if (!members)
        return fail(members.error());
    view.set_size = members->size();
    for (const ValidatorMember& each : *members)
        view.set_bond = view.set_bond.plus(each.bond).value_or(kTotalSupply);
    if (auto read = read_hardware(snapshot, owner, view); !read)
        return fail(read.error());
    auto record =
        state::read_record<ValidatorRecord>(snapshot.state(), state::StateKey::validator(owner));
    if (!record)
        return fail(record.error());
    if (!*record)
        return view;
    const ValidatorRecord& own = **record;
    auto next = read_members(snapshot, snapshot.epoch + 1);
    if (!next)
        return fail(next.error());
    const bool is_in = consensus::find_member(*members, owner) != nullptr;
    const bool stays = next->empty() || consensus::find_member(*next, owner) != nullptr;
    view.state = state_of(own, is_in, stays, snapshot.epoch);
    view.name = own.name;
    view.bond = own.bond;
    view.consensus_key = own.consensus_key;
    view.is_excused = own.is_genesis && snapshot.epoch < kEpochsPerDay;
    if (view.state == StakingState::jailed)
        view.jail = jail_of(own);
    for (const rustchain::UnbondingPart& each : own.unbonding)
        view.unbonding.push_back(
            {.amount = each.amount,
             .due = each.due == kNever ? std::nullopt : std::optional(each.due)});
    view.is_attested = view.is_attested || own.attested_end >= snapshot.epoch;
    auto duty = read_duty(snapshot, owner, own, *members);
    if (!duty)
        return fail(duty.error());
    view.duty = std::move(*duty);
    return view;
}

Result<std::size_t> read_set_size(const ledger::LedgerSnapshot& snapshot, EpochNumber epoch) {
    return read_members(snapshot, epoch).map([](const Members& members) { return members.size(); });
}

} // namespace rustchain::node
