// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Places and turns of one epoch's validators.
#include "core/consensus/simplex/committee.hpp"

#include "core/consensus/validator_set.hpp"

#include <algorithm>
#include <cassert>

namespace rustchain::consensus::simplex {

Committee::Committee(EpochNumber epoch, const ChainId& chain_id,
                     std::vector<ValidatorMember> members, const BlockHash& seed,
                     crypto::VerifySignature check)
    : epoch_(epoch), chain_id_(chain_id), members_(std::move(members)),
      order_(leader_order(members_, seed)), verify_(check) {
    assert(!members_.empty());
    assert(std::ranges::is_sorted(members_, {}, &ValidatorMember::owner));
}

const ValidatorMember& Committee::leader(View view) const {
    return leader_of(members_, order_, view);
}

std::optional<std::size_t> Committee::index_of(const Address& owner) const {
    auto found = std::ranges::lower_bound(members_, owner, {}, &ValidatorMember::owner);
    if (found == members_.end() || found->owner != owner)
        return std::nullopt;
    return static_cast<std::size_t>(found - members_.begin());
}

std::optional<std::size_t> Committee::index_of(const crypto::PublicKey& consensus_key) const {
    auto found = std::ranges::find(members_, consensus_key, &ValidatorMember::consensus_key);
    if (found == members_.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - members_.begin());
}

} // namespace rustchain::consensus::simplex
