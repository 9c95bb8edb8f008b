// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who validates: set members, turns, leaders. Source: protocol, section 6.
#pragma once

#include "core/chain/records.hpp"
#include "core/primitives/result.hpp"

#include <optional>

namespace rustchain::consensus {

//! Indices of members in the order of their turns in an epoch: ascending by H(RTC/leader, seed ‖
//! consensus_key).
std::vector<std::size_t> leader_order(const std::vector<ValidatorMember>& members,
                                      const BlockHash& seed);

//! The member whose turn view v is: order[(v−1) mod n]. `members` must not be empty; v counts
//! from 1.
const ValidatorMember& leader_of(const std::vector<ValidatorMember>& members,
                                 const std::vector<std::size_t>& order, View view);

//! Height whose block's hash seeds the leaders of this epoch: the last of e−2, genesis before.
Height leader_seed_height(const ChainParams& params, EpochNumber epoch);

//! The member with this owner, or null.
const ValidatorMember* find_member(const std::vector<ValidatorMember>& members,
                                   const Address& owner);

} // namespace rustchain::consensus
