// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch does to validators: unbondings paid, turns judged, the next set
// fixed. Source: protocol, sections 5 and 6.
#pragma once

#include "core/chain/records.hpp"
#include "core/consensus/staking/set_change.hpp"
#include "core/consensus/staking/staking_context.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus::staking {

//! Each is a step of settling epoch context.epoch − 1; context.height opens context.epoch.

//! Pays the unbonding parts that are due, by address, and drops the records of validators that
//! are gone for good.
void pay_unbondings(state::StateOverlay& state, const StakingContext& context);

//! At the end of a day: jails who missed more turns than it led, and counts anew.
void judge_turns(state::StateOverlay& state, const StakingContext& context);

//! Notes who attested in the closed epoch, fixes the set of context.epoch + 1, starts the clocks
//! of wholes whose key is in no set any more.
void fix_next_set(state::StateOverlay& state, const StakingContext& context);

//! How a validator stands when the set of context.epoch + 1 is fixed. `hardware` is the machine
//! that the record names, if there is one.
Standing standing_of(const Address& owner, const ValidatorRecord& record,
                     const HardwareRecord* hardware, const StakingContext& context);

} // namespace rustchain::consensus::staking
