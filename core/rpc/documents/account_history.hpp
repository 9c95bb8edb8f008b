// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An account's history out of the final blocks: payments, enrolments, mining rewards, its genesis
// allocation.
#pragma once

#include "core/ledger/ledger_snapshot.hpp"
#include "core/wallet/chain_types.hpp"

namespace rustchain::rpc {

//! One page, the newest first. Reads rows only; fails with corrupt when they do not decode.
Result<wallet::HistoryPage> read_account_history(const ledger::LedgerSnapshot& snapshot,
                                                 const wallet::HistoryQuery& query);

//! What a transaction of a final block meant for an account; without the block's time.
wallet::HistoryEntry history_entry(const Address& account, const ChainPosition& position,
                                   const TransactionHash& hash, const Transaction& transaction,
                                   const Receipt& receipt, const BountyRecord* bounty = nullptr);

} // namespace rustchain::rpc
