// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The work that enrolments and renewals pay with.
#pragma once

#include "core/chain/transaction.hpp"

#include <stop_token>

namespace rustchain::mining {

//! Finds the work_nonce of a work-paid transaction whose anchor_height is set, and puts it in: some
//! 16·W hashes. False when stopped. Sign afterwards.
bool solve_work(Transaction& transaction, const ChainId& chain_id, const Hash256& anchor_hash,
                std::uint64_t work_target, std::stop_token stop);

} // namespace rustchain::mining
