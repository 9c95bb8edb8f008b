// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch settles of the one before. Source: protocol, sections 5 and 6.
#pragma once

#include "core/consensus/block_context.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus {

//! Closes epoch context.epoch − 1: drops stale commits, pays what is unbonded, pays the epoch's
//! reward out of the pool, judges turns at the end of a day, and fixes the set of epoch
//! context.epoch + 1. Gives the
//! rewards, ascending by hardware hash.
std::vector<Reward> settle_epoch(state::StateOverlay& state, const BlockContext& context);

} // namespace rustchain::consensus
