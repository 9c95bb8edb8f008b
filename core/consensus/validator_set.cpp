// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who validates: set members, turns, leaders.
#include "core/consensus/validator_set.hpp"

#include "core/chain/tags.hpp"

#include <algorithm>
#include <numeric>

namespace rustchain::consensus {

std::vector<std::size_t> leader_order(const std::vector<ValidatorMember>& members,
                                      const BlockHash& seed) {
    std::vector<Hash256> ranks;
    ranks.reserve(members.size());
    for (const ValidatorMember& member : members)
        ranks.push_back(tags::kLeader({seed, member.consensus_key}));
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    return order;
}

const ValidatorMember& leader_of(const std::vector<ValidatorMember>& members,
                                 const std::vector<std::size_t>& order, View view) {
    return members[order[(view - 1) % order.size()]];
}

Height leader_seed_height(const ChainParams& params, EpochNumber epoch) {
    return epoch < 2 ? 0 : params.last_height(epoch - 2);
}

const ValidatorMember* find_member(const std::vector<ValidatorMember>& members,
                                   const Address& owner) {
    auto found = std::ranges::find(members, owner, &ValidatorMember::owner);
    return found == members.end() ? nullptr : &*found;
}

} // namespace rustchain::consensus
