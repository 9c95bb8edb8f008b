// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From one validator set to the next: who leaves, who enters, how many at once. Source: protocol,
// section 6, Set.
#pragma once

#include "core/chain/certificate.hpp"

#include <optional>

namespace rustchain::consensus::staking {

//! Why a member has to leave; in the order in which they leave.
enum class LeaveReason : std::uint8_t { equivocation, unbonding, jail, silence };

//! How one validator stands at the moment a set is fixed.
struct Standing {
    ValidatorMember member;
    bool may_enter = false;           //!< a candidate for a set that it is not in
    std::optional<LeaveReason> leave; //!< the first that holds
    std::uint64_t since = 0;          //!< when the reason began: a smaller one leaves earlier

    bool operator==(const Standing&) const = default;
};

//! Members that may leave a set of n in one epoch, equivocators not counted.
constexpr std::size_t leaving_limit(std::size_t n) {
    return n / 20 > 1 ? n / 20 : 1;
}

//! Validators that may enter a set of n in one epoch.
constexpr std::size_t entering_limit(std::size_t n) {
    return n / 20 > 4 ? n / 20 : 4;
}

//! The set after `current`; both it and `standings` ascend by owner, and every member has a
//! standing. It is never empty unless `current` is, and has at most kMaxValidators members.
std::vector<ValidatorMember> next_set(const std::vector<ValidatorMember>& current,
                                      const std::vector<Standing>& standings);

} // namespace rustchain::consensus::staking
