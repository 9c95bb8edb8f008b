// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What becomes of an own transaction, from what the chain says of it.
#pragma once

#include "core/wallet/files/payment_journal.hpp"

namespace rustchain::wallet {

//! What the chain said, the account before the transaction: a nonce that is used then has its
//! transaction in a block.
struct Sighting {
    std::uint64_t final_nonce = 0; //!< the sender's next one at the final height
    Height final_height = 0;
    TransactionStatus status;
};

//! Moves the entry to the stage that the sighting proves. An entry that is over stays as it is.
void follow(JournalEntry& entry, const Sighting& sighting, TimestampMs now_ms);

//! Whether it is time to submit it (again): no node has it, a later block could, and what must come
//! before it is final.
bool should_submit(const JournalEntry& entry, Height height, bool is_predecessor_final);

//! A refusal that no waiting changes: what was refused so at its first try was never sent.
bool is_definite(SubmitFault fault);

//! The refusal as the payer understands it.
PaymentProblem problem_of(const SubmitProblem& refusal);

} // namespace rustchain::wallet
