// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows that make a block final: one batch, written in one synced step.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/consensus/execute_block.hpp"
#include "core/consensus/genesis_state.hpp"
#include "core/storage/write_batch.hpp"

namespace rustchain::ledger {

//! Adds everything that is kept of a block: body, receipts, certificate, indices, state, trie,
//! rewards.
void add_final_block(storage::WriteBatch& batch, const ChainParams& params,
                     const consensus::ExecutedBlock& block,
                     const std::optional<Certificate>& certificate);

//! Adds height 0.
void add_genesis(storage::WriteBatch& batch, const consensus::GenesisState& genesis);

} // namespace rustchain::ledger
