// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The finality engine's door to the ledger.
#pragma once

#include "core/ledger/block_checker.hpp"
#include "core/validator/chain_door.hpp"

namespace rustchain::node {

class LedgerDoor final : public validator::ChainDoor {
public:
    LedgerDoor(ledger::Ledger& ledger, ledger::BlockChecker& checker,
               runtime::Executor ledger_strand)
        : ledger_(ledger), checker_(checker), strand_(std::move(ledger_strand)) {}

    runtime::Task<Result<validator::FinalHead>> head() override;
    runtime::Task<Result<validator::EpochValidators>> validators(EpochNumber epoch) override;
    runtime::Task<Result<validator::BuiltBlock>>
    build_block(validator::BuildRequest request) override;
    runtime::Task<Result<validator::Judgement>>
    check_and_execute(BlockHash hash, std::shared_ptr<const Block> block) override;
    runtime::Task<Result<void>> finalise(BlockHash hash, Certificate certificate) override;
    runtime::Task<void> forget(BlockHash hash) override;

private:
    ledger::Ledger& ledger_;
    ledger::BlockChecker& checker_;
    runtime::Executor strand_;
};

} // namespace rustchain::node
