// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bonds made, added to and taken back; machines given free. Source: protocol, sections 3 and 6.
#pragma once

#include "core/chain/receipt.hpp"
#include "core/consensus/staking/staking_context.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus::staking {

//! Each applies one payload of `sender`, whose fee is paid; unless it gives success, the state is
//! as before. Possession of the key is the caller's to check.
ReceiptStatus apply(state::StateOverlay& state, const StakingContext& context,
                    const Address& sender, const Bond& bond);
ReceiptStatus apply(state::StateOverlay& state, const StakingContext& context,
                    const Address& sender, const Unbond& unbond);
ReceiptStatus apply(state::StateOverlay& state, const StakingContext& context,
                    const Address& sender, const ReleaseHardware& release);

//! Adds a part to those that wait: one with the same due grows. False when there is no room.
bool add_part(std::vector<UnbondingPart>& parts, Amount amount, EpochNumber due);

} // namespace rustchain::consensus::staking
