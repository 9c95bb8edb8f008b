// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading validator sets.
#include "core/sync/epoch_sets.hpp"

#include "core/consensus/validator_set.hpp"

namespace rustchain::sync {
namespace {

constexpr std::size_t kMostKept = 4;

} // namespace

Members EpochSets::members(EpochNumber epoch) {
    if (auto found = members_.find(epoch); found != members_.end())
        return found->second;
    const auto snapshot = ledger_.snapshot();
    const auto state = snapshot->state();
    auto record = state::read_record<EpochRecord>(state, state::StateKey::epoch(epoch));
    if (!record || !*record || (*record)->members.empty())
        return nullptr;
    if (members_.size() >= kMostKept)
        members_.erase(members_.begin());
    auto members =
        std::make_shared<const std::vector<ValidatorMember>>(std::move((*record)->members));
    members_[epoch] = members;
    return members;
}

CommitteePtr EpochSets::committee(EpochNumber epoch) {
    if (auto found = committees_.find(epoch); found != committees_.end())
        return found->second;
    const Members set = members(epoch);
    if (set == nullptr)
        return nullptr;
    const auto snapshot = ledger_.snapshot();
    const auto state = snapshot->state();
    const Height seed_height = consensus::leader_seed_height(snapshot->network->params, epoch);
    auto seed = state.block_hash(seed_height);
    if (!seed || !*seed)
        return nullptr;
    if (committees_.size() >= kMostKept)
        committees_.erase(committees_.begin());
    auto committee = std::make_shared<const consensus::simplex::Committee>(
        epoch, snapshot->network->chain_id, *set, **seed, verify_);
    committees_[epoch] = committee;
    return committee;
}

} // namespace rustchain::sync
