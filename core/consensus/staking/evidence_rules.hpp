// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether evidence shows a fault, and what the fault costs. Source: protocol, section 6,
// Accountability.
#pragma once

#include "core/chain/receipt.hpp"
#include "core/consensus/staking/staking_context.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus::staking {

//! Whether one key signed two things that exclude each other: two signatures are verified. The
//! same block proposed again, or voted for again, is none.
bool shows_fault(const Evidence& evidence, const ChainId& chain_id);

//! What is taken of an amount at stake for this kind of fault.
Amount slashed_of(Amount amount, const Evidence& evidence);

//! Whether evidence that shows a fault would be punished in this state: the key has a record, sat
//! in the epoch's set, and was not punished for the kind.
Result<bool> is_punishable(const state::StateView& state, const Evidence& evidence);

//! Punishes a fault that was shown: slashes bond and unbonding, jails the key for ever, pays
//! `reporter` a tenth and the pool the rest. Unless it gives success, the state is as before.
ReceiptStatus apply(state::StateOverlay& state, const StakingContext& context,
                    const Address& reporter, const Evidence& evidence);

} // namespace rustchain::consensus::staking
