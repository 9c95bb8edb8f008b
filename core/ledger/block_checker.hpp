// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Checks a block's transactions and attestations on the pool; what the mempool has checked is not
// checked again.
#pragma once

#include "core/ledger/ledger.hpp"
#include "core/runtime/task.hpp"

namespace rustchain::ledger {

//! Safe from any executor.
class BlockChecker {
public:
    BlockChecker(const Ledger& ledger, runtime::Executor ledger_strand, runtime::Executor verify)
        : ledger_(ledger), ledger_strand_(std::move(ledger_strand)), verify_(std::move(verify)) {}

    //! Verifies each signature that this node has not verified yet, then the block's form.
    runtime::Task<Result<consensus::CheckedBlock, consensus::BlockFault>>
    check(std::shared_ptr<const Block> block);

private:
    const Ledger& ledger_;
    runtime::Executor ledger_strand_;
    runtime::Executor verify_;
};

} // namespace rustchain::ledger
