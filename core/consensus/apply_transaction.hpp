// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One transaction on the state: whether it may stand here, what it pays, what it does. Source:
// protocol, section 3.
#pragma once

#include "core/chain/receipt.hpp"
#include "core/consensus/block_context.hpp"
#include "core/consensus/transaction_rules.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus {

//! What a transaction moved besides accounts.
struct AppliedTransaction {
    Receipt receipt;
    Amount to_pool;
    Amount to_validator;
    Hash256 work_hash; //!< of a work-paid kind; the order of its group
};

//! Applies a checked transaction at the given index of the block. On a fault the state is as
//! before. Fee first, then the payload as a whole: a payload that fails inside keeps its fee and
//! gets a failed receipt. The fee's parts for pool and validator are returned, not booked.
//! `after_work`: the work hash that a work-paid transaction must exceed, if its group has begun.
Result<AppliedTransaction, TransactionFault>
apply_transaction(state::StateOverlay& state, const BlockContext& context, std::uint32_t index,
                  const CheckedTransaction& checked, const Hash256* after_work = nullptr);

} // namespace rustchain::consensus
